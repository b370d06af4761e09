#pragma once
#include "app/analysis/grading/icaht_grade.h"
#include "app/study/measurement.h"
#include "app/study/subject.h"

struct Study;

/// A count of neutrophils on a day after the infusion, 10⁹/L; of what lies below or above a limit, that
/// limit.
struct NeutrophilCount {
  int day = 0;
  double count = 0;
  bool operator==(const NeutrophilCount&) const = default;
};

/// Those of the days 0 to 30 up to a day (site calendar), by day: on the day on which the specimen was taken,
/// where that is recorded, else on the visit's planned day. Counts before the infusion of day 0 are left out.
std::vector<NeutrophilCount> neutrophilCounts(const Study& study, const Subject& subject,
                                              const std::vector<Measurement>& measurements,
                                              const std::vector<Sampling>& samplings, QDate on);

/// The days that the counts show. Between two counts that follow each other, both at or below a bound, all
/// days are; a single one is one day. What lies between counts on both sides of a bound is not counted: the
/// days are at least so many. Never above is known only once there is a count of day 28 or later.
EarlyNeutropenia neutropeniaOf(const std::vector<NeutrophilCount>& counts);
