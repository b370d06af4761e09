#include "ui/pages/design/scenario_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace {
QString keyOf(const DoseLevel& level) {
  return QString::number(level.cellsPerKg, 'g', 9);
}

bool holds(const std::vector<TypedScenario>& rows, RowId id) {
  return std::any_of(rows.begin(), rows.end(), [id](const TypedScenario& row) { return row.id == id; });
}
} // namespace

QByteArray draftOf(const DoseDesign& design, const std::vector<TypedScenario>& rows,
                   const std::vector<TypedScenario>& saved) {
  QJsonArray lines;
  for (const TypedScenario& row : rows) {
    QJsonObject rates;
    for (int level = 1; level <= design.top(); ++level)
      rates[keyOf(design.level(level))] = row.rates.value(level - 1);
    lines.append(QJsonObject{{QStringLiteral("id"), row.id},
                             {QStringLiteral("name"), row.name},
                             {QStringLiteral("rates"), rates}});
  }
  QJsonArray known;
  for (const TypedScenario& row : saved)
    known.append(row.id);
  return QJsonDocument(QJsonObject{{QStringLiteral("rows"), lines}, {QStringLiteral("known"), known}})
      .toJson(QJsonDocument::Compact);
}

std::optional<std::vector<TypedScenario>> typedIn(const QByteArray& draft, const DoseDesign& design,
                                                  const std::vector<TypedScenario>& saved) {
  const QJsonDocument json = QJsonDocument::fromJson(draft);
  if (!json.isObject()) return std::nullopt;
  std::vector<TypedScenario> rows;
  for (const auto& line : json[QLatin1String("rows")].toArray()) {
    const QJsonObject rates = line.toObject().value(QLatin1String("rates")).toObject();
    TypedScenario& row = rows.emplace_back();
    row.id = line.toObject().value(QLatin1String("id")).toInteger();
    row.name = line.toObject().value(QLatin1String("name")).toString();
    for (const DoseLevel& level : design.levels)
      row.rates << rates.value(keyOf(level)).toString();
    if (!holds(saved, row.id)) row.id = 0;
  }
  const QJsonArray known = json[QLatin1String("known")].toArray();
  for (const TypedScenario& row : saved)
    if (!known.contains(QJsonValue(row.id))) rows.push_back(row);
  return rows;
}
