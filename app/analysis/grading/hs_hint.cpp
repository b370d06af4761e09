#include "app/analysis/grading/hs_hint.h"

#include "app/analysis/measurements/visits.h"
#include "app/analysis/statistics/analysis_text.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>

namespace {
/// The newest number of an analyte in blood at the visits that `isAsked` lets through.
template <class IsAsked>
std::optional<LimitedValue> newestNumber(const MeasurementPlan& plan, const Analyte& analyte,
                                         const std::vector<Measurement>& measurements, IsAsked isAsked) {
  std::optional<LimitedValue> newest;
  for (const Visit& visit : plan.visits) { // in the order of time
    if (!isAsked(visit)) continue;
    for (const Measurement& each : measurements) {
      const MeasurementCell& cell = each.cell;
      if (cell.visit != visit.id || cell.analyte != analyte.id || cell.specimen != Specimen::Blood) continue;
      const auto limited = each.value ? limitedValue(*each.value, analyte) : std::nullopt;
      if (limited) newest = limited;
    }
  }
  return newest;
}

std::optional<double> upperOf(const Analyte& analyte, std::optional<Sex> sex) {
  if (sex) return *sex == Sex::Male ? analyte.referenceMen.high : analyte.referenceWomen.high;
  if (!analyte.referenceMen.high || !analyte.referenceWomen.high) return std::nullopt;
  return std::max(*analyte.referenceMen.high, *analyte.referenceWomen.high);
}

bool isAbove(const ComparedValue& each, double times, const std::optional<double>& compared) {
  return compared && endsOf({each.value, each.side}).most > times * *compared;
}

/// Against the limit of normal, or the value before where that was already above it.
bool isRaised(const std::optional<ComparedValue>& each, double times) {
  if (!each) return false;
  const bool wasAbove = each->upper && each->before && *each->before > *each->upper;
  return isAbove(*each, times, wasAbove ? each->before : each->upper);
}

QString signOf(LimitedValue::Side side) {
  if (side == LimitedValue::Side::Quantified) return {};
  return side == LimitedValue::Side::Below ? QStringLiteral("<") : QStringLiteral(">");
}

QString hsWords(const ComparedValue& each) {
  return AnalysisText::tr("%1 %2 %3", "analyte, value, unit")
      .arg(each.name, signOf(each.side) + formatNumber(each.value), each.unit)
      .trimmed();
}

QStringList missingOf(const HsValues& values) {
  QStringList missing;
  const auto ask = [&](const auto& value, const QString& name) {
    if (!value) missing << name;
  };
  ask(values.ferritin, AnalysisText::tr("ferritin"));
  if (const auto& ferritin = values.ferritin; ferritin && !ferritin->upper && !ferritin->before)
    missing << AnalysisText::tr("the upper limit of normal of ferritin, or its value before the infusion");
  ask(values.alt, QStringLiteral("ALT"));
  ask(values.ast, QStringLiteral("AST"));
  ask(values.fibrinogen, AnalysisText::tr("fibrinogen"));
  return missing;
}

/// What stands beside ferritin and speaks for it.
QStringList besideFerritin(const HsValues& values, const HsThresholds& thresholds) {
  QStringList found;
  for (const auto& enzyme : {values.alt, values.ast})
    if (isRaised(enzyme, thresholds.transaminasesTimesUpper)) found << hsWords(*enzyme);
  const auto& fibrinogen = values.fibrinogen;
  if (fibrinogen && endsOf({fibrinogen->value, fibrinogen->side}).least < thresholds.fibrinogenBelow)
    found << hsWords(*fibrinogen);
  return found;
}

QString verdictSentence(const HsValues& values, const QStringList& found, bool ferritinRaised) {
  if (!values.ferritin) return AnalysisText::tr("IEC-HS cannot be judged: ferritin is missing.");
  const QString ferritin = hsWords(*values.ferritin);
  if (!ferritinRaised) return AnalysisText::tr("No hint of IEC-HS: %1.").arg(ferritin);
  if (found.isEmpty()) return AnalysisText::tr("No hint of IEC-HS beside %1.").arg(ferritin);
  return AnalysisText::tr("Think of IEC-HS: %1.").arg((QStringList(ferritin) + found).join(comma()));
}
} // namespace

HsValues hsValues(const Study& study, const Subject& subject, const std::vector<Measurement>& measurements,
                  QDate on) {
  const MeasurementPlan& plan = study.protocol.measurements;
  const auto sex = subject.judgedScreening().entry.sex;
  const auto isBefore = [](const Visit& visit) { return visit.nominal < 0; };
  const auto hasBegun = [&](const Visit& visit) {
    const auto dates = visitDates(study, subject, visit);
    return dates && dates->earliest <= on;
  };
  const auto newest = [&](const char* id) -> std::optional<ComparedValue> {
    const Analyte* analyte = plan.analyte(QLatin1String(id));
    if (!analyte) return std::nullopt;
    const auto value = newestNumber(plan, *analyte, measurements, hasBegun);
    if (!value) return std::nullopt;
    const auto before = newestNumber(plan, *analyte, measurements, isBefore);
    return ComparedValue{analyte->name.in(QLocale().name()),
                         analyte->unit,
                         value->number,
                         upperOf(*analyte, sex),
                         before ? std::optional(before->number) : std::nullopt,
                         value->side};
  };
  HsValues values{newest("ferritin"), newest("alt"), newest("ast"), newest("fibrinogen"), {}};
  for (const char* count : {"neutrophils", "platelets", "haemoglobin"})
    if (const auto value = newest(count)) values.counts.push_back(*value);
  return values;
}

HsHint hsHint(const HsValues& values, const HsThresholds& thresholds) {
  const auto& ferritin = values.ferritin;
  const bool ferritinRaised =
      ferritin && (isAbove(*ferritin, thresholds.ferritinTimesUpper, ferritin->upper) ||
                   isAbove(*ferritin, thresholds.ferritinTimesUpper, ferritin->before));
  const QStringList found = besideFerritin(values, thresholds);
  HsHint hint;
  hint.suspected = ferritinRaised && !found.isEmpty();
  hint.missing = missingOf(values);
  QStringList sentences{verdictSentence(values, found, ferritinRaised)};
  QStringList counts;
  for (const ComparedValue& count : values.counts)
    counts << hsWords(count);
  if (!counts.isEmpty()) sentences << AnalysisText::tr("Counts: %1.").arg(counts.join(comma()));
  if (!hint.missing.isEmpty()) sentences << AnalysisText::tr("Missing: %1.").arg(hint.missing.join(comma()));
  hint.reason = joinSentences(sentences);
  return hint;
}
