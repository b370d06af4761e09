#include "app/analysis/outcome_rules.h"
#include "app/analysis/response_findings.h"
#include "db/commands/round.h"
#include "db/stores/measurement_store.h"
#include "db/stores/response_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};

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
