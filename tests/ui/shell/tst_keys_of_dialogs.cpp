// The keys of dialogs, of the screens before a study is open and of each step of the wizard: see
// tst_mnemonics.
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/keys_of_window.h"
#include "tests/support/windows/person.h"
#include "ui/pages/screening/entry_inputs.h"
#include "ui/pages/study/account_dialogs.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/start/create_study_screen.h"
#include "ui/shell/start/recovery_code_screen.h"
#include "ui/shell/start/sign_in_screen.h"
#include "ui/shell/start/start_screen.h"
#include "ui/signing/remove_backups_dialog.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/language.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_keys_of_dialogs {
using namespace person;

class KeysOfDialogsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_faults.clear(); }
  void cleanup() { useLanguage(Language::English); }

  void everyDialog_data() { languages(); }
  void everyDialog() {
    QFETCH(Language, language);
    useLanguage(language);
    TestStudy test;
    const User user = test.study().users.back();
    look(ReasonDialog(QStringLiteral("Why?")));
    look(SignDialog({QStringLiteral("Eligible"), QStringLiteral("SCR-001"), QStringLiteral("pi")},
                    [](const Credentials&) { return std::nullopt; }));
    look(AllAbsentDialog(3, 1));
    look(ResetPasswordDialog(test.session(), user));
    look(DeactivateDialog(test.session(), user));
    look(ReactivateDialog(test.session(), user));
    look(RecoveryCodeDialog(test.session()));
    look(RemoveBackupsDialog(test.session()));
    look(ChangePasswordDialog(test.session()));
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
  }

  void everyScreenBeforeAStudy_data() { languages(); }
  void everyScreenBeforeAStudy() {
    QFETCH(Language, language);
    useLanguage(language);
    TestStudy test;
    OwnPasswordScreen own(test.session());
    look(own);
    test.close();
    look(StartScreen());
    look(RecoveryCodeScreen(QStringLiteral("trial"), QStringLiteral("K85K-V3HD-M3MN-QWMG")));
    look(LockScreen(QStringLiteral("Wang Fang"), [](const QString&) { return Result<void>(); }));
    SignInScreen signIn(test.path(), test.clock(), [](std::unique_ptr<StudySession>) {});
    look(signIn);
    QVERIFY(click(&signIn, "useRecoveryCode"));
    signIn.findChild<QWidget*>(QStringLiteral("offerRestore"))->show();
    look(signIn);
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
  }

  void everyStepOfTheWizard_data() { languages(); }
  void everyStepOfTheWizard() {
    QFETCH(Language, language);
    useLanguage(language);
    const QTemporaryDir folder;
    CreateStudyScreen wizard(systemClock);
    wizard.resize(1366, 768);
    look(wizard);
    QVERIFY(type(&wizard, "siteName", QStringLiteral("Site 01")));
    QVERIFY(type(&wizard, "timeZone", QStringLiteral("Asia/Shanghai")));
    QVERIFY(type(&wizard, "studyPath", folder.filePath(QStringLiteral("first.study"))));
    QVERIFY(click(&wizard, "createNext"));
    look(wizard);
    QVERIFY(type(&wizard, "userName", QStringLiteral("Prof. Li")));
    QVERIFY(type(&wizard, "newLogin", QStringLiteral("li")));
    QVERIFY(type(&wizard, "newPassword", QStringLiteral("copper lantern under eleven willows")));
    QVERIFY(type(&wizard, "newAgain", QStringLiteral("copper lantern under eleven willows")));
    QVERIFY(click(&wizard, "createNext"));
    QVERIFY(click(&wizard, "addExclusion"));
    look(wizard);
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
  }

 private:
  void languages() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
  }
  void look(QWidget&& window) { look(window); }
  void look(QWidget& window) {
    window.show();
    QCoreApplication::processEvents();
    for (const QString& fault : faultsOfKeys(window))
      m_faults << QLatin1String(window.metaObject()->className()) + QStringLiteral(" › ") + fault;
  }

  QStringList m_faults;
};

COHORTDESK_TEST(KeysOfDialogsTest, CohortDeskApplication)
} // namespace tst_keys_of_dialogs
#include "tst_keys_of_dialogs.moc"
