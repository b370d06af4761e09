#include "app/protocol/changed_protocol.h"

#include "app/protocol/json_text.h"
#include "app/protocol/json_values.h"
#include "app/protocol/protocol_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {
QJsonObject json(const DltWindow& window) {
  return {{QStringLiteral("earliest"), window.earliest}, {QStringLiteral("latest"), window.latest}};
}

/// A level without a window of its own has the one that A1 names, as readProtocol() reads it.
QJsonObject json(const DoseLevel& level, int assumedDay) {
  const bool accelerated = level.rule == LevelRule::AcceleratedTitration;
  QJsonObject object{{QStringLiteral("cellsPerKg"), level.cellsPerKg},
                     {QStringLiteral("rule"), accelerated ? QStringLiteral("accelerated-titration")
                                                          : QStringLiteral("standard-3+3")}};
  if (level.since > 1) object[QLatin1String("since")] = level.since;
  if (!level.windowAssumed || level.others != DltWindow{assumedDay, assumedDay})
    object[QLatin1String("window")] = json(level.others);
  if (accelerated && level.firstSubject != level.others)
    object[QLatin1String("firstSubjectWindow")] = json(level.firstSubject);
  return object;
}
} // namespace

Result<QByteArray> withDesign(const QByteArray& protocolJson, const DoseDesign& design) {
  auto file = parseJsonObject(protocolJson);
  if (!file) return tl::unexpected(file.error());
  const int assumedDay = intAt(objectAt(objectAt(*file, "assumptions"), "A1"), "value");
  QJsonArray levels;
  for (const DoseLevel& level : design.levels)
    levels.append(json(level, assumedDay));
  file->insert(QStringLiteral("levels"), levels);
  file->insert(QStringLiteral("plannedSubjects"), design.plannedSubjects);
  QByteArray changed = QJsonDocument(*file).toJson();
  if (const auto read = readProtocol(changed); !read) return tl::unexpected(read.error());
  return changed;
}
