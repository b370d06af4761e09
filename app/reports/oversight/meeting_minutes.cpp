#include "app/reports/oversight/meeting_minutes.h"

#include "app/base/date_text.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/meeting_words.h"
#include "app/study/fields/meeting_fields.h"
#include "app/study/study.h"

#include <QCoreApplication>

namespace {
/// A field's label, as the catalogue has it.
template <class R, class V>
QString printedLabel(V R::*member) {
  return QCoreApplication::translate("Field", fieldOf(member).printed.label);
}

QString dashIfEmpty(const QString& text) {
  return text.isEmpty() ? QStringLiteral("—") : text;
}

QString minutesTitle(const Standing& standing, const Meeting& meeting) {
  QString body = titleHtml(printedStudy(standing.study()),
                           ReportsText::tr("Minutes of review meeting %1").arg(meeting.number));
  if (!meeting.heldAt) body += html::warning(ReportsText::tr("The meeting has not been held yet."));
  const QString later = writtenLaterText(meeting);
  return later.isEmpty() ? body : body + html::warning(later);
}

QString decisionLine(const Standing& standing, const Meeting& meeting) {
  const Study& study = standing.study();
  const Decision* decision = study.decision(meeting.decisionId);
  if (!decision) return ReportsText::tr("none is linked");
  return ReportsText::tr("Decision %1 of %2: %3 (%4)")
      .arg(QString::number(decision->number), decision->date.toString(Qt::ISODate),
           decisionText(study, *decision), decisionState(standing, *decision));
}

QString meetingFacts(const Standing& standing, const Meeting& meeting) {
  const Site& site = standing.study().site;
  html::Table table({22, 78});
  table.fact(printedLabel(&Meeting::heldAt),
             meeting.heldAt ? siteMoment(site, *meeting.heldAt) : ReportsText::tr("not yet"));
  table.fact(printedLabel(&Meeting::place), dashIfEmpty(meeting.place));
  table.fact(printedLabel(&Meeting::chair), dashIfEmpty(meeting.chair));
  table.fact(printedLabel(&Meeting::cutoffAt), ReportsText::tr("%1, journal entry %2")
                                                   .arg(siteMoment(site, meeting.cutoffAt))
                                                   .arg(meeting.cutoffLine));
  table.fact(printedLabel(&Meeting::decisionId), decisionLine(standing, meeting));
  return table.toHtml();
}

QString saidBy(const Attendee& attendee) {
  const QString word = dashIfEmpty(attendee.word);
  return attendee.dissents ? ReportsText::tr("%1\n▲ dissents").arg(word) : word;
}

QString attendeesHtml(const Meeting& meeting) {
  QString body = html::heading(ReportsText::tr("Who was there"));
  if (meeting.attendees.empty()) return body + html::sentence(ReportsText::tr("Nobody is recorded."));
  html::Table table({24, 22, 14, 40});
  table.head({printedLabel(&Attendee::name), printedLabel(&Attendee::function),
              printedLabel(&Attendee::present), printedLabel(&Attendee::word)});
  for (const Attendee& attendee : meeting.attendees)
    table.row(
        {html::strong(attendee.name), html::cell(attendeeFunctionName(attendee.function)),
         html::cell(attendee.present ? ReportsText::tr("was present") : ReportsText::tr("sent apologies")),
         html::cell(saidBy(attendee), attendee.dissents ? QStringLiteral("dlt") : QString())});
  return body + table.toHtml();
}

QString actionsHtml(const Meeting& meeting) {
  QString body = html::heading(ReportsText::tr("Agreed actions"));
  if (meeting.actions.empty()) return body + html::sentence(ReportsText::tr("None was agreed."));
  html::Table table({46, 24, 15, 15});
  table.head({printedLabel(&MeetingAction::what), printedLabel(&MeetingAction::who),
              printedLabel(&MeetingAction::due), printedLabel(&MeetingAction::done)});
  for (const MeetingAction& action : meeting.actions)
    table.row({html::strong(action.what), html::cell(action.who), html::cell(isoDate(action.due)),
               html::cell(action.done ? isoDate(*action.done) : ReportsText::tr("open"))});
  return body + table.toHtml();
}

QString circulationHtml(const Study& study, const Meeting& meeting) {
  QString body = html::heading(ReportsText::tr("Circulation"));
  if (meeting.circulations.empty())
    return body + html::sentence(ReportsText::tr("The minutes have not been circulated."));
  html::Table table({60, 40});
  table.head({printedLabel(&Circulation::toWhom), printedLabel(&Circulation::at)});
  for (const Circulation& sent : meeting.circulations)
    table.row({html::strong(sent.toWhom), html::cell(siteMoment(study.site, sent.at))});
  return body + table.toHtml();
}

/// Room for the chair to sign by hand: minutes are no electronic signature.
QString chairHtml(const Meeting& meeting) {
  PrintedSignature chair;
  chair.role = printedLabel(&Meeting::chair);
  chair.instead = dashIfEmpty(meeting.chair);
  chair.meaning = ReportsText::tr("These are the minutes of the meeting.");
  return html::heading(ReportsText::tr("Signature")) + signaturesHtml({chair});
}
} // namespace

QString meetingMinutesHtml(const Standing& standing, const Meeting& meeting, const JournalStamp& head) {
  return html::page(minutesTitle(standing, meeting) + meetingFacts(standing, meeting) +
                    attendeesHtml(meeting) + html::heading(printedLabel(&Meeting::points)) +
                    html::sentence(dashIfEmpty(meeting.points)) + actionsHtml(meeting) +
                    circulationHtml(standing.study(), meeting) + chairHtml(meeting) + journalStampHtml(head));
}
