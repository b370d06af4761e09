#include "ui/pages/subjects/events_panel.h"

#include "app/dosing/dlt_window.h"
#include "app/reports/treatment_words.h"
#include "ui/pages/subjects/event_form.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(EventsPanel)
};

enum Column { Term, Grade, Onset, Day, End, Related, Serious, PossibleDlt, Crs, Icans };
constexpr int severeGrade = 3;
constexpr int mostRows = 5;

QStringList titles() {
  return {Words::tr("Event"), Words::tr("Grade"),   Words::tr("Onset"),   Words::tr("Day"),
          Words::tr("End"),   Words::tr("Related"), Words::tr("Serious"), Words::tr("Possible DLT"),
          Words::tr("CRS"),   Words::tr("ICANS")};
}

QString yesOrNo(bool yes) {
  return yes ? Words::tr("yes") : Words::tr("no");
}

RecordRow rowOf(const Study& study, const Subject& subject, const AdverseEvent& event) {
  RecordRow row{event.id,
                {event.term, QString::number(event.grade), event.onset.toString(Qt::ISODate),
                 subject.infusion ? QString::number(dayOf(study, *subject.infusion, event.onset)) : QString(),
                 event.end ? event.end->toString(Qt::ISODate) : Words::tr("ongoing"), yesOrNo(event.related),
                 yesOrNo(event.serious), yesOrNo(event.doseLimiting), astctCell(event, Syndrome::Crs),
                 astctCell(event, Syndrome::Icans)},
                {}};
  if (event.grade >= severeGrade) row.flagged.insert(Grade);
  if (event.doseLimiting) row.flagged.insert(PossibleDlt);
  return row;
}
} // namespace

RecordsPanel* eventsPanel(StudySession& session) {
  const auto rows = [&session](const Subject& subject) {
    std::vector<RecordRow> made;
    made.reserve(subject.events.size());
    for (const AdverseEvent& event : subject.events)
      made.push_back(rowOf(session.study(), subject, event));
    return made;
  };
  return new RecordsPanel(session,
                          {QStringLiteral("eventsTable"), Words::tr("Adverse events"),
                           Words::tr("No adverse event is recorded."), titles(), Term, mostRows, rows},
                          new EventForm(session));
}
