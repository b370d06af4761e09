#include "ui/pages/subjects/record_panels.h"

#include "app/dosing/dlt_window.h"
#include "app/reports/words/status_words.h"
#include "app/study/signature.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/pages/subjects/events/event_form.h"
#include "ui/pages/subjects/response/follow_up_form.h"
#include "ui/pages/subjects/response/response_form.h"
#include "ui/pages/subjects/subjects_text.h"

namespace {
enum Column { Term, Grade, Onset, Day, End, Related, Serious, PossibleDlt, Crs, Icans };
constexpr int severeGrade = 3;
constexpr int mostEvents = 5;
constexpr int mostOutcomes = 4;
const QString notKnown = QStringLiteral("–");

QString yesOrNo(bool yes) {
  return yes ? SubjectsText::tr("yes") : SubjectsText::tr("no");
}

QString mrdWord(const std::optional<bool>& negative) {
  if (!negative) return notKnown;
  return *negative ? SubjectsText::tr("negative") : SubjectsText::tr("positive");
}

QString dayText(const Study& study, const Subject& subject, QDate date) {
  return subject.infusion ? QString::number(dayOf(study, *subject.infusion, date)) : QString();
}

/// The whole row is a warning where it says that the disease is back, or the subject dead.
RecordRow row(RowId id, const QStringList& cells, bool isWarning) {
  RecordRow made{id, cells, {}};
  for (int column = 0; isWarning && column < cells.size(); ++column)
    made.flagged.insert(column);
  return made;
}

RecordRow rowOf(const Study& study, const Subject& subject, const AdverseEvent& event) {
  RecordRow made = row(event.id,
                       {event.term, QString::number(event.grade), event.onset.toString(Qt::ISODate),
                        dayText(study, subject, event.onset),
                        event.end ? event.end->toString(Qt::ISODate) : SubjectsText::tr("ongoing"),
                        yesOrNo(event.related), yesOrNo(event.serious), yesOrNo(event.doseLimiting),
                        astctCell(event, Syndrome::Crs), astctCell(event, Syndrome::Icans)},
                       false);
  if (event.grade >= severeGrade) made.flagged.insert(Grade);
  if (event.doseLimiting) made.flagged.insert(PossibleDlt);
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

RecordRow rowOf(const Study& study, const Subject& subject, const FollowUp& followUp) {
  return row(followUp.id,
             {followUp.date.toString(Qt::ISODate), dayText(study, subject, followUp.date),
              vitalStatusName(followUp.status), followUp.comment},
             followUp.status == VitalStatus::Dead);
}

template <class Record>
std::function<std::vector<RecordRow>(const Subject&)> rowsOf(StudySession& session,
                                                             std::vector<Record> Subject::*list) {
  return [&session, list](const Subject& subject) {
    std::vector<RecordRow> made;
    for (const Record& record : subject.*list)
      made.push_back(rowOf(session.study(), subject, record));
    return made;
  };
}
} // namespace

RecordsPanel* eventsPanel(StudySession& session) {
  return new RecordsPanel(session,
                          {QStringLiteral("eventsTable"),
                           SubjectsText::tr("Adverse events"),
                           SubjectsText::tr("No adverse event is recorded."),
                           {SubjectsText::tr("Event"), SubjectsText::tr("Grade"), SubjectsText::tr("Onset"),
                            SubjectsText::tr("Day"), SubjectsText::tr("End"), SubjectsText::tr("Related"),
                            SubjectsText::tr("Serious"), SubjectsText::tr("Possible DLT"),
                            SubjectsText::tr("CRS"), SubjectsText::tr("ICANS")},
                           Term,
                           mostEvents,
                           rowsOf(session, &Subject::events)},
                          new EventForm(session));
}

RecordsPanel* responsesPanel(StudySession& session) {
  return new RecordsPanel(session,
                          {QStringLiteral("responsesTable"),
                           SubjectsText::tr("Response assessments"),
                           SubjectsText::tr("No response is recorded."),
                           {SubjectsText::tr("Date"), SubjectsText::tr("Day"), SubjectsText::tr("Response"),
                            SubjectsText::tr("By the criteria"), SubjectsText::tr("MRD"),
                            SubjectsText::tr("Reason, or what was found"), SubjectsText::tr("Confirmed by")},
                           5,
                           mostOutcomes,
                           rowsOf(session, &Subject::responses)},
                          new ResponseForm(session));
}

RecordsPanel* followUpsPanel(StudySession& session) {
  return new RecordsPanel(session,
                          {QStringLiteral("followUpsTable"),
                           SubjectsText::tr("Follow-up"),
                           SubjectsText::tr("No follow-up is recorded."),
                           {SubjectsText::tr("Date"), SubjectsText::tr("Day"), SubjectsText::tr("Status"),
                            SubjectsText::tr("Comment")},
                           3,
                           mostOutcomes,
                           rowsOf(session, &Subject::followUps)},
                          new FollowUpForm(session));
}
