#include "ui/pages/design/rule_panels.h"

#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"

#include <QTableWidget>
#include <QtTest>

namespace tst_opinion_panel {
using namespace person;

bool turnOn(TestStudy& test, const SecondOpinionChoice& choice) {
  Site site = test.study().site;
  site.secondOpinion = choice;
  return test.commands().saveSite(site, QStringLiteral("Agreed")).has_value();
}

QTableWidget* tableOf(const QWidget* root) {
  return root->findChild<QTableWidget*>(QStringLiteral("opinionTable"));
}

class OpinionPanelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void offItSaysWhatItIsAndWhere() {
    TestStudy test;
    ShownPage<OpinionPanel> shown(test);
    QVERIFY(isShown(shown.page(), "opinionOff"));
    QVERIFY(!isShown(shown.page(), "opinionTable"));
    QVERIFY(!shown.page()->document() && !shown.page()->hasDocument());
    shown.grab(QStringLiteral("design-opinion-off"));
  }

  void onItSaysThatNobodyIsEvaluable() {
    TestStudy test;
    ShownPage<OpinionPanel> shown(test);
    QVERIFY(turnOn(test, {true, 0.5, 0.5, 0.3}));
    QVERIFY(!isShown(shown.page(), "opinionOff"));
    QVERIFY(isShown(shown.page(), "opinionNobody"));
    QVERIFY(!isShown(shown.page(), "opinionTable"));
    QVERIFY(!shown.page()->document() && !shown.page()->hasDocument());
  }

  /// 0 of 1 under the uniform prior is Beta(1, 2): mean 1/3, P(rate > 1/3) = (2/3)²; under Beta(1, 2) it is
  /// Beta(1, 3): 1/4 and (2/3)³.
  void onItFollowsTheStudyAndTheChoice() {
    InfusedStudy study(QDate(2026, 1, 19));
    QVERIFY(clear(study.test, study.subject));
    ShownPage<OpinionPanel> shown(study.test);
    QVERIFY(turnOn(study.test, {true, 1, 1, 0.3}));
    QTableWidget* table = tableOf(shown.page());
    QCOMPARE(table->rowCount(), 1);
    const auto cell = [table](int column) { return table->item(0, column)->text(); };
    QCOMPARE(cell(0), QStringLiteral("L1"));
    QCOMPARE(cell(1), QStringLiteral("0 of 1"));
    QCOMPARE(cell(2), QStringLiteral("0.33"));
    QCOMPARE(cell(4), QStringLiteral("0.44"));
    QCOMPARE(cell(7), QStringLiteral("● both as AT-ESCALATE"));
    for (int column = 1; column < table->columnCount(); ++column)
      QVERIFY(!table->horizontalHeaderItem(column)->toolTip().isEmpty());
    QVERIFY(turnOn(study.test, {true, 1, 2, 0.3}));
    QCOMPARE(cell(2), QStringLiteral("0.25"));
    QCOMPARE(cell(4), QStringLiteral("0.30"));
    const QString basis = textOf(shown.page(), "opinionBasis");
    for (const char* expected : {"Design version 1", "course 1N", "A3", "Beta(1, 2)", "0.236"})
      QVERIFY2(basis.contains(QLatin1String(expected)), qPrintable(basis));
    const auto document = shown.page()->document();
    QVERIFY(shown.page()->hasDocument());
    QVERIFY(document && document->html.contains(QStringLiteral("Beta(1, 2)")));
    shown.grab(QStringLiteral("design-opinion"));
  }
};
COHORTDESK_TEST(OpinionPanelTest, QApplication)
} // namespace tst_opinion_panel
#include "tst_opinion_panel.moc"
