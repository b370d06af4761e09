#include "db/access/vault.h"
#include "db/file/study_backups.h"
#include "db/session/study_commands.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "ui/shell/bars.h"
#include "ui/widgets/language.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace tst_signing_in {
/// Flips a bit in the middle; answers what the file is then.
QByteArray damage(const QString& path) {
  QByteArray content = contentOf(path);
  const qsizetype middle = content.size() / 2;
  content[middle] = static_cast<char>(content[middle] ^ 0x10);
  QFile file(path);
  if (!file.open(QIODevice::ReadWrite) || file.write(content) != content.size()) qWarning("not damaged");
  return content;
}

/// Set COHORTDESK_GRABS to a folder to keep pictures.
void grab(QWidget& window, const QString& name) {
  const QString folder = qEnvironmentVariable("COHORTDESK_GRABS");
  if (!folder.isEmpty()) window.grab().save(folder + u'/' + name + u".png");
}

QString nameOf(const StudySession& session, const QString& login) {
  for (const User& user : session.study().users)
    if (user.login == login) return user.name;
  return {};
}

/// Who gets in, who does not, and what is done when the password or the file is gone.
class SigningInTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Vault::setSlotCostForTests({1, 8192}); }

  void init() { useLanguage(Language::English); }

  void aWrongPasswordIsSaidUnderIt() {
    ShellWindow open;
    QVERIFY(open.signIn(u"not it"_qs));
    QVERIFY(!open.window.workspace());
    QCOMPARE(person::textOf(&open.window, "passwordMessage"), u"Login or password is wrong."_qs);
    const auto* input = open.window.findChild<QLineEdit*>(u"password"_qs);
    QVERIFY(input->text().isEmpty());
    QVERIFY(input->accessibleDescription().contains(u"wrong"_qs));
    QVERIFY(open.signIn());
    QVERIFY(open.window.workspace());
  }

  void theRecoveryCodeSetsANewPassword() {
    ShellWindow open;
    QVERIFY(person::click(&open.window, "useRecoveryCode"));
    QVERIFY(person::type(&open.window, "recoveryCode", open.study.recoveryCode()));
    QVERIFY(person::type(&open.window, "newPassword", strongPassword));
    QVERIFY(person::type(&open.window, "newAgain", strongPassword));
    QVERIFY(person::enter(&open.window, "newAgain"));
    QVERIFY(open.window.workspace());
    open.window.signOut();
    QVERIFY(open.signIn(strongPassword));
    QVERIFY(open.window.workspace());
  }

  void theRecoveryCodeFreesNobodyElse() {
    ShellWindow open;
    QVERIFY(person::choose(&open.window, "login", TestStudy::login(Role::StudyCoordinator)));
    QVERIFY(person::click(&open.window, "useRecoveryCode"));
    QVERIFY(person::type(&open.window, "recoveryCode", open.study.recoveryCode()));
    QVERIFY(person::type(&open.window, "newPassword", strongPassword));
    QVERIFY(person::type(&open.window, "newAgain", strongPassword));
    QVERIFY(person::click(&open.window, "signIn"));
    QVERIFY(!open.window.workspace());
    QVERIFY2(person::textOf(&open.window, "loginMessage").contains(u"ask the principal investigator"_qs),
             qPrintable(person::textOf(&open.window, "loginMessage")));
  }

  /// A password that somebody else set shows nothing of the study: there is a password of one's own, or
  /// leaving.
  void theFirstSignInSetsAPasswordOfOnesOwn() {
    const QString given = u"willow-granite-compass-81"_qs;
    ShellWindow open;
    QVERIFY(open.signIn());
    QVERIFY(open.window.session()->commands().resetPassword(3, given)); // the coordinator
    open.window.signOut();
    QVERIFY(open.signIn(given, Role::StudyCoordinator));
    QVERIFY(open.window.session());
    QVERIFY(!open.window.workspace());
    grab(open.window, u"own-password"_qs);
    const auto set = [&](const QString& present, const QString& next) {
      return person::type(&open.window, "oldPassword", present) &&
             person::type(&open.window, "newPassword", next) &&
             person::type(&open.window, "newAgain", next) && person::enter(&open.window, "newAgain");
    };
    QVERIFY(set(u"wrong"_qs, strongPassword));
    QCOMPARE(person::textOf(&open.window, "oldPasswordMessage"), u"This is not your current password."_qs);
    QVERIFY(set(given, given));
    QCOMPARE(person::textOf(&open.window, "newPasswordMessage"),
             u"This is the current password: choose another one."_qs);
    QVERIFY(!open.window.workspace());
    open.window.switchLanguage(Language::Chinese); // the same screen, with what was typed
    QVERIFY(!open.window.workspace());
    QCOMPARE(person::textOf(&open.window, "oldPassword"), given);
    open.window.switchLanguage(Language::English);
    QVERIFY(set(given, strongPassword));
    QVERIFY(open.window.workspace());
    QCOMPARE(open.window.session()->user().passwordBy, RowId(0));
    open.window.signOut();
    QVERIFY(open.signIn(strongPassword, Role::StudyCoordinator));
    QVERIFY(open.window.workspace());
  }

  void whoSetsNoneLeaves() {
    const QString given = u"willow-granite-compass-81"_qs;
    ShellWindow open;
    QVERIFY(open.signIn());
    QVERIFY(open.window.session()->commands().resetPassword(3, given));
    open.window.signOut();
    QVERIFY(open.signIn(given, Role::StudyCoordinator));
    QVERIFY(person::click(&open.window, "leave"));
    QTRY_VERIFY(!open.window.session());
    QVERIFY(person::isShown(&open.window, "signIn"));
    QVERIFY(open.signIn(given, Role::StudyCoordinator));
    open.window.lock(); // nobody is there: the study is closed, there is nothing to come back to
    QVERIFY(!open.window.session() && !open.window.isLocked());
    QVERIFY(person::isShown(&open.window, "signIn"));
  }

  void aDamagedStudyIsRestoredToANewFile() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QVERIFY(open.window.session()->backUp());
    open.window.signOut();
    const QByteArray damaged = damage(open.study.path());
    QVERIFY(!person::isShown(&open.window, "offerRestore"));
    QVERIFY(open.signIn());
    QVERIFY(!open.window.workspace());
    QVERIFY2(person::textOf(&open.window, "signInMessage").contains(u"damaged"_qs),
             qPrintable(person::textOf(&open.window, "signInMessage") +
                        person::textOf(&open.window, "passwordMessage")));
    QVERIFY(person::click(&open.window, "offerRestore"));
    grab(open.window, u"restore"_qs);
    QVERIFY(person::textOf(&open.window, "goodBackup").startsWith(u"Newest sound backup"_qs));
    const QString target = person::textOf(&open.window, "restoreTarget");
    QVERIFY(target.endsWith(u"-restored.study"_qs));
    QVERIFY(person::type(&open.window, "restoreTarget", open.study.path())); // never over the damaged one
    QVERIFY(person::click(&open.window, "restore"));
    QVERIFY(!person::textOf(&open.window, "restoreMessage").isEmpty());
    QCOMPARE(contentOf(open.study.path()), damaged);
    QVERIFY(person::type(&open.window, "restoreTarget", target));
    QVERIFY(person::click(&open.window, "restore"));
    QVERIFY(open.signIn());
    QVERIFY(open.window.workspace());
    QCOMPARE(open.window.session()->path(), target);
    QCOMPARE(contentOf(open.study.path()), damaged);
  }

  void aBackupIsRestoredAndNotOpened_data() {
    QTest::addColumn<bool>("studyGone");
    QTest::newRow("beside its study") << false;
    QTest::newRow("its study is gone") << true;
  }
  void aBackupIsRestoredAndNotOpened() {
    QFETCH(bool, studyGone);
    ShellWindow open;
    const QString backup = backupsOf(open.study.path()).first();
    const QByteArray content = contentOf(backup);
    if (studyGone) QVERIFY(QFile::remove(open.study.path()));
    open.window.showSignIn(backup);
    QVERIFY(open.signIn());
    QVERIFY(!open.window.workspace());
    QVERIFY2(person::textOf(&open.window, "signInMessage").contains(u"is a backup"_qs),
             qPrintable(person::textOf(&open.window, "signInMessage")));
    QVERIFY(person::click(&open.window, "offerRestore"));
    QVERIFY(person::textOf(&open.window, "goodBackup").startsWith(u"Sound backup"_qs));
    QCOMPARE(person::isShown(&open.window, "onlyBackupAsked"), studyGone);
    const QString target = person::textOf(&open.window, "restoreTarget");
    QCOMPARE(target, QString(open.study.folder() + u"/trial-restored.study"));
    QVERIFY(person::click(&open.window, "restore"));
    QVERIFY(open.signIn());
    QVERIFY(open.window.workspace());
    QCOMPARE(open.window.session()->path(), target);
    QCOMPARE(contentOf(backup), content);
  }

  void fiveWrongPasswordsLockUntilAnAdministratorFrees() {
    ShellWindow open;
    const QString monitor = TestStudy::login(Role::Monitor);
    for (int attempt = 1; attempt <= 5; ++attempt) {
      open.signIn(u"not it"_qs, Role::Monitor);
      open.study.setNow(open.study.clock()().addSecs(60)); // the wait is over
    }
    QVERIFY(open.signIn(TestStudy::testPassword(), Role::Monitor));
    QVERIFY(!open.window.workspace());
    QVERIFY2(person::textOf(&open.window, "passwordMessage").contains(u"locked"_qs),
             qPrintable(person::textOf(&open.window, "passwordMessage")));
    QVERIFY(open.signIn(TestStudy::testPassword(), Role::Administrator));
    open.window.workspace()->openPage(PageId::Study);
    auto* people = open.window.workspace()->page(PageId::Study);
    QVERIFY(person::openTab(people, "studyTabs", u"eople"_qs));
    QVERIFY(person::openRow(people, "users", nameOf(*open.window.session(), monitor)));
    QVERIFY(person::click(people, "freeAccount"));
    QVERIFY(!person::isShown(people, "freeAccount"));
    open.window.signOut();
    QVERIFY(open.signIn(TestStudy::testPassword(), Role::Monitor));
    QVERIFY(open.window.workspace());
  }

  void whatIsNoStudyIsNamed() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"notes.study"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("these are no rows");
    file.close();
    MainWindow window;
    window.show();
    window.showSignIn(file.fileName());
    QVERIFY(!person::textOf(&window, "signInMessage").isEmpty());
    QVERIFY(!window.findChild<QAbstractButton*>(u"signIn"_qs)->isEnabled());
  }

  void theSignInScreenChangesItsLanguageToo() {
    ShellWindow open;
    QVERIFY(person::type(&open.window, "password", u"half"_qs));
    open.window.switchLanguage(Language::Chinese);
    QCOMPARE(person::textOf(&open.window, "password"), u"half"_qs);
  }

  void thePasswordChangesInADialog() {
    ShellWindow open;
    QVERIFY(open.signIn());
    person::whenAsked("changePasswordDialog", [](QWidget* dialog) {
      person::type(dialog, "oldPassword", u"wrong"_qs);
      person::type(dialog, "newPassword", strongPassword);
      person::type(dialog, "newAgain", strongPassword);
      person::click(dialog, "changePassword");
      QCOMPARE(person::textOf(dialog, "oldPasswordMessage"), u"This is not your current password."_qs);
      person::type(dialog, "oldPassword", TestStudy::testPassword());
      person::click(dialog, "changePassword");
    });
    Q_EMIT open.window.workspace()->topBar()->passwordChangeRequested();
    QVERIFY(open.window.session()->unlock(strongPassword));
  }

  void theOldPasswordGoesWithTheOlderBackups() {
    ShellWindow open;
    QVERIFY(open.signIn());
    const QStringList older = backupsOf(open.study.path());
    QVERIFY(!older.isEmpty());
    person::whenAsked("changePasswordDialog", [](QWidget* dialog) {
      QVERIFY(person::textOf(dialog, "oldPasswordNote").contains(u"still open with the current"_qs));
      person::type(dialog, "oldPassword", TestStudy::testPassword());
      person::type(dialog, "newPassword", strongPassword);
      person::type(dialog, "newAgain", strongPassword);
      QVERIFY(person::tick(dialog, "thenRemoveBackups"));
      person::whenAsked("removeBackupsDialog",
                        [](QWidget* asks) { person::click(asks, "removeBackupsConfirm"); });
      person::click(dialog, "changePassword");
    });
    Q_EMIT open.window.workspace()->topBar()->passwordChangeRequested();
    const QStringList left = backupsOf(open.study.path());
    QCOMPARE(left.size(), 1);
    QVERIFY(!older.contains(left.first()));
    open.window.signOut();
    QVERIFY(QFile::remove(open.study.path()));
    const auto opens = [&](const QString& password) {
      return StudyFile::newestGoodBackup(open.study.path(),
                                         {TestStudy::login(Role::PrincipalInvestigator), password},
                                         open.study.clock())
          .has_value();
    };
    QVERIFY(!opens(TestStudy::testPassword()));
    QVERIFY(opens(strongPassword));
  }

  void whoMayNotRemoveBackupsIsOnlyTold() {
    ShellWindow open;
    QVERIFY(open.signIn(TestStudy::testPassword(), Role::Monitor));
    person::whenAsked("changePasswordDialog", [](QWidget* dialog) {
      QVERIFY(person::isShown(dialog, "oldPasswordNote"));
      QVERIFY(!person::isShown(dialog, "thenRemoveBackups"));
      QMetaObject::invokeMethod(dialog, "reject");
    });
    Q_EMIT open.window.workspace()->topBar()->passwordChangeRequested();
  }
};

COHORTDESK_TEST(SigningInTest, CohortDeskApplication)
} // namespace tst_signing_in
#include "tst_signing_in.moc"
