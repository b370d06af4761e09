#include "tests/support/test_program.h"
#include "tests/support/windows/changes_tab.h"
#include "ui/pages/cohorts/cohorts_page.h"
#include "ui/pages/today/today_page.h"

#include <QPushButton>
#include <QtTest>

namespace tst_changes_panel {
using namespace person;

class ChangesPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aGroupIsAddedBetweenComparedSignedAndAgreed() {
    TestStudy test;
    const RowId treated = screenAndAssign(test, QStringLiteral("Li Si"), 1);
    QVERIFY(infuse(test, treated));
    ChangesTab shown(test);
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

  void aReasonIsAskedForWhenItIsSigned() {
    TestStudy test;
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QVERIFY(type(page, "planned", QStringLiteral("24")));
    QVERIFY(textOf(page, "justificationMessage").isEmpty());
    QVERIFY(click(page, "signDesignChange"));
    QVERIFY(!textOf(page, "justificationMessage").isEmpty());
    QVERIFY(test.study().designChanges.empty());
  }

  void aChangeIsWithdrawnAndAnotherMayFollow() {
    TestStudy test;
    ChangesTab shown(test);
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
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QVERIFY(draftAddition(page));
    QVERIFY(sign(page));
    QVERIFY(click(page, "wetInkRecord"));
    QVERIFY(!textOf(page, "wetInkNameMessage").isEmpty()); // who signed?
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
    QVERIFY(textOf(page, "changeSponsor").contains(QStringLiteral("the same person who signed")));
    whenAsked("scanDialog", [&](QWidget* dialog) {
      QVERIFY(textOf(dialog, "scanAbout").contains(QStringLiteral("signed.pdf")));
      click(dialog, "closeScan");
    });
    QVERIFY(click(page, "showScan"));
  }

  void asSuspendedNobodyIsAssigned() {
    TestStudy test;
    const RowId waiting = screenEligible(test, QStringLiteral("Li Si"));
    {
      ChangesTab shown(test);
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
    ChangesTab shown(test);
    QCOMPARE(shown.page()->findChild<QPushButton*>(QStringLiteral("signDesignChange"))->isEnabled(), signs);
    QCOMPARE(isShown(shown.page(), "changeActionsWhy"), !signs);
  }

  void theMemoIsADraftUntilBothHaveSigned() {
    TestStudy test;
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QVERIFY(!shown.panel()->document() && !shown.panel()->hasDocument());
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("designPrint"))->isEnabled());
    QVERIFY(draftAddition(page));
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("designPrint"))->isEnabled());
    QVERIFY(shown.panel()->hasDocument());
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
    ChangesTab shown(test);
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
};

COHORTDESK_TEST(ChangesPanelTest, QApplication)
} // namespace tst_changes_panel
#include "tst_changes_panel.moc"
