#include "app/reports/basis_json.h"

#include <QJsonArray>

namespace {
QJsonValue ratesJson(const std::vector<double>& rates) {
  if (rates.empty()) return QJsonValue::Null;
  QJsonArray list;
  for (const double rate : rates)
    list.append(rate);
  return list;
}
} // namespace

QJsonObject basisJson(const DesignBasis& basis, const std::vector<double>& trueDlt) {
  return {{QStringLiteral("design"), basis.design},
          {QStringLiteral("course"), basis.course},
          {QStringLiteral("policy"), policyJson(basis.policy)},
          {QStringLiteral("trueDlt"), ratesJson(trueDlt)},
          {QStringLiteral("assumptions"), QJsonArray::fromStringList(basis.assumptions)}};
}
