#include "ui/tables/row_heights.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace {
class RowsInView : public QObject {
 public:
  explicit RowsInView(QTableView* table) : QObject(table), m_table(*table) {
    table->viewport()->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) fit(); // whatever brought them into view
    return QObject::eventFilter(watched, event);
  }

 private:
  bool showsCurrent() const {
    const QRect current = m_table.visualRect(m_table.currentIndex());
    return current.isValid() && current.top() >= 0 && current.bottom() < m_table.viewport()->height();
  }

  void fit() {
    const bool shown = showsCurrent();
    const QHeaderView* rows = m_table.verticalHeader();
    for (int place = rows->visualIndexAt(0); place >= 0 && place < rows->count(); ++place) {
      const int row = rows->logicalIndex(place);
      if (rows->sectionViewportPosition(row) >= m_table.viewport()->height()) break;
      m_table.resizeRowToContents(row);
    }
    if (!shown || showsCurrent()) return; // else taller rows have pushed it out of sight
    QMetaObject::invokeMethod(
        &m_table, [table = &m_table] { table->scrollTo(table->currentIndex()); }, Qt::QueuedConnection);
  }

  QTableView& m_table;
};
} // namespace

void fitRowsInView(QTableView* table) {
  new RowsInView(table);
}
