#include "ui/pages/subjects/record_panels.h"

#include "app/base/number_text.h"
#include "app/dosing/dlt_period.h"
#include "app/dosing/dlt_window.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/signature.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/pages/subjects/events/event_form.h"
#include "ui/pages/subjects/response/follow_up_form.h"
#include "ui/pages/subjects/response/response_form.h"
#include "ui/pages/subjects/subjects_text.h"

namespace {
enum Column { Term, Grade, Dates, OnDay, Related, Serious, PossibleDlt, Astct };
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
  return subject.infusion ? ::dayText(dayOf(study, *subject.infusion, date)) : QString();
}

/// The whole row is a warning where it says that the disease is back, or the subject dead.
RecordRow row(RowId id, const QStringList& cells, bool isWarning) {
  RecordRow made{id, cells, {}};
  for (int column = 0; isWarning && column < cells.size(); ++column)
    made.flagged.insert(column);
  return made;
}

/// Two lines: the term of the event needs the room beside it.
QString courseOf(const Study& study, const AdverseEvent& event) {
  const QString onset = onsetText(study, event);
  return event.end ? SubjectsText::tr("%1\nto %2").arg(onset, endText(study, event))
                   : SubjectsText::tr("%1\nongoing").arg(onset);
}

QString astctGrades(const AdverseEvent& event) {
  QStringList lines;
  if (isSyndrome(event, Syndrome::Crs))
    lines << SubjectsText::tr("CRS %1").arg(astctCell(event, Syndrome::Crs));
  if (isSyndrome(event, Syndrome::Icans))
    lines << SubjectsText::tr("ICANS %1").arg(astctCell(event, Syndrome::Icans));
  return lines.isEmpty() ? notKnown : lines.join(u'\n');
}

RecordRow rowOf(const Study& study, const Subject& subject, const AdverseEvent& event) {
  const int worst = worstGrade(event).value_or(0);
  RecordRow made =
      row(event.id,
          {displayTerm(study, event.term), QString::number(worst), courseOf(study, event),
           subject.infusion ? onsetDays(study, *subject.infusion, event) : QString(), yesOrNo(event.related),
           yesOrNo(event.serious), yesOrNo(event.doseLimiting), astctGrades(event)},
          false);
  if (worst >= severeGrade) made.flagged.insert(Grade);
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
  return new RecordsPanel(
      session,
      {QStringLiteral("eventsTable"),
       SubjectsText::tr("Adverse events"),
       SubjectsText::tr("No adverse event is recorded."),
       {SubjectsText::tr("Event"), SubjectsText::tr("Grade"), SubjectsText::tr("Onset, end"),
        SubjectsText::tr("Day"), SubjectsText::tr("Related"), SubjectsText::tr("Serious"),
        SubjectsText::tr("Possible DLT"), SubjectsText::tr("ASTCT")},
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
