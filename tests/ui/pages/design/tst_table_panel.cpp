#include "ui/pages/design/rule_panels.h"

#include "app/reports/decision/decision_table_report.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/design/design_page.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

namespace tst_table_panel {
using namespace person;

QTableView* tableOf(const QWidget* root) {
  return root->findChild<QTableView*>(QStringLiteral("decisionTable"));
}

/// The lines that are marked: "▶ now | 1–2 | 0 | … ".
QStringList marked(const QWidget* root) {
  QStringList all;
  const QAbstractItemModel* model = tableOf(root)->model();
  for (int row = 0; row < model->rowCount(); ++row) {
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
      cells << model->index(row, column).data().toString();
    if (cells.front().startsWith(u'▶'))
      all << (cells.mid(0, 3) << cells.value(4)).join(QStringLiteral(" | "));
  }
  return all;
}

QStringList headings(const QWidget* root) {
  QStringList all;
  const QTableView* table = tableOf(root);
  const QAbstractItemModel* model = table->model();
  for (int row = 0; row < model->rowCount(); ++row)
    if (table->columnSpan(row, 0) == model->columnCount()) all << model->index(row, 0).data().toString();
  return all;
}

class TablePanelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyLevelStandsInIt() {
    TestStudy test;
    ShownPage<TablePanel> shown(test);
    QCOMPARE(headings(shown.page()).size(), 6); // each level, and completing there
    int lines = 0;
    for (const DecisionLines& group : decisionLines(test.study().protocol.design))
      lines += 1 + static_cast<int>(group.lines.size());
    QCOMPARE(tableOf(shown.page())->model()->rowCount(), lines);
    QCOMPARE(marked(shown.page()), QStringList{QStringLiteral("▶ now | 0 | 0 | AT-ENROL")});
    const QString basis = textOf(shown.page(), "decisionTableBasis");
    for (const char* expected : {"Design version 1", "cd7-car-nk", "A3", "A4", "nobody treated yet"})
      QVERIFY2(basis.contains(QLatin1String(expected)), qPrintable(basis));
    QVERIFY(textOf(shown.page(), "decisionTableNotes").contains(QStringLiteral("EN-FULL")));
    shown.grab(QStringLiteral("design-table"));
  }

  void thePresentTallyMovesWithTheStudy() {
    InfusedStudy study(QDate(2026, 1, 19));
    ShownPage<TablePanel> shown(study.test);
    QCOMPARE(marked(shown.page()), QStringList{QStringLiteral("▶ now, 1 in window | 0 | 0 | AT-ENROL")});
    QVERIFY(clear(study.test, study.subject)); // the page follows the study
    QCOMPARE(marked(shown.page()), QStringList{QStringLiteral("▶ now | 1–2 | 0 | AT-ESCALATE")});
    QVERIFY(textOf(shown.page(), "decisionTableBasis").contains(QStringLiteral("course: 1N")));
  }

  void oneLevelIsChosenFromTheKeyboard() {
    TestStudy test;
    ShownPage<TablePanel> shown(test);
    auto* level = shown.page()->findChild<QComboBox*>(QStringLiteral("tableLevel"));
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Down);
    QTest::keyClick(level, Qt::Key_Down);
    QCOMPARE(level->currentText(), QStringLiteral("L2 (2×10⁷ cells/kg)"));
    QCOMPARE(headings(shown.page()), (QStringList{QStringLiteral("L2 (2×10⁷ cells/kg): 3+3"),
                                                  QStringLiteral("L2 (2×10⁷ cells/kg): while enrolment is "
                                                                 "completed there")}));
    QVERIFY(screenEligible(test, QStringLiteral("Liu")) != 0); // the study changes, the choice stays
    QCOMPARE(level->currentIndex(), 2);
  }

  void whatIsShownIsNotSetAnew() {
    TestStudy test;
    ShownPage<TablePanel> shown(test);
    tableOf(shown.page())->selectRow(9);
    shown.page()->refresh();
    QCOMPARE(tableOf(shown.page())->currentIndex().row(), 9);
  }

  void thePagePrintsIt() {
    TestStudy test;
    ShownPage<DesignPage> shown(test);
    QVERIFY(openTab(shown.page(), "designTabs", QStringLiteral("table")));
    QVERIFY(shown.page()->findChild<QPushButton*>(QStringLiteral("designPdf"))->isEnabled());
    const auto document = shown.page()->findChild<TablePanel*>()->document();
    QVERIFY(document && document->html.contains(QStringLiteral("SD-STOP")));
    QVERIFY(document->title.contains(QStringLiteral("Decision table")));
    shown.grab(QStringLiteral("design-page-table"));
  }
};
COHORTDESK_TEST(TablePanelTest, QApplication)
} // namespace tst_table_panel
#include "tst_table_panel.moc"
