#include "db/file/study_backups.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/open_study_page.h"
#include "tests/support/windows/person.h"
#include "ui/pages/study/dictionary_section.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

namespace tst_study_accounts {
class StudyAccountsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aPersonIsAddedAndDeactivated() {
    TestStudy test;
    OpenStudyPage open(test, peopleTab);
    const auto add = [&] {
      return person::type(&open.page, "personName", u"Dr Hu Jing"_qs) &&
             person::type(&open.page, "personLogin", u"hu"_qs) &&
             person::choose(&open.page, "personRole", u"Sub-investigator"_qs) &&
             person::type(&open.page, "personPassword", TestStudy::testPassword()) &&
             person::type(&open.page, "personAgain", TestStudy::testPassword()) &&
             person::click(&open.page, "addPerson");
    };
    QVERIFY(add());
    QCOMPARE(test.study().users.back().login, u"hu"_qs);
    QCOMPARE(test.study().users.back().role, Role::SubInvestigator);
    QVERIFY(add());
    QCOMPARE(person::textOf(&open.page, "personLoginMessage"), u"The login hu is taken."_qs);

    auto* list = open.page.findChild<QTableWidget*>(u"users"_qs);
    list->setFocus();
    list->selectRow(list->rowCount() - 1);
    person::whenAsked("deactivateDialog", [](QWidget* dialog) {
      QVERIFY(person::type(dialog, "reason", u"Left the site"_qs));
      QVERIFY(person::click(dialog, "deactivateConfirm"));
      QVERIFY(person::tick(dialog, "codeWritten"));
      QVERIFY(person::click(dialog, "codeContinue"));
    });
    QVERIFY(person::click(&open.page, "deactivateUser"));
    QVERIFY(!test.study().users.back().active);
    QCOMPARE(
        person::textOf(&open.page, "peopleMessage"),
        u"Dr Hu Jing does not sign in any more. The backups of before still know the account and open with "
        "the study key of before: they can be removed here."_qs);
    QCOMPARE(backupsOf(test.path()).size(), 1); // one that knows it
  }

  /// Who is being added is a draft like any other; a password is written nowhere.
  void whoIsBeingAddedIsKeptWithoutThePassword() {
    TestStudy test;
    {
      OpenStudyPage open(test, peopleTab);
      QVERIFY(person::type(&open.page, "personName", u"Dr Hu Jing"_qs) &&
              person::type(&open.page, "personLogin", u"hu"_qs) &&
              person::choose(&open.page, "personRole", u"Sub-investigator"_qs) &&
              person::type(&open.page, "personPassword", TestStudy::testPassword()));
      open.page.keepDraft();
    }
    const QByteArray kept = test.session().draft(u"study/person"_qs);
    QVERIFY(kept.contains("Hu Jing") && !kept.contains(TestStudy::testPassword().toUtf8()));
    OpenStudyPage open(test, peopleTab);
    QCOMPARE(person::textOf(&open.page, "personName"), u"Dr Hu Jing"_qs);
    QCOMPARE(person::textOf(&open.page, "personRole"), u"Sub-investigator"_qs);
    QCOMPARE(person::textOf(&open.page, "personPassword"), QString());
    QCOMPARE(person::textOf(&open.page, "personDraft"), u"Draft, not saved"_qs);
    QVERIFY(person::click(&open.page, "personDiscard"));
    QCOMPARE(person::textOf(&open.page, "personName"), QString());
    QVERIFY(person::click(&open.page, "personBringBack"));
    QCOMPARE(person::textOf(&open.page, "personLogin"), u"hu"_qs);
  }

  void whoWasDeactivatedIsLetInAgain() {
    TestStudy test;
    const User monitor =
        *firstThat(test.study().users, [](const User& u) { return u.role == Role::Monitor; });
    QVERIFY(test.commands().deactivateUser(monitor.id, u"On leave"_qs));
    OpenStudyPage open(test, peopleTab);
    QVERIFY(!person::isShown(&open.page, "reactivateUser"));
    auto* list = open.page.findChild<QTableWidget*>(u"users"_qs);
    for (int row = 0; row < list->rowCount(); ++row)
      if (list->item(row, 1)->text() == monitor.login) list->selectRow(row);
    person::whenAsked("reactivateDialog", [&](QWidget* dialog) {
      QVERIFY(person::textOf(dialog, "reactivateWhat").contains(monitor.name));
      QVERIFY(person::type(dialog, "temporaryPassword", u"copper-meadow-violin-46"_qs));
      QVERIFY(person::type(dialog, "temporaryAgain", u"copper-meadow-violin-46"_qs));
      QVERIFY(person::click(dialog, "reactivateConfirm"));
      QVERIFY(!person::textOf(dialog, "reasonMessage").isEmpty());
      QVERIFY(person::type(dialog, "reason", u"Back from leave"_qs));
      QVERIFY(person::click(dialog, "reactivateConfirm"));
    });
    QVERIFY(person::click(&open.page, "reactivateUser"));
    QVERIFY(test.study().user(monitor.id)->active);
    QVERIFY(!person::isShown(&open.page, "reactivateUser"));
  }

  void olderBackupsAreRemovedWhenTheListWasSeen() {
    TestStudy test;
    QVERIFY(test.session().backUp());
    const QStringList older = backupsOf(test.path());
    OpenStudyPage open(test, peopleTab);
    QVERIFY(person::textOf(&open.page, "backupsNote").contains(u"passwords of its day"_qs));
    person::whenAsked("removeBackupsDialog",
                      [](QWidget* dialog) { QVERIFY(person::click(dialog, "removeBackupsCancel")); });
    QVERIFY(person::click(&open.page, "removeBackups"));
    QCOMPARE(backupsOf(test.path()), older);
    person::whenAsked("removeBackupsDialog", [&](QWidget* dialog) {
      auto* list = dialog->findChild<QListWidget*>(u"olderBackups"_qs);
      QCOMPARE(list->count(), 1);
      QVERIFY(older.first().endsWith(list->item(0)->text()));
      QVERIFY(person::click(dialog, "removeBackupsConfirm"));
    });
    QVERIFY(person::click(&open.page, "removeBackups"));
    const QStringList left = backupsOf(test.path());
    QCOMPARE(left.size(), 1);
    QVERIFY(left != older);
    QCOMPARE(person::textOf(&open.page, "peopleMessage"),
             u"A fresh backup was made and the older ones were removed."_qs);
  }

  void whoDoesNotManageUsersRemovesNoBackups() {
    TestStudy test;
    test.signInAs(Role::Monitor);
    OpenStudyPage open(test, peopleTab);
    QVERIFY(person::isShown(&open.page, "backupsNote"));
    QVERIFY(!open.page.findChild<QPushButton*>(u"removeBackups"_qs)->isEnabled());
  }

  void aTemporaryPasswordIsSetForWhoForgotTheirs() {
    const QString given = u"willow-granite-compass-81"_qs;
    TestStudy test;
    OpenStudyPage open(test, peopleTab);
    auto* list = open.page.findChild<QTableWidget*>(u"users"_qs);
    const auto select = [&](Role role) {
      for (int row = 0; row < list->rowCount(); ++row)
        if (list->item(row, 1)->text() == TestStudy::login(role)) list->selectRow(row);
    };
    auto* button = open.page.findChild<QPushButton*>(u"resetPassword"_qs);
    select(Role::Administrator); // freed by the recovery code
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"recovery code"_qs));
    select(Role::StudyCoordinator);
    QVERIFY(button->isEnabled());
    person::whenAsked("resetPasswordDialog", [&](QWidget* dialog) {
      person::type(dialog, "temporaryPassword", u"1234"_qs);
      person::type(dialog, "temporaryAgain", u"1234"_qs);
      person::click(dialog, "resetConfirm");
      QVERIFY(dialog->isVisible());
      person::type(dialog, "temporaryPassword", given);
      person::type(dialog, "temporaryAgain", given);
      person::click(dialog, "resetConfirm");
    });
    QVERIFY(person::click(&open.page, "resetPassword"));
    QCOMPARE(test.study().users.at(2).passwordBy, test.session().user().id);
    QVERIFY(list->item(2, 3)->text().contains(u"password of their own"_qs));
    QCOMPARE(person::textOf(&open.page, "peopleMessage"), u"Wang Fang may sign in now."_qs);
  }

  void aNewRecoveryCodeIsShownOnce() {
    TestStudy test;
    QString code;
    auto page = std::make_unique<OpenStudyPage>(test, peopleTab);
    person::whenAsked("recoveryCodeDialog", [&](QWidget* dialog) {
      person::type(dialog, "password", u"wrong"_qs);
      person::click(dialog, "renewConfirm");
      QCOMPARE(person::textOf(dialog, "passwordMessage"), u"This is not your current password."_qs);
      person::type(dialog, "password", TestStudy::testPassword());
      person::click(dialog, "renewConfirm");
      code = person::textOf(dialog, "shownRecoveryCode");
      person::click(dialog, "codeCopy");
      QCOMPARE(QGuiApplication::clipboard()->text(), code);
      QCOMPARE(person::textOf(dialog, "codeMessage"), u"Copied to the clipboard."_qs);
      person::tick(dialog, "codeWritten");
      person::click(dialog, "codeContinue");
    });
    QVERIFY(person::click(&page->page, "newRecoveryCode"));
    QCOMPARE(code.size(), test.recoveryCode().size());
    QVERIFY(code != test.recoveryCode());
    QVERIFY(!person::textOf(&page->page, "recoveryCodeMessage").isEmpty());
    page.reset();
    test.close();
    const Credentials renewed{TestStudy::login(Role::PrincipalInvestigator), u"copper-meadow-violin-46"_qs};
    QVERIFY(!StudyFile::recover(test.path(), test.recoveryCode(), renewed, test.clock()));
    QVERIFY(StudyFile::recover(test.path(), code, renewed, test.clock()));
  }

  void aCodeThatIsNotWrittenDownDoesNotGoWithoutAWord() {
    TestStudy test;
    OpenStudyPage open(test, peopleTab);
    const auto answer = [](const char* button) {
      person::whenAsked("codeNotWritten",
                        [button](QWidget* asked) { QVERIFY(person::click(asked, button)); });
    };
    person::whenAsked("recoveryCodeDialog", [&](QWidget* dialog) {
      QVERIFY(person::type(dialog, "password", TestStudy::testPassword()));
      QVERIFY(person::click(dialog, "renewConfirm"));
      answer("stay");
      QTest::keyClick(dialog, Qt::Key_Escape);
      QVERIFY(person::isShown(dialog, "shownRecoveryCode"));
      answer("leave");
      QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QVERIFY(person::click(&open.page, "newRecoveryCode"));
    QVERIFY(person::textOf(&open.page, "recoveryCodeMessage").contains(u"make another one"_qs));
  }

  void whoDoesNotManageUsersMakesNoCode() {
    TestStudy test;
    test.signInAs(Role::StudyCoordinator);
    OpenStudyPage open(test, peopleTab);
    QVERIFY(!open.page.findChild<QPushButton*>(u"newRecoveryCode"_qs)->isEnabled());
    QVERIFY(!open.page.findChild<QPushButton*>(u"resetPassword"_qs)->isEnabled());
  }
};

COHORTDESK_TEST(StudyAccountsTest, QApplication)
} // namespace tst_study_accounts
#include "tst_study_accounts.moc"
