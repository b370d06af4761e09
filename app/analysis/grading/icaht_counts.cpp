#include "app/analysis/grading/icaht_counts.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/dosing/dlt_window.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <QtMath>
#include <algorithm>

namespace {
constexpr int lastEarlyDay = 30;
constexpr int knownFrom = 28;    // the last visit of those days
constexpr double bound500 = 0.5; // 10⁹/L
constexpr double bound100 = 0.1;

/// On which day after the infusion the blood of a visit was taken, or is planned to be.
std::optional<int> dayOfVisit(const Study& study, const Subject& subject, const QString& visitId,
                              const std::vector<Sampling>& samplings) {
  const Visit* visit = study.protocol.measurements.visit(visitId);
  if (!visit || visit->nominal < 0) return std::nullopt;
  for (const Sampling& sampling : samplings)
    if (sampling.subjectId == subject.id && sampling.visit == visitId &&
        sampling.specimen == Specimen::Blood && sampling.takenAt)
      return dayOf(study, *subject.infusion, siteDate(study, *sampling.takenAt));
  return std::clamp(qRound(visit->nominal), visit->earliest, visit->latest);
}

int daysAtMost(const std::vector<NeutrophilCount>& counts, double bound) {
  int days = 0;
  std::optional<int> lastLow; ///< of the count before, where that is at or below
  for (const NeutrophilCount& count : counts) {
    const bool isLow = count.count <= bound;
    if (isLow) days += lastLow ? count.day - *lastLow : 1;
    lastLow = isLow ? std::optional(count.day) : std::nullopt;
  }
  return days;
}
} // namespace

std::vector<NeutrophilCount> neutrophilCounts(const Study& study, const Subject& subject,
                                              const std::vector<Measurement>& measurements,
                                              const std::vector<Sampling>& samplings, QDate on) {
  std::vector<NeutrophilCount> counts;
  const Analyte* analyte = study.protocol.measurements.analyte(QStringLiteral("neutrophils"));
  if (!subject.infusion || !analyte) return counts;
  const int last = std::min(lastEarlyDay, dayOf(study, *subject.infusion, on));
  for (const Measurement& each : measurements) {
    const MeasurementCell& cell = each.cell;
    if (cell.subjectId != subject.id || cell.analyte != analyte->id || cell.specimen != Specimen::Blood)
      continue;
    const auto day = dayOfVisit(study, subject, cell.visit, samplings);
    const auto value = each.value ? limitedValue(*each.value, *analyte) : std::nullopt;
    if (day && value && *day >= 0 && *day <= last) counts.push_back({*day, value->number});
  }
  std::stable_sort(counts.begin(), counts.end(),
                   [](const auto& one, const auto& other) { return one.day < other.day; });
  return counts;
}

EarlyNeutropenia neutropeniaOf(const std::vector<NeutrophilCount>& counts) {
  const bool never = !counts.empty() && counts.back().day >= knownFrom &&
                     std::all_of(counts.begin(), counts.end(),
                                 [](const NeutrophilCount& count) { return count.count <= bound500; });
  return {daysAtMost(counts, bound500), daysAtMost(counts, bound100), never};
}
