#include "app/analysis/response/outcome_rules.h"
#include "app/analysis/response/response_findings.h"
#include "app/safety/event_rules.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/event_store.h"
#include "db/stores/measurement_store.h"
#include "db/stores/record_rows.h"
#include "db/stores/site_store.h"
#include "db/stores/treatment_store.h"

namespace {
/// The event that this report is of; nullptr if the study has none.
const AdverseEvent* eventOfReport(const Study& study, RowId reportId) {
  for (const Subject& subject : study.subjects)
    for (const AdverseEvent& event : subject.events)
      if (byId(event.reports, reportId)) return &event;
  return nullptr;
}
} // namespace

Result<RowId> StudyCommands::recordSafetyReport(RowId eventId, const SafetyReport& report) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = ownerOf(open.study, &Subject::events, eventId);
  if (!subject) return noSuchRow();
  if (auto refused = mayReport(open.study, *byId(subject->events, eventId), report, open.now()))
    return tl::unexpected(*refused);
  return executeCommand(open, u"safety-report"_qs, {}, [&](Journal::Transaction& transaction) {
    return insertSafetyReport(transaction, subject->id, eventId, report);
  });
}

Result<void> StudyCommands::voidSafetyReport(RowId reportId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const AdverseEvent* event = eventOfReport(open.study, reportId);
  if (!event) return noSuchRow();
  const Subject* subject = ownerOf(open.study, &Subject::events, event->id);
  return voidRow(open, u"void-safety-report"_qs, {u"safety_report"_qs, reportId, subject->id}, reason);
}

Result<void> StudyCommands::loadCtcae(const CtcaeDictionary& dictionary, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageSite)) return tl::unexpected(*refused);
  if (auto refused = mayLoad(dictionary)) return tl::unexpected(*refused);
  return executeCommand(open, u"ctcae"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    const CtcaeDictionary before = loadCtcaeDictionary(transaction.connection());
    if (before == dictionary) return {};
    // A row of its own takes over from the one before; what was said by that changes all the same.
    if (!before.terms.empty() && reason.trimmed().isEmpty())
      return refuse(u"REASON"_qs,
                    CommandsText::tr("Another dictionary was loaded before: say why it is replaced."),
                    u"reason"_qs);
    insertCtcaeDictionary(transaction, dictionary);
    return {};
  });
}

namespace {
/// The assessment with what the criteria make of it: what a form says of that counts for nothing.
Result<ResponseAssessment> judged(const OpenStudy& open, const Subject& subject,
                                  const ResponseAssessment& assessment) {
  MeasurementFilter filter;
  filter.firstSubject = filter.lastSubject = subject.id;
  const auto measurements = open.session->measurements(filter);
  if (!measurements) return tl::unexpected(measurements.error());
  ResponseAssessment made = assessment;
  made.reason = assessment.reason.trimmed();
  made.confirmedBy = open.user.id;
  made.derived.reset();
  made.mrdNegative.reset();
  if (const auto criteria = criteriaOf(subject)) {
    const DiseaseCourse course = courseBefore(open.study, subject, *measurements, assessment);
    made.derived = deriveResponse(*criteria, course, assessment.findings).response;
    const Protocol& protocol = open.study.protocol;
    made.mrdNegative = mrdNegative(protocol.response, *criteria,
                                   limitedFindings(protocol.measurements, assessment.findings));
  }
  return made;
}
} // namespace

Result<RowId> StudyCommands::saveResponse(RowId subjectId, const ResponseAssessment& assessment,
                                          const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ConfirmResponse)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject || (assessment.id != 0 && ownerOf(open.study, &Subject::responses, assessment.id) != subject))
    return noSuchRow();
  const auto made = judged(open, *subject, assessment);
  if (!made) return tl::unexpected(made.error());
  if (auto refused = mayConfirm(open.study, *subject, *made, open.today())) return tl::unexpected(*refused);
  return executeCommand(open, u"response"_qs, reason, [&](Journal::Transaction& transaction) {
    return writeRecord(transaction, subjectId, made->id, *made);
  });
}

Result<void> StudyCommands::voidResponse(RowId responseId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ConfirmResponse)) return tl::unexpected(*refused);
  const Subject* subject = ownerOf(open.study, &Subject::responses, responseId);
  if (!subject) return noSuchRow();
  return voidRow(open, u"void-response"_qs, {u"response_assessment"_qs, responseId, subject->id}, reason);
}

Result<RowId> StudyCommands::saveFollowUp(RowId subjectId, const FollowUp& followUp, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject || (followUp.id != 0 && ownerOf(open.study, &Subject::followUps, followUp.id) != subject))
    return noSuchRow();
  if (auto refused = mayFollowUp(open.study, *subject, followUp, open.today()))
    return tl::unexpected(*refused);
  return executeCommand(open, u"follow-up"_qs, reason, [&](Journal::Transaction& transaction) {
    return writeRecord(transaction, subjectId, followUp.id, followUp);
  });
}

Result<void> StudyCommands::voidFollowUp(RowId followUpId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = ownerOf(open.study, &Subject::followUps, followUpId);
  if (!subject) return noSuchRow();
  return voidRow(open, u"void-follow-up"_qs, {u"follow_up"_qs, followUpId, subject->id}, reason);
}
