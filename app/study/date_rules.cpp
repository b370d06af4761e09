#include "app/study/date_rules.h"

#include "app/study/study_text.h"

#include <algorithm>

namespace {
Refusal refusal(const QString& message, const QString& field) {
  return {QStringLiteral("DATE"), message, field};
}
} // namespace

std::optional<Refusal> refuseFutureDate(QDate date, QDate today, const QString& field) {
  if (!date.isValid()) return refusal(StudyText::tr("The date is missing."), field);
  if (date > today) return refusal(StudyText::tr("The date lies in the future."), field);
  return std::nullopt;
}

std::optional<Refusal> refuseBeforeConsent(const Study& study, const Subject& subject, QDate date,
                                           const QString& field) {
  const QDate consent = siteDate(study, subject.screenings.front().consent.signedAt);
  if (date >= consent) return std::nullopt;
  return refusal(StudyText::tr("The date lies before the consent of %1.").arg(consent.toString(Qt::ISODate)),
                 field);
}

std::optional<Refusal> refuseDate(const Study& study, const Subject& subject, QDate date, QDate today,
                                  const QString& field) {
  if (auto future = refuseFutureDate(date, today, field)) return future;
  return refuseBeforeConsent(study, subject, date, field);
}

const FollowUp* deathBut(const Subject& subject, RowId followUpId) {
  const auto found =
      std::find_if(subject.followUps.begin(), subject.followUps.end(), [&](const FollowUp& each) {
        return each.status == VitalStatus::Dead && each.id != followUpId;
      });
  return found == subject.followUps.end() ? nullptr : &*found;
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
