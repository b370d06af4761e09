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
  for (const auto& each : scale.value(QLatin1String("terms")).toArray()) {
    const QJsonObject object = each.toObject();
    const AttributionTerm term{textAt(object, "id"), bilingualIn(object),
                               object.value(QLatin1String("related")).toBool()};
    if (plan.term(term.id))
      return refuse(QStringLiteral("PROTOCOL"), ProtocolText::tr("“%1” is there twice.").arg(term.id),
                    QStringLiteral("/attribution/terms/%1/id").arg(plan.terms.size()));
    plan.terms.push_back(term);
  }
  return plan;
}
