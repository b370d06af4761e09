#include "app/reports/worksheet/worksheet_report.h"

#include "app/protocol/dlt_definition.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/codes.h"

#include <QJsonArray>

namespace {
QJsonValue timeJson(const std::optional<QDateTime>& moment, const QTimeZone& zone) {
  if (!moment) return {};
  const int offset = zone.offsetFromUtc(*moment);
  const QDateTime there = moment->toOffsetFromUtc(offset);
  constexpr int minute = 60;
  const int minutes = std::abs(offset) / minute;
  const QString sign = offset < 0 ? QStringLiteral("-") : QStringLiteral("+");
  return QString(there.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm")) + sign +
                 QTime::fromMSecsSinceStartOfDay(minutes * minute * 1000).toString(QStringLiteral("HH:mm")));
}

QJsonArray itemsJson(const WorksheetLine& line, const QTimeZone& zone) {
  QJsonArray items;
  for (const ItemVerdict& verdict : line.items) {
    QJsonObject json{{QStringLiteral("item"), verdict.item},
                     {QStringLiteral("state"), codeOf(verdict.state)},
                     {QStringLiteral("since"), timeJson(verdict.since, zone)},
                     {QStringLiteral("reachedAt"), timeJson(verdict.reachedAt, zone)}};
    if (!verdict.notes.isEmpty())
      json.insert(QLatin1String("notes"), QJsonArray::fromStringList(verdict.notes));
    items.append(json);
  }
  return items;
}
} // namespace

QJsonObject toJson(const QString& subject, const Worksheet& worksheet, const QTimeZone& zone) {
  QJsonArray events;
  QJsonArray laboratory;
  for (const WorksheetLine& line : worksheet.lines)
    if (line.analyte.isEmpty())
      events.append(QJsonObject{{QStringLiteral("event"), line.eventId},
                                {QStringLiteral("term"), line.term},
                                {QStringLiteral("items"), itemsJson(line, zone)}});
    else
      laboratory.append(QJsonObject{{QStringLiteral("analyte"), line.analyte},
                                    {QStringLiteral("items"), itemsJson(line, zone)}});
  QJsonObject json{{QStringLiteral("subject"), subject.isEmpty() ? QJsonValue() : QJsonValue(subject)},
                   {QStringLiteral("events"), events}};
  if (!laboratory.isEmpty()) json.insert(QLatin1String("laboratory"), laboratory);
  return json;
}

QStringList toLines(const QString& subject, const Worksheet& worksheet, const DltDefinition& definition,
                    const QTimeZone& zone) {
  QStringList lines;
  if (!subject.isEmpty()) lines << subject;
  for (const WorksheetLine& line : worksheet.lines) {
    lines << (line.analyte.isEmpty() ? ReportsText::tr("  %1 (event %2)").arg(line.term).arg(line.eventId)
                                     : QStringLiteral("  %1").arg(line.analyte));
    for (const ItemVerdict& verdict : line.items)
      if (const DltItem* item = byId(definition.items, verdict.item))
        lines << QStringLiteral("    %1: %2").arg(verdict.item, verdictSentence(*item, verdict, zone));
  }
  return lines;
}
