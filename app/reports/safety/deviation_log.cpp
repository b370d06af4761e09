#include "app/reports/safety/deviation_log.h"

#include "app/base/date_text.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>

namespace {
/// How many of them are so.
int howMany(const std::vector<DeviationLine>& lines, std::optional<bool> important) {
  return static_cast<int>(std::count_if(lines.begin(), lines.end(), [&](const DeviationLine& line) {
    return (line.note ? line.note->important : std::nullopt) == important;
  }));
}

QString isoOrEmpty(const std::optional<QDate>& date) {
  return date ? isoDate(*date) : QString();
}

QString importanceCode(const DeviationNote& note) {
  if (!note.important) return {};
  return *note.important ? QStringLiteral("important") : QStringLiteral("minor");
}

/// Cause and action, one below the other.
QString saidOf(const DeviationLine& line) {
  QStringList said;
  if (line.note && !line.note->cause.isEmpty()) said << ReportsText::tr("Cause: %1").arg(line.note->cause);
  if (line.note && !line.note->action.isEmpty()) said << ReportsText::tr("Action: %1").arg(line.note->action);
  return said.isEmpty() ? QStringLiteral("–") : said.join(u'\n');
}
} // namespace

QString importanceWord(const DeviationLine& line) {
  if (!line.note || !line.note->important) return ReportsText::tr("not judged");
  return *line.note->important ? ReportsText::tr("important") : ReportsText::tr("minor");
}

QString reportedWord(const std::optional<QDate>& reported) {
  return reported ? isoDate(*reported) : QStringLiteral("–");
}

QString deviationCount(const std::vector<DeviationLine>& lines) {
  if (lines.empty()) return ReportsText::tr("No deviation is known.");
  return ReportsText::tr("%n deviation(s): %1 important, %2 minor, %3 not judged.", nullptr,
                         static_cast<int>(lines.size()))
      .arg(howMany(lines, true))
      .arg(howMany(lines, false))
      .arg(howMany(lines, std::nullopt));
}

ChartTable tableOf(const std::vector<DeviationLine>& lines) {
  ChartTable table{
      QStringLiteral("date who source rule what importance cause action to_ethics to_sponsor").split(u' '),
      {}};
  for (const DeviationLine& line : lines) {
    const DeviationNote note = line.note.value_or(DeviationNote());
    table.rows.push_back({isoDate(line.date), line.who,
                          line.key.isEmpty() ? QStringLiteral("typed") : QStringLiteral("record"), line.rule,
                          deviationText(line), importanceCode(note), note.cause, note.action,
                          isoOrEmpty(note.toEthics), isoOrEmpty(note.toSponsor)});
  }
  return table;
}

QString deviationTableHtml(const std::vector<DeviationLine>& lines) {
  std::vector<QList<html::Cell>> rows;
  rows.reserve(lines.size());
  for (const DeviationLine& line : lines) {
    const DeviationNote note = line.note.value_or(DeviationNote());
    rows.push_back({html::cell(isoDate(line.date)), html::strong(line.who), html::cell(deviationText(line)),
                    html::cell(importanceWord(line)), html::cell(saidOf(line)),
                    html::cell(reportedWord(note.toEthics)), html::cell(reportedWord(note.toSponsor))});
  }
  return html::longTable({11, 10, 30, 10, 19, 10, 10},
                         {ReportsText::tr("Date"), ReportsText::tr("Who"), ReportsText::tr("What happened"),
                          ReportsText::tr("Importance"), ReportsText::tr("Cause, action"),
                          ReportsText::tr("To the ethics committee"), ReportsText::tr("To the sponsor")},
                         rows);
}

QString deviationLogHtml(const Study& study, const std::vector<DeviationLine>& lines, QDate today) {
  QString body = reportTitleHtml(study, ReportsText::tr("Deviation log"), QLocale().name());
  body += html::sentence(ReportsText::tr("As of %1. %2").arg(isoDate(today), deviationCount(lines)));
  body += html::muted(ReportsText::tr("What the record shows is derived and can only be explained; what was "
                                      "typed stands with its date."));
  if (!lines.empty()) body += deviationTableHtml(lines);
  return html::page(body);
}
