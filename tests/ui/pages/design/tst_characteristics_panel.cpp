#include "tests/support/infused_study.h"
#include "tests/support/person.h"
#include "tests/support/shown_page.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/design/characteristics_panel.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/scenario_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace person;

namespace {
/// The tab in its page, which follows the study as the main window makes it.
class Tab {
 public:
  explicit Tab(TestStudy& test, const Theme& theme = Theme::light()) : m_shown(test, theme) {
    if (!openTab(page(), "designTabs", QStringLiteral("Operating"))) qFatal("no tab");
  }
  DesignPage* page() { return m_shown.page(); }
  CharacteristicsPanel* panel() { return page()->findChild<CharacteristicsPanel*>(); }
  QTableView* grid() { return page()->findChild<QTableView*>(QStringLiteral("scenarioGrid")); }
  QTableWidget* results() { return page()->findChild<QTableWidget*>(QStringLiteral("operatingTable")); }
  ChartView* chart() { return page()->findChild<ChartView*>(QStringLiteral("operatingChart")); }
  QString text(int row, int column) { return grid()->model()->index(row, column).data().toString(); }
  QString message() {
    return isShown(page(), "scenarioMessage") ? textOf(page(), "scenarioMessage") : QString();
  }

  /// As a person does it: into the cell, the keys, Enter.
  void type(int row, int column, const QString& text) {
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(row, column));
    QTest::keyClick(grid(), Qt::Key_Return);
    QLineEdit* editor = nullptr;
    for (auto* each : grid()->findChildren<QLineEdit*>()) // the one before may not be deleted yet
      if (each->isVisible()) editor = each;
    if (!editor) return qWarning("the cell cannot be edited");
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the delegate commits afterwards
    QCoreApplication::processEvents();
  }
  void enter(const QStringList& cells) {
    if (!click(page(), "scenarioAdd")) return;
    const int row = grid()->model()->rowCount() - 1;
    for (int column = 0; column < cells.size(); ++column)
      type(row, column, cells[column]);
  }
  void paste(int row, int column, const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(row, column));
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
  }
  /// Below a heading of the table of results.
  QString result(int row, const QString& heading) {
    for (int column = 0; column < results()->columnCount(); ++column)
      if (results()->horizontalHeaderItem(column)->text() == heading)
        return results()->item(row, column)->text();
    return QStringLiteral("no column ") + heading;
  }
  /// The chart is of this scenario.
  bool shows(const char* scenario) {
    return chart()->accessibleName().contains(QStringLiteral("scenario %1.").arg(QLatin1String(scenario)));
  }
  void grab(const char* name) { m_shown.grab(QLatin1String(name)); }

 private:
  ShownPage<DesignPage> m_shown;
};

QStringList namesIn(TestStudy& test) {
  QStringList names;
  for (const auto all = *test.session().toxicityScenarios(); const ToxicityScenario& scenario : all)
    names << scenario.name;
  return names;
}
const QStringList steep{"steep", "0.05", "25 %", ".6"};
} // namespace

class CharacteristicsPanelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nothingIsInvented() {
    TestStudy test;
    Tab tab(test);
    QVERIFY(!tab.grid()->isVisible());
    QVERIFY(!tab.results()->isVisible() && !tab.chart()->isVisible());
    QVERIFY(!tab.panel()->document());
    QVERIFY(!tab.page()->findChild<QWidget*>(QStringLiteral("designPrint"))->isEnabled());
    tab.grab("characteristics-empty");
  }

  void whatIsTypedIsWorkedOutAndSaved() {
    TestStudy test;
    {
      Tab tab(test);
      tab.enter(steep);
      QVERIFY(tab.message().startsWith(QStringLiteral("Not saved")));
      QVERIFY(namesIn(test).isEmpty());
      QCOMPARE(tab.results()->rowCount(), 2);
      // cohortctl oc --true-dlt 0.05,0.25,0.6 [--design standard-3+3:3]
      QCOMPARE(tab.result(0, QStringLiteral("L2")), QStringLiteral("47.1 %"));
      QCOMPARE(tab.result(1, QStringLiteral("L2")), QStringLiteral("53.6 %"));
      QCOMPARE(tab.result(0, QStringLiteral("At L3 (tried)")), QStringLiteral("2.5 (60.0 %)"));
      QVERIFY(click(tab.page(), "scenarioSave"));
      QCOMPARE(tab.message(), QStringLiteral("Saved with the study."));
      QCOMPARE(namesIn(test), QStringList("steep"));
      QVERIFY(click(tab.page(), "scenarioAdd")); // in the same row, no other one
      QCOMPARE(tab.results()->rowCount(), 2);
      tab.grab("characteristics");
    }
    Tab again(test);
    QCOMPARE(again.text(0, 0), QStringLiteral("steep"));
    QCOMPARE(again.text(0, 2), QStringLiteral("0.25"));
    QCOMPARE(again.results()->rowCount(), 2);
    QVERIFY(again.message().isEmpty());
    again.type(0, 0, QStringLiteral("steeper"));
    QVERIFY(click(again.page(), "scenarioSave"));
    QCOMPARE(namesIn(test), QStringList("steeper"));
  }

  void aWrongRateStaysInItsCell() {
    TestStudy test;
    Tab tab(test);
    tab.enter(steep);
    for (const char* wrong : {"5", "1.01", "-0.1", "101 %", "nan", "0,05", "five"}) {
      tab.type(0, 1, QLatin1String(wrong));
      QCOMPARE(tab.text(0, 1), QLatin1String(wrong));
      QVERIFY2(
          tab.message().startsWith(QStringLiteral("Row 1: “%1” is no DLT rate").arg(QLatin1String(wrong))),
          qPrintable(tab.message()));
      QVERIFY(tab.grid()->model()->index(0, 1).data(ScenarioModel::WrongRole).toBool());
      QVERIFY(!tab.results()->isVisible()); // of nothing else
      QVERIFY(click(tab.page(), "scenarioSave"));
      QVERIFY(namesIn(test).isEmpty());
    }
    for (const char* right : {"0", "1", "100 %", " 5% ", "5e-2"}) {
      tab.type(0, 1, QLatin1String(right));
      QVERIFY2(tab.results()->isVisible(), right);
    }
    tab.type(0, 0, {});
    QCOMPARE(tab.message(), QStringLiteral("Row 1: Name the scenario."));
    tab.type(0, 0, QStringLiteral("one"));
    tab.enter({"one"});
    QCOMPARE(tab.message(), QStringLiteral("Row 2: “one” stands here twice."));
  }

  void aLevelWithoutARateIsLeftOut() {
    TestStudy test;
    Tab tab(test);
    tab.enter(steep);
    tab.enter({"half", "0.1", "0.2"});
    QCOMPARE(tab.results()->rowCount(), 2);
    QVERIFY(textOf(tab.page(), "operatingBasis").contains(QStringLiteral("a level has no rate: half.")));
    QVERIFY(click(tab.page(), "scenarioSave")); // it may be finished later
    QCOMPARE(namesIn(test), (QStringList{"steep", "half"}));
    tab.type(1, 3, QStringLiteral("0.3"));
    QCOMPARE(tab.results()->rowCount(), 4);
  }

  void fallingRatesAreAWarning() {
    TestStudy test;
    Tab tab(test);
    tab.enter({"odd", "0.3", "0.1", "0.5"});
    QCOMPARE(textOf(tab.page(), "scenarioWarning"),
             QStringLiteral("“odd”: the rate falls from L1 to L2. A higher dose is seldom safer."));
    QCOMPARE(tab.results()->rowCount(), 2);
    QVERIFY(click(tab.page(), "scenarioSave"));
    QCOMPARE(namesIn(test), QStringList("odd"));
    tab.type(0, 1, QStringLiteral("0.1"));
    QVERIFY(!isShown(tab.page(), "scenarioWarning")); // equal is not falling
  }

  void aBlockIsPasted() {
    TestStudy test;
    Tab tab(test);
    QVERIFY(click(tab.page(), "scenarioAdd"));
    tab.paste(0, 0, QStringLiteral("mild\t1%\t2%\t5%\r\nsteep\t0.05\t0.25\t0.6\r\nodd\t0.1\tx\t1\r\n"));
    QCOMPARE(tab.grid()->model()->rowCount(), 3);
    QCOMPARE(tab.text(1, 0), QStringLiteral("steep"));
    QCOMPARE(tab.results()->rowCount(), 4);
    QVERIFY(tab.message().startsWith(QStringLiteral("Row 3: “x”")));
    tab.paste(2, 2, QStringLiteral("0.5\t0.6\t0.7"));
    QCOMPARE(tab.results()->rowCount(), 6);
    QVERIFY(tab.message().contains(QStringLiteral("1 value(s) lie outside")));
    QCOMPARE(tab.text(2, 3), QStringLiteral("0.6"));
  }

  void rowsAreMovedAndTakenOut() {
    TestStudy test;
    Tab tab(test);
    const QAbstractItemModelTester tester(tab.grid()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    tab.enter(steep);
    tab.enter({"mild", "0.01", "0.02", "0.05"});
    QVERIFY(click(tab.page(), "scenarioUp"));
    QVERIFY(click(tab.page(), "scenarioSave"));
    QCOMPARE(namesIn(test), (QStringList{"mild", "steep"}));
    QCOMPARE(tab.results()->item(0, 0)->text(), QStringLiteral("mild"));
    QVERIFY(!tab.page()->findChild<QWidget*>(QStringLiteral("scenarioUp"))->isEnabled());
    QTest::keyClick(tab.grid(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(tab.text(0, 0), QStringLiteral("steep"));
    QVERIFY(click(tab.page(), "scenarioUndo"));
    QCOMPARE(tab.text(0, 0), QStringLiteral("mild"));
    QVERIFY(click(tab.page(), "scenarioRemove"));
    QVERIFY(click(tab.page(), "scenarioRemove"));
    QVERIFY(!tab.grid()->isVisible() && !tab.results()->isVisible());
    QCOMPARE(namesIn(test), (QStringList{"mild", "steep"})); // until it is saved
    QVERIFY(click(tab.page(), "scenarioSave"));
    QVERIFY(namesIn(test).isEmpty());
  }

  void whatIsNotSavedIsKept() {
    TestStudy test;
    QVERIFY(test.commands().saveToxicityScenarios({{0, u"mild"_qs, {0.01, 0.02, 0.05}}}));
    {
      Tab tab(test);
      tab.enter({"half", "5"});
      tab.type(0, 3, QStringLiteral("0.07"));
      tab.page()->keepDraft();
    }
    test.signInAs(Role::StudyCoordinator); // a draft is its writer's own
    QVERIFY(test.commands().saveToxicityScenarios(
        {test.session().toxicityScenarios()->front(), {0, u"of the coordinator"_qs, {}}}));
    {
      Tab tab(test);
      QCOMPARE(tab.text(0, 3), QStringLiteral("0.05"));
    }
    test.signInAs(Role::PrincipalInvestigator);
    Tab again(test);
    QCOMPARE(again.text(0, 3), QStringLiteral("0.07"));
    QCOMPARE(again.text(1, 1), QStringLiteral("5"));
    QCOMPARE(again.text(2, 0), QStringLiteral("of the coordinator")); // and is not lost by saving
    again.type(1, 1, QStringLiteral("5 %"));
    QVERIFY(click(again.page(), "scenarioSave"));
    QCOMPARE(namesIn(test), (QStringList{"mild", "half", "of the coordinator"}));
    QVERIFY(test.session().draft(QStringLiteral("toxicity-scenarios")).isEmpty());
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

  void whoMayNotPlanAheadLooks() {
    TestStudy test;
    QVERIFY(test.commands().saveToxicityScenarios({{0, u"mild"_qs, {0.01, 0.02, 0.05}}}));
    test.signInAs(Role::Monitor);
    Tab tab(test);
    QCOMPARE(tab.results()->rowCount(), 2);
    QVERIFY(!tab.grid()->model()->flags(tab.grid()->model()->index(0, 1)).testFlag(Qt::ItemIsEditable));
    for (const char* name : {"scenarioAdd", "scenarioRemove", "scenarioSave", "scenarioUndo"})
      QVERIFY2(!tab.page()->findChild<QWidget*>(QLatin1String(name))->isEnabled(), name);
    tab.paste(0, 1, QStringLiteral("0.5"));
    QCOMPARE(tab.text(0, 1), QStringLiteral("0.01"));
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

  void isPrinted() {
    TestStudy test;
    Tab tab(test);
    tab.enter({"a < b", "0.05", "0.25", "0.6"});
    const auto typed = tab.panel()->document();
    QVERIFY(typed && typed->html.contains(QStringLiteral("not saved with the study")));
    QVERIFY(click(tab.page(), "scenarioSave"));
    const auto saved = tab.panel()->document();
    QVERIFY(!saved->html.contains(QStringLiteral("not saved with the study")));
    QVERIFY(saved->html.contains(QStringLiteral("a &lt; b")) &&
            saved->html.contains(QStringLiteral("47.1 %")));
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

QTEST_MAIN(CharacteristicsPanelTest)
#include "tst_characteristics_panel.moc"
