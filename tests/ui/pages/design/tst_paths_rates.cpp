#include "ui/fields/form_draft.h"
#include "ui/pages/design/paths/paths_panel.h"

#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/design/paths_tree.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/paths/paths_model.h"

#include <QLineEdit>
#include <QtTest>

namespace tst_paths_rates {
using namespace person;
using namespace paths_tree;

class PathsRatesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void probabilitiesNeedEveryRate() {
    TestStudy test;
    ShownPage<PathsPanel> shown(test);
    PathTreeView* tree = treeOf(shown.page());
    QVERIFY(tree->isColumnHidden(PathsModel::Probability));
    QVERIFY(textOf(shown.page(), "pathsRateMessage").contains(QStringLiteral("no probabilities")));
    QVERIFY(typeRates(shown.page(), {QStringLiteral("0.1"), QStringLiteral("20%")}));
    QVERIFY(tree->isColumnHidden(PathsModel::Probability));
    QVERIFY(textOf(shown.page(), "pathsRateMessage").contains(QStringLiteral("L3")));
    QVERIFY(click(shown.page(), "pathsFurther"));
    QVERIFY(typeRates(shown.page(), {QStringLiteral("0.1"), QStringLiteral("20 %"), QStringLiteral("0.4")}));
    QVERIFY(!tree->isColumnHidden(PathsModel::Probability));
    // 1N: 0.9. 1N 2NNN: 0.8³ of it; 1N 2TTT: 0.2³ of it. The tree stays open.
    QCOMPARE(shownRows(shown.page(), PathsModel::BranchProbability).mid(0, 6),
             (QStringList{QString(), QStringLiteral("90.0 %"), QStringLiteral("51.2 %"),
                          QStringLiteral("38.4 %"), QStringLiteral("9.6 %"), QStringLiteral("0.8 %")}));
    QCOMPARE(shownRows(shown.page(), PathsModel::Probability).mid(0, 6),
             (QStringList{QStringLiteral("100.0 %"), QStringLiteral("90.0 %"), QStringLiteral("46.1 %"),
                          QStringLiteral("34.6 %"), QStringLiteral("8.6 %"), QStringLiteral("0.7 %")}));
    QVERIFY(typeRates(shown.page(), {QStringLiteral("5")}));
    QVERIFY(textOf(shown.page(), "pathsRateMessage").startsWith(QStringLiteral("“5” is no DLT rate")));
    QVERIFY(shown.page()->findChild<QLineEdit*>(QStringLiteral("pathsRate1"))->property("wrong").toBool());
    QVERIFY(tree->isColumnHidden(PathsModel::Probability));
  }

  void aSavedScenarioFillsTheRates() {
    TestStudy test;
    ShownPage<PathsPanel> shown(test);
    QVERIFY(!isShown(shown.page(), "pathsScenario"));
    ToxicityScenario steep;
    steep.name = QStringLiteral("steep");
    steep.rates = {0.05, 0.25, 0.5};
    QVERIFY(test.commands().saveToxicityScenarios({steep}));
    shown.page()->refresh();
    QVERIFY(choose(shown.page(), "pathsScenario", QStringLiteral("steep")));
    QCOMPARE(textOf(shown.page(), "pathsRate2"), QStringLiteral("0.25"));
    QCOMPARE(shownRows(shown.page(), PathsModel::Probability).at(1), QStringLiteral("95.0 %"));
    QVERIFY(typeRates(shown.page(), {QStringLiteral("0.06")}));
    QCOMPARE(textOf(shown.page(), "pathsScenario"), QStringLiteral("none"));
    keepDrafts(shown.page());
    ShownPage<PathsPanel> again(test);
    QCOMPARE(textOf(again.page(), "pathsRate1"), QStringLiteral("0.06"));
    QCOMPARE(textOf(again.page(), "pathsRate3"), QStringLiteral("0.5"));
  }

  void whatWasAskedIsTakenBackAndBroughtBack() {
    TestStudy test;
    ShownPage<PathsPanel> shown(test);
    QVERIFY(typeRates(shown.page(), {QStringLiteral("0.06"), QStringLiteral("0.2")}));
    QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("1N")));
    QTRY_VERIFY(isShown(shown.page(), "pathsDiscard"));
    QVERIFY(click(shown.page(), "pathsDiscard"));
    QCOMPARE(textOf(shown.page(), "pathsRate1") + textOf(shown.page(), "pathsRate2"), QString());
    QVERIFY(
        !shown.page()->findChild<QWidget*>(QStringLiteral("pathsPresent"))->isEnabled()); // followed again
    QVERIFY(click(shown.page(), "pathsBringBack"));
    QCOMPARE(textOf(shown.page(), "pathsRate2"), QStringLiteral("0.2"));
    QCOMPARE(textOf(shown.page(), "pathsCourse"), QStringLiteral("1N"));
  }

  /// A draft of rates alone does not hold the course back.
  void aDraftOfRatesFollowsTheStudy() {
    InfusedStudy study(QDate(2026, 1, 20));
    {
      ShownPage<PathsPanel> shown(study.test);
      QVERIFY(typeRates(shown.page(), {QStringLiteral("0.05")}));
      keepDrafts(shown.page());
    }
    QVERIFY(clear(study.test, study.subject));
    ShownPage<PathsPanel> again(study.test);
    QCOMPARE(textOf(again.page(), "pathsRate1"), QStringLiteral("0.05"));
    QCOMPARE(textOf(again.page(), "pathsCourse"), QStringLiteral("1N"));
  }
};

COHORTDESK_TEST(PathsRatesTest, QApplication)
} // namespace tst_paths_rates
#include "tst_paths_rates.moc"
