#include "app/analysis/plan_in_force.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(PlanInForce)
};

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
    return ofVisits("RANGE", Text::tr("Visits keep their order: %1 comes before %2.")
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
    return ofVisits("RANGE", Text::tr("%1: the earliest day is after the latest.").arg(name));
  if (visit.nominal < 0 && window.latest > 0)
    return ofVisits("RANGE",
                    Text::tr("%1 lies before the infusion: it ends on day 0 at the latest.").arg(name));
  if (visit.nominal >= 0 && window.earliest < 0)
    return ofVisits("RANGE",
                    Text::tr("%1 lies after the infusion: it begins on day 0 at the earliest.").arg(name));
  return std::nullopt;
}

std::optional<Refusal> refuseLimits(const Analyte& analyte, const AssayLimits& limits) {
  const QString name = nameOf(analyte.name);
  if (analyte.kind != AnalyteKind::Number)
    return ofAssays("RANGE", Text::tr("%1 has no limits: it is not measured as a number.").arg(name));
  if (limits.lloq && !(std::isfinite(*limits.lloq) && *limits.lloq > 0))
    return ofAssays("RANGE", Text::tr("%1: a limit of quantification lies above 0.").arg(name));
  for (const ValueRange& range : {limits.referenceMen, limits.referenceWomen}) {
    if (!isUsable(range.low) || !isUsable(range.high))
      return ofAssays("RANGE", Text::tr("%1: a reference interval does not lie below 0.").arg(name));
    if (range.low && range.high && *range.low > *range.high)
      return ofAssays(
          "RANGE", Text::tr("%1: the lower end of the reference interval is above its upper end.").arg(name));
  }
  return std::nullopt;
}

std::optional<Refusal> refusePlan(const MeasurementPlan& file, const Site& site) {
  for (auto own = site.visitWindows.begin(); own != site.visitWindows.end(); ++own) {
    const Visit* visit = file.visit(own.key());
    if (!visit) return ofVisits("MISSING", Text::tr("The protocol names no visit “%1”.").arg(own.key()));
    if (auto refused = refuseWindow(*visit, *own)) return refused;
  }
  for (auto own = site.assays.begin(); own != site.assays.end(); ++own) {
    const Analyte* analyte = file.analyte(own.key());
    if (!analyte) return ofAssays("MISSING", Text::tr("The protocol names no analyte “%1”.").arg(own.key()));
    if (auto refused = refuseLimits(*analyte, *own)) return refused;
  }
  if (site.visitWindows.isEmpty()) return std::nullopt; // the file's own order is its reader's business
  return refuseOrder(planInForce(file, site).visits);
}
