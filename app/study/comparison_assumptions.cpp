#include "app/study/comparison_assumptions.h"

#include <QJsonArray>
#include <algorithm>
namespace {
const QString atJointKey = QStringLiteral("atJoint");
const QString atTopKey = QStringLiteral("atTop");
const QString atFlagKey = QStringLiteral("atFlag");
const QString completesKey = QStringLiteral("completes");
const QString topIsMtdKey = QStringLiteral("topIsMtd");

template <class Choice>
Choice choiceOf(const QStringList& codes, const QJsonValue& code) {
  return static_cast<Choice>(std::max(qsizetype{0}, codes.indexOf(code.toString())));
}
} // namespace

QStringList atJointCodes() {
  return {QStringLiteral("continue"), QStringLiteral("reduce"), QStringLiteral("end")};
}

QStringList atTopCodes() {
  return {QStringLiteral("complete"), QStringLiteral("add"), QStringLiteral("end")};
}

QStringList atFlagCodes() {
  return {QStringLiteral("end"), QStringLiteral("reduce")};
}

QJsonObject policyJson(const JointPolicy& policy) {
  QJsonObject json{{atJointKey, atJointCodes().at(static_cast<int>(policy.atJoint))},
                   {atTopKey, atTopCodes().at(static_cast<int>(policy.atTop))},
                   {completesKey, policy.completes},
                   {topIsMtdKey, policy.topIsMtd}};
  if (policy.atFlag != JointPolicy::AtFlag::End)
    json[atFlagKey] = atFlagCodes().at(static_cast<int>(policy.atFlag));
  return json;
}

JointPolicy policyIn(const QJsonObject& json) {
  return {choiceOf<JointPolicy::AtJoint>(atJointCodes(), json[atJointKey]),
          choiceOf<JointPolicy::AtTop>(atTopCodes(), json[atTopKey]), json[completesKey].toBool(true),
          json[topIsMtdKey].toBool(), choiceOf<JointPolicy::AtFlag>(atFlagCodes(), json[atFlagKey])};
}

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
