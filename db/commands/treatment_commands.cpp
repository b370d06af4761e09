#include "app/analysis/grading/astct.h"
#include "app/dosing/dlt_window.h"
#include "app/dosing/given_bags.h"
#include "app/escalation/may_treat.h"
#include "app/safety/event_rules.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "db/session/command_execution.h"
#include "db/session/stored_measurements.h"
#include "db/stores/event_store.h"
#include "db/stores/product_store.h"
#include "db/stores/record_rows.h"
#include "db/stores/signature_store.h"
#include "db/stores/treatment_store.h"

namespace {
Result<RowId> writeAssessment(Journal::Transaction& transaction, const Subject& subject,
                              DltAssessment assessment, const User& signer) {
  assessment.id = writeRecord(transaction, subject.id, 0, assessment);
  const Signature signature =
      signedNow(transaction, signer, SignatureMeaning::DltAssessment, signedHash(subject, assessment));
  insertSignature(transaction, {.assessmentId = assessment.id}, signature, subject.id);
  return assessment.id;
}
/// Nothing where no item of the definition is held against the events.
std::optional<QString> worksheetToSign(const Study& study, const Subject& subject,
                                       const Worksheet& worksheet) {
  if (study.site.dltDefinition.items.empty()) return std::nullopt;
  return worksheetJson(study, subject, worksheet);
}

/// A portion that has a row is one of this infusion.
std::optional<Refusal> refuseForeign(const std::vector<Portion>& before, const std::vector<Portion>& after) {
  for (const Portion& portion : after)
    if (portion.id != 0 && !byId(before, portion.id)) return noSuchRow().value();
  return std::nullopt;
}
} // namespace

Result<QString> StudyCommands::assign(RowId subjectId, int level) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::AssignSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  if (auto refused = mayAssign(open.standing(), *subject, level)) return tl::unexpected(*refused);
  const RowId place = open.standing().slotToFill(level).value();
  return executeCommand(open, u"assign"_qs, {}, [&](Journal::Transaction& transaction) {
    Assignment assignment;
    assignment.subjectNumber = nextSubjectNumber(transaction.connection(), subjectId);
    assignment.level = level;
    assignment.date = open.today();
    assignment.screeningId = subject->screening().id;
    assignment.decisionId = place;
    assignment.designVersion = open.designVersion;
    writeRecord(transaction, subjectId, 0, assignment);
    return assignment.subjectNumber;
  });
}

Result<void> StudyCommands::withdrawAssignment(RowId subjectId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::AssignSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject || !subject->assignment) return noSuchRow();
  if (auto refused = mayWithdraw(*subject)) return tl::unexpected(*refused);
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return executeCommand(open, u"withdraw-assignment"_qs, reason, [&](Journal::Transaction& transaction) {
    voidAssignment(transaction, subjectId, reason.trimmed());
  });
}

Result<void> StudyCommands::saveInfusion(RowId subjectId, const Infusion& infusion, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  const std::vector<Portion> before =
      subject->infusion ? subject->infusion->portions : std::vector<Portion>();
  const Infusion kept = withWorkedOutDose(open.study, infusion);
  if (auto refused = maySaveInfusion(open.standing(), *subject, kept, open.now()))
    return tl::unexpected(*refused);
  if (auto refused = refuseForeign(before, kept.portions)) return tl::unexpected(*refused);
  return executeCommand(open, u"infusion"_qs, reason, [&](Journal::Transaction& transaction) {
    writeInfusion(transaction, subjectId, kept);
    writePortions(transaction, subjectId, before, kept.portions, reason.trimmed());
  });
}

Result<RowId> StudyCommands::saveAdverseEvent(RowId subjectId, const AdverseEvent& event,
                                              const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject || (event.id != 0 && ownerOf(open.study, &Subject::events, event.id) != subject))
    return noSuchRow();
  if (auto refused = mayRecordEvent(open.study, *subject, event, open.now())) return tl::unexpected(*refused);
  if (auto refused = refuseWithoutAstct(event, byId(subject->events, event.id)))
    return tl::unexpected(*refused);
  return executeCommand(open, u"adverse-event"_qs, reason, [&](Journal::Transaction& transaction) {
    const AdverseEvent saved = relatedByScale(event, open.study.protocol.attribution);
    return writeEvent(transaction, subjectId, saved, reason);
  });
}

Result<void> StudyCommands::voidAdverseEvent(RowId eventId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = ownerOf(open.study, &Subject::events, eventId);
  if (!subject) return noSuchRow();
  if (auto refused = mayVoidEvent(*subject, eventId)) return tl::unexpected(*refused);
  return voidRow(open, u"void-adverse-event"_qs, {u"adverse_event"_qs, eventId, subject->id}, reason);
}

Result<RowId> StudyCommands::assessDlt(RowId subjectId, const DltAssessment& assessment,
                                       const QString& reason, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  const Result<User> signer = authenticate(open, who, Action::AssessDlt);
  if (!signer) return tl::unexpected(signer.error());
  DltAssessment asSigned = assessment;
  asSigned.signature.reset(); // it is being given now
  const Result<Worksheet> worksheet = worksheetNow(m_session, *subject);
  if (!worksheet) return tl::unexpected(worksheet.error());
  if (auto refused = mayAssess(open.study, *subject, asSigned, *worksheet, open.today()))
    return tl::unexpected(*refused);
  asSigned.worksheet = worksheetToSign(open.study, *subject, *worksheet);
  if (!subject->assessments.empty())
    if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return executeCommandAs(open, signer->id, u"assess-dlt"_qs, reason, [&](Journal::Transaction& transaction) {
    return writeAssessment(transaction, *subject, asSigned, *signer);
  });
}
