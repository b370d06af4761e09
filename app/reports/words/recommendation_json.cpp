#include "app/reports/words/recommendation_json.h"

#include "app/base/json_value.h"

#include <QJsonArray>

template <>
inline constexpr std::array<const char*, 4> codes<Mtd::State>{"not-reached", "reached", "candidate",
                                                              "below-lowest"};

QJsonObject recommendationJson(const QString& course, const Recommendation& recommendation) {
  QJsonArray held;
  for (const int level : recommendation.held)
    held.append(level);
  return {{QStringLiteral("course"), course},
          {QStringLiteral("rule"), ruleId(recommendation.rule)},
          {QStringLiteral("level"), recommendation.level},
          {QStringLiteral("enrol"), recommendation.enrol},
          {QStringLiteral("agreement"), recommendation.agreement},
          {QStringLiteral("held"), held},
          {QStringLiteral("mtd"), mtdJson(recommendation.mtd)}};
}

QJsonObject mtdJson(const Mtd& mtd) {
  return {{QStringLiteral("state"), codeOf(mtd.state)},
          {QStringLiteral("level"), orNull(mtd.level)},
          {QStringLiteral("evaluable"), orNull(mtd.evaluable)}};
}

QJsonObject courseErrorJson(const QString& course, const CourseError& error) {
  return {{QStringLiteral("course"), course},
          {QStringLiteral("error"), error.reason},
          {QStringLiteral("position"), error.position}};
}
