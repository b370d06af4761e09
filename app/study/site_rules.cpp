#include "app/study/site_rules.h"

#include "app/study/study_text.h"

#include <QSet>

namespace {
std::optional<Refusal> refuseExclusions(const std::vector<ExclusionCriterion>& exclusions) {
  const QString field = QStringLiteral("exclusions");
  QSet<QString> codes;
  for (const ExclusionCriterion& criterion : exclusions) {
    if (auto refused =
            refuseBlank(criterion.code, field, StudyText::tr("Every criterion needs an id, like E1.")))
      return refused;
    if (codes.contains(criterion.code))
      return Refusal{QStringLiteral("NUMBER"),
                     StudyText::tr("%1 stands in the list twice.").arg(criterion.code), field};
    codes.insert(criterion.code);
    if (auto refused = refuseBlank(criterion.textEn + criterion.textZh, field,
                                   StudyText::tr("%1 has no text.").arg(criterion.code)))
      return refused;
  }
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayChangeSite(const Site& site) {
  if (auto refused = refuseBlank(site.name, QStringLiteral("name"), StudyText::tr("The site needs a name.")))
    return refused;
  if (!QTimeZone::isTimeZoneIdAvailable(site.timeZone.id())) // isValid() takes any name in Qt 6.4
    return Refusal{QStringLiteral("REQUIRED"), StudyText::tr("The site needs its time zone."),
                   QStringLiteral("timeZone")};
  for (const OrganLimit& limit : site.limits)
    if (!(limit.limit > 0))
      return Refusal{QStringLiteral("RANGE"), StudyText::tr("A limit lies above 0."),
                     QStringLiteral("limits")};
  return refuseExclusions(site.exclusions);
}
