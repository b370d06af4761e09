#include "ui/pages/measurements/measurement_draft.h"

#include <QJsonArray>
#include <QJsonDocument>

QByteArray draftOf(const MeasurementModel::Typed& typed) {
  QJsonArray cells;
  for (const auto& [at, text] : typed)
    cells.append(QJsonArray{at.subjectId, at.visit, at.analyte, static_cast<int>(at.specimen), text});
  return cells.isEmpty() ? QByteArray() : QJsonDocument(cells).toJson(QJsonDocument::Compact);
}

MeasurementModel::Typed typedIn(const QByteArray& draft) {
  MeasurementModel::Typed typed;
  for (const auto& line : QJsonDocument::fromJson(draft).array()) {
    const QJsonArray cell = line.toArray();
    typed[{cell.at(0).toInteger(), cell.at(1).toString(), cell.at(2).toString(),
           static_cast<Specimen>(cell.at(3).toInt())}] = cell.at(4).toString();
  }
  return typed;
}
