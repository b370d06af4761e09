#include "app/screening/reconsents.h"

#include "app/screening/may_screen.h"
#include "app/screening/screening_text.h"

std::optional<Refusal> mayReconsent(const Study& study, const Reconsent& reconsent, const QDateTime& now) {
  const Subject* subject = study.subject(reconsent.subjectId);
  if (!subject)
    return refusal(QStringLiteral("MISSING"), ScreeningText::tr("Whose consent is it?"),
                   QStringLiteral("subjectId"));
  const Consent& consent = reconsent.consent;
  if (auto refused = mayConsent(study, consent, now)) return refused;
  if (consent.signedAt < subject->screenings.front().consent.signedAt)
    return refusal(QStringLiteral("DATE"), ScreeningText::tr("The new consent lies before the earlier one."),
                   QStringLiteral("signedAt"));
  const auto isSame = [&](const Consent& other) {
    return other.version.trimmed() == consent.version.trimmed();
  };
  bool again = isSame(subject->screening().consent);
  for (const Reconsent& other : study.siteFile.reconsents)
    again = again || (other.id != reconsent.id && other.subjectId == subject->id && isSame(other.consent));
  if (!again) return std::nullopt;
  return refusal(QStringLiteral("NUMBER"),
                 ScreeningText::tr("%1 has signed this version already.").arg(subject->label()),
                 QStringLiteral("version"));
}
