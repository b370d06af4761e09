#include "app/protocol/json_text.h"
#include "app/protocol/protocol_json.h"
#include "app/protocol/protocol_parts.h"
#include "app/protocol/protocol_text.h"

#include <QJsonArray>

Result<AttributionPlan> readAttributionPlan(const QJsonObject& json) {
  const QJsonObject scale = json.isEmpty() ? objectAt(trialProtocolJson(), "attribution") : json;
  AttributionPlan plan;
  plan.assumption = bilingualIn(scale);
  plan.why = {textAt(scale, "whyEn"), textAt(scale, "whyZh")};
  bool saysAssessable = false;
  for (const auto& each : scale.value(QLatin1String("terms")).toArray()) {
    const QJsonObject object = each.toObject();
    const AttributionTerm term{textAt(object, "id"), bilingualIn(object),
                               object.value(QLatin1String("related")).toBool(),
                               object.value(QLatin1String("assessable")).toBool(true)};
    if (plan.term(term.id))
      return refuse(QStringLiteral("PROTOCOL"), ProtocolText::tr("“%1” is there twice.").arg(term.id),
                    QStringLiteral("/attribution/terms/%1/id").arg(plan.terms.size()));
    plan.terms.push_back(term);
    saysAssessable |= object.contains(QLatin1String("assessable"));
  }
  if (!saysAssessable) plan.terms.back().assessable = false; // as in files of before
  return plan;
}

const AttributionTerm* strongestOf(const std::vector<AttributionTerm>& scale) {
  return firstThat(scale, [](const AttributionTerm& term) { return term.assessable; });
}
