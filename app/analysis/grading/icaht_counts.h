#pragma once
#include "app/analysis/grading/icaht_grade.h"
#include "app/study/measurement.h"
#include "app/study/subject.h"

struct Study;

/// A count of neutrophils on a day after the infusion, 10⁹/L: between two numbers, both included, where it
/// lies below or above a limit, see endsOf().
struct NeutrophilCount {
  int day = 0;
  double least = 0;
  double most = 0;
  bool operator==(const NeutrophilCount&) const = default;
};

/// The last of the days 0 to 30 that a day (site calendar) knows of; nothing before the infusion.
std::optional<int> lastEarlyDay(const Study& study, const Subject& subject, QDate on);

/// Those of the days 0 to 30 up to a day (site calendar), by day: on the day on which the specimen was taken,
/// where that is recorded, else on the visit's planned day. Counts before the infusion of day 0 are left out.
std::vector<NeutrophilCount> neutrophilCounts(const Study& study, const Subject& subject,
                                              const std::vector<Measurement>& measurements,
                                              const std::vector<Sampling>& samplings, QDate on);

/// How many days there can have been.
struct NeutropeniaDays {
  EarlyNeutropenia least;     ///< those that the counts show
  EarlyNeutropenia most;      ///< with each day without a count as one of them
  std::vector<int> uncounted; ///< days without a count
  bool operator==(const NeutropeniaDays&) const = default;
};

/// From day 0 to a last day. The counts show: a day with a count at or below a bound, and all days between
/// two such counts that follow each other. A day without a count can be one, and so can a count that is known
/// only as below or above a limit. Never above is known only once there is a count of day 28 or later.
NeutropeniaDays neutropeniaOf(const std::vector<NeutrophilCount>& counts, int lastDay);

/// The grade by the days that the counts show; where days without a count could raise it, up to which grade,
/// and `missing` names them.
GradeVerdict gradeEarlyIcaht(const NeutropeniaDays& days);
