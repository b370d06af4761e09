#include "tests/support/person.h"
#include "tests/support/shown_page.h"
#include "tests/support/test_study.h"
#include "ui/pages/cohorts/cohorts_page.h"
#include "ui/pages/design/changes_panel.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/today/today_page.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace person;

namespace {
const QString why = QStringLiteral("The step to the top dose is too wide.");

/// The page with the tab of changes in front.
struct Shown : ShownPage<DesignPage> {
  explicit Shown(TestStudy& test, const Theme& theme = Theme::light()) : ShownPage(test, theme) {
    if (!openTab(page(), "designTabs", QStringLiteral("hanges"))) qFatal("no tab");
  }
  ChangesPanel* panel() { return page()->findChild<ChangesPanel*>(QStringLiteral("changesPanel")); }
};

/// Types a dose group between L2 and L3 and why.
bool draftAddition(QWidget* page) {
  return click(page, "addGroup") && type(page, "cells4", QStringLiteral("3.5e7")) &&
         type(page, "planned", QStringLiteral("24")) && type(page, "justification", why);
}

bool sign(QWidget* page) {
  whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
  return click(page, "signDesignChange");
}

bool agree(QWidget* page) {
  whenAskedToSign(TestStudy::credentials(Role::SponsorRepresentative));
  return click(page, "sponsorSignHere");
}

QStringList columnOf(QWidget* page, const char* name, int column) {
  const auto* table = page->findChild<QTableWidget*>(QLatin1String(name));
  QStringList cells;
  for (int row = 0; table && row < table->rowCount(); ++row)
    cells << table->item(row, column)->text();
  return cells;
}

int heightOf(QWidget* page, const char* name) {
  const auto* input = page->findChild<QLineEdit*>(QLatin1String(name));
  return input ? input->mapTo(page, QPoint(0, 0)).y() : -1;
}
} // namespace

class ChangesPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aGroupIsAddedBetweenComparedSignedAndAgreed() {
    TestStudy test;
    const RowId treated = screenAndAssign(test, QStringLiteral("Li Si"), 1);
    QVERIFY(infuse(test, treated));
    Shown shown(test);
    QWidget* page = shown.page();
    QVERIFY(draftAddition(page));
    // In order of dose, and so it is called.
    QVERIFY(heightOf(page, "cells2") < heightOf(page, "cells4"));
    QVERIFY(heightOf(page, "cells4") < heightOf(page, "cells3"));
    QCOMPARE(page->findChild<QLineEdit*>(QStringLiteral("cells4"))->accessibleName(),
             QStringLiteral("Dose of L3, cells per kg"));
    const QString differences = columnOf(page, "designDifferences", 0).join(u'\n');
    QVERIFY(differences.contains(QStringLiteral("Dose group 3.5×10⁷ cells/kg is added")));
    QVERIFY(differences.contains(QStringLiteral("Planned subjects")));
    shown.grab(QStringLiteral("changes-draft"));

    QVERIFY(sign(page));
    QCOMPARE(test.study().designChanges.size(), std::size_t{1});
    QCOMPARE(test.session().designVersion(), 1); // not yet
    QVERIFY(textOf(page, "changeInvestigator").contains(QStringLiteral("●")));
    QVERIFY(textOf(page, "changeText").contains(why));
    QVERIFY(isShown(page, "sponsorSignHere"));
    shown.grab(QStringLiteral("changes-signed"));
    QVERIFY(agree(page));

    QCOMPARE(test.session().designVersion(), 2);
    const DoseDesign design = test.study().protocol.design;
    QCOMPARE(design.top(), 4);
    QCOMPARE(design.level(3).cellsPerKg, 3.5e7);
    QCOMPARE(design.level(4).cellsPerKg, 5e7);
    QCOMPARE(design.plannedSubjects, 24);
    const Subject subject = *test.study().subject(treated);
    QCOMPARE(subject.assignment->designVersion, 1); // the version that they were treated under
    QVERIFY(textOf(page, "changeSponsor").contains(QStringLiteral("●")));
    QVERIFY(textOf(page, "designInForce").contains(QStringLiteral("Version 2")));
    QVERIFY(columnOf(page, "designHistory", 4).contains(QStringLiteral("● version 2, in force")));
    QVERIFY(!isShown(page, "withdrawDesignChange"));
    shown.grab(QStringLiteral("changes-agreed"));
  }

  void whatIsWrongIsSaidUnderItsGroupAsOneTypes() {
    TestStudy test;
    Shown shown(test);
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

  void aReasonIsAskedForWhenItIsSigned() {
    TestStudy test;
    Shown shown(test);
    QWidget* page = shown.page();
    QVERIFY(type(page, "planned", QStringLiteral("24")));
    QVERIFY(textOf(page, "justificationMessage").isEmpty());
    QVERIFY(click(page, "signDesignChange"));
    QVERIFY(!textOf(page, "justificationMessage").isEmpty());
    QVERIFY(test.study().designChanges.empty());
  }

  void nothingChangedIsNoChange() {
    TestStudy test;
    Shown shown(test);
    QVERIFY(click(shown.page(), "signDesignChange"));
    QVERIFY(textOf(shown.page(), "designDraftMessage").contains(QStringLiteral("DESIGN-SAME")));
  }

  void aDoseWithSubjectsCannotBeTakenOut() {
    TestStudy test;
    QVERIFY(screenAndAssign(test, QStringLiteral("Li Si"), 1) != 0);
    Shown shown(test);
    QWidget* page = shown.page();
    QVERIFY(click(page, "removeGroup1"));
    QVERIFY(textOf(page, "designDraftMessage").contains(QStringLiteral("DESIGN")));
    QVERIFY(!page->findChild<QLineEdit*>(QStringLiteral("cells1")));
  }

  void aDraftLosesNothing() {
    TestStudy test;
    {
      Shown shown(test);
      QVERIFY(draftAddition(shown.page()));
      QVERIFY(click(shown.page(), "addGroup"));
      QVERIFY(type(shown.page(), "cells5", QStringLiteral("half")));
      QVERIFY(click(shown.page(), "removeGroup2"));
      QVERIFY(choose(shown.page(), "state", QStringLiteral("◔ suspended")));
      shown.page()->keepDraft();
    }
    Shown again(test);
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
      Shown shown(test);
      QVERIFY(draftAddition(shown.page()));
      shown.page()->keepDraft();
      QVERIFY(sign(shown.page()));
      shown.page()->keepDraft();
    }
    Shown again(test);
    QVERIFY(textOf(again.page(), "justification").isEmpty());
    QVERIFY(!again.page()->findChild<QLineEdit*>(QStringLiteral("cells4")));
  }

  void aChangeIsWithdrawnAndAnotherMayFollow() {
    TestStudy test;
    Shown shown(test);
    QWidget* page = shown.page();
    QVERIFY(draftAddition(page));
    QVERIFY(sign(page));
    QVERIFY(openRow(page, "designHistory", QStringLiteral("New")));
    QVERIFY(type(page, "planned", QStringLiteral("30")));
    QVERIFY(textOf(page, "designDraftMessage").contains(QStringLiteral("DESIGN-PENDING")));
    QVERIFY(openRow(page, "designHistory", QStringLiteral("1")));
    whenAskedWhy(QStringLiteral("The sponsor wants 4e7."));
    QVERIFY(click(page, "withdrawDesignChange"));
    QCOMPARE(test.study().designChanges.front().voidReason, QStringLiteral("The sponsor wants 4e7."));
    QCOMPARE(test.session().designVersion(), 1);
    QVERIFY(columnOf(page, "designHistory", 4).join(u'\n').contains(QStringLiteral("withdrawn")));
    QVERIFY(!isShown(page, "sponsorSignHere"));
    QVERIFY(openRow(page, "designHistory", QStringLiteral("New")));
    QVERIFY(!isShown(page, "designDraftMessage"));
    QVERIFY(type(page, "justification", why));
    QVERIFY(sign(page));
    QCOMPARE(test.study().designChanges.size(), std::size_t{2});
  }

  void theSponsorsPaperIsRecorded() {
    TestStudy test;
    Shown shown(test);
    QWidget* page = shown.page();
    QVERIFY(draftAddition(page));
    QVERIFY(sign(page));
    QVERIFY(click(page, "wetInkRecord"));
    QVERIFY(!textOf(page, "agreementError").isEmpty()); // who signed?
    QFile scan(test.folder() + QStringLiteral("/signed.pdf"));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4 scan");
    scan.close();
    test.setDay(QDate(2026, 1, 6));
    QVERIFY(type(page, "wetInkName", QStringLiteral("Chen Jing")));
    QVERIFY(type(page, "wetInkTime", QStringLiteral("2026-01-05 16:00")));
    QVERIFY(type(page, "wetInkScan", scan.fileName()));
    QVERIFY(click(page, "wetInkRecord"));
    QCOMPARE(test.session().designVersion(), 2);
    const DesignChange change = test.study().designChanges.front();
    QCOMPARE(change.sponsor->method, SignatureMethod::WetInk);
    QCOMPARE(test.session().attachment(change.sponsor->scanId), QByteArray("%PDF-1.4 scan"));
    QVERIFY(textOf(page, "changeSponsor").contains(QStringLiteral("wet-ink")));
  }

  void asSuspendedNobodyIsAssigned() {
    TestStudy test;
    const RowId waiting = screenEligible(test, QStringLiteral("Li Si"));
    {
      Shown shown(test);
      QVERIFY(choose(shown.page(), "state", QStringLiteral("◔ suspended")));
      QVERIFY(type(shown.page(), "justification", QStringLiteral("A death is being looked into.")));
      QVERIFY(sign(shown.page()));
      TodayPage today(test.session());
      today.refresh();
      QVERIFY(textOf(&today, "todayDesign").contains(QStringLiteral("waits for the sponsor")));
      QVERIFY(agree(shown.page()));
      QCOMPARE(textOf(shown.page(), "trialState"), QStringLiteral("◔ suspended"));
      shown.grab(QStringLiteral("changes-suspended"));
    }
    ShownPage<CohortsPage> cohorts(test);
    QVERIFY(textOf(cohorts.page(), "designNotice").contains(QStringLiteral("suspended")));
    QVERIFY(textOf(cohorts.page(), "placesL1").contains(QStringLiteral("suspended")));
    QVERIFY(click(cohorts.page(), "assignSubject"));
    QVERIFY(textOf(cohorts.page(), "assignMessage").contains(QStringLiteral("suspended")));
    QVERIFY(!test.study().subject(waiting)->assignment);
    cohorts.grab(QStringLiteral("cohorts-suspended"));
    ShownPage<TodayPage> today(test);
    QVERIFY(textOf(today.page(), "todayDesign").contains(QStringLiteral("suspended")));
    QVERIFY(textOf(today.page(), "todayHeadline").startsWith(QStringLiteral("The trial is suspended.")));
    today.grab(QStringLiteral("today-suspended"));
  }

  void ratesComeFromAScenarioAndTheMissingOneIsTyped() {
    TestStudy test;
    ToxicityScenario scenario;
    scenario.name = QStringLiteral("steep");
    scenario.rates = {0.05, 0.1, 0.3};
    QVERIFY(test.commands().saveToxicityScenarios({scenario}));
    Shown shown(test);
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
    QVERIFY(!textOf(page, "assumedRateMessage").isEmpty());
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
    Shown again(test);
    QCOMPARE(textOf(again.page(), "assumedRate3"), QStringLiteral("0.2"));
    QCOMPARE(textOf(again.page(), "assumedRate1"), QStringLiteral("0.08"));
  }

  void withoutScenariosItIsSaidInWords() {
    TestStudy test;
    Shown shown(test);
    QVERIFY(textOf(shown.page(), "noScenario").contains(QStringLiteral("Operating characteristics")));
    QVERIFY(!isShown(shown.page(), "comparedScenario"));
  }

  void aRoleThatMayNotSignReadsWhy_data() {
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("signs");
    QTest::newRow("pi") << Role::PrincipalInvestigator << true;
    QTest::newRow("sub") << Role::SubInvestigator << false;
    QTest::newRow("sponsor") << Role::SponsorRepresentative << false;
    QTest::newRow("monitor") << Role::Monitor << false;
  }
  void aRoleThatMayNotSignReadsWhy() {
    QFETCH(Role, role);
    QFETCH(bool, signs);
    TestStudy test;
    test.signInAs(role);
    Shown shown(test);
    QCOMPARE(shown.page()->findChild<QPushButton*>(QStringLiteral("signDesignChange"))->isEnabled(), signs);
    QCOMPARE(isShown(shown.page(), "changeActionsWhy"), !signs);
  }

  void theMemoIsADraftUntilBothHaveSigned() {
    TestStudy test;
    Shown shown(test);
    QWidget* page = shown.page();
    QVERIFY(!shown.panel()->document());
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("designPrint"))->isEnabled());
    QVERIFY(draftAddition(page));
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("designPrint"))->isEnabled());
    QVERIFY(shown.panel()->document()->draft);
    QVERIFY(sign(page));
    QVERIFY(shown.panel()->document()->draft);
    QVERIFY(agree(page));
    const auto memo = shown.panel()->document();
    QVERIFY(memo && !memo->draft);
    QVERIFY(memo->html.contains(QStringLiteral("3.5×10⁷")));
    const QString folder = qEnvironmentVariable("COHORTDESK_GRABS");
    for (int i = 0; !folder.isEmpty() && i < 2; ++i)
      pageImage(*memo, i).save(folder + QStringLiteral("/design-memo-%1.png").arg(i));
  }

  void whatWaitsIsOpenedFromToday() {
    TestStudy test;
    Shown shown(test);
    QVERIFY(draftAddition(shown.page()));
    QVERIFY(sign(shown.page()));
    const RowId change = test.study().designChanges.front().id;
    DesignPage other(test.session());
    other.resize(1198, 694);
    other.show();
    other.openRow(change);
    QVERIFY(textOf(&other, "changeText").contains(why));
    QVERIFY(isShown(&other, "sponsorSignHere"));
  }

  void everyInputSaysWhatItIs() {
    TestStudy test;
    Shown shown(test, Theme::darkTheme());
    QVERIFY(draftAddition(shown.page()));
    for (QLineEdit* input : shown.panel()->findChildren<QLineEdit*>()) {
      if (input->objectName().startsWith(QLatin1String("qt_"))) continue;
      QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
    }
    shown.grab(QStringLiteral("changes-dark"));
  }
};

QTEST_MAIN(ChangesPanelTest)
#include "tst_changes_panel.moc"
