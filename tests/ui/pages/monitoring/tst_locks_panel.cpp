// Locks are set and lifted through the window.
#include "app/oversight/record_locks.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/monitoring/locks_panel.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

namespace tst_locks_panel {
using namespace person;
using Shown = ShownPage<LocksPanel>;

const QString monitored = QStringLiteral("monitored on 2026-01-12");

bool canPress(QWidget* panel, const char* name) {
  return panel->findChild<QPushButton*>(QLatin1String(name))->isEnabled();
}

struct Ward : InfusedStudy {
  Ward() : InfusedStudy(QDate(2026, 1, 12)) {}
};

class TestLocksPanel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aMonitorLocksAndACoordinatorLifts() {
    Ward ward;
    ward.test.signInAs(Role::Monitor);
    {
      Shown shown(ward.test);
      QWidget* panel = shown.page();
      QVERIFY(isShown(panel, "noLocks"));
      QVERIFY(type(panel, "lockedWhat", QStringLiteral("s-001")));
      QVERIFY(click(panel, "lockSoftly"));
      QVERIFY(!textOf(panel, "lockReasonMessage").isEmpty()); // why?
      QVERIFY(type(panel, "lockReason", monitored));
      QVERIFY(click(panel, "lockSoftly"));
      QCOMPARE(textOf(panel, "lockMessage"), QStringLiteral("Locked: S-001."));
      QVERIFY(textOf(panel, "lockReason").isEmpty());
      QVERIFY(lockOn(ward.test.study(), ward.subject));
      QVERIFY(openRow(panel, "locks", QStringLiteral("S-001")));
      QVERIFY(!canPress(panel, "liftLock") && !canPress(panel, "lockHard"));
      shown.grab(QStringLiteral("locks"));
    }
    ward.test.signInAs(Role::StudyCoordinator);
    Shown shown(ward.test);
    QWidget* panel = shown.page();
    QVERIFY(openRow(panel, "locks", QStringLiteral("S-001")));
    QVERIFY(canPress(panel, "liftLock"));
    whenAskedWhy(QStringLiteral("a typing error"));
    QVERIFY(click(panel, "liftLock"));
    QVERIFY(!lockOn(ward.test.study(), ward.subject));
    QVERIFY(!canPress(panel, "liftLock"));
  }

  void aHardLockIsSigned() {
    Ward ward;
    Shown shown(ward.test);
    QWidget* panel = shown.page();
    const Credentials who = TestStudy::credentials(Role::PrincipalInvestigator);
    QVERIFY(type(panel, "lockedWhat", QStringLiteral("the whole study")));
    QVERIFY(type(panel, "lockReason", QStringLiteral("data are complete")));
    whenAskedToSign(who);
    QVERIFY(click(panel, "lockHard"));
    const RecordLock* lock = lockOn(ward.test.study(), 0);
    QVERIFY(lock && lock->hard);
    QVERIFY(openRow(panel, "locks", QStringLiteral("the whole study")));
    whenAskedWhy(QStringLiteral("a late result"));
    whenAskedToSign(who);
    QVERIFY(click(panel, "liftLock"));
    QVERIFY(!lockOn(ward.test.study(), 0));
  }

  void whatIsLockedIsFoundAsOneTypes() {
    Ward ward;
    Shown shown(ward.test);
    auto* what = shown.page()->findChild<QLineEdit*>(QStringLiteral("lockedWhat"));
    QVERIFY(!what->completer()); // a list of thousands is made when it is wanted
    for (const auto& [typed, offered] : {std::pair("001", "S-001"), std::pair("whole", "the whole study")}) {
      what->clear();
      QTest::keyClicks(what, QLatin1String(typed));
      QCOMPARE(what->completer()->completionCount(), 1);
      QCOMPARE(what->completer()->currentCompletion(), QLatin1String(offered));
    }
  }

  void nobodyIsLockedThatTheStudyDoesNotHave() {
    Ward ward;
    Shown shown(ward.test);
    QWidget* panel = shown.page();
    QVERIFY(type(panel, "lockReason", monitored));
    QVERIFY(click(panel, "lockSoftly"));
    QVERIFY(textOf(panel, "lockedWhatMessage").contains(QStringLiteral("the whole study")));
    QVERIFY(type(panel, "lockedWhat", QStringLiteral("S-099")));
    QVERIFY(click(panel, "lockSoftly"));
    QCOMPARE(textOf(panel, "lockedWhatMessage"), QStringLiteral("The study has no subject of this number."));
    QVERIFY(ward.test.study().locks.empty());
  }

  void aReasonThatIsTypedIsKept() {
    Ward ward;
    {
      Shown shown(ward.test);
      QVERIFY(type(shown.page(), "lockReason", monitored));
      keepDrafts(shown.page());
    }
    Shown shown(ward.test);
    QCOMPARE(textOf(shown.page(), "lockReason"), monitored);
  }

  void otherRolesLook() {
    Ward ward;
    ward.test.signInAs(Role::SponsorRepresentative);
    Shown shown(ward.test);
    for (const char* name : {"lockSoftly", "lockHard"})
      QVERIFY2(!canPress(shown.page(), name), name);
    QVERIFY(textOf(shown.page(), "lockMessage").contains(QStringLiteral("Sponsor representative")));
  }
};

COHORTDESK_TEST(TestLocksPanel, QApplication)
} // namespace tst_locks_panel
#include "tst_locks_panel.moc"
