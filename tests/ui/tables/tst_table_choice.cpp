#include "tests/support/files/file_content.h"
#include "tests/support/files/made_workbook.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"
#include "ui/tables/table_choice.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tst_table_choice {
SheetChoice byHeading() {
  return {[](const QStringList& cells) { return cells.contains(u"subject"_qs); }, {}, {}};
}

/// Answers the dialog that comes up, once the file is read, with the keys, one after the other.
void whenAsked(const QList<Qt::Key>& keys) {
  auto* waiting = new QTimer(qApp);
  QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, keys] {
    QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog || dialog->objectName() != u"sheetDialog" || !dialog->focusWidget()) return;
    waiting->stop();
    for (const Qt::Key key : keys)
      QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, key);
  });
  waiting->start(10);
}

class TestTableChoice : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Two sheets with the same headings: by keys alone, or left.
  void theSheetIsAskedFor_data() {
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("sheet"); // empty = cancelled
    row("the first", QList<int>{Qt::Key_Home, Qt::Key_Space, Qt::Key_Return}, u"May"_qs);
    row("the second", QList<int>{Qt::Key_End, Qt::Key_Return}, u"June"_qs);
    row("left", QList<int>{Qt::Key_Escape}, QString());
  }
  void theSheetIsAskedFor() {
    QFETCH(QList<int>, keys);
    QFETCH(QString, sheet);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lab.xlsx"_qs);
    const std::vector<QStringList> rows{{u"subject"_qs, u"visit"_qs}};
    QVERIFY(put(path, MadeWorkbook{{{u"May"_qs, rows}, {u"June"_qs, rows}}}.bytes()));
    QList<Qt::Key> pressed;
    for (const int key : keys)
      pressed << static_cast<Qt::Key>(key);
    whenAsked(pressed);
    const auto table = tableMeant(path, byHeading(), nullptr);
    QVERIFY(table.has_value());
    QCOMPARE(table->has_value(), !sheet.isEmpty());
    if (*table) QCOMPARE((*table)->encoding.sheet, sheet);
  }

  void nobodyIsAskedWhereItIsClear() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lab.xlsx"_qs);
    QVERIFY(put(path, MadeWorkbook{{{u"Notes"_qs, {{u"x"_qs}}}, {u"June"_qs, {{u"subject"_qs}}}}}.bytes()));
    QCOMPARE((*tableMeant(path, byHeading(), nullptr))->encoding.sheet, u"June"_qs);
    QVERIFY(put(path, "subject,visit\n"));
    QCOMPARE((*tableMeant(path, byHeading(), nullptr))->rows.size(), std::size_t(1));
    QCOMPARE(tableMeant(folder.filePath(u"none.csv"_qs), byHeading(), nullptr).error().rule, u"FILE"_qs);
  }

  void nothingIsReadBeforeASheetIsChosen() {
    SheetDialog dialog({u"May"_qs, u"June"_qs});
    auto* confirm = dialog.findChild<QPushButton*>(u"sheetConfirm"_qs);
    QVERIFY(!confirm->isEnabled());
    QVERIFY(dialog.sheet().isEmpty());
    dialog.findChild<QListWidget*>(u"sheetList"_qs)->setCurrentRow(1);
    QVERIFY(confirm->isEnabled());
    QCOMPARE(dialog.sheet(), u"June"_qs);
  }

  void aFaultIsNamedByItsCell() {
    QCOMPARE(placeOfFault({{}, 7, {}, {}, {}}), u"7"_qs);
    QCOMPARE(placeOfFault({{}, 7, {}, {}, u"Sheet1!C7"_qs}), u"Sheet1!C7"_qs);
  }
};

COHORTDESK_TEST(TestTableChoice, QApplication)
} // namespace tst_table_choice
#include "tst_table_choice.moc"
