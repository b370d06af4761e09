#include "ui/widgets/whole_table.h"

#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QResizeEvent>

WholeTable::WholeTable(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QTableWidget(parent) {
  setObjectName(objectName);
  setAccessibleName(accessibleName);
  styleTable(this);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// Texts wrap: how tall the rows are follows from the width.
void WholeTable::resizeEvent(QResizeEvent* event) {
  QTableWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) showEveryRow();
}

void WholeTable::showEveryRow() {
  resizeRowsToContents();
  setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 4);
}
