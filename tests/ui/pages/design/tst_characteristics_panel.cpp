#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/characteristics_tab.h"

#include <QScrollBar>
#include <QtTest>

namespace tst_characteristics_panel {
using namespace person;
using Tab = CharacteristicsTab;

class CharacteristicsPanelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nothingIsInvented() {
    TestStudy test;
    Tab tab(test);
    QVERIFY(!tab.grid()->isVisible());
    QVERIFY(!tab.results()->isVisible() && !tab.chart()->isVisible());
    QVERIFY(!tab.panel()->document() && !tab.panel()->hasDocument());
    QVERIFY(!tab.page()->findChild<QWidget*>(QStringLiteral("designPrint"))->isEnabled());
    tab.grab("characteristics-empty");
  }

  void policyAndStartChangeThisDesignOnly() {
    InfusedStudy study(QDate(2026, 1, 12));
    QVERIFY(recordDlt(study.test, study.subject));
    Tab tab(study.test);
    tab.enter({"toxic", "0.4", "0.5", "0.6"});
    const QString subjects = QStringLiteral("Subjects");
    const QString complete = tab.result(0, subjects);
    const QString plain = tab.result(1, subjects);
    QVERIFY(choose(tab.page(), "policyAtJoint", QStringLiteral("end the trial")));
    const QString ends = tab.result(0, subjects);
    QVERIFY(ends.toDouble() < complete.toDouble());
    QVERIFY(textOf(tab.page(), "operatingBasis").contains(QStringLiteral("after AT-JOINT, end the trial")));
    QVERIFY(textOf(tab.page(), "operatingBasis").contains(QStringLiteral("from the beginning")));
    QVERIFY(choose(tab.page(), "operatingStart", QStringLiteral("the present course 1T")));
    QVERIFY(tab.result(0, subjects) != ends);
    QVERIFY(textOf(tab.page(), "operatingBasis").contains(QStringLiteral("from the course 1T")));
    QCOMPARE(tab.result(1, subjects), plain);
  }

  void theChartFollowsTheRow() {
    TestStudy test;
    Tab tab(test);
    tab.enter(steep);
    tab.enter({"mild", "0.01", "0.02", "0.05"});
    QVERIFY(tab.shows("mild"));
    tab.grid()->setCurrentIndex(tab.grid()->model()->index(0, 0));
    QVERIFY(tab.shows("steep"));
    tab.results()->setFocus();
    QTest::keyClick(tab.results(), Qt::Key_Down);
    QVERIFY(tab.shows("steep")); // its second row
    QTest::keyClick(tab.results(), Qt::Key_Down);
    QVERIFY(tab.shows("mild"));
    tab.chart()->setFocus();
    QTest::keyClick(tab.chart(), Qt::Key_Right);
    QCOMPARE(tab.chart()->shownValue(), QStringLiteral("none, this design: 0.0 %"));
    tab.type(1, 0, QStringLiteral("renamed"));
    QVERIFY(tab.shows("renamed"));
  }

  void everyHeadingTellsItsSource() {
    TestStudy test;
    Tab tab(test);
    tab.enter(steep);
    for (int column = 2; column < tab.results()->columnCount(); ++column)
      QVERIFY(tab.results()->horizontalHeaderItem(column)->toolTip().contains(QStringLiteral("Storer")));
    for (int column = 1; column < tab.grid()->model()->columnCount(); ++column)
      QVERIFY(tab.grid()
                  ->model()
                  ->headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                  .toString()
                  .contains(QStringLiteral("from 0 to 1")));
  }

  void resultsFitTheWindowOfALaptop() {
    TestStudy test;
    Tab tab(test);
    tab.enter(steep);
    QTRY_COMPARE(tab.results()->horizontalScrollBar()->maximum(), 0);
  }

  void isPrinted() {
    TestStudy test;
    Tab tab(test);
    tab.enter({"a < b", "0.05", "0.25", "0.6"});
    QVERIFY(tab.panel()->hasDocument());
    const auto typed = tab.panel()->document();
    QVERIFY(typed && typed->html.contains(QStringLiteral("not saved with the study")));
    QVERIFY(click(tab.page(), "scenarioSave"));
    const auto saved = tab.panel()->document();
    QVERIFY(!saved->html.contains(QStringLiteral("not saved with the study")));
    QVERIFY(saved->html.contains(QStringLiteral("a &lt; b")) &&
            saved->html.contains(QStringLiteral("48.7 %")));
    QVERIFY(saved->html.contains(QStringLiteral("Design version 1, from the beginning")));
    QVERIFY(saved->charts.contains(QStringLiteral("chart:oc1")));
    QVERIFY(!pageImage(*saved, 0).isNull());
    const QString folder = qEnvironmentVariable("COHORTDESK_GRABS");
    if (!folder.isEmpty()) pageImage(*saved, 0).save(folder + QStringLiteral("/annex.png"));
  }

  void fitsItsPlace_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void fitsItsPlace() {
    QFETCH(bool, dark);
    TestStudy test;
    Tab tab(test, dark ? Theme::darkTheme() : Theme::light());
    tab.page()->resize(1198, 650);
    tab.enter(steep);
    tab.enter({"mild", "0.02", "0.05", "0.1"});
    tab.enter({"falls", "0.3", "0.05", "0.1"});
    tab.enter({"wrong", "5"});
    QCoreApplication::processEvents();
    tab.grab(dark ? "characteristics-dark" : "characteristics-light");
    const int seen = tab.panel()->visibleRegion().boundingRect().height();
    QVERIFY2(seen >= tab.panel()->height(),
             qPrintable(QStringLiteral("%1 of %2").arg(seen).arg(tab.panel()->height())));
  }
};

COHORTDESK_TEST(CharacteristicsPanelTest, QApplication)
} // namespace tst_characteristics_panel
#include "tst_characteristics_panel.moc"
