#include "app/protocol/safety_plan_reader.h"

#include "app/protocol/json_values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SafetyPlan)
};

tl::unexpected<Refusal> refuseAt(const QString& path, const QString& message) {
  return refuse(QStringLiteral("PROTOCOL"), message, QStringLiteral("/safety") + path);
}

QString worded(QString text, const SafetyPlan& plan) {
  return text.replace(QLatin1String("{sponsorHours}"), QString::number(plan.sponsorHours))
      .replace(QLatin1String("{authoritySevereDays}"), QString::number(plan.authoritySevereDays))
      .replace(QLatin1String("{authorityDays}"), QString::number(plan.authorityDays));
}

BilingualText worded(const BilingualText& text, const SafetyPlan& plan) {
  return {worded(text.en, plan), worded(text.zh, plan)};
}

Result<std::vector<EventTerm>> readTerms(const QJsonArray& json) {
  std::vector<EventTerm> terms;
  QSet<QString> names;
  for (qsizetype i = 0; i < json.size(); ++i) {
    const QJsonObject each = json.at(i).toObject();
    EventTerm term;
    term.name = bilingualIn(each);
    term.organClass = bilingualAt(each, "soc");
    const QString name = term.name.en.toCaseFolded();
    if (names.contains(name))
      return refuseAt(QStringLiteral("/expected/%1/en").arg(i),
                      Text::tr("“%1” is there twice.").arg(term.name.en));
    names.insert(name);
    terms.push_back(std::move(term));
  }
  return terms;
}
} // namespace

Result<SafetyPlan> readSafetyPlan(const QJsonObject& json) {
  SafetyPlan plan;
  if (json.isEmpty()) return plan;
  plan.sponsorHours = intAt(json, "sponsorHours");
  plan.authoritySevereDays = intAt(json, "authoritySevereDays");
  plan.authorityDays = intAt(json, "authorityDays");
  if (plan.authoritySevereDays > plan.authorityDays)
    return refuseAt(QStringLiteral("/authoritySevereDays"),
                    Text::tr("A fatal or life-threatening event cannot have more days (%1) than others (%2).")
                        .arg(plan.authoritySevereDays)
                        .arg(plan.authorityDays));
  plan.assumption = worded(bilingualIn(json), plan);
  plan.why = worded({textAt(json, "whyEn"), textAt(json, "whyZh")}, plan);
  auto terms = readTerms(json.value(QLatin1String("expected")).toArray());
  if (!terms) return tl::unexpected(terms.error());
  plan.expected = std::move(*terms);
  return plan;
}
