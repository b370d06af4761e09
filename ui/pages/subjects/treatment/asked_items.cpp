#include "ui/pages/subjects/treatment/asked_items.h"

#include "app/reports/words/status_words.h"
#include "app/study/study.h"

#include <QLocale>
#include <algorithm>

namespace {
constexpr RowId mostItems = 1000; ///< of a definition: more than its schema takes

bool isAmong(const std::vector<OpenItem>& open, const AskedItem& asked) {
  return std::any_of(open.begin(), open.end(), [&](const OpenItem& each) {
    return each.eventId == asked.eventId && each.verdict.item == asked.verdict.item;
  });
}
} // namespace

QString lineName(const Study& study, const Subject& subject, const WorksheetLine& line) {
  if (const AdverseEvent* event = byId(subject.events, line.eventId)) return eventName(study, *event);
  const Analyte* analyte = study.protocol.measurements.analyte(line.analyte);
  return analyte ? analyte->name.in(QLocale().name()) : line.analyte;
}

std::vector<AskedItem> askedItems(const Study& study, const Subject& subject, const Worksheet& worksheet) {
  const std::vector<DltItem>& items = study.site.dltDefinition.items;
  const std::vector<OpenItem> open = openItems(study, subject, worksheet);
  std::vector<AskedItem> all;
  for (const WorksheetLine& line : worksheet.lines)
    for (const ItemVerdict& verdict : line.items) {
      const DltItem* item = byId(items, verdict.item);
      if (!item || !isAsked(subject, line.eventId, verdict, worksheet.definition)) continue;
      AskedItem& asked = all.emplace_back();
      asked.number = line.eventId * mostItems + (item - items.data()) + 1;
      asked.eventId = line.eventId;
      asked.name = lineName(study, subject, line);
      asked.item = *item;
      asked.verdict = verdict;
      for (const DltAnswer* answer : answersInForce(subject, line.eventId, verdict, worksheet.definition))
        asked.answers.push_back(*answer);
      asked.isOpen = isAmong(open, asked);
    }
  return all;
}

bool awaitsSecondReader(const Study& study, const AskedItem& asked) {
  return study.site.secondReader && asked.isOpen && !asked.answers.empty();
}
