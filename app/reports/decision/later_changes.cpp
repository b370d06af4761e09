#include "app/reports/decision/later_changes.h"

#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
QString minuteAt(const QDateTime& at, const QTimeZone& zone) {
  return at.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// "2 → 3"; of a record that is new, and of a field that was empty, what it says now.
QString valuesText(const LaterChange& change) {
  if (change.before.isEmpty()) return change.after;
  return QStringLiteral("%1 → %2").arg(
      change.before, change.after.isEmpty() ? ReportsText::tr("empty", "a field") : change.after);
}

QString cutoffSentence(const MeetingCutoff& cutoff, const QTimeZone& zone) {
  const auto count = static_cast<int>(cutoff.later.size());
  QString sentence;
  if (cutoff.areMore)
    sentence = ReportsText::tr(
        "More than %n change(s) after the meeting's cut-off (journal entry %1, %2):", nullptr, count);
  else if (count > 0)
    sentence =
        ReportsText::tr("%n change(s) after the meeting's cut-off (journal entry %1, %2):", nullptr, count);
  else
    sentence = ReportsText::tr("Nothing clinical was entered or changed after the meeting's cut-off (journal "
                               "entry %1, %2).");
  return sentence.arg(cutoff.line).arg(minuteAt(cutoff.at, zone));
}
} // namespace

QString laterChangeText(const LaterChange& change, const QTimeZone& zone) {
  QStringList what;
  for (const QString& part : {change.subject, change.record, change.field})
    if (!part.isEmpty()) what << part;
  return ReportsText::tr("%1: %2 (%3, %4)", "what changed, to what, by whom, when")
      .arg(what.join(comma()), valuesText(change), change.who, minuteAt(change.at, zone));
}

QStringList cutoffLines(const MeetingCutoff& cutoff, const QTimeZone& zone, std::size_t most) {
  QStringList lines{cutoffSentence(cutoff, zone)};
  const std::size_t named = std::min(most, cutoff.later.size());
  for (std::size_t i = 0; i < named; ++i)
    lines << laterChangeText(cutoff.later[i], zone);
  if (cutoff.areMore)
    lines << ReportsText::tr("and more: the memo names them all");
  else if (named < cutoff.later.size())
    lines << ReportsText::tr("and %n more: the memo names them all", nullptr,
                             static_cast<int>(cutoff.later.size() - named));
  return lines;
}

QString cutoffHtml(const MeetingCutoff& cutoff, const QTimeZone& zone) {
  const QString heading = html::heading(ReportsText::tr("After the meeting's cut-off"));
  const QString sentence = cutoffSentence(cutoff, zone);
  if (cutoff.later.empty()) return heading + html::muted(sentence);
  std::vector<QList<html::Cell>> rows;
  for (const LaterChange& change : cutoff.later)
    rows.push_back({html::strong(change.subject.isEmpty() ? QStringLiteral("—") : change.subject),
                    html::cell(change.record), html::cell(change.field), html::cell(valuesText(change)),
                    html::cell(change.who), html::cell(minuteAt(change.at, zone))});
  return heading + html::warning(sentence) +
         html::longTable({10, 15, 17, 30, 14, 14},
                         {ReportsText::tr("Subject"), ReportsText::tr("Record"), ReportsText::tr("Field"),
                          ReportsText::tr("Was → is"), ReportsText::tr("Who"), ReportsText::tr("When")},
                         rows);
}
