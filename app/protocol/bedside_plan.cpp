#include "app/protocol/json_text.h"
#include "app/protocol/protocol_json.h"
#include "app/protocol/protocol_parts.h"

#include <QJsonArray>

namespace {
QString bedsideWorded(QString text, const BedsidePlan& plan) {
  return text.replace(QLatin1String("{hours}"), QString::number(plan.hours))
      .replace(QLatin1String("{ferritinTimesUpper}"), QString::number(plan.hs.ferritinTimesUpper))
      .replace(QLatin1String("{transaminasesTimesUpper}"), QString::number(plan.hs.transaminasesTimesUpper))
      .replace(QLatin1String("{fibrinogenBelow}"), QString::number(plan.hs.fibrinogenBelow));
}

/// The four things that are asked for orientation, as one text.
BilingualText orientationIn(const QJsonArray& json) {
  QStringList en;
  QStringList zh;
  for (const auto& each : json) {
    const BilingualText asked = bilingualIn(each.toObject());
    en << asked.en;
    zh << asked.zh;
  }
  return {en.join(QStringLiteral(", ")), zh.join(u'、')};
}
} // namespace

BedsidePlan readBedsidePlan(const QJsonObject& file) {
  const bool isThere = file.contains(QLatin1String("bedside"));
  const QJsonObject json = objectAt(isThere ? file : trialProtocolJson(), "bedside");
  const QJsonObject ice = objectAt(json, "ice");
  const QJsonObject hs = objectAt(json, "hs");
  BedsidePlan plan;
  plan.hours = intAt(json, "hours");
  plan.icePrompts = {orientationIn(ice.value(QLatin1String("orientation")).toArray()),
                     bilingualAt(ice, "naming"), bilingualAt(ice, "command"), bilingualAt(ice, "writing"),
                     bilingualAt(ice, "attention")};
  plan.hs = {numberAt(hs, "ferritinTimesUpper"), numberAt(hs, "transaminasesTimesUpper"),
             numberAt(hs, "fibrinogenBelow")};
  plan.assumption = {bedsideWorded(textAt(json, "en"), plan), bedsideWorded(textAt(json, "zh"), plan)};
  plan.why = {textAt(json, "whyEn"), textAt(json, "whyZh")};
  return plan;
}
