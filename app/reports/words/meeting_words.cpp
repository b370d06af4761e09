#include "app/reports/words/meeting_words.h"

#include "app/oversight/meeting_rules.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study_rules.h"

namespace {
QString dayText(const Study& study, const QDateTime& moment) {
  return siteDate(study, moment).toString(Qt::ISODate);
}

/// When they were sent first.
QString circulatedText(const Study& study, const Meeting& meeting) {
  QDateTime first = meeting.circulations.front().at;
  for (const Circulation& sent : meeting.circulations)
    first = std::min(first, sent.at);
  return ReportsText::tr("circulated %1").arg(dayText(study, first));
}
} // namespace

QString minutesText(const Study& study, const Meeting& meeting) {
  if (!meeting.heldAt) return ReportsText::tr("Meeting %1, not held yet").arg(meeting.number);
  const QString minutes =
      ReportsText::tr("Minutes %1 of %2").arg(meeting.number).arg(dayText(study, *meeting.heldAt));
  const QString sent =
      meeting.circulations.empty() ? ReportsText::tr("not circulated") : circulatedText(study, meeting);
  return ReportsText::tr("%1, %2", "minutes 3 of a day, circulated or not").arg(minutes, sent);
}

QString meetingState(const Study& study, const Meeting& meeting) {
  if (!meeting.heldAt) return ReportsText::tr("◔ prepared");
  if (meeting.circulations.empty()) return ReportsText::tr("◔ held, minutes not circulated");
  return ReportsText::tr("● %1", "circulated on a day").arg(circulatedText(study, meeting));
}

QString writtenLaterText(const Meeting& meeting) {
  return isWrittenLater(meeting)
             ? ReportsText::tr("Held before its cut-off was fixed: the minutes were written later, and what "
                               "the meeting looked at is not kept.")
             : QString();
}
