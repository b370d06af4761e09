#include "app/protocol/changed_protocol.h"

#include "app/protocol/json_text.h"
#include "app/protocol/protocol_reader.h"
#include "app/protocol/standard_protocol.h"

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

/// With A10 of the design; those of the second edition come in where the design is of it and the file is not.
QJsonObject assumptionsFor(const DoseDesign& design, QJsonObject assumptions) {
  if (design.edition == 1) return assumptions;
  const QString pace = QStringLiteral("A10");
  if (!assumptions.contains(pace)) assumptions = withSecondEdition(assumptions);
  QJsonObject changed = assumptions.value(pace).toObject();
  changed.insert(QLatin1String("value"), design.completingAtOnce);
  assumptions.insert(pace, changed);
  return assumptions;
}
} // namespace

Result<QByteArray> withDesign(const QByteArray& protocolJson, const DoseDesign& design) {
  auto file = parseJsonObject(protocolJson);
  if (!file) return tl::unexpected(file.error());
  const QJsonObject assumptions = objectAt(*file, "assumptions");
  const int assumedDay = intAt(objectAt(assumptions, "A1"), "value");
  QJsonArray levels;
  for (const DoseLevel& level : design.levels)
    levels.append(json(level, assumedDay));
  file->insert(QStringLiteral("levels"), levels);
  file->insert(QStringLiteral("plannedSubjects"), design.plannedSubjects);
  file->insert(QStringLiteral("assumptions"), assumptionsFor(design, assumptions));
  QByteArray changed = QJsonDocument(*file).toJson();
  if (const auto read = readProtocol(changed); !read) return tl::unexpected(read.error());
  return changed;
}
