#include "app/reports/measurements/pk_report.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/base/json_value.h"
#include "app/base/number_text.h"
#include "app/study/study.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <array>
#include <map>

namespace {
constexpr double lastDay = 28; ///< of the AUC that the trial asks for

/// The measurements of each subject.
using BySubject = QHash<RowId, std::vector<const Measurement*>>;

BySubject bySubject(const std::vector<Measurement>& measurements) {
  BySubject all;
  for (const Measurement& measurement : measurements)
    all[measurement.cell.subjectId].push_back(&measurement);
  return all;
}

/// A subject's samples by time.
struct Sampled {
  std::vector<PkSample> samples;
  double reach = 0; ///< how long before the last day the sample of the visit planned on it was taken
};

Sampled samplesOf(const MeasurementPlan& plan, const Analyte& analyte,
                  const std::vector<const Measurement*>& measured, const Subject& subject,
                  const SamplingHours& hours) {
  Sampled sampled;
  std::map<double, PkSample> byTime;
  for (const Measurement* measurement : measured) {
    const Visit* visit = plan.visit(measurement->cell.visit);
    const auto value = measurement->value ? limitedValue(*measurement->value, analyte) : std::nullopt;
    if (!visit || !value) continue;
    const auto [day, isActual] = hours.dayOf(subject, *visit);
    const bool below = value->side == LimitedValue::Side::Below;
    byTime[day] = {day, below ? std::nullopt : std::optional(value->number), isActual,
                   value->side == LimitedValue::Side::Above};
    if (visit->earliest <= lastDay && lastDay <= visit->latest)
      sampled.reach = std::max(sampled.reach, lastDay - day);
  }
  sampled.samples.reserve(byTime.size());
  for (const auto& [time, sample] : byTime)
    sampled.samples.push_back(sample);
  return sampled;
}

std::vector<Concentration> concentrationsOf(const std::vector<PkSample>& samples) {
  std::vector<Concentration> all;
  all.reserve(samples.size());
  for (const PkSample& sample : samples)
    all.push_back({sample.time, sample.value, sample.above});
  return all;
}

/// Of those who have the parameter and a concentration at all.
template <class Read>
std::vector<double> valuesOf(const std::vector<PkSubject>& subjects, int level, Read read) {
  std::vector<double> values;
  for (const PkSubject& subject : subjects)
    if (const std::optional<double> value = read(subject.parameters);
        value && subject.level == level && !subject.allBelow())
      values.push_back(*value);
  return values;
}

std::optional<double> median(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool isSampled(const PkSubject& subject) {
  return std::any_of(subject.samples.begin(), subject.samples.end(),
                     [](const PkSample& sample) { return sample.time >= 0; });
}

PkLevel levelOf(const std::vector<PkSubject>& subjects, int level) {
  const auto count = [&](auto counts) {
    return static_cast<int>(std::count_if(subjects.begin(), subjects.end(), [&](const PkSubject& subject) {
      return subject.level == level && counts(subject);
    }));
  };
  return {level,
          geometricSummary(valuesOf(subjects, level, [](const PkParameters& p) { return p.cmax; })),
          geometricSummary(valuesOf(subjects, level, [](const PkParameters& p) { return p.aucLast; })),
          geometricSummary(valuesOf(subjects, level, [](const PkParameters& p) { return p.aucTo; })),
          median(valuesOf(subjects, level, [](const PkParameters& p) { return p.tmax; })),
          count(isSampled),
          count([](const PkSubject& subject) { return subject.allBelow(); }),
          count([](const PkSubject& subject) { return subject.parameters.above > 0; })};
}

QJsonValue json(const std::optional<GeometricSummary>& summary) {
  if (!summary) return {};
  return QJsonObject{{QStringLiteral("n"), summary->n},
                     {QStringLiteral("geometricMean"), summary->mean},
                     {QStringLiteral("cvPercent"), orNull(summary->cvPercent)}};
}

QJsonObject json(const SampleTimes& times) {
  return {{QStringLiteral("actual"), times.actual}, {QStringLiteral("nominal"), times.nominal}};
}

QJsonValue jsonSign(const QString& sign) {
  return sign.isEmpty() ? QJsonValue() : QJsonValue(sign);
}

QJsonValue idOf(const tl::expected<TerminalPhase, NoHalfLife>& terminal) {
  if (terminal) return {};
  switch (terminal.error().why) {
  case NoHalfLife::Why::TooFewPoints:
    return QStringLiteral("too-few-points");
  case NoHalfLife::Why::NotFalling:
    return QStringLiteral("not-falling");
  case NoHalfLife::Why::PoorFit:
    break;
  }
  return QStringLiteral("poor-fit");
}

QJsonObject json(const PkSubject& subject) {
  const PkParameters& found = subject.parameters;
  const auto line = found.line();
  return {{QStringLiteral("subject"), subject.subject},
          {QStringLiteral("level"), subject.level},
          {QStringLiteral("cmax"), orNull(found.cmax)},
          {QStringLiteral("cmaxSign"), jsonSign(signOf(found.cmaxBound))},
          {QStringLiteral("tmax"), orNull(found.tmax)},
          {QStringLiteral("tlast"), orNull(found.tlast)},
          {QStringLiteral("clast"), orNull(found.clast)},
          {QStringLiteral("clastSign"), jsonSign(found.clastAbove ? signOf(Bound::Above) : QString())},
          {QStringLiteral("aucLast"), orNull(found.aucLast)},
          {QStringLiteral("auc28"), orNull(found.aucTo)},
          {QStringLiteral("halfLife"), found.terminal ? QJsonValue(found.terminal->halfLife) : QJsonValue()},
          {QStringLiteral("noHalfLife"), idOf(found.terminal)},
          {QStringLiteral("adjustedR2"), line ? QJsonValue(line->adjustedR2) : QJsonValue()},
          {QStringLiteral("span"), line ? QJsonValue(line->span()) : QJsonValue()},
          {QStringLiteral("terminalPoints"), line ? QJsonValue(line->points) : QJsonValue()},
          {QStringLiteral("allBelowLimit"), subject.allBelow()},
          {QStringLiteral("aboveLimit"), found.above},
          {QStringLiteral("sampleTimes"), json(sampleTimes(subject.samples))}};
}
} // namespace

bool PkSubject::allBelow() const {
  return isSampled(*this) && !(parameters.cmax.value_or(0) > 0); // a measured zero is below any limit, too
}

QString signOf(Bound bound) {
  static constexpr std::array signs{"", ">", "≥"};
  return QString::fromUtf8(signs.at(static_cast<std::size_t>(bound)));
}

SampleTimes sampleTimes(const std::vector<PkSample>& samples) {
  SampleTimes times;
  for (const PkSample& sample : samples)
    if (sample.time >= 0) times.add(sample.isActual);
  return times;
}

SampleTimes sampleTimes(const PkReport& report) {
  SampleTimes all;
  for (const PkSubject& subject : report.subjects)
    all.add(sampleTimes(subject.samples));
  return all;
}

PkReport pkReport(const Study& study, const std::vector<Measurement>& measurements,
                  const std::vector<Sampling>& samplings, const Analyte& analyte, Specimen specimen,
                  AucMethod method) {
  return pkReport(study, pkSubjects(study, measurements, samplings, analyte, specimen, method), analyte,
                  specimen, method);
}

std::vector<PkSubject> pkSubjects(const Study& study, const std::vector<Measurement>& measurements,
                                  const std::vector<Sampling>& samplings, const Analyte& analyte,
                                  Specimen specimen, AucMethod method) {
  std::vector<PkSubject> subjects;
  const MeasurementPlan& plan = study.protocol.measurements;
  const SamplingHours hours(samplings, specimen);
  const BySubject measured = bySubject(measurements);
  for (const Subject& subject : study.subjects) {
    const auto found = measured.constFind(subject.id);
    if (!subject.assignment || !subject.infusion || found == measured.constEnd()) continue;
    auto [samples, reach] = samplesOf(plan, analyte, *found, subject, hours);
    if (samples.empty()) continue;
    const PkParameters parameters =
        noncompartmental(concentrationsOf(samples), {method, lastDay, false, reach, plan.minimumAdjustedR2});
    const bool reaches = samples.back().time >= lastDay - reach;
    subjects.push_back({subject.label(), subject.assignment->level, std::move(samples), parameters, reaches});
  }
  subjects.shrink_to_fit(); // a page keeps them
  return subjects;
}

PkReport pkReport(const Study& study, std::vector<PkSubject> subjects, const Analyte& analyte,
                  Specimen specimen, AucMethod method) {
  PkReport report{analyte.id,
                  specimen,
                  analyte.unit,
                  method,
                  std::move(subjects),
                  {},
                  study.protocol.measurements.minimumAdjustedR2};
  std::stable_sort(report.subjects.begin(), report.subjects.end(),
                   [](const PkSubject& a, const PkSubject& b) { return a.subject < b.subject; });
  for (int level = 1; level <= study.protocol.design.top(); ++level)
    if (std::any_of(report.subjects.begin(), report.subjects.end(),
                    [level](const PkSubject& subject) { return subject.level == level; }))
      report.levels.push_back(levelOf(report.subjects, level));
  return report;
}

QJsonObject toJson(const PkReport& report, const QString& specimenCode) {
  QJsonArray subjects;
  for (const PkSubject& subject : report.subjects)
    subjects.append(json(subject));
  QJsonArray levels;
  for (const PkLevel& level : report.levels)
    levels.append(QJsonObject{{QStringLiteral("level"), level.level},
                              {QStringLiteral("subjects"), level.subjects},
                              {QStringLiteral("allBelowLimit"), level.below},
                              {QStringLiteral("aboveLimit"), level.above},
                              {QStringLiteral("cmax"), json(level.cmax)},
                              {QStringLiteral("aucLast"), json(level.aucLast)},
                              {QStringLiteral("auc28"), json(level.auc28)},
                              {QStringLiteral("tmaxMedian"), orNull(level.tmaxMedian)}});
  const bool linear = report.method == AucMethod::Linear;
  return {
      {QStringLiteral("analyte"), report.analyte},
      {QStringLiteral("specimen"), specimenCode},
      {QStringLiteral("unit"), report.unit},
      {QStringLiteral("method"), linear ? QStringLiteral("linear") : QStringLiteral("linear-up-log-down")},
      {QStringLiteral("minimumAdjustedR2"), report.minimumAdjustedR2},
      {QStringLiteral("sampleTimes"), json(sampleTimes(report))},
      {QStringLiteral("subjects"), subjects},
      {QStringLiteral("levels"), levels}};
}

ChartTable tableOf(const PkReport& report) {
  ChartTable table{QStringLiteral("subject level day value below_lloq above_limit time").split(u' '), {}};
  for (const PkSubject& subject : report.subjects)
    for (const PkSample& sample : subject.samples)
      table.rows.push_back({subject.subject, QString::number(subject.level), formatNumber(sample.time),
                            formatNumber(sample.value),
                            sample.value ? QStringLiteral("0") : QStringLiteral("1"),
                            sample.above ? QStringLiteral("1") : QStringLiteral("0"),
                            sample.isActual ? QStringLiteral("actual") : QStringLiteral("nominal")});
  return table;
}
