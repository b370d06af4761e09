#include "app/reports/measurements/trend_report.h"

#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <set>

namespace {
using Side = TrendValue::Side;

/// Below a limit before the value of that size, above it behind.
bool ranksBelow(const TrendValue& a, const TrendValue& b) {
  if (a.number < b.number || a.number > b.number) return a.number < b.number;
  const auto order = [](Side side) { return side == Side::Below ? 0 : side == Side::Quantified ? 1 : 2; };
  return order(a.side) < order(b.side);
}

TrendValue middleOf(std::vector<TrendValue> values) {
  std::sort(values.begin(), values.end(), ranksBelow);
  const std::size_t middle = values.size() / 2;
  const TrendValue& high = values[middle];
  if (values.size() % 2 == 1) return high;
  const TrendValue& low = values[middle - 1];
  return {(low.number + high.number) / 2, low.side == Side::Quantified ? high.side : low.side};
}

TrendMedian medianOf(const std::vector<TrendSubject>& subjects, int level) {
  std::map<std::size_t, std::vector<TrendValue>> byVisit;
  for (const TrendSubject& subject : subjects)
    if (level == 0 || subject.level == level)
      for (const TrendSubject::Point& point : subject.points)
        byVisit[point.visit].push_back(point.value);
  TrendMedian median{level, {}};
  for (const auto& [visit, values] : byVisit)
    median.points.push_back({visit, static_cast<int>(values.size()), middleOf(values)});
  return median;
}

std::vector<TrendMedian> mediansOf(const std::vector<TrendSubject>& subjects) {
  std::set<int> levels;
  for (const TrendSubject& subject : subjects)
    levels.insert(subject.level);
  std::vector<TrendMedian> medians;
  if (!subjects.empty()) medians.push_back(medianOf(subjects, 0));
  for (const int level : levels)
    medians.push_back(medianOf(subjects, level));
  return medians;
}

/// The measurements with a number, by subject and place of the visit in the plan.
using Numbers = QHash<RowId, std::map<std::size_t, TrendValue>>;

Numbers numbersOf(const MeasurementPlan& plan, const std::vector<Measurement>& measurements,
                  const Analyte& analyte) {
  QHash<QString, std::size_t> places;
  for (std::size_t i = 0; i < plan.visits.size(); ++i)
    places.insert(plan.visits[i].id, i);
  Numbers numbers;
  for (const Measurement& measurement : measurements) {
    const auto value = measurement.value ? limitedValue(*measurement.value, analyte) : std::nullopt;
    // Below a limit that nobody knows there is no place on an axis.
    const bool hasPlace = value && (value->side != Side::Below || value->number > 0);
    if (hasPlace && places.contains(measurement.cell.visit))
      numbers[measurement.cell.subjectId][places[measurement.cell.visit]] = *value;
  }
  return numbers;
}

/// A sample that was taken late may stand behind the next one.
std::vector<TrendSubject::Point> pointsOf(const std::map<std::size_t, TrendValue>& values,
                                          const MeasurementPlan& plan, const Subject& subject,
                                          const SamplingHours& hours) {
  std::vector<TrendSubject::Point> points;
  points.reserve(values.size());
  for (const auto& [visit, value] : values)
    points.push_back({visit, value, hours.dayOf(subject, plan.visits[visit])});
  std::stable_sort(
      points.begin(), points.end(),
      [](const TrendSubject::Point& a, const TrendSubject::Point& b) { return a.at.day < b.at.day; });
  return points;
}

/// Leaves out the visits at which nobody has a value.
void useVisits(TrendReport& report, const MeasurementPlan& plan) {
  std::map<std::size_t, std::size_t> used; // place in the plan → place in the report
  for (const TrendSubject& subject : report.subjects)
    for (const TrendSubject::Point& point : subject.points)
      used[point.visit] = 0;
  for (auto& [inPlan, inReport] : used) {
    inReport = report.visits.size();
    const Visit& visit = plan.visits[inPlan];
    report.visits.push_back({visit.id, visit.name, visit.nominal});
  }
  for (TrendSubject& subject : report.subjects)
    for (TrendSubject::Point& point : subject.points)
      point.visit = used[point.visit];
}

QString signOf(Side side) {
  return side == Side::Below ? QStringLiteral("<") : side == Side::Above ? QStringLiteral(">") : QString();
}
} // namespace

const TrendMedian* TrendReport::median(int level) const {
  const auto found = std::find_if(medians.begin(), medians.end(),
                                  [level](const TrendMedian& median) { return median.level == level; });
  return found == medians.end() ? nullptr : &*found;
}

TrendReport trendReport(const Study& study, const std::vector<Measurement>& measurements,
                        const std::vector<Sampling>& samplings, const Analyte& analyte, Specimen specimen) {
  return trendReport(study.protocol.measurements,
                     trendSubjects(study, measurements, samplings, analyte, specimen), analyte, specimen);
}

std::vector<TrendSubject> trendSubjects(const Study& study, const std::vector<Measurement>& measurements,
                                        const std::vector<Sampling>& samplings, const Analyte& analyte,
                                        Specimen specimen) {
  std::vector<TrendSubject> subjects;
  const MeasurementPlan& plan = study.protocol.measurements;
  const Numbers numbers = numbersOf(plan, measurements, analyte);
  const SamplingHours hours(samplings, specimen);
  for (const Subject& subject : study.subjects) {
    const auto found = numbers.constFind(subject.id);
    if (!subject.assignment || !subject.infusion || found == numbers.constEnd()) continue;
    subjects.push_back({subject.label(), subject.assignment->level, pointsOf(*found, plan, subject, hours)});
  }
  return subjects;
}

TrendReport trendReport(const MeasurementPlan& plan, std::vector<TrendSubject> subjects,
                        const Analyte& analyte, Specimen specimen) {
  TrendReport report{analyte, specimen, {}, std::move(subjects), {}};
  std::stable_sort(report.subjects.begin(), report.subjects.end(),
                   [](const TrendSubject& a, const TrendSubject& b) { return a.subject < b.subject; });
  useVisits(report, plan);
  report.medians = mediansOf(report.subjects);
  return report;
}

TrendReport ofLevel(TrendReport report, int level) {
  if (level == 0) return report;
  std::erase_if(report.subjects, [level](const TrendSubject& subject) { return subject.level != level; });
  std::erase_if(report.medians, [level](const TrendMedian& median) { return median.level != level; });
  return report;
}

SampleTimes sampleTimes(const TrendReport& report) {
  SampleTimes times;
  for (const TrendSubject& subject : report.subjects)
    for (const TrendSubject::Point& point : subject.points)
      times.add(point.at.isActual);
  return times;
}

QString trendValueText(const TrendValue& value) {
  return signOf(value.side) + QString::number(value.number, 'g', 4);
}

QString medianRule() {
  return ReportsText::tr(
      "Values below the limit of quantification enter the median as that limit; a median that "
      "rests on one lies below it and is marked.");
}

ChartTable tableOf(const TrendReport& report) {
  ChartTable table{QStringLiteral("what subject level visit day sign value n time").split(u' '), {}};
  const auto add = [&](const QString& what, const QString& subject, int level, std::size_t visit,
                       const SampleDay& at, const TrendValue& value, const QString& n) {
    table.rows.push_back({what, subject, level == 0 ? QString() : QString::number(level),
                          report.visits.at(visit).id, formatNumber(at.day), signOf(value.side),
                          formatNumber(value.number), n,
                          at.isActual ? QStringLiteral("actual") : QStringLiteral("nominal")});
  };
  for (const TrendSubject& subject : report.subjects)
    for (const TrendSubject::Point& point : subject.points)
      add(QStringLiteral("value"), subject.subject, subject.level, point.visit, point.at, point.value, {});
  for (const TrendMedian& median : report.medians)
    for (const TrendMedian::Point& point : median.points)
      add(QStringLiteral("median"), {}, median.level, point.visit, {report.visits.at(point.visit).day, false},
          point.median, QString::number(point.n));
  return table;
}

QString describe(const TrendReport& report, const QString& name) {
  QStringList lines{name + u'.'};
  lines << (report.subjects.empty() ? ReportsText::tr("No values yet.") : sentence(sampleTimes(report)));
  for (const TrendMedian& median : report.medians) {
    QStringList parts;
    for (const TrendMedian::Point& point : median.points)
      parts << ReportsText::tr("day %1: %2 (n = %3)")
                   .arg(dayText(report.visits.at(point.visit).day), trendValueText(point.median),
                        QString::number(point.n));
    lines << (median.level == 0
                  ? ReportsText::tr("Median of all, %1.").arg(parts.join(comma()))
                  : ReportsText::tr("Median of L%1, %2.").arg(median.level).arg(parts.join(comma())));
  }
  return joinSentences(lines);
}
