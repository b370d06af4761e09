#include "app/analysis/response/outcome_rules.h"
#include "app/analysis/response/response_findings.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/ctcae_store.h"
#include "db/stores/measurement_store.h"
#include "db/stores/response_store.h"
#include "db/stores/treatment_store.h"

#include <QTimeZone>
#include <algorithm>
namespace {
struct EventOf {
  const Subject* subject = nullptr;
  const AdverseEvent* event = nullptr;
};

/// The first event that is so; of nobody where there is none.
template <class Is>
EventOf eventWhere(const Study& study, Is is) {
  for (const Subject& subject : study.subjects)
    for (const AdverseEvent& event : subject.events)
      if (is(event)) return {&subject, &event};
  return {};
}

std::optional<Refusal> refuseReport(const OpenStudy& open, const AdverseEvent& event,
                                    const SafetyReport& report) {
  const QString field = u"sentAt"_qs;
  if (!event.serious)
    return Refusal{u"SERIOUS"_qs, CommandsText::tr("Only a serious event is reported."), u"to"_qs};
  if (!event.awareAt)
    return Refusal{u"REQUIRED"_qs, CommandsText::tr("Since when does the site know of it? Save that first."),
                   field};
  if (!report.sentAt.isValid())
    return Refusal{u"REQUIRED"_qs, CommandsText::tr("When was the report sent?"), field};
  if (report.sentAt > open.now())
    return Refusal{u"DATE"_qs, CommandsText::tr("This lies in the future."), field};
  if (report.sentAt >= *event.awareAt) return std::nullopt;
  const QDateTime aware = event.awareAt->toTimeZone(open.study.site.timeZone);
  return Refusal{u"DATE"_qs,
                 CommandsText::tr("The site knows of the event since %1: the report cannot be older.")
                     .arg(aware.toString(u"yyyy-MM-dd HH:mm")),
                 field};
}

std::optional<Refusal> refuseDictionary(const CtcaeDictionary& dictionary) {
  if (auto refused = refuseBlank(dictionary.version, u"version"_qs,
                                 CommandsText::tr("Which version of the CTCAE is it?")))
    return refused;
  if (dictionary.terms.empty())
    return Refusal{u"REQUIRED"_qs, CommandsText::tr("The dictionary holds no term."), u"terms"_qs};
  for (const EventTerm& term : dictionary.terms)
    if (auto refused =
            refuseBlank(term.name.en, u"terms"_qs, CommandsText::tr("A term of the dictionary is empty.")))
      return refused;
  return std::nullopt;
}
} // namespace

Result<RowId> StudyCommands::recordSafetyReport(RowId eventId, const SafetyReport& report) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const EventOf of = eventWhere(open.study, [&](const AdverseEvent& event) { return event.id == eventId; });
  if (!of.event) return noSuchRow();
  if (auto refused = refuseReport(open, *of.event, report)) return tl::unexpected(*refused);
  return writeRound(open, u"safety-report"_qs, {}, [&](Journal::Transaction& transaction) -> Result<RowId> {
    return insertSafetyReport(transaction, of.subject->id, eventId, report);
  });
}

Result<void> StudyCommands::voidSafetyReport(RowId reportId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const EventOf of = eventWhere(open.study, [&](const AdverseEvent& event) {
    return std::any_of(event.reports.begin(), event.reports.end(),
                       [&](const SafetyReport& report) { return report.id == reportId; });
  });
  if (!of.event) return noSuchRow();
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return writeRound(open, u"void-safety-report"_qs, reason,
                    [&](Journal::Transaction& transaction) -> Result<void> {
                      ::voidSafetyReport(transaction, of.subject->id, reportId, reason.trimmed());
                      return {};
                    });
}

Result<void> StudyCommands::loadCtcae(const CtcaeDictionary& dictionary, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageSite)) return tl::unexpected(*refused);
  if (auto refused = refuseDictionary(dictionary)) return tl::unexpected(*refused);
  return writeRound(open, u"ctcae"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
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
/// The subject among whose `rows` there is one with this id; nullptr if none.
template <class T>
const Subject* ownerOf(const Study& study, std::vector<T> Subject::*rows, RowId id) {
  const auto has = [&](const Subject& subject) {
    const std::vector<T>& of = subject.*rows;
    return std::any_of(of.begin(), of.end(), [id](const T& row) { return row.id == id; });
  };
  const auto found = std::find_if(study.subjects.begin(), study.subjects.end(), has);
  return found == study.subjects.end() ? nullptr : &*found;
}

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
  return writeRound(open, u"response"_qs, reason, [&](Journal::Transaction& transaction) -> Result<RowId> {
    return writeResponse(transaction, subjectId, *made);
  });
}

Result<void> StudyCommands::voidResponse(RowId responseId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ConfirmResponse)) return tl::unexpected(*refused);
  const Subject* subject = ownerOf(open.study, &Subject::responses, responseId);
  if (!subject) return noSuchRow();
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return writeRound(open, u"void-response"_qs, reason,
                    [&](Journal::Transaction& transaction) -> Result<void> {
                      ::voidResponse(transaction, subject->id, responseId, reason.trimmed());
                      return {};
                    });
}

Result<RowId> StudyCommands::saveFollowUp(RowId subjectId, const FollowUp& followUp, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject || (followUp.id != 0 && ownerOf(open.study, &Subject::followUps, followUp.id) != subject))
    return noSuchRow();
  if (auto refused = mayFollowUp(open.study, *subject, followUp, open.today()))
    return tl::unexpected(*refused);
  return writeRound(open, u"follow-up"_qs, reason, [&](Journal::Transaction& transaction) -> Result<RowId> {
    return writeFollowUp(transaction, subjectId, followUp);
  });
}

Result<void> StudyCommands::voidFollowUp(RowId followUpId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = ownerOf(open.study, &Subject::followUps, followUpId);
  if (!subject) return noSuchRow();
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return writeRound(open, u"void-follow-up"_qs, reason,
                    [&](Journal::Transaction& transaction) -> Result<void> {
                      ::voidFollowUp(transaction, subject->id, followUpId, reason.trimmed());
                      return {};
                    });
}
