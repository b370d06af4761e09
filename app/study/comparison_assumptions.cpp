#include "app/study/comparison_assumptions.h"

#include <QJsonArray>

namespace {
const QString ratesKey = QStringLiteral("rates");
const QString scenarioKey = QStringLiteral("scenario");
const QString policyKey = QStringLiteral("policy");
} // namespace

QJsonObject assumptionsJson(const ComparisonAssumptions& assumed) {
  QJsonArray rates;
  for (const AssumedRate& one : assumed.rates)
    rates.append(QJsonArray{one.cellsPerKg, one.rate ? QJsonValue(*one.rate) : QJsonValue()});
  return {{ratesKey, rates}, {scenarioKey, assumed.scenario}, {policyKey, policyJson(assumed.policy)}};
}

ComparisonAssumptions assumptionsIn(const QJsonObject& json) {
  ComparisonAssumptions assumed;
  const QJsonArray rates = json[ratesKey].toArray();
  for (const auto& pair : rates) {
    const QJsonValue rate = pair.toArray().at(1);
    assumed.rates.push_back(
        {pair.toArray().at(0).toDouble(), rate.isDouble() ? std::optional(rate.toDouble()) : std::nullopt});
  }
  assumed.scenario = json[scenarioKey].toString();
  assumed.policy = policyIn(json[policyKey].toObject());
  return assumed;
}
