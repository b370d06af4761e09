#pragma once
#include "app/dosing/subject_status.h"
#include "app/protocol/protocol.h"

#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

/// What a letter of a course says.
using Outcome = SubjectStatus;

/// One cohort in the notation of protocol.md section 5.
struct Cohort {
  int level = 0;
  std::vector<Outcome> outcomes; ///< in order of infusion
  bool completing = false;       ///< `+`: enrolled to complete enrolment (4.3)
  bool continued = false; ///< `!`: AT-JOINT was held on the level as it stands, and goes on to the next
  bool operator==(const Cohort&) const = default;
};

/// What happened so far, cohort by cohort.
struct Course {
  std::vector<Cohort> cohorts;
  int subjects() const; ///< every letter, not evaluable ones included
  bool operator==(const Course&) const = default;
};

/// Why a line is no course: the character (1 = first) and the reason, in the user's language.
struct CourseError {
  int position = 1;
  QString reason;
  bool operator==(const CourseError&) const = default;
};

/// Reads the notation; blanks around it are allowed, an empty line is the empty course. Levels that a change
/// of the design added (DoseLevel::since) may be skipped, and lie below the first cohort.
tl::expected<Course, CourseError> parseCourse(const DoseDesign& design, QStringView text);

QString formatCourse(const Course& course);

/// Takes the `!` of levels with undecided subjects away: they turn out, and a discussion cannot settle what
/// is still undecided (4.1).
void dropUnsettled(Course& course);

/// t, c, p and t6 of section 4 at one level.
struct Tally {
  int dlts = 0;      ///< t
  int cleared = 0;   ///< c
  int undecided = 0; ///< p
  int laterDlts = 0; ///< of the DLTs, those after the level's first six subjects that are not X

  static constexpr int firstSix = 6;
  int evaluable() const { return dlts + cleared; }                  ///< m
  int subjects() const { return evaluable() + undecided; }          ///< that are not X
  int earlyDlts() const { return dlts - laterDlts; }                ///< t6
  bool leftThreePlusThree() const { return subjects() > firstSix; } ///< 4.2: read by 4.3
  void count(Outcome outcome);                                      ///< subjects in order of infusion
  bool operator==(const Tally&) const = default;
};
Tally tallyAt(const Course& course, int level);
