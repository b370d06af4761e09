#include "tests/bench/bench_pages/trial_records.h"

#include <array>
#include <cmath>
#include <set>

namespace {
constexpr double secondsOfDay = 86400;

/// Which analytes are measured at which visits, in one specimen.
struct Panel {
  Specimen specimen = Specimen::Blood;
  QStringList analytes;
  QStringList visits;
};

QStringList words(const char* text) {
  return QString::fromLatin1(text).split(u' ');
}

const std::array<Panel, 5>& panels() {
  static const QStringList some = words("SCR D0-PRE D7 D14 D28 M2");
  static const std::array<Panel, 5> all{
      {{Specimen::Blood, words("car-copies car-nk-cells"),
        words("D0-PRE D0-POST D1 D3 D7 D10 D14 D21 D28 M2 M3")},
       {Specimen::Blood, words("il6 crp ferritin"), words("SCR D0-PRE D0-POST D1 D3 D7 D10 D14 D21 D28")},
       {Specimen::Blood, words("wbc neutrophils platelets haemoglobin lymphocytes cd3 alt creatinine"), some},
       {Specimen::Blood, words("ada"), words("D28 M2 M3")},
       {Specimen::Marrow, words("blasts mrd"), words("SCR D28 M2")}}};
  return all;
}

/// Visits of a panel that have begun.
template <class Use>
void atVisits(const Study& study, const Subject& subject, const QDateTime& now, const Panel& panel, Use use) {
  for (const Visit& visit : study.protocol.measurements.visits) {
    if (!panel.visits.contains(visit.id)) continue;
    const auto taken = subject.infusion->startedAt.addSecs(std::llround(visit.nominal * secondsOfDay));
    if (taken <= now) use(visit, taken);
  }
}

/// A peak after a week, then a half-life of five days; different in each person.
double cellsAt(RowId subject, double days) {
  const double peak = 2000 + 300 * static_cast<double>(subject % 97);
  if (days < 0) return 0;
  return std::round(days < 7 ? peak * (0.1 + 0.9 * days / 7) : peak * std::exp2((7 - days) / 5));
}

MeasuredValue valueOf(const Analyte& analyte, RowId subject, const Visit& visit) {
  if (analyte.kind == AnalyteKind::Result)
    return {subject % 9 == 0 ? Reading::Positive : Reading::Negative, 0};
  const double of30 = static_cast<double>((subject * 7 + std::llround(visit.nominal)) % 30 + 30) / 10;
  if (!analyte.group.en.startsWith(u"CAR")) return {Reading::Exact, analyte.possible.high ? of30 : of30 * 10};
  const double cells = cellsAt(subject, visit.nominal);
  if (analyte.lloq && cells < *analyte.lloq) return {Reading::Below, *analyte.lloq};
  return {Reading::Exact, cells};
}
} // namespace

std::vector<Measurement> trialMeasurements(const Study& study, const Subject& subject, const QDateTime& now) {
  std::vector<Measurement> all;
  if (!subject.infusion) return all;
  for (const Panel& panel : panels())
    atVisits(study, subject, now, panel, [&](const Visit& visit, const QDateTime&) {
      for (const QString& id : panel.analytes)
        all.push_back({{subject.id, visit.id, id, panel.specimen},
                       valueOf(*study.protocol.measurements.analyte(id), subject.id, visit)});
    });
  return all;
}

std::vector<Sampling> trialSamplings(const Study& study, const Subject& subject, const QDateTime& now) {
  std::vector<Sampling> all;
  if (!subject.infusion) return all;
  std::set<std::pair<QString, Specimen>> known;
  for (const Panel& panel : panels())
    atVisits(study, subject, now, panel, [&](const Visit& visit, const QDateTime& taken) {
      if (known.emplace(visit.id, panel.specimen).second)
        all.push_back({subject.id, visit.id, panel.specimen, taken});
    });
  return all;
}
