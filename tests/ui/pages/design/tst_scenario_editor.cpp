#include "tests/support/agreed_designs.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/characteristics_tab.h"
#include "ui/pages/design/characteristics/scenario_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

namespace tst_scenario_editor {
using namespace person;
using Tab = CharacteristicsTab;

QStringList namesIn(TestStudy& test) {
  QStringList names;
  for (const auto all = *test.session().toxicityScenarios(); const ToxicityScenario& scenario : all)
    names << scenario.name;
  return names;
}

/// The table that the rates are typed into; tst_characteristics_panel has what is worked out from them.
class ScenarioEditorTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsTypedIsWorkedOutAndSaved() {
    TestStudy test;
    {
      Tab tab(test);
      tab.enter(steep);
      QVERIFY(tab.message().startsWith(QStringLiteral("Not saved")));
      QVERIFY(namesIn(test).isEmpty());
      QCOMPARE(tab.results()->rowCount(), 2);
      // cohortctl oc --true-dlt 0.05,0.25,0.6 [--design standard-3+3:3]
      QCOMPARE(tab.result(0, QStringLiteral("L2")), QStringLiteral("48.7 %"));
      QCOMPARE(tab.result(1, QStringLiteral("L2")), QStringLiteral("53.6 %"));
      QCOMPARE(tab.result(0, QStringLiteral("At L3 (tried)")), QStringLiteral("2.6 (60.0 %)"));
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
    for (const char* wrong : {"5", "1.01", "-0.1", "101 %", "nan", "5,5", "five"}) {
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
    QVERIFY(click(tab.page(), "scenarioDiscard"));
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

  void whoMayNotPlanAheadLooks() {
    TestStudy test;
    QVERIFY(test.commands().saveToxicityScenarios({{0, u"mild"_qs, {0.01, 0.02, 0.05}}}));
    test.signInAs(Role::Monitor);
    Tab tab(test);
    QCOMPARE(tab.results()->rowCount(), 2);
    QVERIFY(!tab.grid()->model()->flags(tab.grid()->model()->index(0, 1)).testFlag(Qt::ItemIsEditable));
    for (const char* name : {"scenarioAdd", "scenarioRemove", "scenarioSave"})
      QVERIFY2(!tab.page()->findChild<QWidget*>(QLatin1String(name))->isEnabled(), name);
    tab.paste(0, 1, QStringLiteral("0.5"));
    QCOMPARE(tab.text(0, 1), QStringLiteral("0.01"));
  }

  void aDoseThatIsAddedBetweenHasNoRateYet() {
    TestStudy test;
    QVERIFY(test.commands().saveToxicityScenarios({{0, u"mild"_qs, {0.01, 0.02, 0.05}}}));
    Tab tab(test);
    tab.type(0, 2, QStringLiteral("0.04")); // and not saved
    QVERIFY(become(test, adding(test.study(), 3.5e7)));
    QCOMPARE(tab.rowText(0), (QStringList{"mild", "0.01", "0.04", "", "0.05"}));
    QVERIFY(tab.heading(3).contains(QStringLiteral("L3")) && tab.heading(3).contains(QStringLiteral("3.5")));
    QVERIFY(tab.message().startsWith(QStringLiteral("Not saved")));
    QVERIFY(!tab.results()->isVisible()); // nothing is interpolated
    tab.grab("characteristics-added-dose");
    QVERIFY(click(tab.page(), "scenarioDiscard"));
    QCOMPARE(tab.rowText(0), (QStringList{"mild", "0.01", "0.02", "", "0.05"}));
    tab.type(0, 3, QStringLiteral("0.03"));
    QCOMPARE(tab.results()->rowCount(), 2);
    QVERIFY(tab.results()->isVisible());
    QVERIFY(click(tab.page(), "scenarioSave"));
    Tab again(test);
    QCOMPARE(again.rowText(0), (QStringList{"mild", "0.01", "0.02", "0.03", "0.05"}));
  }
};

COHORTDESK_TEST(ScenarioEditorTest, QApplication)
} // namespace tst_scenario_editor
#include "tst_scenario_editor.moc"
