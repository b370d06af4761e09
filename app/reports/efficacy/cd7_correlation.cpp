#include "app/reports/efficacy/cd7_correlation.h"

#include "app/analysis/grading/astct.h"
#include "app/analysis/response/response_criteria.h"
#include "app/base/json_value.h"
#include "app/base/number_text.h"
#include "app/dosing/dlt_window.h"
#include "app/study/study.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>

namespace {
struct Known {
  double value = 0;
  Bound bound = Bound::Exact;
};
using Value = tl::expected<Known, Cd7Gap>;
using PkBySubject = QHash<QString, const PkSubject*>;

std::optional<double> cd7Of(const Subject& subject, Cd7Marker marker) {
  const ScreeningEntry& entry = subject.judgedScreening().entry;
  return marker == Cd7Marker::Flow ? entry.cd7Flow : entry.cd7Ihc;
}

Value responseOf(const Subject& subject) {
  const auto best = bestResponse(subject.responses);
  if (!best) return tl::unexpected(Cd7Gap::NoResponse);
  return Known{static_cast<double>(static_cast<int>(Response::Progression) - static_cast<int>(*best))};
}

Value dltOf(const Study& study, const Subject& subject) {
  switch (statusOf(study, subject)) {
  case SubjectStatus::Cleared:
    return Known{0};
  case SubjectStatus::Dlt:
    return Known{1};
  case SubjectStatus::InWindow:
    return tl::unexpected(Cd7Gap::InWindow);
  case SubjectStatus::NotEvaluable:
    break;
  }
  return tl::unexpected(Cd7Gap::NotEvaluable);
}

/// Nobody is without a syndrome while it may still come.
Value astctOf(const Study& study, const Subject& subject, Syndrome syndrome, QDate on) {
  WorstAstct worst;
  for (const AdverseEvent& event : subject.events)
    worst.add(event, syndrome);
  if (worst.grade) return Known{static_cast<double>(*worst.grade)};
  if (worst.had) return tl::unexpected(Cd7Gap::NotGraded);
  const auto window = windowState(study, subject, on);
  if (window && window->status == SubjectStatus::InWindow && !window->overdue)
    return tl::unexpected(Cd7Gap::InWindow);
  return Known{0};
}

Value cmaxOf(const PkSubject* subject) {
  if (!subject) return tl::unexpected(Cd7Gap::NotSampled);
  if (const auto& cmax = subject->parameters.cmax) return Known{*cmax, subject->parameters.cmaxBound};
  if (subject->reachesDay28) return Known{0}; // never quantified
  return tl::unexpected(Cd7Gap::NotSampled);
}

Value areaOf(const PkSubject* subject) {
  if (!subject) return tl::unexpected(Cd7Gap::NotSampled);
  const PkParameters& found = subject->parameters;
  if (found.aucTo) return Known{*found.aucTo, found.above > 0 ? Bound::AtLeast : Bound::Exact};
  if (!found.cmax && subject->reachesDay28) return Known{0}; // never quantified
  return tl::unexpected(Cd7Gap::NotSampled);
}

Value valueOf(const Study& study, const Subject& subject, const PkBySubject& pk, Cd7Outcome outcome,
              QDate on) {
  switch (outcome) {
  case Cd7Outcome::Response:
    return responseOf(subject);
  case Cd7Outcome::Dlt:
    return dltOf(study, subject);
  case Cd7Outcome::Crs:
    return astctOf(study, subject, Syndrome::Crs, on);
  case Cd7Outcome::Icans:
    return astctOf(study, subject, Syndrome::Icans, on);
  case Cd7Outcome::Cmax:
    return cmaxOf(pk.value(subject.label()));
  case Cd7Outcome::Auc28:
    break;
  }
  return areaOf(pk.value(subject.label()));
}

QString unitOf(Cd7Outcome outcome, const QString& concentration) {
  if (outcome == Cd7Outcome::Cmax) return concentration;
  return outcome == Cd7Outcome::Auc28 ? concentration + QStringLiteral(" · d") : QString();
}

/// Each of the infused ends up either among the pairs or among those left out.
void take(Cd7Association& association, const Subject& subject, const std::optional<double>& cd7,
          const Value& value) {
  if (!cd7)
    association.leftOut.push_back({subject.label(), Cd7Gap::NoCd7});
  else if (!value)
    association.leftOut.push_back({subject.label(), value.error()});
  else
    association.pairs.push_back(
        {subject.label(), subject.assignment->level, *cd7, value->value, value->bound});
}

RankCorrelation correlationOf(const std::vector<Cd7Pair>& pairs, const PermutationDraw& draw) {
  std::vector<double> cd7;
  std::vector<double> values;
  for (const Cd7Pair& pair : pairs) {
    cd7.push_back(pair.cd7);
    values.push_back(pair.value);
  }
  return spearman(cd7, values, draw);
}
} // namespace

Cd7Correlation cd7Correlation(const Study& study, const PkReport& pk, Cd7Marker marker, QDate on,
                              const PermutationDraw& draw) {
  Cd7Correlation all{marker, draw, 0, {}};
  PkBySubject bySubject;
  for (const PkSubject& subject : pk.subjects)
    bySubject.insert(subject.subject, &subject);
  std::vector<const Subject*> infused;
  for (const Subject& subject : study.subjects) {
    if (!subject.assignment) continue;
    if (subject.infusion)
      infused.push_back(&subject);
    else
      ++all.notInfused;
  }
  std::stable_sort(infused.begin(), infused.end(),
                   [](const Subject* a, const Subject* b) { return a->label() < b->label(); });
  for (const Cd7Outcome outcome : cd7Outcomes) {
    Cd7Association& association = all.associations.emplace_back();
    association.outcome = outcome;
    association.unit = unitOf(outcome, pk.unit);
    for (const Subject* subject : infused)
      take(association, *subject, cd7Of(*subject, marker), valueOf(study, *subject, bySubject, outcome, on));
    association.pairs.shrink_to_fit(); // a page keeps them
    association.correlation = correlationOf(association.pairs, draw);
  }
  return all;
}

template <>
inline constexpr std::array<const char*, 6> codes<Cd7Outcome>{"response", "dlt",  "crs",
                                                              "icans",    "cmax", "auc28"};
template <>
inline constexpr std::array<const char*, 6> codes<Cd7Gap>{"no-cd7",        "no-response", "in-window",
                                                          "not-evaluable", "not-sampled", "not-graded"};
template <>
inline constexpr std::array<const char*, 3> codes<PSource>{"exact", "permutations", "normal"};

namespace {
QJsonArray json(const std::vector<Cd7Pair>& pairs) {
  QJsonArray all;
  for (const Cd7Pair& pair : pairs)
    all.append(QJsonObject{{QStringLiteral("subject"), pair.subject},
                           {QStringLiteral("level"), pair.level},
                           {QStringLiteral("cd7"), pair.cd7},
                           {QStringLiteral("value"), pair.value},
                           {QStringLiteral("sign"),
                            pair.bound == Bound::Exact ? QJsonValue() : QJsonValue(signOf(pair.bound))}});
  return all;
}

QJsonArray json(const std::vector<Cd7LeftOut>& leftOut) {
  QJsonArray all;
  for (const Cd7LeftOut& one : leftOut)
    all.append(
        QJsonObject{{QStringLiteral("subject"), one.subject}, {QStringLiteral("why"), codeOf(one.why)}});
  return all;
}

QJsonObject json(const Cd7Association& association) {
  const RankCorrelation& found = association.correlation;
  const auto& interval = found.interval;
  return {{QStringLiteral("outcome"), codeOf(association.outcome)},
          {QStringLiteral("unit"), association.unit.isEmpty() ? QJsonValue() : QJsonValue(association.unit)},
          {QStringLiteral("n"), found.n},
          {QStringLiteral("rho"), orNull(found.rho)},
          {QStringLiteral("low"), interval ? QJsonValue(interval->low) : QJsonValue()},
          {QStringLiteral("high"), interval ? QJsonValue(interval->high) : QJsonValue()},
          {QStringLiteral("level"), interval ? QJsonValue(interval->level) : QJsonValue()},
          {QStringLiteral("p"), found.p ? QJsonValue(found.p->p) : QJsonValue()},
          {QStringLiteral("source"), found.p ? QJsonValue(codeOf(found.p->source)) : QJsonValue()},
          {QStringLiteral("permutations"), found.p ? QJsonValue(found.p->permutations) : QJsonValue()},
          {QStringLiteral("pairs"), json(association.pairs)},
          {QStringLiteral("leftOut"), json(association.leftOut)}};
}
} // namespace

ChartTable tableOf(const Cd7Association& association) {
  ChartTable table{QStringLiteral("subject level cd7 outcome value sign").split(u' '), {}};
  for (const Cd7Pair& pair : association.pairs)
    table.rows.push_back({pair.subject, QString::number(pair.level), formatNumber(pair.cd7),
                          codeOf(association.outcome), formatNumber(pair.value), signOf(pair.bound)});
  return table;
}

QJsonObject toJson(const Cd7Correlation& correlation) {
  QJsonArray outcomes;
  for (const Cd7Association& association : correlation.associations)
    outcomes.append(json(association));
  const bool flow = correlation.marker == Cd7Marker::Flow;
  return {{QStringLiteral("marker"), flow ? QStringLiteral("flow") : QStringLiteral("ihc")},
          {QStringLiteral("exploratory"), true},
          {QStringLiteral("corrected"), false},
          {QStringLiteral("seed"), static_cast<qint64>(correlation.draw.seed)},
          {QStringLiteral("notInfused"), correlation.notInfused},
          {QStringLiteral("outcomes"), outcomes}};
}
