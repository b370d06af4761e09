#include "app/protocol/json_text.h"
#include "app/protocol/protocol_parts.h"
#include "app/protocol/protocol_text.h"

#include <QJsonArray>

namespace {
CertificateItem certificateItemIn(const QJsonObject& json) {
  CertificateItem item;
  item.test = ofCode<CertificateTest>(textAt(json, "id")).value_or(CertificateTest{});
  item.unit = textAt(json, "unit");
  item.relation = ofCode<LimitRelation>(textAt(json, "relation"));
  item.limit = optionalNumberAt(json, "limit");
  return item;
}
} // namespace

Result<ProductPlan> readProductPlan(const QJsonObject& json) {
  ProductPlan plan;
  plan.assumption = bilingualIn(json);
  plan.why = {textAt(json, "whyEn"), textAt(json, "whyZh")};
  if (const auto minutes = optionalNumberAt(json, "thawMinutes"))
    plan.thawMinutes = static_cast<int>(*minutes);
  const QJsonArray tests = json.value(QLatin1String("tests")).toArray();
  for (qsizetype i = 0; i < tests.size(); ++i) {
    const QJsonObject each = tests.at(i).toObject();
    const CertificateItem item = certificateItemIn(each);
    for (const CertificateItem& before : plan.tests)
      if (before.test == item.test)
        return refuse(QStringLiteral("PROTOCOL"),
                      ProtocolText::tr("“%1” is there twice.").arg(textAt(each, "id")),
                      QStringLiteral("/productPlan/tests/%1/id").arg(i));
    if (item.limit && !item.relation)
      return refuse(QStringLiteral("PROTOCOL"),
                    ProtocolText::tr("A limit needs its relation: at-least or at-most."),
                    QStringLiteral("/productPlan/tests/%1/limit").arg(i));
    plan.tests.push_back(item);
  }
  return plan;
}
