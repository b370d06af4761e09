#include "app/escalation/decision_options.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/cohorts/cohorts_page.h"

#include <QAbstractButton>
#include <QSignalSpy>

namespace tst_cohorts_page {
using namespace person;

/// Signs what the rule recommends: the next level, three places, agreed by the sponsor.
bool escalate(TestStudy& test) {
  Decision draft;
  draft.kind = DecisionKind::Escalate;
  draft.toLevel = 2;
  draft.places = 3;
  draft.level = 1;
  const auto signedDecision = test.commands().signDecision(
      prepared(test.study(), draft), TestStudy::credentials(Role::PrincipalInvestigator));
  if (!signedDecision) {
    qWarning("%s", qPrintable(signedDecision.error().message));
    return false;
  }
  SponsorAgreement agreement;
  agreement.credentials = TestStudy::credentials(Role::SponsorRepresentative);
  return test.commands().agreeDecision(*signedDecision, agreement).has_value();
}

/// S-001 cleared at L1, L2 opened; S-002 has a DLT, S-003 is in the window, SCR-004 waits.
bool makeSecondCohort(TestStudy& test) {
  const RowId first = screenAndAssign(test, QStringLiteral("A"), 1);
  if (!infuse(test, first)) return false;
  test.setDay({2026, 1, 19});
  if (!clear(test, first) || !escalate(test)) return false;
  const RowId second = screenAndAssign(test, QStringLiteral("B"), 2);
  const RowId third = screenAndAssign(test, QStringLiteral("C"), 2);
  if (!infuse(test, second) || !infuse(test, third)) return false;
  test.setDay({2026, 1, 22});
  return recordDlt(test, second) != 0 && screenEligible(test, QStringLiteral("D")) != 0;
}

class TestCohortsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyStudyShowsTheOpenPlaceAndWhatToDo() {
    TestStudy test;
    ShownPage<CohortsPage> shown(test);
    QVERIFY(textOf(shown.page(), "placesL1").contains("open"));
    QVERIFY(textOf(shown.page(), "placesL3").contains("not opened"));
    QVERIFY(!isShown(shown.page(), "assignSubject"));
    shown.grab("cohorts-empty");
  }

  void aWaitingSubjectIsAssignedByKeyboard() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("A")) != 0);
    ShownPage<CohortsPage> shown(test);
    QCOMPARE(textOf(shown.page(), "assignSubject"), QStringLiteral("&Assign SCR-001 to L1"));
    QTest::keyClick(shown.page(), Qt::Key_A, Qt::AltModifier);
    // A mnemonic shows the button pressed for a moment first.
    QTRY_COMPARE(test.study().subjects.front().label(), QStringLiteral("S-001"));
    QVERIFY(textOf(shown.page(), "assignMessage").contains("S-001"));
    QTRY_VERIFY(isShown(shown.page(), "tokenS-001"));
  }

  /// Assigned: the button that goes to the infusion has the focus.
  void afterTheAssignmentTheInfusionIsOneKeyAway() {
    TestStudy test;
    const RowId subject = screenEligible(test, QStringLiteral("A"));
    QVERIFY(subject != 0);
    ShownPage<CohortsPage> shown(test);
    shown.page()->openTask({DueKind::Place, Urgency::Today, subject, {}, {}, {}, {}, subject});
    auto* assign = shown.page()->findChild<QAbstractButton*>("assignSubject");
    QTRY_VERIFY(assign->hasFocus());
    QVERIFY(!isShown(shown.page(), "nextStepButton"));
    QTest::keyClick(assign, Qt::Key_Space);
    QCOMPARE(textOf(shown.page(), "nextStepButton"), QString::fromUtf8("Infuse S-001 →"));
    auto* next = shown.page()->findChild<QAbstractButton*>("nextStepButton");
    QTRY_VERIFY(next->hasFocus());
    QSignalSpy wanted(shown.page(), &Page::taskRequested);
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(wanted.front().front().value<DueItem>().kind, DueKind::Infusion);
    QCOMPARE(wanted.front().front().value<DueItem>().row, subject);
  }

  void theDeadAreSaidToBeDead() {
    TestStudy test;
    QVERIFY(makeSecondCohort(test));
    FollowUp death;
    death.date = test.session().today();
    death.status = VitalStatus::Dead;
    QVERIFY(test.commands().saveFollowUp(test.study().subjects[1].id, death, {}));
    ShownPage<CohortsPage> shown(test);
    auto* token = shown.page()->findChild<QAbstractButton*>("tokenS-002");
    QVERIFY(token);
    QCOMPARE(token->accessibleName(), QStringLiteral("S-002, DLT, day 3; died 2026-01-22"));
  }

  void withoutAPlaceTheRuleIsNamedInALine() {
    TestStudy test;
    QVERIFY(screenAndAssign(test, QStringLiteral("A"), 1) != 0);
    const RowId waiting = screenEligible(test, QStringLiteral("B"));
    ShownPage<CohortsPage> shown(test);
    QVERIFY2(textOf(shown.page(), "assignAnswer").contains("AT-WAIT"),
             qPrintable(textOf(shown.page(), "assignAnswer")));
    QVERIFY(choose(shown.page(), "assignLevel", QStringLiteral("L2")));
    QCOMPARE(textOf(shown.page(), "assignSubject"), QStringLiteral("&Assign SCR-002 to L2"));
    QVERIFY(click(shown.page(), "assignSubject"));
    QVERIFY2(textOf(shown.page(), "assignMessage").contains("L2"),
             qPrintable(textOf(shown.page(), "assignMessage")));
    QVERIFY(!test.study().subject(waiting)->assignment);
    QVERIFY(!QApplication::activeModalWidget());
  }

  void anAssignmentIsWithdrawnWithAReason() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("A"), 1);
    ShownPage<CohortsPage> shown(test);
    QString asked;
    whenAsked("reasonDialog", [&asked](QWidget* dialog) {
      asked = textOf(dialog, "reasonQuestion");
      type(dialog, "reasonText", QStringLiteral("withdrew before infusion"));
      click(dialog, "reasonConfirm");
    });
    QVERIFY(click(shown.page(), "withdrawAssignment"));
    QVERIFY2(asked.startsWith(QStringLiteral("Withdraw the assignment of S-001")), qPrintable(asked));
    QVERIFY(!test.study().subject(subject)->assignment);
    QVERIFY(textOf(shown.page(), "placesL1").contains("open"));
    QVERIFY(!isShown(shown.page(), "withdrawAssignment"));
  }

  void tokensSayTheStatusAndOpenTheSubject() {
    TestStudy test;
    QVERIFY(makeSecondCohort(test));
    test.setDay({2026, 1, 31});
    ShownPage<CohortsPage> shown(test);
    auto* token = shown.page()->findChild<QAbstractButton*>("tokenS-003");
    QVERIFY(token);
    QCOMPARE(token->accessibleName(), QStringLiteral("S-003, in window, day 12"));
    QSignalSpy asked(shown.page(), &Page::pageRequested);
    token->setFocus();
    shown.grab("cohorts-light");
    QTest::keyClick(token, Qt::Key_Return);
    QTest::mouseClick(token, Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.front().at(0).value<PageId>(), PageId::Subjects);
    QCOMPARE(test.study().subject(asked.front().at(1).toLongLong())->label(), QStringLiteral("S-003"));
    ShownPage<CohortsPage> dark(test, Theme::darkTheme());
    dark.grab("cohorts-dark");
  }

  void theMonitorSeesWhyNothingCanBeAssigned() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("A")) != 0);
    test.signInAs(Role::Monitor);
    ShownPage<CohortsPage> shown(test);
    auto* assign = shown.page()->findChild<QAbstractButton*>("assignSubject");
    QVERIFY(assign && !assign->isEnabled());
    QVERIFY(!textOf(shown.page(), "assignAnswer").isEmpty());
  }
};

COHORTDESK_TEST(TestCohortsPage, QApplication)
} // namespace tst_cohorts_page
#include "tst_cohorts_page.moc"
