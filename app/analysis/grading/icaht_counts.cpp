#include "app/analysis/grading/icaht_counts.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/base/plain_text.h"
#include "app/dosing/dlt_window.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QtMath>
#include <algorithm>
#include <set>

namespace {
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

int daysShown(const std::vector<NeutrophilCount>& counts, double bound) {
  int days = 0;
  std::optional<int> lastLow; ///< of the count before, where that is at or below
  for (const NeutrophilCount& count : counts) {
    const bool isLow = count.most <= bound;
    if (isLow) days += lastLow ? count.day - *lastLow : 1;
    lastLow = isLow ? std::optional(count.day) : std::nullopt;
  }
  return days;
}

/// The days without a count, and those of which a count can be at or below.
int daysPossible(const std::vector<NeutrophilCount>& counts, const std::vector<int>& uncounted,
                 double bound) {
  std::set<int> days(uncounted.begin(), uncounted.end());
  for (const NeutrophilCount& count : counts)
    if (count.least <= bound) days.insert(count.day);
  return static_cast<int>(days.size());
}

/// "2, 4–6"
QString daysText(const std::vector<int>& days) {
  QStringList pieces;
  for (auto from = days.begin(); from != days.end();) {
    auto last = from;
    while (std::next(last) != days.end() && *std::next(last) == *last + 1)
      ++last;
    pieces << (from == last ? QString::number(*from) : QStringLiteral("%1–%2").arg(*from).arg(*last));
    from = std::next(last);
  }
  return pieces.join(comma());
}
} // namespace

std::optional<int> lastEarlyDay(const Study& study, const Subject& subject, QDate on) {
  constexpr int last = 30;
  const int day = subject.infusion ? dayOf(study, *subject.infusion, on) : -1;
  return day < 0 ? std::nullopt : std::optional(std::min(last, day));
}

std::vector<NeutrophilCount> neutrophilCounts(const Study& study, const Subject& subject,
                                              const std::vector<Measurement>& measurements,
                                              const std::vector<Sampling>& samplings, QDate on) {
  std::vector<NeutrophilCount> counts;
  const Analyte* analyte = study.protocol.measurements.analyte(QStringLiteral("neutrophils"));
  const auto last = lastEarlyDay(study, subject, on);
  if (!last || !analyte) return counts;
  for (const Measurement& each : measurements) {
    const MeasurementCell& cell = each.cell;
    if (cell.subjectId != subject.id || cell.analyte != analyte->id || cell.specimen != Specimen::Blood)
      continue;
    const auto day = dayOfVisit(study, subject, cell.visit, samplings);
    const auto value = each.value ? limitedValue(*each.value, *analyte) : std::nullopt;
    if (!day || !value || *day < 0 || *day > *last) continue;
    const ValueEnds ends = endsOf(*value);
    counts.push_back({*day, ends.least, ends.most});
  }
  std::stable_sort(counts.begin(), counts.end(),
                   [](const auto& one, const auto& other) { return one.day < other.day; });
  return counts;
}

NeutropeniaDays neutropeniaOf(const std::vector<NeutrophilCount>& counts, int lastDay) {
  const auto all = [&](auto is) { return std::all_of(counts.begin(), counts.end(), is); };
  NeutropeniaDays days;
  for (int day = 0; day <= lastDay; ++day)
    if (all([day](const NeutrophilCount& count) { return count.day != day; })) days.uncounted.push_back(day);
  const bool never = !counts.empty() && counts.back().day >= knownFrom &&
                     all([](const NeutrophilCount& count) { return count.most <= bound500; });
  const bool maybeNever =
      lastDay >= knownFrom && all([](const NeutrophilCount& count) { return count.least <= bound500; });
  days.least = {daysShown(counts, bound500), daysShown(counts, bound100), never};
  days.most = {daysPossible(counts, days.uncounted, bound500), daysPossible(counts, days.uncounted, bound100),
               never || maybeNever};
  return days;
}

GradeVerdict gradeEarlyIcaht(const NeutropeniaDays& days) {
  GradeVerdict verdict = gradeEarlyIcaht(days.least);
  QStringList sentences{verdict.reason};
  if (!days.uncounted.empty())
    sentences << AnalysisText::tr("Days without a count: %1.").arg(daysText(days.uncounted));
  if (const int most = gradeEarlyIcaht(days.most).grade; most > verdict.grade) {
    verdict.missing << AnalysisText::tr("neutrophils of days %1").arg(daysText(days.uncounted));
    sentences << AnalysisText::tr(
                     "What is not known can make it grade %1: %2 to %3 days ≤ 0.5 × 10⁹/L, %4 to "
                     "%5 days ≤ 0.1 × 10⁹/L.")
                     .arg(most)
                     .arg(days.least.daysAtMost500)
                     .arg(days.most.daysAtMost500)
                     .arg(days.least.daysAtMost100)
                     .arg(days.most.daysAtMost100);
  }
  verdict.reason = joinSentences(sentences);
  return verdict;
}
