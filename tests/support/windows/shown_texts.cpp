#include "tests/support/windows/shown_texts.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMetaProperty>
#include <QWidget>

namespace {
void add(const QVariant& value, QStringList& texts) {
  switch (value.typeId()) {
  case QMetaType::QString:
    texts << value.toString();
    break;
  case QMetaType::QStringList:
    texts << value.toStringList();
    break;
  case QMetaType::QDate:
    texts << value.toDate().toString(Qt::ISODate);
    break;
  case QMetaType::QDateTime:
    texts << value.toDateTime().toString(Qt::ISODate);
    break;
  default:
    break;
  }
}

void addProperties(const QObject& object, QStringList& texts) {
  const QMetaObject* type = object.metaObject();
  for (int i = 0; i < type->propertyCount(); ++i) {
    const QMetaProperty property = type->property(i);
    switch (property.typeId()) {
    case QMetaType::QString:
    case QMetaType::QStringList:
    case QMetaType::QDate:
    case QMetaType::QDateTime:
      add(property.read(&object), texts);
      break;
    default:
      break;
    }
  }
}

/// Down to the second branching: a tree of dose paths has no end.
void addCells(const QAbstractItemModel& model, const QModelIndex& parent, int depth, QStringList& texts) {
  constexpr int ownRoles = 8; // as many behind Qt::UserRole as any model of the program has
  for (int row = 0; row < model.rowCount(parent); ++row)
    for (int column = 0; column < model.columnCount(parent); ++column) {
      const QModelIndex cell = model.index(row, column, parent);
      for (int role = Qt::DisplayRole; role <= Qt::AccessibleDescriptionRole; ++role)
        add(cell.data(role), texts);
      for (int role = Qt::UserRole; role < Qt::UserRole + ownRoles; ++role)
        add(cell.data(role), texts);
      if (column == 0 && depth < 2) addCells(model, cell, depth + 1, texts);
    }
}

void addModel(const QAbstractItemModel& model, QStringList& texts) {
  addCells(model, {}, 0, texts);
  for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
    const int sections = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
    for (int section = 0; section < sections; ++section)
      for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
        add(model.headerData(section, orientation, role), texts);
  }
}

void addDrawing(const QGraphicsView& view, QStringList& texts) {
  if (!view.scene()) return;
  for (const QGraphicsItem* item : view.scene()->items()) {
    texts << item->toolTip();
    if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item)) texts << text->toPlainText();
    if (const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item)) texts << text->text();
  }
}
} // namespace

QStringList textsBelow(const QWidget* root) {
  QStringList texts;
  addProperties(*root, texts);
  for (const auto* object : root->findChildren<QObject*>())
    addProperties(*object, texts);
  for (const auto* model : root->findChildren<QAbstractItemModel*>())
    addModel(*model, texts);
  for (const auto* view : root->findChildren<QGraphicsView*>())
    addDrawing(*view, texts);
  texts.removeAll(QString());
  return texts;
}
