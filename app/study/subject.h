#pragma once
#include "app/study/monitoring.h"
#include "app/study/response.h"
#include "app/study/screening.h"
#include "app/study/treatment.h"
#include "app/study/worksheet.h"

/// One person and everything of the dosing core that is known of them. Voided rows are not in it.
struct Subject {
  RowId id = 0;
  Identity identity;                 ///< empty for who may not know it
  std::vector<Screening> screenings; ///< oldest first, never empty
  std::optional<Assignment> assignment;
  std::optional<Infusion> infusion;
  std::vector<AdverseEvent> events;          ///< by onset
  std::vector<VoidedEvent> voidedEvents;     ///< those of which reports were written or sent, by id
  std::vector<DltAssessment> assessments;    ///< oldest first
  std::vector<DltAnswer> answers;            ///< to the DLT worksheet, in force; oldest first
  std::vector<ResponseAssessment> responses; ///< by date
  std::vector<FollowUp> followUps;           ///< by date
  QStringList measuredVisits;                ///< ids of those with a value or a time of sampling, sorted
  std::vector<SourceCheck> checks;           ///< oldest first; the last one of a record counts
  bool operator==(const Subject&) const = default;

  const Screening& screening() const { return screenings.back(); }
  /// The screening that made the subject eligible, or the latest one.
  const Screening& judgedScreening() const {
    for (const Screening& one : screenings)
      if (assignment && one.id == assignment->screeningId) return one;
    return screening();
  }
  /// Subject number where there is one, else the screening number.
  QString label() const { return assignment ? assignment->subjectNumber : screening().number; }
};
