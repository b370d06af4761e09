#include "tests/support/test_program.h"
#include "ui/tables/table.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QtTest>

namespace tst_fill_table {
class FillTableTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// A table that is shown, with columns as wide as their words: it hears of one change.
  void thousandsOfCellsAreOneChange() {
    const std::unique_ptr<QTableWidget> table(
        namedTable("long", QStringLiteral("Long"), {QStringLiteral("One"), QStringLiteral("Other")}));
    stretchColumn(table.get(), 1);
    table->show();
    const QSignalSpy changes(table->model(), &QAbstractItemModel::dataChanged);
    fillTable(table.get(), 2000, [&] {
      for (int row = 0; row < 2000; ++row)
        for (int column = 0; column < 2; ++column)
          table->setItem(row, column, new QTableWidgetItem(QString(20, u'm') + QString::number(row)));
    });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(table->item(1999, 1)->text(), QString(20, u'm') + QStringLiteral("1999"));
    QTRY_VERIFY(table->columnWidth(0) > table->fontMetrics().horizontalAdvance(QString(20, u'm')));
  }

  /// The same words in another width, in bold, or in larger type are laid out anew.
  void whatIsMeasuredOnceIsMeasuredForItsWidthAndType() {
    const std::unique_ptr<QTableWidget> table(
        namedTable("wrapped", QStringLiteral("Wrapped"), {QStringLiteral("Words")}));
    const QString words = QStringLiteral("several words that do not fit into one line");
    fillTable(table.get(), 2, [&] {
      for (const int row : {0, 1})
        table->setItem(row, 0, new QTableWidgetItem(words));
    });
    table->horizontalHeader()->setStretchLastSection(false);
    const auto heightAt = [&](int width) {
      table->setColumnWidth(0, width);
      table->resizeRowsToContents();
      return table->rowHeight(1);
    };
    const int wide = heightAt(600);
    const int narrow = heightAt(80);
    QVERIFY(narrow > wide);
    QCOMPARE(heightAt(600), wide);
    QFont large = table->font();
    large.setPixelSize(40);
    table->setFont(large);
    QVERIFY(heightAt(80) > narrow);
  }
};
COHORTDESK_TEST(FillTableTest, QApplication)
} // namespace tst_fill_table
#include "tst_fill_table.moc"
