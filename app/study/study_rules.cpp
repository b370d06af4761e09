#include "app/study/study_rules.h"

#include "app/base/date_text.h"
#include "app/base/time_zone.h"
#include "app/study/study.h"
#include "app/study/study_text.h"

#include <QSet>
#include <algorithm>

std::optional<Refusal> refuseFutureDate(QDate date, QDate today, const QString& field) {
  if (date.isValid() && date <= today) return std::nullopt;
  return Refusal{QStringLiteral("DATE"),
                 date.isValid() ? StudyText::tr("The date lies in the future.")
                                : StudyText::tr("The date is missing."),
                 field};
}

std::optional<Refusal> refuseBeforeConsent(const Study& study, const Subject& subject, QDate date,
                                           const QString& field) {
  const QDate consent = siteDate(study, subject.screenings.front().consent.signedAt);
  if (date >= consent) return std::nullopt;
  return Refusal{QStringLiteral("DATE"),
                 StudyText::tr("The date lies before the consent of %1.").arg(consent.toString(Qt::ISODate)),
                 field};
}

std::optional<Refusal> refuseDate(const Study& study, const Subject& subject, QDate date, QDate today,
                                  const QString& field) {
  if (auto future = refuseFutureDate(date, today, field)) return future;
  return refuseBeforeConsent(study, subject, date, field);
}

const FollowUp* deathBut(const Subject& subject, RowId followUpId) {
  return firstThat(subject.followUps, [&](const FollowUp& each) {
    return each.status == VitalStatus::Dead && each.id != followUpId;
  });
}

std::optional<QDate> deathOf(const Subject& subject) {
  const FollowUp* death = deathBut(subject, 0);
  return death ? std::optional(death->date) : std::nullopt;
}

QDate firstRecordedDay(const Study& study, const Subject& subject) {
  std::vector<QDate> days;
  for (const Screening& screening : subject.screenings)
    if (screening.failure) days.push_back(screening.failure->date);
  if (subject.assignment) days.push_back(subject.assignment->date);
  if (subject.infusion) days.push_back(siteDate(study, subject.infusion->startedAt));
  for (const AdverseEvent& event : subject.events)
    days.push_back(onsetOf(event).lastDay(study.site.timeZone)); // the consent may lie before that
  for (const DltAssessment& assessment : subject.assessments)
    days.push_back(assessment.date);
  for (const ResponseAssessment& response : subject.responses)
    days.push_back(response.date);
  for (const FollowUp& followUp : subject.followUps)
    days.push_back(followUp.date);
  return days.empty() ? QDate() : *std::min_element(days.begin(), days.end());
}

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

std::optional<Refusal> refuseCertificate(const Site& site) {
  using Test = CertificateTest;
  for (auto limit = site.certificate.begin(); limit != site.certificate.end(); ++limit) {
    const bool isShare =
        limit.key() == Test::Viability || limit.key() == Test::Car || limit.key() == Test::ResidualT;
    if (!(limit->limit >= 0) || (isShare && limit->limit > 100))
      return refusal("RANGE",
                     isShare ? StudyText::tr("A share from 0 to 100 %.")
                             : StudyText::tr("A limit lies at 0 or above."),
                     "certificate");
  }
  constexpr int day = 24 * 60;
  if (site.thawMinutes && (*site.thawMinutes < 1 || *site.thawMinutes > day))
    return refusal("RANGE", StudyText::tr("From 1 to %1 minutes.").arg(day), "thawMinutes");
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayChangeSite(const Site& site) {
  if (auto refused = refuseBlank(site.name, QStringLiteral("name"), StudyText::tr("The site needs a name.")))
    return refused;
  if (!isTimeZone(site.timeZone.id()))
    return refusal("REQUIRED", StudyText::tr("The site needs its time zone."), "timeZone");
  for (const OrganLimit& limit : site.limits)
    if (!(limit.limit > 0)) return refusal("RANGE", StudyText::tr("A limit lies above 0."), "limits");
  if (auto refused = refuseCertificate(site)) return refused;
  return refuseExclusions(site.exclusions);
}

std::optional<Refusal> mayLoad(const CtcaeDictionary& dictionary) {
  if (auto refused = refuseBlank(dictionary.version, QStringLiteral("version"),
                                 StudyText::tr("Which version of the CTCAE is it?")))
    return refused;
  if (dictionary.terms.empty())
    return refusal("REQUIRED", StudyText::tr("The dictionary holds no term."), "terms");
  for (const EventTerm& term : dictionary.terms)
    if (auto refused = refuseBlank(term.name.en, QStringLiteral("terms"),
                                   StudyText::tr("A term of the dictionary is empty.")))
      return refused;
  return std::nullopt;
}
