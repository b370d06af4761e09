#include "app/oversight/consent_versions.h"

#include "app/base/date_text.h"
#include "app/oversight/oversight_text.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QStringList>
#include <algorithm>
#include <tuple>

namespace {
const QString versionField = QStringLiteral("version");

bool isNamed(const ConsentVersion& version, const QString& name) {
  return version.version.trimmed() == name.trimmed();
}

bool isNewer(const ConsentVersion& one, const ConsentVersion& other) {
  return std::tie(one.date, one.id) > std::tie(other.date, other.id);
}

bool signsNoMore(const Subject& subject) {
  if (!subject.assignment && subject.screening().failure) return true;
  return std::any_of(subject.followUps.begin(), subject.followUps.end(),
                     [](const FollowUp& f) { return f.status != VitalStatus::Alive; });
}

/// The newest version of which this can be said; nullptr if none.
template <class Is>
const ConsentVersion* newest(const Study& study, Is is) {
  const ConsentVersion* found = nullptr;
  for (const ConsentVersion& each : study.siteFile.consentVersions)
    if (is(each) && (!found || isNewer(each, *found))) found = &each;
  return found;
}
} // namespace

const ConsentVersion* versionOf(const Study& study, const Consent& consent) {
  return firstThat(study.siteFile.consentVersions,
                   [&](const ConsentVersion& each) { return isNamed(each, consent.version); });
}

std::optional<Refusal> refuseVersion(const Study& study, const Consent& consent) {
  if (study.siteFile.consentVersions.empty()) return std::nullopt;
  const ConsentVersion* version = versionOf(study, consent);
  if (!version)
    return refusal(u"CONSENT-VERSION"_qs,
                   OversightText::tr("The site file has no version %1 of the consent form.")
                       .arg(consent.version.trimmed()),
                   versionField);
  const QDate day = siteDate(study, consent.signedAt);
  if (version->approved && *version->approved <= day) return std::nullopt;
  const QString sentence =
      version->approved
          ? OversightText::tr("Version %1 was approved on %3, after %2.")
                .arg(version->version, isoDate(day), isoDate(*version->approved))
          : OversightText::tr("Version %1 is not approved by the ethics committee.").arg(version->version);
  return refusal(u"CONSENT-VERSION"_qs, sentence, versionField);
}

std::optional<Refusal> mayKeepVersion(const Study& study, const ConsentVersion& version, QDate today) {
  if (auto refused = refuseBlank(version.version, versionField, OversightText::tr("Which version is it?")))
    return refused;
  for (const ConsentVersion& other : study.siteFile.consentVersions)
    if (other.id != version.id && isNamed(other, version.version))
      return refusal(u"NUMBER"_qs, OversightText::tr("This version is kept already."), versionField);
  if (auto refused = refuseFutureDate(version.date, today, u"date"_qs)) return refused;
  if (!version.approved) return std::nullopt;
  if (auto refused = refuseFutureDate(*version.approved, today, u"approved"_qs)) return refused;
  if (*version.approved >= version.date) return std::nullopt;
  return refusal(u"DATE"_qs,
                 OversightText::tr("The version is of %1: it cannot have been approved before.")
                     .arg(isoDate(version.date)),
                 u"approved"_qs);
}

std::optional<Refusal> mayVoidVersion(const Study& study, const ConsentVersion& version) {
  for (const Subject& subject : study.subjects)
    for (const Consent& consent : consentsOf(study, subject))
      if (isNamed(version, consent.version))
        return refusal(u"CONSENT-VERSION"_qs,
                       OversightText::tr("%1 has signed this version: it stays.").arg(subject.label()));
  return std::nullopt;
}

std::vector<Consent> consentsOf(const Study& study, const Subject& subject) {
  std::vector<Consent> consents;
  for (const Screening& screening : subject.screenings)
    consents.push_back(screening.consent);
  for (const Reconsent& again : study.siteFile.reconsents)
    if (again.subjectId == subject.id) consents.push_back(again.consent);
  std::stable_sort(consents.begin(), consents.end(),
                   [](const Consent& one, const Consent& other) { return one.signedAt < other.signedAt; });
  return consents;
}

const ConsentVersion* toSignAgain(const Study& study, const Subject& subject, QDate today) {
  const ConsentVersion* wanted = newest(study, [&](const ConsentVersion& each) {
    return each.signAgain && each.approved && *each.approved <= today;
  });
  if (!wanted || signsNoMore(subject)) return nullptr;
  for (const Consent& consent : consentsOf(study, subject))
    if (const ConsentVersion* given = versionOf(study, consent); given && !isNewer(*wanted, *given))
      return nullptr;
  return wanted;
}

QString signAgainText(const Study& study, QDate today) {
  if (study.siteFile.consentVersions.empty())
    return OversightText::tr(
        "No version of the consent form is kept, and a consent to any is taken. Once one is, a "
        "consent is to one that was approved on its day.");
  QStringList names;
  for (const Subject& subject : study.subjects)
    if (const ConsentVersion* version = toSignAgain(study, subject, today))
      names << OversightText::tr("%1 (version %2)").arg(subject.label(), version->version);
  if (names.isEmpty()) return OversightText::tr("Nobody has to sign again.");
  return OversightText::tr("To sign again: %1.").arg(names.join(semicolon()));
}
