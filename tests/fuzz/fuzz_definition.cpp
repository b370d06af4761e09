// Any bytes for a DLT definition and for the events that are held against one: a refusal in words, or what is
// written again as it was read, and a verdict on each item.
#include "app/dosing/worksheet_events.h"
#include "app/protocol/dlt_definition.h"
#include "app/protocol/protocol_reader.h"

namespace {
const AttributionPlan& attribution() {
  static const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
  return protocol.attribution;
}

/// Of every kind, where the definition by itself has none.
DltDefinition someItems() {
  DltDefinition definition = definitionOfLines({}, {QStringLiteral("a"), QStringLiteral("b")});
  DltRule rule;
  rule.longerThan = Span{72, Span::Unit::Hours};
  definition.items.front().rule = rule;
  rule.about = DltRule::About::Laboratory;
  rule.names = {QStringLiteral("neutrophils")};
  rule.beyond.high = 0.5;
  rule.longerThan = Span{28, Span::Unit::Days};
  definition.items.back().rule = rule;
  return definition;
}

void readDefinition(const QByteArray& json) {
  const auto read = readDltDefinition(json, attribution().terms);
  if (!read) {
    if (read.error().message.isEmpty()) std::abort();
    return;
  }
  const auto again = readDltDefinition(dltDefinitionJson(*read), attribution().terms);
  if (!again || !(*again == *read)) std::abort();
}

void readEvents(const QByteArray& json) {
  const auto read = readWorksheetEvents(json, QTimeZone::utc(), attribution());
  if (!read) {
    if (read.error().message.isEmpty()) std::abort();
    return;
  }
  const DltDefinition definition = someItems();
  const QDateTime at({2026, 3, 20}, {10, 0}, Qt::UTC);
  const WorksheetQuestion question{definition, read->zone, at.addDays(-20), 28, attribution().terms, at, {}};
  for (const WorksheetLine& line : worksheetOf(*read, question).lines)
    for (const ItemVerdict& verdict : line.items)
      if (verdict.state == ItemState::Meets && !verdict.reachedAt) std::abort();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const QByteArray json(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
  readDefinition(json);
  readEvents(json);
  return 0;
}
