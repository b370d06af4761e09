#include "app/dosing/dlt_window.h"
#include "app/dosing/dosing_text.h"
#include "app/study/date_rules.h"
#include "app/study/study.h"

#include <algorithm>

namespace {
Refusal under(const QString& field, const QString& message, const QString& rule = QStringLiteral("WINDOW")) {
  return {rule, message, field};
}

QString shown(QDate date) {
  return date.toString(Qt::ISODate);
}

bool isTranscribed(const DltAssessment& assessment) {
  return assessment.signature && assessment.signature->method == SignatureMethod::Transcribed;
}

std::optional<Refusal> wrongDate(const Study& study, const Subject& subject, QDate date, QDate today) {
  const QString field = QStringLiteral("date");
  if (!date.isValid()) return under(field, DosingText::tr("The date of the assessment is missing."));
  if (date > today) return under(field, DosingText::tr("The assessment cannot be dated in the future."));
  if (dayOf(study, *subject.infusion, date) < 0)
    return under(field, DosingText::tr("The assessment cannot be earlier than the infusion on %1.")
                            .arg(shown(siteDate(study, subject.infusion->startedAt))));
  return std::nullopt;
}

std::optional<Refusal> mayClear(const Study& study, const Subject& subject, const DltAssessment& assessment,
                                const WindowState& state) {
  const QString field = QStringLiteral("outcome");
  if (!subject.infusion->completed)
    return under(field, DosingText::tr("The infusion was not completed: without a DLT the subject is not "
                                       "evaluable."));
  const int day = dayOf(study, *subject.infusion, assessment.date);
  if (day < state.window.earliest)
    return under(field, DosingText::tr("Day %1: before day %2 (%3) only a DLT may be recorded.")
                            .arg(day)
                            .arg(state.window.earliest)
                            .arg(shown(state.earliest)));
  if (state.status == SubjectStatus::Dlt && assessment.reason.trimmed().isEmpty())
    return under(QStringLiteral("reason"),
                 DosingText::tr("A DLT is recorded for this subject: the reason why it "
                                "does not count any more is needed."));
  return std::nullopt;
}

std::optional<Refusal> mayCallDlt(const Study& study, const Subject& subject,
                                  const DltAssessment& assessment) {
  const QString field = QStringLiteral("eventId");
  if (assessment.eventId == 0 && isTranscribed(assessment)) return std::nullopt;
  const AdverseEvent* event = assessment.eventId == 0 ? nullptr : byId(subject.events, assessment.eventId);
  if (!event)
    return under(field, DosingText::tr("Choose the adverse event of this subject that is the DLT."));
  const int onset = dayOf(study, *subject.infusion, event->onset);
  if (onset < 0 || onset > study.protocol.lastDltOnsetDay)
    return under(field,
                 DosingText::tr("%1 began on day %2. A DLT has its onset between the infusion and day %3.")
                     .arg(event->term)
                     .arg(onset)
                     .arg(study.protocol.lastDltOnsetDay),
                 QStringLiteral("A2"));
  if (event->onset > assessment.date)
    return under(QStringLiteral("date"),
                 DosingText::tr("The assessment is earlier than the onset of the event on %1.")
                     .arg(shown(event->onset)));
  return std::nullopt;
}

std::optional<Refusal> wrongEndOfFollowUp(const Study& study, const Subject& subject,
                                          const DltAssessment& assessment, const WindowState& state) {
  const QString field = QStringLiteral("followUpEnded");
  if (!assessment.followUpEnded || !assessment.followUpEnded->isValid())
    return under(field, DosingText::tr("The day on which follow-up ended is missing."), QStringLiteral("A3"));
  const int day = dayOf(study, *subject.infusion, *assessment.followUpEnded);
  if (day < 0)
    return under(field, DosingText::tr("Follow-up cannot end before the infusion."), QStringLiteral("A3"));
  if (*assessment.followUpEnded > assessment.date)
    return under(field, DosingText::tr("Follow-up cannot end after the assessment."), QStringLiteral("A3"));
  if (day >= state.window.earliest)
    return under(field,
                 DosingText::tr("Follow-up lasted to day %1. From day %2 on the subject is evaluable: record "
                                "DLT or no DLT.")
                     .arg(day)
                     .arg(state.window.earliest),
                 QStringLiteral("A3"));
  return std::nullopt;
}

std::optional<Refusal> mayCallNotEvaluable(const Study& study, const Subject& subject,
                                           const DltAssessment& assessment, const WindowState& state) {
  const QString rule = QStringLiteral("A3");
  if (state.status == SubjectStatus::Dlt)
    return under(QStringLiteral("outcome"),
                 DosingText::tr("A subject with a DLT is evaluable, however follow-up ended."), rule);
  if (!assessment.cause)
    return under(QStringLiteral("cause"), DosingText::tr("Choose why the subject is not evaluable."), rule);
  if (*assessment.cause != NotEvaluableCause::InfusionNotCompleted) {
    if (auto wrong = wrongEndOfFollowUp(study, subject, assessment, state)) return wrong;
  } else if (subject.infusion->completed) {
    return under(QStringLiteral("cause"), DosingText::tr("The infusion is recorded as completed."), rule);
  }
  if (assessment.reason.trimmed().isEmpty())
    return under(QStringLiteral("reason"), DosingText::tr("The reason is missing."), rule);
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayAssess(const Study& study, const Subject& subject, const DltAssessment& assessment,
                                 QDate today) {
  const auto state = windowState(study, subject, today);
  if (!state) return under(QStringLiteral("date"), DosingText::tr("There is no infusion to assess yet."));
  if (auto wrong = wrongDate(study, subject, assessment.date, today)) return wrong;
  // An earlier record does not say when an event was marked: there the mark may be younger than the
  // assessment.
  if (assessment.outcome != DltOutcome::Dlt && !isTranscribed(assessment) && hasUnjudgedDlt(study, subject))
    return under(QStringLiteral("outcome"),
                 DosingText::tr("An event is marked as a possible DLT. Assess it as the DLT, "
                                "or take the mark off with the reason why it is none."));
  switch (assessment.outcome) {
  case DltOutcome::NoDlt:
    return mayClear(study, subject, assessment, *state);
  case DltOutcome::Dlt:
    return mayCallDlt(study, subject, assessment);
  case DltOutcome::NotEvaluable:
    return mayCallNotEvaluable(study, subject, assessment, *state);
  }
  return std::nullopt;
}
