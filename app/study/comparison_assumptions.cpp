#include "app/study/comparison_assumptions.h"

#include "app/study/study_text.h"

#include <QJsonArray>

namespace {
const QString atJointKey = QStringLiteral("atJoint");
const QString atTopKey = QStringLiteral("atTop");
const QString atFlagKey = QStringLiteral("atFlag");
const QString completesKey = QStringLiteral("completes");
const QString topIsMtdKey = QStringLiteral("topIsMtd");
const QString ratesKey = QStringLiteral("rates");
const QString scenarioKey = QStringLiteral("scenario");
const QString policyKey = QStringLiteral("policy");
} // namespace

QJsonObject policyJson(const JointPolicy& policy) {
  QJsonObject json{{atJointKey, codeOf(policy.atJoint)},
                   {atTopKey, codeOf(policy.atTop)},
                   {completesKey, policy.completes},
                   {topIsMtdKey, policy.topIsMtd}};
  if (policy.atFlag != JointPolicy::AtFlag::End) json[atFlagKey] = codeOf(policy.atFlag);
  return json;
}

JointPolicy policyIn(const QJsonObject& json) {
  return {ofCode<JointPolicy::AtJoint>(json[atJointKey].toString()).value_or(JointPolicy::AtJoint{}),
          ofCode<JointPolicy::AtTop>(json[atTopKey].toString()).value_or(JointPolicy::AtTop{}),
          json[completesKey].toBool(true), json[topIsMtdKey].toBool(),
          ofCode<JointPolicy::AtFlag>(json[atFlagKey].toString()).value_or(JointPolicy::AtFlag{})};
}

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

namespace {
/// "name/2": of the second scenario.
QString nameField(std::size_t index) {
  return QStringLiteral("name/%1").arg(index + 1);
}

std::optional<Refusal> refuseName(const std::vector<ToxicityScenario>& scenarios, std::size_t index) {
  const QString name = scenarios[index].name.trimmed();
  if (auto refused = refuseBlank(name, nameField(index), StudyText::tr("Name the scenario."))) return refused;
  for (std::size_t other = 0; other < index; ++other)
    if (scenarios[other].name.trimmed() == name)
      return Refusal{QStringLiteral("NUMBER"), StudyText::tr("“%1” stands here twice.").arg(name),
                     nameField(index)};
  return std::nullopt;
}

std::optional<Refusal> refuseRates(const ToxicityScenario& scenario, std::size_t index, int levels) {
  for (std::size_t i = 0; i < scenario.rates.size(); ++i) {
    const std::optional<double>& rate = scenario.rates[i];
    const bool isRate = !rate || (*rate >= 0 && *rate <= 1);
    if (isRate && (!rate || static_cast<int>(i) < levels)) continue;
    return Refusal{QStringLiteral("RANGE"),
                   StudyText::tr("A DLT rate lies from 0 to 1, one for each dose level."),
                   QStringLiteral("rate/%1/%2").arg(index + 1).arg(i + 1)};
  }
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayKeepScenarios(const std::vector<ToxicityScenario>& scenarios, int levels) {
  for (std::size_t i = 0; i < scenarios.size(); ++i) {
    if (auto refused = refuseName(scenarios, i)) return refused;
    if (auto refused = refuseRates(scenarios[i], i, levels)) return refused;
  }
  return std::nullopt;
}
