#pragma once
#include "app/analysis/grading/grade_verdict.h"
#include "app/safety/syndrome.h"
#include "app/study/bedside.h"
#include "app/study/subject.h"

struct Study;

/// What the scales make of one entry.
struct BedsideGrades {
  GradeVerdict crs;
  GradeVerdict icans;
  GradeVerdict gvhd;
  const GradeVerdict& of(Syndrome syndrome) const; ///< not of ICAHT, which an entry says nothing of
  bool operator==(const BedsideGrades&) const = default;
};

/// The syndromes that an entry is graded for.
inline constexpr std::array gradedSyndromes{Syndrome::Crs, Syndrome::Icans, Syndrome::Gvhd};

/// What an entry is graded by, on this scale: the entry is not empty there.
bool speaksOf(const BedsideEntry& entry, Syndrome syndrome);

/// Grades of `entry` by ASTCT and MAGIC. `entries`: of the subject, by time; those before it, from the
/// infusion on, tell whether there was a fever in this course: one since the last CRS that has ended, or a
/// CRS that is recorded and goes on.
BedsideGrades gradesOf(const Study& study, const Subject& subject, const std::vector<BedsideEntry>& entries,
                       const BedsideEntry& entry);

/// A grade that an entry says and the record does not: a person confirms it, or does not.
struct GradeToConfirm {
  Syndrome syndrome = Syndrome::Crs;
  int grade = 0;
  QDateTime since; ///< UTC
  RowId entryId = 0;
  RowId eventId = 0;           ///< the event of the syndrome that goes on; 0 = none does
  std::optional<int> recorded; ///< its grade then; empty = none on this scale
  QString reason;              ///< as GradeVerdict has it
  QStringList missing = {};    ///< likewise
  bool operator==(const GradeToConfirm&) const = default;
};

/// What `entry` says otherwise than the record does at its hour, better or worse.
std::vector<GradeToConfirm> otherGrades(const Study& study, const Subject& subject,
                                        const std::vector<BedsideEntry>& entries, const BedsideEntry& entry);

/// The worst of a day (site calendar) where it is above what is recorded of that day, a syndrome at most
/// once.
std::vector<GradeToConfirm> gradesToConfirm(const Study& study, const Subject& subject,
                                            const std::vector<BedsideEntry>& entries, QDate day);

/// The worst of a day (site calendar) that cannot be told for what is missing, GradeVerdict::possible as its
/// grade, where it is above what is recorded of that day and above what other entries say; a syndrome at most
/// once.
std::vector<GradeToConfirm> gradesMissing(const Study& study, const Subject& subject,
                                          const std::vector<BedsideEntry>& entries, QDate day);

/// Early ICAHT, which counts of neutrophils say and no entry (entryId 0): where `verdict`, of the evening of
/// a day (site calendar), is above what is recorded of that day. `since`: noon of the day.
std::optional<GradeToConfirm> icahtToConfirm(const Study& study, const Subject& subject,
                                             const GradeVerdict& verdict, QDate day);
