#include "app/analysis/measurements/visits.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/statistics/analysis_text.h"
#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace {
Refusal ofVisits(const char* rule, const QString& message) {
  return {QLatin1String(rule), message, QStringLiteral("visitWindows")};
}

Refusal ofAssays(const char* rule, const QString& message) {
  return {QLatin1String(rule), message, QStringLiteral("assays")};
}

QString nameOf(const BilingualText& text) {
  return text.in(QLocale().name());
}

void put(Visit& visit, const VisitWindow& window) {
  visit.earliest = window.earliest;
  visit.latest = window.latest;
  const int planned = qRound(visit.nominal); // a few hours about the infusion are its day
  if (planned >= window.earliest && planned <= window.latest) return;
  const double middle = (window.earliest + window.latest) / 2.0;
  if ((middle < 0) == (visit.nominal < 0)) visit.nominal = middle; // it stays on its side of the infusion
}

void put(ValueRange& range, const ValueRange& own) {
  if (own.low || own.high) range = own;
}

void put(Analyte& analyte, const AssayLimits& own) {
  if (own.lloq) analyte.lloq = own.lloq;
  put(analyte.referenceMen, own.referenceMen);
  put(analyte.referenceWomen, own.referenceWomen);
}

bool isUsable(const std::optional<double>& end) {
  return !end || (std::isfinite(*end) && *end >= 0);
}

std::optional<Refusal> refuseOrder(const std::vector<Visit>& visits) {
  for (std::size_t i = 1; i < visits.size(); ++i) {
    const Visit& before = visits[i - 1];
    const Visit& after = visits[i];
    if (before.nominal < after.nominal && before.earliest <= after.earliest && before.latest <= after.latest)
      continue;
    return ofVisits("RANGE", AnalysisText::tr("Visits keep their order: %1 comes before %2.")
                                 .arg(nameOf(before.name), nameOf(after.name)));
  }
  return std::nullopt;
}
} // namespace

MeasurementPlan planInForce(const MeasurementPlan& file, const Site& site) {
  MeasurementPlan plan = file;
  for (Visit& visit : plan.visits)
    if (const auto own = site.visitWindows.constFind(visit.id); own != site.visitWindows.constEnd())
      put(visit, *own);
  for (Analyte& analyte : plan.analytes)
    if (const auto own = site.assays.constFind(analyte.id); own != site.assays.constEnd()) put(analyte, *own);
  return plan;
}

std::optional<Refusal> refuseWindow(const Visit& visit, const VisitWindow& window) {
  const QString name = nameOf(visit.name);
  if (window.earliest > window.latest)
    return ofVisits("RANGE", AnalysisText::tr("%1: the earliest day is after the latest.").arg(name));
  if (visit.nominal < 0 && window.latest > 0)
    return ofVisits(
        "RANGE", AnalysisText::tr("%1 lies before the infusion: it ends on day 0 at the latest.").arg(name));
  if (visit.nominal >= 0 && window.earliest < 0)
    return ofVisits(
        "RANGE",
        AnalysisText::tr("%1 lies after the infusion: it begins on day 0 at the earliest.").arg(name));
  return std::nullopt;
}

std::optional<Refusal> refuseLimits(const Analyte& analyte, const AssayLimits& limits) {
  const QString name = nameOf(analyte.name);
  if (analyte.kind != AnalyteKind::Number)
    return ofAssays("RANGE", AnalysisText::tr("%1 has no limits: it is not measured as a number.").arg(name));
  if (limits.lloq && !(std::isfinite(*limits.lloq) && *limits.lloq > 0))
    return ofAssays("RANGE", AnalysisText::tr("%1: a limit of quantification lies above 0.").arg(name));
  for (const ValueRange& range : {limits.referenceMen, limits.referenceWomen}) {
    if (!isUsable(range.low) || !isUsable(range.high))
      return ofAssays("RANGE", AnalysisText::tr("%1: a reference interval does not lie below 0.").arg(name));
    if (range.low && range.high && *range.low > *range.high)
      return ofAssays(
          "RANGE",
          AnalysisText::tr("%1: the lower end of the reference interval is above its upper end.").arg(name));
  }
  return std::nullopt;
}

std::optional<Refusal> refusePlan(const MeasurementPlan& file, const Site& site) {
  for (auto own = site.visitWindows.begin(); own != site.visitWindows.end(); ++own) {
    const Visit* visit = file.visit(own.key());
    if (!visit)
      return ofVisits("MISSING", AnalysisText::tr("The protocol names no visit “%1”.").arg(own.key()));
    if (auto refused = refuseWindow(*visit, *own)) return refused;
  }
  for (auto own = site.assays.begin(); own != site.assays.end(); ++own) {
    const Analyte* analyte = file.analyte(own.key());
    if (!analyte)
      return ofAssays("MISSING", AnalysisText::tr("The protocol names no analyte “%1”.").arg(own.key()));
    if (auto refused = refuseLimits(*analyte, *own)) return refused;
  }
  if (site.visitWindows.isEmpty()) return std::nullopt; // the file's own order is its reader's business
  return refuseOrder(planInForce(file, site).visits);
}

namespace {
const QString takenAtField = QStringLiteral("takenAt");
constexpr double secondsOfDay = 24 * 60 * 60;

std::optional<Refusal> refuseSide(const Study& study, const Subject& subject, const Visit& visit,
                                  bool rightSide) {
  if (rightSide) return std::nullopt;
  const QString name = visit.name.in(QLocale().name());
  const QString when = formatSamplingTime(subject.infusion->startedAt, study.site.timeZone);
  return Refusal{QStringLiteral("VISIT"),
                 visit.nominal < 0
                     ? AnalysisText::tr("%1 lies before the infusion, which began on %2.").arg(name, when)
                     : AnalysisText::tr("%1 lies after the infusion, which began on %2.").arg(name, when),
                 takenAtField};
}

Refusal refuseLater(const Study& study, const QDateTime& now) {
  return {QStringLiteral("DATE"),
          AnalysisText::tr("It is %1 now: a sample cannot have been taken later.")
              .arg(formatSamplingTime(now, study.site.timeZone)),
          takenAtField};
}
} // namespace

Result<QDateTime> parseSamplingTime(const QString& text, const Study& study, const Subject& subject,
                                    const Visit& visit) {
  const QString rule = QStringLiteral("DATE");
  static const QRegularExpression hourFirst(QStringLiteral("^[0-9]{1,2}:"));
  if (!hourFirst.match(halfWidth(text).trimmed()).hasMatch()) {
    const auto moment = readMoment(text, study.site.timeZone);
    if (moment) return *moment;
    return refuse(rule, moment.error().message, takenAtField);
  }
  const auto time = readTime(text);
  if (!time) return refuse(rule, time.error().message, takenAtField);
  const auto dates = visitDates(study, subject, visit);
  if (!dates) return refuse(rule, AnalysisText::tr("Write the day, too: 2026-11-22 08:30."), takenAtField);
  if (dates->earliest != dates->latest)
    return refuse(rule,
                  AnalysisText::tr("Write the day, too: the visit lasts from %1 to %2.")
                      .arg(isoDate(dates->earliest), isoDate(dates->latest)),
                  takenAtField);
  const auto moment = momentAt(dates->earliest, *time, study.site.timeZone);
  if (moment) return *moment;
  return refuse(rule, moment.error().message, takenAtField);
}

QString formatSamplingTime(const QDateTime& takenAt, const QTimeZone& zone) {
  return momentText(takenAt, zone);
}

std::optional<Refusal> mayTakeSample(const Study& study, const Subject& subject, const Visit& visit,
                                     const QDateTime& takenAt, const QDateTime& now) {
  if (!takenAt.isValid() || takenAt > now) return refuseLater(study, now);
  if (auto refused = mayTakeSampleOn(study, subject, visit, siteDate(study, takenAt), now)) return refused;
  if (!subject.infusion) return std::nullopt;
  const QDateTime& start = subject.infusion->startedAt;
  return refuseSide(study, subject, visit, visit.nominal < 0 ? takenAt <= start : takenAt >= start);
}

std::optional<Refusal> mayTakeSampleOn(const Study& study, const Subject& subject, const Visit& visit,
                                       QDate day, const QDateTime& now) {
  if (!day.isValid() || day > siteDate(study, now)) return refuseLater(study, now);
  if (auto refused = refuseBeforeConsent(study, subject, day, takenAtField)) return refused;
  // Results of screening may be older than its window: A8 flags them, no more.
  if (visit.nominal >= 0) return mayMeasure(study, subject, visit, day);
  if (!subject.infusion) return std::nullopt;
  return refuseSide(study, subject, visit, day <= siteDate(study, subject.infusion->startedAt));
}

bool isOutsideWindow(const Study& study, const Subject& subject, const Visit& visit,
                     const QDateTime& takenAt) {
  return isOutsideWindow(study, subject, visit, siteDate(study, takenAt));
}

bool isOutsideWindow(const Study& study, const Subject& subject, const Visit& visit, QDate day) {
  const auto dates = visitDates(study, subject, visit);
  return dates && (day < dates->earliest || day > dates->latest);
}

double daysAfterInfusion(const Infusion& infusion, const QDateTime& moment) {
  return static_cast<double>(infusion.startedAt.msecsTo(moment)) / 1000 / secondsOfDay;
}

std::optional<VisitDates> visitDates(const Study& study, const Subject& subject, const Visit& visit) {
  if (!subject.infusion) return std::nullopt;
  const QDate dayZero = siteDate(study, subject.infusion->startedAt);
  return VisitDates{dayZero.addDays(visit.earliest), dayZero.addDays(visit.latest)};
}

std::optional<Refusal> mayMeasure(const Study& study, const Subject& subject, const Visit& visit,
                                  QDate today) {
  const QString name = visit.name.in(QLocale().name());
  const auto dates = visitDates(study, subject, visit);
  if (!dates && visit.nominal >= 0)
    return Refusal{QStringLiteral("VISIT"),
                   AnalysisText::tr("%1: %2 has not been infused.").arg(name, subject.label()),
                   QStringLiteral("visit")};
  if (dates && dates->earliest > today)
    return Refusal{QStringLiteral("VISIT"),
                   AnalysisText::tr("%1 of %2 begins on %3.")
                       .arg(name, subject.label(), dates->earliest.toString(Qt::ISODate)),
                   QStringLiteral("visit")};
  return std::nullopt;
}

bool isPast(const Study& study, const Subject& subject, const Visit& visit, QDate today) {
  const auto dates = visitDates(study, subject, visit);
  return dates && dates->latest < today;
}

std::vector<Measurement> measuredBy(const Study& study, std::vector<Measurement> measurements,
                                    const std::vector<Sampling>& samplings, QDate on) {
  std::map<std::tuple<RowId, QString, Specimen>, QDate> taken;
  for (const Sampling& sampling : samplings)
    if (sampling.takenAt)
      taken[{sampling.subjectId, sampling.visit, sampling.specimen}] = siteDate(study, *sampling.takenAt);
  const auto isLater = [&](const Measurement& measurement) {
    const MeasurementCell& cell = measurement.cell;
    const Subject* subject = study.subject(cell.subjectId);
    if (!subject) return true; // consented later
    if (const auto hour = taken.find({cell.subjectId, cell.visit, cell.specimen}); hour != taken.end())
      return hour->second > on;
    const Visit* visit = study.protocol.measurements.visit(cell.visit);
    const auto dates = visit ? visitDates(study, *subject, *visit) : std::nullopt;
    return !dates || dates->earliest > on;
  };
  std::erase_if(measurements, isLater);
  return measurements;
}

namespace {
Refusal missing(const QString& message, const char* field) {
  return {QStringLiteral("MISSING"), message, QLatin1String(field)};
}

Refusal noSuchVisit(const QString& visit) {
  return missing(AnalysisText::tr("The protocol names no visit “%1”.").arg(visit), "visit");
}

bool isOf(const Analyte& analyte, Specimen specimen) {
  return std::find(analyte.specimens.begin(), analyte.specimens.end(), specimen) != analyte.specimens.end();
}
} // namespace

std::optional<Refusal> mayRecordValue(const Study& study, const Subject& subject,
                                      const Measurement& measurement, QDate today) {
  const MeasurementCell& at = measurement.cell;
  const Visit* visit = study.protocol.measurements.visit(at.visit);
  const Analyte* analyte = study.protocol.measurements.analyte(at.analyte);
  if (!visit) return noSuchVisit(at.visit);
  if (!analyte || !isOf(*analyte, at.specimen))
    return missing(AnalysisText::tr("The protocol does not name “%1” in this specimen.").arg(at.analyte),
                   "analyte");
  if (!measurement.value) return std::nullopt;
  // A value that could not have been typed is none: it is read back from its own text.
  const auto read = parseMeasuredValue(formatMeasuredValue(*measurement.value, *analyte), *analyte);
  if (!read) return read.error();
  return mayMeasure(study, subject, *visit, today);
}

std::optional<Refusal> mayRecordSampling(const Study& study, const Subject& subject, const Sampling& sampling,
                                         const QDateTime& now) {
  const MeasurementPlan& plan = study.protocol.measurements;
  const Visit* visit = plan.visit(sampling.visit);
  if (!visit) return noSuchVisit(sampling.visit);
  if (std::none_of(plan.analytes.begin(), plan.analytes.end(),
                   [&](const Analyte& analyte) { return isOf(analyte, sampling.specimen); }))
    return missing(AnalysisText::tr("The protocol measures nothing in this specimen."), "specimen");
  if (!sampling.takenAt) return std::nullopt;
  return mayTakeSample(study, subject, *visit, *sampling.takenAt, now);
}
