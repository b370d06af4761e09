#include "app/protocol/stopping_rule.h"

#include "app/protocol/json_text.h"
#include "app/protocol/protocol_parts.h"
#include "app/protocol/protocol_text.h"

namespace {
using Of = StoppingRule::Of;

Refusal refuseStop(const char* rule, const QString& message) {
  return refusal(QLatin1String(rule), message, QStringLiteral("stoppingRules"));
}

std::optional<Refusal> refuseEvents(const StoppingRule& rule) {
  if (rule.about != StoppingRule::About::Events) {
    if (rule.of || rule.grade || rule.related || !rule.name.isEmpty())
      return refuseStop("RANGE", ProtocolText::tr("Only a rule about events names their kind and grade."));
    return std::nullopt;
  }
  if (!rule.of || !rule.grade)
    return refuseStop("REQUIRED", ProtocolText::tr("Which events, from which grade on?"));
  const bool isNamed = rule.of == Of::Term || rule.of == Of::OrganClass;
  if (isNamed && rule.name.trimmed().isEmpty())
    return refuseStop("REQUIRED", ProtocolText::tr("Which term, or which organ class?"));
  if (!isNamed && !rule.name.isEmpty())
    return refuseStop("RANGE", ProtocolText::tr("A name belongs to a term or an organ class only."));
  const int most = rule.of == Of::Gvhd || rule.of == Of::Icaht ? 4 : 5;
  if (*rule.grade < 1 || *rule.grade > most)
    return refuseStop("RANGE", ProtocolText::tr("A grade from 1 to %1.").arg(most));
  return std::nullopt;
}

std::optional<Refusal> refuseRule(const StoppingRule& rule) {
  constexpr int most = 10000;
  if (rule.text.en.trimmed().isEmpty() && rule.text.zh.trimmed().isEmpty())
    return refuseStop("REQUIRED", ProtocolText::tr("A stopping rule has a text."));
  if (rule.count < 1 || rule.count > most)
    return refuseStop("RANGE", ProtocolText::tr("From how many subjects on? At least 1."));
  if (rule.ofFirst < 0 || rule.ofFirst > most || (rule.ofFirst != 0 && rule.ofFirst < rule.count))
    return refuseStop("RANGE",
                      ProtocolText::tr("Of the first subjects there are at least as many as count."));
  return refuseEvents(rule);
}

StoppingRule ruleIn(const QJsonObject& json) {
  StoppingRule rule;
  rule.text = bilingualIn(json);
  rule.about = ofCode<StoppingRule::About>(textAt(json, "about")).value_or(StoppingRule::About{});
  rule.of = ofCode<Of>(textAt(json, "events"));
  rule.name = textAt(json, "name");
  if (json.contains(QLatin1String("grade"))) rule.grade = intAt(json, "grade");
  rule.related = json.value(QLatin1String("related")).toBool();
  rule.count = intAt(json, "count");
  rule.ofFirst = intAt(json, "ofFirst");
  return rule;
}
} // namespace

bool asksTheSame(StoppingRule one, const StoppingRule& other) {
  one.text = other.text;
  return one == other;
}

std::optional<Refusal> mayKeepStoppingRules(const std::vector<StoppingRule>& rules) {
  for (const StoppingRule& rule : rules)
    if (auto refused = refuseRule(rule)) return refused;
  return std::nullopt;
}

Result<std::vector<StoppingRule>> readStoppingRules(const QJsonArray& json) {
  std::vector<StoppingRule> rules;
  for (const QJsonValue each : json) {
    rules.push_back(ruleIn(each.toObject()));
    if (const auto refused = refuseRule(rules.back()))
      return refuse(QStringLiteral("PROTOCOL"), refused->message,
                    QStringLiteral("/stoppingRules/%1").arg(rules.size() - 1));
  }
  return rules;
}
