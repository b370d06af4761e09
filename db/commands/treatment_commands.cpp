#include "app/analysis/response/outcome_rules.h"
#include "app/dosing/dlt_window.h"
#include "app/escalation/may_treat.h"
#include "app/screening/eligibility.h"
#include "app/study/date_rules.h"
#include "app/study/words.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/signature_store.h"
#include "db/stores/treatment_store.h"

#include <algorithm>
namespace {
constexpr double heaviest = 400; // kg

std::optional<Refusal> refuseInfusionValues(const Infusion& infusion) {
  if (!(infusion.weightKg > 0 && infusion.weightKg <= heaviest))
    return Refusal{u"RANGE"_qs, CommandsText::tr("A body weight above 0 and up to %1 kg.").arg(heaviest),
                   u"weightKg"_qs};
  const bool enough = infusion.completed ? infusion.infusedCells > 0 : infusion.infusedCells >= 0;
  if (!enough || infusion.infusedCells > 1e13)
    return Refusal{u"RANGE"_qs, CommandsText::tr("The number of cells that were infused, above 0."),
                   u"infusedCells"_qs};
  return std::nullopt;
}

std::optional<Refusal> refuseInfusionTime(const OpenStudy& open, const Subject& subject,
                                          const QDateTime& startedAt) {
  const QString field = u"startedAt"_qs;
  if (!startedAt.isValid() || startedAt > open.now())
    return Refusal{u"DATE"_qs,
                   startedAt.isValid() ? CommandsText::tr("The infusion lies in the future.")
                                       : CommandsText::tr("When did the infusion begin?"),
                   field};
  const QDate day = siteDate(open.study, startedAt);
  if (auto refused = refuseBeforeConsent(open.study, subject, day, field)) return refused;
  if (day < subject.assignment->date)
    return Refusal{u"DATE"_qs,
                   CommandsText::tr("The infusion lies before the assignment on %1.")
                       .arg(subject.assignment->date.toString(Qt::ISODate)),
                   field};
  for (const DltAssessment& assessment : subject.assessments)
    if (assessment.date < day)
      return Refusal{u"DATE"_qs,
                     CommandsText::tr("The DLT window was assessed on %1: the infusion cannot be later.")
                         .arg(assessment.date.toString(Qt::ISODate)),
                     field};
  for (const ResponseAssessment& response : subject.responses)
    if (response.date <= day)
      return Refusal{u"DATE"_qs,
                     CommandsText::tr("Response was judged on %1: the infusion cannot be later.")
                         .arg(response.date.toString(Qt::ISODate)),
                     field};
  if (const auto died = deathOf(subject); died && day > *died)
    return Refusal{u"DATE"_qs, CommandsText::tr("The subject died on %1.").arg(died->toString(Qt::ISODate)),
                   field};
  return std::nullopt;
}

/// A correction after the assignment may have taken the subject's eligibility away.
std::optional<Refusal> refuseNoLongerEligible(const Study& study, const Subject& subject) {
  const Screening* screening = study.screening(subject.assignment->screeningId);
  const EligibilityResult result = judge(study.protocol, study.site, *screening);
  if (result.overall != Eligibility::NotEligible) return std::nullopt;
  return Refusal{result.failed().value(0),
                 CommandsText::tr("Not eligible: %1.").arg(result.failed().join(comma())), u"startedAt"_qs};
}

/// A correction of an infusion that took place is not asked whether the subject may be infused.
std::optional<Refusal> refuseNewInfusion(const OpenStudy& open, const Subject& subject,
                                         const Infusion& infusion) {
  if (subject.infusion) return std::nullopt;
  if (auto refused = refuseNoLongerEligible(open.study, subject)) return refused;
  return mayInfuse(open.standing(), subject, siteDate(open.study, infusion.startedAt));
}

std::optional<Refusal> refuseGrade(int grade, const QString& field) {
  if (grade >= 1 && grade <= 5) return std::nullopt;
  return Refusal{u"RANGE"_qs, CommandsText::tr("A grade from 1 to 5."), field};
}

std::optional<Refusal> refuseEventDates(const OpenStudy& open, const Subject& subject,
                                        const AdverseEvent& event) {
  if (auto refused = refuseDate(open.study, subject, event.onset, open.today(), u"onset"_qs)) return refused;
  if (const auto died = deathOf(subject); died && event.onset > *died)
    return Refusal{
        u"DATE"_qs,
        CommandsText::tr("The subject died on %1: nothing begins later.").arg(died->toString(Qt::ISODate)),
        u"onset"_qs};
  if (!event.end) return std::nullopt;
  if (auto refused = refuseFutureDate(*event.end, open.today(), u"end"_qs)) return refused;
  if (*event.end >= event.onset) return std::nullopt;
  return Refusal{u"DATE"_qs, CommandsText::tr("The event cannot end before it began."), u"end"_qs};
}

/// When the site learned of it: not before it began, and not after a report of it was sent.
std::optional<Refusal> refuseAwareness(const OpenStudy& open, const AdverseEvent& event,
                                       const AdverseEvent* before) {
  const QString field = u"awareAt"_qs;
  if (before && !before->reports.empty()) {
    const QDateTime sent = before->reports.front().sentAt;
    if (event.serious && (!event.awareAt || *event.awareAt > sent))
      return Refusal{u"DATE"_qs,
                     CommandsText::tr("A report was sent on %1: by then the site knew.")
                         .arg(siteDate(open.study, sent).toString(Qt::ISODate)),
                     field};
  }
  if (!event.awareAt) return std::nullopt;
  if (*event.awareAt > open.now())
    return Refusal{u"DATE"_qs, CommandsText::tr("This lies in the future."), field};
  if (siteDate(open.study, *event.awareAt) >= event.onset) return std::nullopt;
  return Refusal{u"DATE"_qs,
                 CommandsText::tr("The event began on %1: the site cannot have known of it before.")
                     .arg(event.onset.toString(Qt::ISODate)),
                 field};
}

/// What only a serious event has.
std::optional<Refusal> refuseSeriousness(const AdverseEvent& event) {
  if (event.serious) return std::nullopt;
  const QString message = CommandsText::tr("Only a serious event has this.");
  if (event.seriousness) return Refusal{u"SERIOUS"_qs, message, u"seriousness"_qs};
  if (event.awareAt) return Refusal{u"SERIOUS"_qs, message, u"awareAt"_qs};
  if (event.expected) return Refusal{u"SERIOUS"_qs, message, u"expected"_qs};
  return std::nullopt;
}

std::optional<Refusal> refuseEvent(const OpenStudy& open, const Subject& subject, const AdverseEvent& event) {
  if (auto refused = refuseBlank(event.term, u"term"_qs, CommandsText::tr("Name the event."))) return refused;
  if (auto refused = refuseGrade(event.grade, u"grade"_qs)) return refused;
  if (auto refused = refuseGrade(event.crsGrade.value_or(1), u"crsGrade"_qs)) return refused;
  if (auto refused = refuseGrade(event.icansGrade.value_or(1), u"icansGrade"_qs)) return refused;
  if (auto refused = refuseEventDates(open, subject, event)) return refused;
  if (auto refused = refuseSeriousness(event)) return refused;
  const auto before = std::find_if(subject.events.begin(), subject.events.end(),
                                   [&](const AdverseEvent& known) { return known.id == event.id; });
  return refuseAwareness(open, event, before == subject.events.end() ? nullptr : &*before);
}

const Subject* subjectOfEvent(const Study& study, RowId eventId) {
  const auto has = [eventId](const Subject& subject) {
    return std::any_of(subject.events.begin(), subject.events.end(),
                       [eventId](const AdverseEvent& event) { return event.id == eventId; });
  };
  const auto found = std::find_if(study.subjects.begin(), study.subjects.end(), has);
  return found == study.subjects.end() ? nullptr : &*found;
}

Result<RowId> writeAssessment(Journal::Transaction& transaction, const Subject& subject,
                              DltAssessment assessment, const User& signer) {
  assessment.id = insertAssessment(transaction, subject.id, assessment);
  Signature signature;
  signature.meaning = SignatureMeaning::DltAssessment;
  signature.userId = signer.id;
  signature.printedName = signer.name;
  signature.at = transaction.now();
  signature.signedHash = signedHash(subject, assessment);
  insertSignature(transaction, {.assessmentId = assessment.id}, signature, subject.id);
  return assessment.id;
}
} // namespace

Result<QString> StudyCommands::assign(RowId subjectId, int level) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::AssignSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  if (auto refused = mayAssign(open.standing(), *subject, level)) return tl::unexpected(*refused);
  const std::optional<RowId> place = open.standing().placeToFill(level);
  if (!place)
    return refuse(u"PLACE"_qs, CommandsText::tr("No place is open at L%1.").arg(level), u"level"_qs);
  return writeRound(open, u"assign"_qs, {}, [&](Journal::Transaction& transaction) -> Result<QString> {
    Assignment assignment;
    assignment.subjectNumber = nextSubjectNumber(transaction.connection(), subjectId);
    assignment.level = level;
    assignment.date = open.today();
    assignment.screeningId = subject->screening().id;
    assignment.decisionId = *place;
    assignment.designVersion = open.designVersion;
    insertAssignment(transaction, subjectId, assignment);
    return assignment.subjectNumber;
  });
}

Result<void> StudyCommands::withdrawAssignment(RowId subjectId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::AssignSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject || !subject->assignment) return noSuchRow();
  if (subject->infusion)
    return refuse(u"INFUSED"_qs,
                  CommandsText::tr("The subject has been infused: the place cannot be taken back."));
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return writeRound(open, u"withdraw-assignment"_qs, reason,
                    [&](Journal::Transaction& transaction) -> Result<void> {
                      voidAssignment(transaction, subjectId, reason.trimmed());
                      return {};
                    });
}

Result<void> StudyCommands::saveInfusion(RowId subjectId, const Infusion& infusion, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  if (!subject->assignment)
    return refuse(u"ASSIGNED"_qs, CommandsText::tr("The subject has no place in a cohort yet."),
                  u"startedAt"_qs);
  if (auto refused = refuseInfusionValues(infusion)) return tl::unexpected(*refused);
  if (auto refused = refuseInfusionTime(open, *subject, infusion.startedAt)) return tl::unexpected(*refused);
  if (auto refused = refuseNewInfusion(open, *subject, infusion)) return tl::unexpected(*refused);
  return writeRound(open, u"infusion"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    writeInfusion(transaction, subjectId, infusion);
    return {};
  });
}

Result<RowId> StudyCommands::saveAdverseEvent(RowId subjectId, const AdverseEvent& event,
                                              const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject || (event.id != 0 && subjectOfEvent(open.study, event.id) != subject)) return noSuchRow();
  if (auto refused = refuseEvent(open, *subject, event)) return tl::unexpected(*refused);
  return writeRound(open, u"adverse-event"_qs, reason,
                    [&](Journal::Transaction& transaction) -> Result<RowId> {
                      return writeAdverseEvent(transaction, subjectId, event);
                    });
}

Result<void> StudyCommands::voidAdverseEvent(RowId eventId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = subjectOfEvent(open.study, eventId);
  if (!subject) return noSuchRow();
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  // A DLT must not vanish with its event: the newest assessment has to say otherwise first.
  if (!subject->assessments.empty() && subject->assessments.back().eventId == eventId)
    return refuse(u"DLT-EVENT"_qs,
                  CommandsText::tr("The DLT assessment of %1 rests on this event: assess anew first.")
                      .arg(subject->assessments.back().date.toString(Qt::ISODate)));
  return writeRound(open, u"void-adverse-event"_qs, reason,
                    [&](Journal::Transaction& transaction) -> Result<void> {
                      ::voidAdverseEvent(transaction, subject->id, eventId, reason.trimmed());
                      return {};
                    });
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
  if (auto refused = mayAssess(open.study, *subject, asSigned, open.today())) return tl::unexpected(*refused);
  if (!subject->assessments.empty())
    if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return writeRoundAs(open, signer->id, u"assess-dlt"_qs, reason,
                      [&](Journal::Transaction& transaction) -> Result<RowId> {
                        return writeAssessment(transaction, *subject, asSigned, *signer);
                      });
}
