#include "tests/support/test_program.h"
#include "tests/support/windows/changes_tab.h"

#include <QPushButton>
#include <QtTest>

namespace tst_change_draft {
using namespace person;

/// A change while it is drafted; tst_changes_panel has how it is signed and what follows.
class ChangeDraftTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrongIsSaidUnderItsGroupAsOneTypes() {
    TestStudy test;
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QVERIFY(!isShown(page, "designDraftMessage")); // nobody has typed anything yet
    QVERIFY(type(page, "cells2", QStringLiteral("many")));
    QVERIFY(textOf(page, "groupMessage2").contains(QStringLiteral("7.15e8")));
    QVERIFY(isShown(page, "noComparison"));
    QVERIFY(type(page, "cells2", QStringLiteral("1×10^7"))); // L1's dose
    QVERIFY(!textOf(page, "groupMessage1").isEmpty() || !textOf(page, "groupMessage2").isEmpty());
    QVERIFY(type(page, "cells2", QStringLiteral("20000000"))); // as it was, written otherwise
    QVERIFY(textOf(page, "groupMessage2").isEmpty());
    QVERIFY(type(page, "latest2", QStringLiteral("x")));
    QVERIFY(textOf(page, "groupMessage2").contains(QStringLiteral("whole numbers")));
    QVERIFY(type(page, "latest2", QStringLiteral("28")));
    QVERIFY(type(page, "planned", QStringLiteral("18.5")));
    QVERIFY(textOf(page, "plannedMessage").contains(QStringLiteral("whole number")));
    QVERIFY(type(page, "planned", QStringLiteral("0")));
    QVERIFY(!textOf(page, "plannedMessage").isEmpty());
    QVERIFY(click(page, "signDesignChange"));
    QVERIFY(test.study().designChanges.empty());
  }

  void thePaceIsPartOfTheDesign() {
    TestStudy test;
    {
      ChangesTab shown(test);
      QWidget* page = shown.page();
      QVERIFY(!isShown(page, "secondEdition")); // the file is of the second edition
      QCOMPARE(textOf(page, "atOnce"), QStringLiteral("3"));
      QVERIFY(type(page, "atOnce", QStringLiteral("2.5")));
      QVERIFY(textOf(page, "atOnceMessage").contains(QStringLiteral("whole number")));
      QVERIFY(type(page, "atOnce", QStringLiteral("100")));
      QVERIFY(!textOf(page, "atOnceMessage").isEmpty());
      QVERIFY(type(page, "atOnce", QStringLiteral("2")));
      shown.page()->keepDraft();
    }
    ChangesTab again(test);
    QWidget* page = again.page();
    QCOMPARE(textOf(page, "atOnce"), QStringLiteral("2"));
    QVERIFY(type(page, "justification", why));
    QVERIFY(columnOf(page, "designDifferences", 2).contains(QStringLiteral("2")));
    QVERIFY(sign(page) && agree(page));
    QCOMPARE(test.study().protocol.design.completingAtOnce, 2);
    QVERIFY(
        test.study().protocol.assumption(QStringLiteral("A10"))->text.en.contains(QStringLiteral("most 2")));
  }

  void nothingChangedIsNoChange() {
    TestStudy test;
    ChangesTab shown(test);
    QVERIFY(click(shown.page(), "signDesignChange"));
    QVERIFY(textOf(shown.page(), "designDraftMessage").contains(QStringLiteral("DESIGN-SAME")));
  }

  void aDoseWithSubjectsCannotBeTakenOut() {
    TestStudy test;
    QVERIFY(screenAndAssign(test, QStringLiteral("Li Si"), 1) != 0);
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QVERIFY(click(page, "removeGroup1"));
    QVERIFY(textOf(page, "designDraftMessage").contains(QStringLiteral("DESIGN")));
    QVERIFY(!page->findChild<QLineEdit*>(QStringLiteral("cells1")));
  }

  void aDraftLosesNothing() {
    TestStudy test;
    {
      ChangesTab shown(test);
      QVERIFY(draftAddition(shown.page()));
      QVERIFY(click(shown.page(), "addGroup"));
      QVERIFY(type(shown.page(), "cells5", QStringLiteral("half")));
      QVERIFY(click(shown.page(), "removeGroup2"));
      QVERIFY(choose(shown.page(), "state", QStringLiteral("◔ suspended")));
      shown.page()->keepDraft();
    }
    ShownPage<DesignPage>(test).page()->keepDraft(); // nobody looked at the tab: it has nothing to say
    ChangesTab again(test);
    QWidget* page = again.page();
    QCOMPARE(textOf(page, "cells4"), QStringLiteral("3.5e7"));
    QCOMPARE(textOf(page, "cells5"), QStringLiteral("half"));
    QVERIFY(!page->findChild<QLineEdit*>(QStringLiteral("cells2")));
    QVERIFY(heightOf(page, "cells4") < heightOf(page, "cells3"));
    QCOMPARE(textOf(page, "planned"), QStringLiteral("24"));
    QCOMPARE(textOf(page, "justification"), why);
    QCOMPARE(textOf(page, "state"), QStringLiteral("◔ suspended"));
  }

  void whatIsSignedLeavesNoDraft() {
    TestStudy test;
    {
      ChangesTab shown(test);
      QVERIFY(draftAddition(shown.page()));
      shown.page()->keepDraft();
      QVERIFY(sign(shown.page()));
      shown.page()->keepDraft();
    }
    ChangesTab again(test);
    QVERIFY(textOf(again.page(), "justification").isEmpty());
    QVERIFY(!again.page()->findChild<QLineEdit*>(QStringLiteral("cells4")));
  }

  void ratesComeFromAScenarioAndTheMissingOneIsTyped() {
    TestStudy test;
    ToxicityScenario scenario;
    scenario.name = QStringLiteral("steep");
    scenario.rates = {0.05, 0.1, 0.3};
    QVERIFY(test.commands().saveToxicityScenarios({scenario}));
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QVERIFY(!isShown(page, "noScenario"));
    QCOMPARE(textOf(page, "comparedScenario"), QStringLiteral("steep"));
    QVERIFY(draftAddition(page));
    QCOMPARE(textOf(page, "assumedRate2"), QStringLiteral("0.1"));
    QVERIFY(textOf(page, "assumedRate3").isEmpty()); // nothing is interpolated
    QCOMPARE(textOf(page, "assumedRate4"), QStringLiteral("0.3"));
    QVERIFY(textOf(page, "comparisonNotes").contains(QStringLiteral("3.5×10⁷")));
    QVERIFY(columnOf(page, "designBehaviour", 0).isEmpty());
    QVERIFY(type(page, "assumedRate3", QStringLiteral("1.2")));
    QVERIFY(!heard(page, "assumedRateMessage").isEmpty());
    QVERIFY(type(page, "assumedRate3", QStringLiteral("0.2")));
    QVERIFY(textOf(page, "assumedRateMessage").isEmpty());
    const QStringList lines = columnOf(page, "designBehaviour", 0);
    QVERIFY(lines.contains(QStringLiteral("The MTD is 3.5×10⁷ cells/kg")));
    QCOMPARE(
        columnOf(page, "designBehaviour", 1).at(lines.indexOf(QStringLiteral("The MTD is 3.5×10⁷ cells/kg"))),
        QStringLiteral("—"));
    QCOMPARE(textOf(page, "comparedScenario"), QStringLiteral("steep")); // of the doses that it knows
    QVERIFY(textOf(page, "comparisonBasis").contains(QStringLiteral("Design version 1")));
    const auto* behaviour = page->findChild<QTableWidget*>(QStringLiteral("designBehaviour"));
    QVERIFY(behaviour->columnWidth(0) >= behaviour->width() / 3); // what is compared can be read
    shown.grab(QStringLiteral("changes-compared"));
    QVERIFY(type(page, "assumedRate1", QStringLiteral("0.08")));
    QCOMPARE(textOf(page, "comparedScenario"), QStringLiteral("rates as typed"));
    shown.page()->keepDraft();
    ChangesTab again(test);
    QCOMPARE(textOf(again.page(), "assumedRate3"), QStringLiteral("0.2"));
    QCOMPARE(textOf(again.page(), "assumedRate1"), QStringLiteral("0.08"));
  }

  void withoutScenariosItIsSaidInWords() {
    TestStudy test;
    ChangesTab shown(test);
    QVERIFY(textOf(shown.page(), "noScenario").contains(QStringLiteral("Operating characteristics")));
    QVERIFY(!isShown(shown.page(), "comparedScenario"));
  }

  void everyInputSaysWhatItIs() {
    TestStudy test;
    ChangesTab shown(test, Theme::darkTheme());
    QVERIFY(draftAddition(shown.page()));
    for (QLineEdit* input : shown.panel()->findChildren<QLineEdit*>()) {
      if (input->objectName().startsWith(QLatin1String("qt_"))) continue;
      QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
    }
    shown.grab(QStringLiteral("changes-dark"));
  }
};

COHORTDESK_TEST(ChangeDraftTest, QApplication)
} // namespace tst_change_draft
#include "tst_change_draft.moc"
