#include "app/protocol/response_plan_reader.h"

#include "app/protocol/json_values.h"

ResponsePlan readResponsePlan(const QJsonObject& json) {
  ResponsePlan plan;
  if (json.isEmpty()) return plan;
  plan.assumption = bilingualIn(json);
  plan.why = {textAt(json, "whyEn"), textAt(json, "whyZh")};
  plan.amlMrdBelow = numberAt(json, "amlMrdBelow");
  plan.allMrdBelow = numberAt(json, "allMrdBelow");
  for (QString* text : {&plan.assumption.en, &plan.assumption.zh})
    text->replace(QLatin1String("{amlMrdBelow}"), QString::number(plan.amlMrdBelow))
        .replace(QLatin1String("{allMrdBelow}"), QString::number(plan.allMrdBelow));
  return plan;
}
