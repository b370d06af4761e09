// Any bytes for a DLT definition, and for the events that it is held against: what is taken reads the same
// again and gives a verdict for each item; anything else is refused in words.
#include "app/dosing/worksheet_events.h"
#include "app/protocol/protocol_reader.h"
#include "app/study/dlt_definition.h"

#include <cstdint>
#include <cstdlib>

namespace {
const Protocol& shipped() {
  static const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
  return protocol;
}

void judgeAll(const DltDefinition& definition, const WorksheetEvents& file) {
  const QDateTime infusion(QDate(2026, 3, 1), QTime(2, 0), Qt::UTC);
  const WorksheetQuestion question{definition,           file.zone, infusion, 28, shipped().attribution.terms,
                                   infusion.addDays(30), {}};
  for (const WorksheetLine& line : worksheetOf(file, question).lines)
    if (line.eventId != 0 && line.items.size() != definition.items.size()) std::abort();
}

/// Something of each kind of rule.
DltDefinition someDefinition() {
  return shipped().dlt.draft.empty() ? DltDefinition() : DltDefinition{1, {}, {}, shipped().dlt.draft};
}

WorksheetEvents someEvent() {
  AdverseEvent event;
  event.id = 1;
  event.term = QStringLiteral("Cytokine release syndrome");
  event.grade = 4;
  event.crsGrade = 4;
  event.onset = {2026, 3, 2};
  return {{}, QTimeZone::utc(), {{event, {}}}, {}};
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const QByteArray json(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
  const auto definition = readDltDefinition(json, shipped().attribution.terms);
  if (definition) {
    const auto again = readDltDefinition(dltDefinitionJson(*definition), shipped().attribution.terms);
    if (!again || !sameDefinition(*again, *definition)) std::abort();
    judgeAll(*definition, someEvent());
  } else if (definition.error().message.isEmpty()) {
    std::abort();
  }
  const auto events = readWorksheetEvents(json, QTimeZone::utc(), shipped().attribution);
  if (events)
    judgeAll(someDefinition(), *events);
  else if (events.error().message.isEmpty())
    std::abort();
  return 0;
}
