#include "ui/tables/row_heights.h"

#include "tests/support/test_program.h"
#include "ui/tables/table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>
#include <memory>

namespace tst_row_heights {

class RowHeightsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// A long text is read in whole wherever one scrolls to; what nobody has seen was not measured.
  void aRowIsMeasuredWhenItComesIntoView() {
    const QString longText = QStringLiteral("grade 4 decrease of neutrophils with fever ").repeated(8);
    const std::unique_ptr<QTableWidget> table(
        namedTable("rows", QStringLiteral("Rows"), {QStringLiteral("What")}));
    table->setRowCount(1000);
    for (const int row : {0, 900})
      table->setItem(row, 0, new QTableWidgetItem(longText));
    fitRowsInView(table.get());
    table->resize(300, 400);
    table->show();
    QVERIFY(QTest::qWaitForWindowExposed(table.get()));
    const int line = table->verticalHeader()->defaultSectionSize();
    QTRY_VERIFY(table->rowHeight(0) > 2 * line);
    QCOMPARE(table->rowHeight(900), line);
    table->scrollTo(table->model()->index(900, 0));
    QTRY_VERIFY(table->rowHeight(900) > 2 * line);
  }

  /// The row with the caret stays in sight where those above it turn out taller.
  void theCurrentRowStaysInSight() {
    const QString longText = QStringLiteral("two lines of words, more or less, in a narrow column");
    const std::unique_ptr<QTableWidget> table(
        namedTable("rows", QStringLiteral("Rows"), {QStringLiteral("What")}));
    table->setRowCount(500);
    for (int row = 0; row < 500; ++row)
      table->setItem(row, 0, new QTableWidgetItem(longText));
    fitRowsInView(table.get());
    table->resize(160, 400);
    table->show();
    QVERIFY(QTest::qWaitForWindowExposed(table.get()));
    table->setCurrentCell(300, 0);
    const auto isSeen = [&] {
      const QRect row = table->visualRect(table->currentIndex());
      return row.top() >= 0 && row.bottom() < table->viewport()->height();
    };
    QTRY_VERIFY(table->rowHeight(300) > table->verticalHeader()->defaultSectionSize());
    QTRY_VERIFY(isSeen());
  }
};

COHORTDESK_TEST(RowHeightsTest, QApplication)
} // namespace tst_row_heights
#include "tst_row_heights.moc"
