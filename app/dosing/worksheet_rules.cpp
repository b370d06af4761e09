#include "app/dosing/worksheet_rules.h"

#include "app/dosing/dosing_text.h"
#include "app/protocol/protocol.h"
#include "app/study/words.h"

#include <QSet>
#include <algorithm>

const ItemVerdict* verdictOf(const Worksheet& worksheet, RowId eventId, const QString& item) {
  for (const WorksheetLine& line : worksheet.lines) {
    if (line.eventId != eventId) continue;
    const auto found = std::find_if(line.items.begin(), line.items.end(),
                                    [&](const ItemVerdict& verdict) { return verdict.item == item; });
    if (found != line.items.end()) return &*found;
  }
  return nullptr;
}

std::optional<Refusal> mayAnswer(const Worksheet& worksheet, const DltAnswer& answer) {
  const ItemVerdict* verdict = verdictOf(worksheet, answer.eventId, answer.item);
  if (!verdict || answer.definition != worksheet.definition)
    return Refusal{QStringLiteral("MISSING"),
                   DosingText::tr("The worksheet does not ask this any more: the event or the definition "
                                  "was changed."),
                   {}};
  if (verdict->state != answer.state)
    return Refusal{
        QStringLiteral("DLT-ITEM"),
        DosingText::tr("By now the rule says: %1. Look at it again.").arg(itemStateName(verdict->state)),
        QStringLiteral("dlt")};
  return refuseBlank(answer.why, QStringLiteral("why"), DosingText::tr("Say why it is a DLT, or why not."));
}

namespace {
std::optional<Refusal> ofItems(const char* rule, const QString& message) {
  return Refusal{QLatin1String(rule), message, QStringLiteral("dltItems")};
}

/// What the rule is about that the protocol does not have.
std::optional<Refusal> refuseUnknownAnalyte(const Protocol& protocol, const DltItem& item) {
  if (!item.rule || item.rule->about != DltRule::About::Laboratory) return std::nullopt;
  for (const QString& name : item.rule->names)
    if (!protocol.measurements.analyte(name))
      return ofItems("MISSING", DosingText::tr("%1: the protocol has no analyte “%2”.").arg(item.id, name));
  return std::nullopt;
}

/// An event that begins after A2's day is on no worksheet: the item would never be asked of it.
std::optional<Refusal> refuseLateOnset(const Protocol& protocol, const DltItem& item) {
  const int last = protocol.lastDltOnsetDay;
  if (!item.rule || item.rule->onsetByDay.value_or(last) <= last) return std::nullopt;
  return ofItems(
      "RANGE",
      DosingText::tr("%1: the onset of a DLT lies on day %2 at the latest (A2).").arg(item.id).arg(last));
}
} // namespace

std::optional<Refusal> mayDefineDlt(const Protocol& protocol, const DltDefinition& definition) {
  QSet<QString> ids;
  for (const DltItem& item : definition.items) {
    if (item.id.trimmed().isEmpty())
      return ofItems("REQUIRED", DosingText::tr("Every item needs an id, like D1."));
    if (ids.contains(item.id))
      return ofItems("NUMBER", DosingText::tr("%1 stands in the list twice.").arg(item.id));
    ids.insert(item.id);
    if (item.text.en.trimmed().isEmpty() && item.text.zh.trimmed().isEmpty())
      return ofItems("REQUIRED", DosingText::tr("%1 has no text.").arg(item.id));
    if (auto refused = refuseUnknownAnalyte(protocol, item)) return refused;
    if (auto refused = refuseLateOnset(protocol, item)) return refused;
  }
  const auto read = readDltDefinition(dltDefinitionJson(definition), protocol.attribution.terms);
  if (read) return std::nullopt;
  return Refusal{read.error().rule, read.error().message, QStringLiteral("dltItems")};
}
