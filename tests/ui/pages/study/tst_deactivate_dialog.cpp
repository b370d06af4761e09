#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/open_study_page.h"
#include "tests/support/windows/person.h"

#include <QTableWidget>
#include <QTest>
#include <functional>

namespace tst_deactivate_dialog {
// What is said before somebody is deactivated, and the code that is shown after it.
class TestDeactivateDialog : public QObject {
  Q_OBJECT

 private:
  /// Chooses somebody in the list of people and answers what is asked about them.
  static void deactivate(TestStudy& test, Role role, const std::function<void(QWidget*)>& answer) {
    OpenStudyPage open(test, peopleTab);
    auto* list = open.page.findChild<QTableWidget*>(u"users"_qs);
    list->setFocus();
    for (int row = 0; row < list->rowCount(); ++row)
      if (list->item(row, 1)->text() == TestStudy::login(role)) list->selectRow(row);
    person::whenAsked("deactivateDialog", answer);
    QVERIFY(person::click(&open.page, "deactivateUser"));
  }

 private Q_SLOTS:
  void whoLosesAccessIsNamedBefore() {
    TestStudy test;
    test.signInAs(Role::StudyCoordinator); // has keys then
    test.signInAs(Role::PrincipalInvestigator);
    deactivate(test, Role::Monitor, [](QWidget* dialog) {
      const QString losers = person::textOf(dialog, "whoLosesAccess");
      QVERIFY2(losers.contains(u"Dr Li Wei (sub), Dr Chen Jie (sponsor), Sun Lei (admin)"_qs),
               qPrintable(losers));
      QVERIFY(!losers.contains(u"Wang Fang"_qs) && !losers.contains(u"Zhou Ping"_qs));
      QVERIFY(person::click(dialog, "deactivateCancel"));
    });
    for (const User& user : test.study().users)
      QVERIFY(user.active);
  }

  void whereAllHaveKeysNobodyIsNamed() {
    TestStudy test;
    for (const Role role : {Role::SubInvestigator, Role::StudyCoordinator, Role::SponsorRepresentative,
                            Role::Administrator, Role::PrincipalInvestigator})
      test.signInAs(role);
    deactivate(test, Role::Monitor, [](QWidget* dialog) { // who has none, but leaves
      QVERIFY(!dialog->findChild<QWidget*>(u"whoLosesAccess"_qs)->isVisible());
      QVERIFY(person::click(dialog, "deactivateCancel"));
    });
  }

  /// Until it is sent, or taken back.
  void theReasonIsKept() {
    TestStudy test;
    deactivate(test, Role::Monitor, [](QWidget* dialog) {
      QVERIFY(person::type(dialog, "reason", u"Left the si"_qs));
      QVERIFY(person::click(dialog, "deactivateCancel"));
    });
    deactivate(test, Role::StudyCoordinator, [](QWidget* dialog) { // each has their own
      QCOMPARE(person::textOf(dialog, "reason"), QString());
      QVERIFY(person::click(dialog, "deactivateCancel"));
    });
    deactivate(test, Role::Monitor, [](QWidget* dialog) {
      QCOMPARE(person::textOf(dialog, "reason"), u"Left the si"_qs);
      QVERIFY(person::textOf(dialog, "reasonDraft").startsWith(u"Draft"_qs));
      QVERIFY(person::click(dialog, "reasonDiscard"));
      QVERIFY(person::click(dialog, "deactivateCancel"));
    });
    deactivate(test, Role::Monitor, [](QWidget* dialog) {
      QCOMPARE(person::textOf(dialog, "reason"), QString());
      QVERIFY(person::click(dialog, "deactivateCancel"));
    });
  }

  void theReasonIsAskedForAndTheNewCodeShown() {
    TestStudy test;
    QString code;
    deactivate(test, Role::Monitor, [&](QWidget* dialog) {
      QVERIFY(person::click(dialog, "deactivateConfirm"));
      QCOMPARE(person::textOf(dialog, "reasonMessage"), u"Say why."_qs);
      QVERIFY(person::type(dialog, "reason", u"Left the site"_qs));
      QVERIFY(person::click(dialog, "deactivateConfirm"));
      code = person::textOf(dialog, "shownRecoveryCode");
      QVERIFY(person::tick(dialog, "codeWritten"));
      QVERIFY(person::click(dialog, "codeContinue"));
    });
    QVERIFY(code != test.recoveryCode());
    test.close();
    const Credentials renewed{TestStudy::login(Role::Administrator), u"copper-meadow-violin-46"_qs};
    QVERIFY(StudyFile::recover(test.path(), code, renewed, test.clock()));
  }
};

COHORTDESK_TEST(TestDeactivateDialog, QApplication)
} // namespace tst_deactivate_dialog
#include "tst_deactivate_dialog.moc"
