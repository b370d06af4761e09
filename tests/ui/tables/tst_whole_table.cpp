#include "tests/support/test_program.h"
#include "ui/tables/table.h"

#include <QHeaderView>
#include <QTest>

namespace tst_whole_table {

class WholeTableTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Two rows, one of a text that wraps: whatever the width, the last row ends inside the table.
  void everyRowShowsAtAnyWidth() {
    WholeTable table(QStringLiteral("rows"), QStringLiteral("Rows"));
    table.setColumnCount(2);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    addRow(&table, {QStringLiteral("grade 4 decrease of neutrophils with fever, and then a lung infection"),
                    QStringLiteral("1")});
    addRow(&table, {QStringLiteral("last"), QStringLiteral("2")});
    int narrowest = 0;
    for (const int width : {900, 260, 600}) {
      table.resize(width, table.height());
      table.show();
      QVERIFY(QTest::qWaitForWindowExposed(&table));
      QCoreApplication::processEvents();
      const int end = table.rowViewportPosition(1) + table.rowHeight(1);
      QVERIFY2(end <= table.viewport()->height(), qPrintable(QString::number(width)));
      if (width == 260) narrowest = table.height();
    }
    QVERIFY(narrowest > table.height()); // narrow, the text takes more lines
  }
};

COHORTDESK_TEST(WholeTableTest, QApplication)
} // namespace tst_whole_table
#include "tst_whole_table.moc"
