#include "app/reports/cd7_correlation.h"

#include "app/study/number_text.h"

#include <QJsonArray>

namespace {
QString idOf(Cd7Outcome outcome) {
  static constexpr std::array ids{"response", "dlt", "crs", "icans", "cmax", "auc28"}; // as the enum
  return QString::fromLatin1(ids.at(static_cast<std::size_t>(outcome)));
}

QString idOf(Cd7Gap gap) {
  static constexpr std::array ids{"no-cd7",        "no-response", "in-window",
                                  "not-evaluable", "not-sampled", "not-graded"};
  return QString::fromLatin1(ids.at(static_cast<std::size_t>(gap)));
}

QString idOf(PSource source) {
  static constexpr std::array ids{"exact", "permutations", "normal"};
  return QString::fromLatin1(ids.at(static_cast<std::size_t>(source)));
}

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
    all.append(QJsonObject{{QStringLiteral("subject"), one.subject}, {QStringLiteral("why"), idOf(one.why)}});
  return all;
}

QJsonObject json(const Cd7Association& association) {
  const RankCorrelation& found = association.correlation;
  const auto& interval = found.interval;
  return {{QStringLiteral("outcome"), idOf(association.outcome)},
          {QStringLiteral("unit"), association.unit.isEmpty() ? QJsonValue() : QJsonValue(association.unit)},
          {QStringLiteral("n"), found.n},
          {QStringLiteral("rho"), found.rho ? QJsonValue(*found.rho) : QJsonValue()},
          {QStringLiteral("low"), interval ? QJsonValue(interval->low) : QJsonValue()},
          {QStringLiteral("high"), interval ? QJsonValue(interval->high) : QJsonValue()},
          {QStringLiteral("level"), interval ? QJsonValue(interval->level) : QJsonValue()},
          {QStringLiteral("p"), found.p ? QJsonValue(found.p->p) : QJsonValue()},
          {QStringLiteral("source"), found.p ? QJsonValue(idOf(found.p->source)) : QJsonValue()},
          {QStringLiteral("permutations"), found.p ? QJsonValue(found.p->permutations) : QJsonValue()},
          {QStringLiteral("pairs"), json(association.pairs)},
          {QStringLiteral("leftOut"), json(association.leftOut)}};
}
} // namespace

ChartTable tableOf(const Cd7Association& association) {
  ChartTable table{{QStringLiteral("subject"), QStringLiteral("level"), QStringLiteral("cd7"),
                    QStringLiteral("outcome"), QStringLiteral("value"), QStringLiteral("sign")},
                   {}};
  for (const Cd7Pair& pair : association.pairs)
    table.rows.push_back({pair.subject, QString::number(pair.level), numberText(pair.cd7),
                          idOf(association.outcome), numberText(pair.value), signOf(pair.bound)});
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
