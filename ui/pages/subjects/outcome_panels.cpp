#include "ui/pages/subjects/outcome_panels.h"

#include "app/dosing/dlt_window.h"
#include "app/study/outcome_words.h"
#include "app/study/transcribed_reason.h"
#include "ui/pages/subjects/follow_up_form.h"
#include "ui/pages/subjects/response_form.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(OutcomePanels)
};

const QString notKnown = QStringLiteral("–");
constexpr int mostRows = 4;

QString dayText(const Study& study, const Subject& subject, QDate date) {
  return subject.infusion ? QString::number(dayOf(study, *subject.infusion, date)) : QString();
}

QString mrdWord(const std::optional<bool>& negative) {
  if (!negative) return notKnown;
  return *negative ? Words::tr("negative") : Words::tr("positive");
}

/// The whole row is a warning where it says that the disease is back, or the subject dead.
RecordRow row(RowId id, const QStringList& cells, bool isWarning) {
  RecordRow made{id, cells, {}};
  for (int column = 0; isWarning && column < cells.size(); ++column)
    made.flagged.insert(column);
  return made;
}

RecordRow rowOf(const Study& study, const Subject& subject, const ResponseAssessment& response) {
  const User* user = study.user(response.confirmedBy);
  return row(response.id,
             {response.date.toString(Qt::ISODate), dayText(study, subject, response.date),
              responseShort(response.response),
              response.derived ? responseShort(*response.derived) : notKnown, mrdWord(response.mrdNegative),
              response.reason.isEmpty() ? findingsText(response.findings) : reasonText(response.reason),
              user ? user->name : QString()},
             response.response == Response::Relapse || response.response == Response::Progression);
}
} // namespace

RecordsPanel* responsesPanel(StudySession& session) {
  const auto rows = [&session](const Subject& subject) {
    std::vector<RecordRow> made;
    made.reserve(subject.responses.size());
    for (const ResponseAssessment& response : subject.responses)
      made.push_back(rowOf(session.study(), subject, response));
    return made;
  };
  return new RecordsPanel(
      session,
      {QStringLiteral("responsesTable"),
       Words::tr("Response assessments"),
       Words::tr("No response is recorded."),
       {Words::tr("Date"), Words::tr("Day"), Words::tr("Response"), Words::tr("By the criteria"),
        Words::tr("MRD"), Words::tr("Reason, or what was found"), Words::tr("Confirmed by")},
       5,
       mostRows,
       rows},
      new ResponseForm(session));
}

RecordsPanel* followUpsPanel(StudySession& session) {
  const auto rows = [&session](const Subject& subject) {
    std::vector<RecordRow> made;
    made.reserve(subject.followUps.size());
    for (const FollowUp& followUp : subject.followUps)
      made.push_back(
          row(followUp.id,
              {followUp.date.toString(Qt::ISODate), dayText(session.study(), subject, followUp.date),
               vitalStatusName(followUp.status), followUp.comment},
              followUp.status == VitalStatus::Dead));
    return made;
  };
  return new RecordsPanel(session,
                          {QStringLiteral("followUpsTable"),
                           Words::tr("Follow-up"),
                           Words::tr("No follow-up is recorded."),
                           {Words::tr("Date"), Words::tr("Day"), Words::tr("Status"), Words::tr("Comment")},
                           3,
                           mostRows,
                           rows},
                          new FollowUpForm(session));
}
