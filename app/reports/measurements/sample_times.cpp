#include "app/reports/measurements/sample_times.h"

#include "app/analysis/measurements/visits.h"
#include "app/reports/paper/reports_text.h"

#include <cmath>

namespace {
constexpr qint64 minutesOfDay = 1440;
} // namespace

SamplingHours::SamplingHours(const std::vector<Sampling>& samplings, Specimen specimen) {
  for (const Sampling& sampling : samplings)
    if (sampling.specimen == specimen && sampling.takenAt)
      m_taken[{sampling.subjectId, sampling.visit}] = *sampling.takenAt;
}

SampleDay SamplingHours::dayOf(const Subject& subject, const Visit& visit) const {
  const auto taken = m_taken.find({subject.id, visit.id});
  if (taken == m_taken.end()) return {visit.nominal, false};
  const double actual = daysAfterInfusion(*subject.infusion, taken->second);
  if (visit.nominal < 0 && actual >= 0) return {visit.nominal, false};
  return {actual, true};
}

QString sentence(const SampleTimes& times) {
  return ReportsText::tr("Samples at actual times: %1, at nominal times: %2.")
      .arg(times.actual)
      .arg(times.nominal);
}

QString daysAndHours(double days) {
  const qint64 minutes = qRound64(std::abs(days) * minutesOfDay);
  const QString text = ReportsText::tr("%1 d %2 h %3 min")
                           .arg(minutes / minutesOfDay)
                           .arg(minutes % minutesOfDay / 60)
                           .arg(minutes % 60);
  return days < 0 ? QStringLiteral("−") + text : text;
}
