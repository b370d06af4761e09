// What a hospital has set on a computer, and what a person may choose within it.
#include "db/access/vault.h"
#include "tests/support/policy_in_test.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "ui/fields/text_fields.h"
#include "ui/shell/bars.h"
#include "ui/shell/computer_dialog.h"
#include "ui/widgets/kept_state.h"
#include "ui/widgets/language.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

Q_DECLARE_METATYPE(Policy)

namespace tst_computer_dialog {
using namespace std::chrono_literals;

Policy lockingAfter(int minutes) {
  Policy policy;
  policy.lockAfterMinutes = minutes;
  return policy;
}

class ComputerDialogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { Vault::setSlotCostForTests({1, 8192}); }
  void init() {
    ShellWindow::forgetWhatIsKept();
    useLanguage(Language::English);
  }

  void stricterIsTakenAndLooserIsNot_data() {
    QTest::addColumn<int>("set");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said"); // empty: taken
    const auto row = [](int set, const char* typed, const char* said) {
      QTest::addRow("at most %d, %s", set, typed)
          << set << QString::fromLatin1(typed) << QString::fromLatin1(said);
    };
    row(5, "5", "");
    row(5, "4", "");
    row(5, "2", "");
    row(5, "1", "From 2 to 5 min.");
    row(5, "0", "From 2 to 5 min.");
    row(5, "6", "Set by your hospital: at most 5 min.");
    row(5, "600", "Set by your hospital: at most 5 min.");
    row(5, "", "After how many minutes?");
    row(2, "2", "");
    row(2, "3", "Set by your hospital: at most 2 min.");
    row(60, "60", "");
    row(60, "61", "Set by your hospital: at most 60 min.");
  }
  void stricterIsTakenAndLooserIsNot() {
    QFETCH(int, set);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const PolicyInTest policy(lockingAfter(set));
    QCOMPARE(lockAfter(), std::chrono::minutes(set));
    ComputerDialog dialog;
    dialog.show();
    QCOMPARE(person::textOf(&dialog, "lockAfter"), QString::number(set));
    QVERIFY(person::type(&dialog, "lockAfter", typed));
    QVERIFY(person::click(&dialog, "saveComputer"));
    QCOMPARE(person::textOf(&dialog, "lockAfterMessage"), said);
    QCOMPARE(dialog.isVisible(), !said.isEmpty());
    QCOMPARE(lockAfter(), std::chrono::minutes(said.isEmpty() ? typed.toInt() : set));
  }

  void withoutAPolicyTenMinutesAreTheLongest() {
    QCOMPARE(lockAfter(), 10min);
    ComputerDialog dialog;
    dialog.show();
    QVERIFY(person::textOf(&dialog, "policyText").contains(u"has set nothing"_qs));
    QVERIFY(person::type(&dialog, "lockAfter", u"11"_qs));
    QCOMPARE(person::textOf(&dialog, "lockAfterMessage"), u"From 2 to 10 min."_qs);
  }

  /// What was chosen, or written into the settings' file, before the hospital set less.
  void aLooserChoiceOfBeforeDoesNotHold_data() {
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<int>("holds");
    QTest::newRow("more") << QVariant(8) << 3;
    QTest::newRow("much more") << QVariant(100000) << 3;
    QTest::newRow("less") << QVariant(2) << 2;
    QTest::newRow("none") << QVariant(0) << 2;
    QTest::newRow("below none") << QVariant(-5) << 2;
    QTest::newRow("no number") << QVariant(u"never"_qs) << 3;
  }
  void aLooserChoiceOfBeforeDoesNotHold() {
    QFETCH(QVariant, kept);
    QFETCH(int, holds);
    KeptState::keep(u"lockAfterMinutes"_qs, kept);
    const PolicyInTest policy(lockingAfter(3));
    QCOMPARE(lockAfter(), std::chrono::minutes(holds));
  }

  void whatIsSetIsNamed() {
    const PolicyInTest policy(Policy{4, {u"/srv/backups"_qs}, 12, false});
    ComputerDialog dialog;
    const QString text = person::textOf(&dialog, "policyText");
    for (const char* part : {"Set by your hospital (/etc/cohortdesk/policy.json)", "after 4 min",
                             "at least 12 characters", "/srv/backups", "no export"})
      QVERIFY2(text.contains(QLatin1String(part)), part);
  }

  void aPolicyThatCannotBeFollowedIsSaidEverywhere() {
    ShellWindow open; // its people have their passwords from before
    const PolicyFile before = policyFileInForce();
    putInForce({u"/etc/cohortdesk/policy.json"_qs, true, strictestPolicy(),
                Refusal{u"POLICY"_qs, u"“exports” is not known here."_qs, u"/exports"_qs}});
    const auto after = qScopeGuard([&] { putInForce(before); });
    open.window.showSignIn(open.study.path());
    QVERIFY(
        person::textOf(&open.window, "policyFault").contains(u"/exports: “exports” is not known here."_qs));
    QVERIFY(open.signIn()); // nobody waits for it to be mended
    ComputerDialog dialog;
    QVERIFY(person::textOf(&dialog, "policyText").contains(u"lock after 2 min"_qs));
    QCOMPARE(lockAfter(), 2min);
    open.window.signOut();
    open.window.showStart();
    QTRY_VERIFY(person::isShown(&open.window, "policyFault"));
  }

  void theMenuLeadsThere() {
    const PolicyInTest policy(lockingAfter(5));
    ShellWindow open;
    QVERIFY(open.signIn());
    person::whenAsked("computerDialog", [](QWidget* dialog) {
      QVERIFY(person::type(dialog, "lockAfter", u"3"_qs));
      QVERIFY(person::click(dialog, "saveComputer"));
    });
    const auto actions = open.window.findChild<QPushButton*>(u"userMenu"_qs)->menu()->actions();
    const auto entry = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
      return action->text() == u"&This computer…"_qs;
    });
    QVERIFY(entry != actions.end());
    (*entry)->trigger();
    QCOMPARE(lockAfter(), 3min);
  }

  void aShortPasswordIsRefusedAtTheField() {
    const PolicyInTest policy(Policy{10, {}, 24, true});
    NewPasswordFields fields(u"new"_qs);
    fields.show();
    QVERIFY(person::type(&fields, "newPassword", u"copper lantern, willows"_qs)); // 23 letters
    QCOMPARE(person::textOf(&fields, "newPasswordMessage"),
             u"Your hospital asks for a password of at least 24 characters."_qs);
    QVERIFY(person::type(&fields, "newPassword", u"copper lantern, 9 willows"_qs));
    QCOMPARE(person::textOf(&fields, "newPasswordMessage"), u"Strong enough."_qs);
  }

  void noTableIsSavedWhereExportsAreForbidden() {
    const PolicyInTest policy(Policy{10, {}, 0, false});
    ShellWindow open;
    QVERIFY(open.signIn());
    open.window.workspace()->openPage(PageId::Audit);
    QVERIFY(person::click(&open.window, "auditExport")); // no file is asked for
    QCOMPARE(person::textOf(&open.window, "auditMessage"),
             u"Your hospital allows no export of data on this computer."_qs);
  }
};

COHORTDESK_TEST(ComputerDialogTest, CohortDeskApplication)
} // namespace tst_computer_dialog
#include "tst_computer_dialog.moc"
