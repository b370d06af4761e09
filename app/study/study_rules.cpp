#include "app/study/study_rules.h"

#include "app/base/date_text.h"
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
    days.push_back(event.onset);
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
  if (!QTimeZone::isTimeZoneIdAvailable(site.timeZone.id())) // isValid() takes any name in Qt 6.4
    return refusal("REQUIRED", StudyText::tr("The site needs its time zone."), "timeZone");
  for (const OrganLimit& limit : site.limits)
    if (!(limit.limit > 0)) return refusal("RANGE", StudyText::tr("A limit lies above 0."), "limits");
  if (auto refused = refuseCertificate(site)) return refused;
  return refuseExclusions(site.exclusions);
}

namespace {
std::optional<Refusal> refuseGrade(int grade, const char* field) {
  if (grade >= 1 && grade <= 5) return std::nullopt;
  return refusal("RANGE", StudyText::tr("A grade from 1 to 5."), field);
}

std::optional<Refusal> refuseEventDates(const Study& study, const Subject& subject, const AdverseEvent& event,
                                        QDate today) {
  if (auto refused = refuseDate(study, subject, event.onset, today, QStringLiteral("onset"))) return refused;
  if (const auto died = deathOf(subject); died && event.onset > *died)
    return refusal(
        "DATE",
        StudyText::tr("The subject died on %1: nothing begins later.").arg(died->toString(Qt::ISODate)),
        "onset");
  if (!event.end) return std::nullopt;
  if (auto refused = refuseFutureDate(*event.end, today, QStringLiteral("end"))) return refused;
  if (*event.end >= event.onset) return std::nullopt;
  return refusal("DATE", StudyText::tr("The event cannot end before it began."), "end");
}

/// When the site learned of it: not before it began, and not after a report of it was sent.
std::optional<Refusal> refuseAwareness(const Study& study, const AdverseEvent& event,
                                       const AdverseEvent* before, const QDateTime& now) {
  const char* field = "awareAt";
  if (before && !before->reports.empty()) {
    const QDateTime sent = before->reports.front().sentAt;
    if (event.serious && (!event.awareAt || *event.awareAt > sent))
      return refusal("DATE",
                     StudyText::tr("A report was sent on %1: by then the site knew.")
                         .arg(siteDate(study, sent).toString(Qt::ISODate)),
                     field);
  }
  if (!event.awareAt) return std::nullopt;
  if (*event.awareAt > now) return refusal("DATE", StudyText::tr("This lies in the future."), field);
  if (siteDate(study, *event.awareAt) >= event.onset) return std::nullopt;
  return refusal("DATE",
                 StudyText::tr("The event began on %1: the site cannot have known of it before.")
                     .arg(event.onset.toString(Qt::ISODate)),
                 field);
}

/// What only a serious event has.
std::optional<Refusal> refuseSeriousness(const AdverseEvent& event) {
  if (event.serious) return std::nullopt;
  const QString message = StudyText::tr("Only a serious event has this.");
  if (event.seriousness) return refusal("SERIOUS", message, "seriousness");
  if (event.awareAt) return refusal("SERIOUS", message, "awareAt");
  if (event.expected) return refusal("SERIOUS", message, "expected");
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayRecordEvent(const Study& study, const Subject& subject, const AdverseEvent& event,
                                      const QDateTime& now) {
  if (auto refused = refuseBlank(event.term, QStringLiteral("term"), StudyText::tr("Name the event.")))
    return refused;
  if (auto refused = refuseGrade(event.grade, "grade")) return refused;
  if (auto refused = refuseGrade(event.crsGrade.value_or(1), "crsGrade")) return refused;
  if (auto refused = refuseGrade(event.icansGrade.value_or(1), "icansGrade")) return refused;
  if (auto refused = refuseEventDates(study, subject, event, siteDate(study, now))) return refused;
  if (auto refused = refuseSeriousness(event)) return refused;
  return refuseAwareness(study, event, byId(subject.events, event.id), now);
}

std::optional<Refusal> mayVoidEvent(const Subject& subject, RowId eventId) {
  if (subject.assessments.empty() || subject.assessments.back().eventId != eventId) return std::nullopt;
  return refusal("DLT-EVENT",
                 StudyText::tr("The DLT assessment of %1 rests on this event: assess anew first.")
                     .arg(subject.assessments.back().date.toString(Qt::ISODate)),
                 "");
}

std::optional<Refusal> mayReport(const Study& study, const AdverseEvent& event, const SafetyReport& report,
                                 const QDateTime& now) {
  const char* field = "sentAt";
  if (!event.serious) return refusal("SERIOUS", StudyText::tr("Only a serious event is reported."), "to");
  if (!event.awareAt)
    return refusal("REQUIRED", StudyText::tr("Since when does the site know of it? Save that first."), field);
  if (!report.sentAt.isValid()) return refusal("REQUIRED", StudyText::tr("When was the report sent?"), field);
  if (report.sentAt > now) return refusal("DATE", StudyText::tr("This lies in the future."), field);
  if (report.sentAt >= *event.awareAt) return std::nullopt;
  return refusal("DATE",
                 StudyText::tr("The site knows of the event since %1: the report cannot be older.")
                     .arg(siteTime(*event.awareAt, study.site.timeZone)),
                 field);
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
