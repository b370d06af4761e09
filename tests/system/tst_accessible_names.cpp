// A screen reader has a name for everything that the keyboard stops at: on every page with each of its tabs
// and forms, in every dialog, on every screen before a study is open, in both languages.
#include "db/exchange/csv.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/nameless_controls.h"
#include "tests/support/windows/person.h"
#include "ui/pages/audit/history_dialog.h"
#include "ui/pages/measurements/lab_import_dialog.h"
#include "ui/pages/screening/entry_inputs.h"
#include "ui/pages/study/account_dialogs.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/go_to_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/signing/remove_backups_dialog.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace tst_accessible_names {
/// A study with a subject who has a serious event, measurements and a response, and one who is screened.
struct OpenWindow : InfusedStudy {
  RowId screened = screenEligible(test, u"Zhao Lan"_qs);
  MainWindow window{test.clock()};

  OpenWindow() : InfusedStudy(QDate(2026, 2, 20)) {
    AdverseEvent event;
    event.term = u"Pneumonitis"_qs;
    event.grade = 4;
    event.onset = {2026, 1, 9};
    event.serious = true;
    if (!test.commands().saveAdverseEvent(subject, event, {})) qFatal("not entered");
    test.close();
    window.show();
    window.activateWindow();
    window.showSignIn(test.path());
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window does not become active");
  }
  bool signIn() {
    return person::choose(&window, "login", TestStudy::login(Role::PrincipalInvestigator)) &&
           person::type(&window, "password", TestStudy::testPassword()) && person::click(&window, "signIn");
  }
};

/// What is found, each behind the words for where.
class Found {
 public:
  void look(QWidget& window, const QString& where) {
    QCoreApplication::processEvents();
    for (const QString& nameless : namelessControls(&window))
      m_lines << where + u": " + nameless;
  }
  void look(QDialog& dialog) {
    dialog.show();
    look(dialog, dialog.objectName());
    dialog.hide(); // closed, some of them delete themselves
  }
  QByteArray text() const { return (u'\n' + m_lines.join(u'\n')).toUtf8(); }
  bool isEmpty() const { return m_lines.isEmpty(); }

 private:
  QStringList m_lines;
};

void lookAtPage(Found& found, MainWindow& window, const PageEntry& entry) {
  found.look(window, entry.name);
  for (auto* tabs : window.workspace()->page(entry.id)->findChildren<QTabWidget*>())
    for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      found.look(window, entry.name + u" › " + tabs->tabText(tab));
    }
}

class AccessibleNamesTest : public QObject {
  Q_OBJECT
 private:
  void languages() const {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
  }

 private Q_SLOTS:
  void cleanup() { useLanguage(Language::English); }

  void theWalkFindsWhatHasNoName() {
    QWidget window;
    auto* edit = new QLineEdit(&window);
    auto* box = new QComboBox(&window);
    box->setAccessibleName(u"Unit"_qs); // heard nowhere on Linux
    (new QTabWidget(&window))->addTab(new QWidget, u"1"_qs);
    new QPushButton(u"named by what it says"_qs, &window);
    window.show();
    QCOMPARE(namelessControls(&window).size(), 3);
    edit->setAccessibleName(u"Number"_qs);
    (new QLabel(u"Unit"_qs, &window))->setBuddy(box);
    QCOMPARE(namelessControls(&window).size(), 1);
  }

  void everyPageAndTab_data() { languages(); }
  void everyPageAndTab() {
    QFETCH(Language, language);
    OpenWindow open;
    QVERIFY(open.signIn());
    open.window.switchLanguage(language);
    Found found;
    for (const PageEntry& entry : pageRegistry()) {
      open.window.workspace()->openPage(entry.id, entry.id == PageId::Subjects ? open.subject : 0);
      lookAtPage(found, open.window, entry);
    }
    QVERIFY2(found.isEmpty(), found.text());
  }

  void theFormsOfScreening_data() { languages(); }
  void theFormsOfScreening() {
    QFETCH(Language, language);
    OpenWindow open;
    QVERIFY(open.signIn());
    open.window.switchLanguage(language);
    Found found;
    Workspace& workspace = *open.window.workspace();
    workspace.openPage(PageId::Screening);
    QVERIFY(person::click(&open.window, "newSubject"));
    found.look(open.window, u"registration"_qs);
    const Subject* subject = open.window.session()->study().subject(open.screened);
    workspace.openPage(PageId::Screening, subject->screening().id);
    found.look(open.window, u"screening"_qs);
    QVERIFY2(found.isEmpty(), found.text());
  }

  void everyScreenBeforeAStudyIsOpen_data() { languages(); }
  void everyScreenBeforeAStudyIsOpen() {
    QFETCH(Language, language);
    OpenWindow open;
    open.window.switchLanguage(language);
    Found found;
    found.look(open.window, u"sign-in"_qs);
    QVERIFY(open.signIn());
    open.window.lock();
    found.look(open.window, u"locked"_qs);
    open.window.signOut();
    open.window.showStart();
    found.look(open.window, u"start"_qs);
    open.window.showRestore(open.test.path(), {}, {});
    found.look(open.window, u"restore"_qs);
    QVERIFY2(found.isEmpty(), found.text());
  }

  void everyStepOfTheWizard_data() { languages(); }
  void everyStepOfTheWizard() {
    QFETCH(Language, language);
    OpenWindow open;
    open.window.switchLanguage(language);
    QWidget* window = &open.window;
    Found found;
    open.window.showCreate();
    found.look(*window, u"1"_qs);
    QVERIFY(person::type(window, "siteName", u"Site 01"_qs));
    QVERIFY(person::type(window, "studyPath", open.test.folder() + u"/wizard.study"_qs));
    QVERIFY(person::click(window, "createNext"));
    found.look(*window, u"2"_qs);
    const QString password = u"copper lantern under eleven willows"_qs;
    QVERIFY(person::type(window, "userName", u"Prof. Li"_qs));
    QVERIFY(person::type(window, "newLogin", u"li"_qs));
    QVERIFY(person::type(window, "newPassword", password));
    QVERIFY(person::type(window, "newAgain", password));
    QVERIFY(person::click(window, "createNext"));
    QVERIFY(person::click(window, "addExclusion"));
    found.look(*window, u"3"_qs);
    QVERIFY2(found.isEmpty(), found.text());
  }

  void everyDialog_data() { languages(); }
  void everyDialog() {
    QFETCH(Language, language);
    InfusedStudy study(QDate(2026, 2, 20));
    StudySession& session = study.test.session();
    useLanguage(language);
    Found found;
    const User& colleague = session.study().users.back();
    AuditFilter infusion;
    infusion.table = u"infusion"_qs;
    infusion.column = u"weight_kg"_qs;
    SignDialog sign({u"Signed"_qs, u"What is signed."_qs, {}},
                    [](const Credentials&) { return std::nullopt; });
    ReasonDialog reason(u"Why?"_qs);
    HistoryDialog history(session, u"Weight"_qs, infusion);
    LabImportDialog lab(session, readCsv("Pat,Day,What,Val\nS-001,D7,CRP,4\n"), u"lab.csv"_qs);
    ResetPasswordDialog reset(session, colleague);
    DeactivateDialog deactivate(session, colleague);
    RecoveryCodeDialog code(session);
    RemoveBackupsDialog backups(session);
    ChangePasswordDialog password(session);
    HelpWindow help;
    AboutDialog about({});
    GoToDialog goTo({{u"Today"_qs, [] {}}});
    AllAbsentDialog allAbsent(3, 1);
    for (QDialog* dialog :
         std::initializer_list<QDialog*>{&sign, &reason, &history, &lab, &reset, &deactivate, &code, &backups,
                                         &password, &help, &about, &goTo, &allAbsent})
      found.look(*dialog);
    QVERIFY2(found.isEmpty(), found.text());
  }
};

COHORTDESK_TEST(AccessibleNamesTest, CohortDeskApplication)
} // namespace tst_accessible_names
#include "tst_accessible_names.moc"
