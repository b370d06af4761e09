#pragma once
#include "app/protocol/dlt_definition.h"
#include "app/study/subject.h"

/// D1 is met by grade 3 for longer than 72 hours.
inline DltDefinition itemFor72Hours() {
  DltDefinition definition = definitionOfLines({}, {QStringLiteral("grade 3 for 72 h")});
  DltRule rule;
  rule.longerThan = Span{72, Span::Unit::Hours};
  definition.items.front().rule = rule;
  return definition;
}

/// Somebody's answer to D1 about the latest event.
inline DltAnswer answerOf(const Subject& subject, bool dlt = false, RowId by = 1, QDate on = {2026, 1, 29}) {
  DltAnswer answer;
  answer.id = 900 + by;
  answer.eventId = subject.events.back().id;
  answer.item = QStringLiteral("D1");
  answer.definition = 1;
  answer.dlt = dlt;
  answer.why = QStringLiteral("aspiration");
  answer.by = by;
  answer.at = QDateTime(on, {1, 0}, Qt::UTC);
  return answer;
}
