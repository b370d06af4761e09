// Every letter behind Alt, and every shortcut of the window, does one thing, and none what cannot be undone:
// on each page and each of its tabs, in both languages. Dialogs and screens: tst_keys_of_dialogs.
#include "tests/support/agreed_designs.h"
#include "tests/support/decided_study.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/keys_of_window.h"
#include "tests/support/windows/person.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/language.h"

#include <QAbstractButton>
#include <QTabWidget>
#include <QTest>

namespace tst_mnemonics {
/// A window on a study with a subject who has a serious event, measurements and a response; the principal
/// investigator is told of a new account.
struct OpenWindow : InfusedStudy {
  MainWindow window{test.clock()};

  OpenWindow() : InfusedStudy(QDate(2026, 2, 20)) {
    AdverseEvent event;
    event.term = u"Pneumonitis"_qs;
    event.grade = 4;
    event.onset = {2026, 1, 9};
    event.serious = true;
    if (!test.commands().saveAdverseEvent(subject, event, {})) qFatal("not entered");
    test.signInAs(Role::Administrator);
    if (!test.commands().addUser({0, u"hu"_qs, u"Dr Hu"_qs, Role::Monitor, true}, TestStudy::testPassword()))
      qFatal("not added");
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

/// A window on a study in which a decision and a change of the design wait for the sponsor.
struct SignedWindow {
  TestStudy study;
  MainWindow window{study.clock()};

  SignedWindow() {
    if (!makeDecided(study) || !study.commands().signDesignChange(adding(study.study(), 8e7), investigator()))
      qFatal("not signed");
    study.close();
    window.show();
    window.activateWindow();
    window.showSignIn(study.path());
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window does not become active");
  }
  bool signIn() {
    return person::choose(&window, "login", TestStudy::login(Role::PrincipalInvestigator)) &&
           person::type(&window, "password", TestStudy::testPassword()) && person::click(&window, "signIn");
  }
};

/// Of the page as it is, and of each tab of its tabs.
QStringList faultsOfPage(const MainWindow& window, const QWidget& page) {
  QStringList faults = faultsOfKeys(window);
  for (auto* tabs : page.findChildren<QTabWidget*>())
    for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      QCoreApplication::processEvents();
      for (const QString& fault : faultsOfKeys(window))
        faults << tabs->tabText(tab) + u" › " + fault;
    }
  faults.removeDuplicates();
  return faults;
}

class MnemonicsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyKeyDoesOneThing_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
  }
  void everyKeyDoesOneThing() {
    QFETCH(Language, language);
    OpenWindow open;
    QVERIFY(open.signIn());
    open.window.switchLanguage(language);
    QStringList faults;
    for (const PageEntry& entry : pageRegistry()) {
      Workspace& workspace = *open.window.workspace();
      workspace.openPage(entry.id, entry.id == PageId::Subjects ? open.subject : 0);
      QCoreApplication::processEvents();
      for (const QString& fault : faultsOfPage(open.window, *workspace.page(entry.id)))
        faults << entry.title + u" › " + fault;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
  }

  /// What a page shows only once something is chosen, opened or signed.
  void everyKeyDoesOneThingInEveryState_data() { everyKeyDoesOneThing_data(); }
  void everyKeyDoesOneThingInEveryState() {
    QFETCH(Language, language);
    OpenWindow open;
    QVERIFY(open.signIn());
    open.window.switchLanguage(language);
    Workspace& workspace = *open.window.workspace();
    QStringList faults;
    const auto look = [&](const char* state) {
      QCoreApplication::processEvents();
      for (const QString& fault : faultsOfKeys(open.window))
        faults << QLatin1String(state) + u" › " + fault;
    };
    const Study& study = open.window.session()->study();
    DueItem told;
    told.kind = DueKind::Accounts;
    workspace.openPage(PageId::Today);
    workspace.page(PageId::Today)->openTask(told);
    QVERIFY(person::isShown(workspace.page(PageId::Today), "acknowledgeAccounts"));
    look("notices of accounts");
    workspace.openPage(PageId::Screening, study.subject(open.subject)->screening().id);
    look("a screening");
    QWidget* page = workspace.page(PageId::Screening);
    QVERIFY(person::type(page, "survivalWeeks", u"31"_qs));
    look("a screening, edited");
    QVERIFY(person::click(page, "backToList") && person::click(page, "newSubject"));
    look("a consent");
    workspace.openPage(PageId::Subjects, open.subject);
    page = workspace.page(PageId::Subjects);
    QTest::keyClick(&open.window, Qt::Key_4, Qt::AltModifier);
    for (const char* name : {"dltOutcomeNoDlt", "dltOutcomeDlt", "dltOutcomeNotEvaluable"}) {
      auto* outcome = page->findChild<QAbstractButton*>(QLatin1String(name));
      QVERIFY(outcome && outcome->isVisible());
      outcome->setChecked(true);
      look(name);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
  }

  /// A decision and a change of the design that wait for the sponsor.
  void everyKeyDoesOneThingBesideWhatIsSigned_data() { everyKeyDoesOneThing_data(); }
  void everyKeyDoesOneThingBesideWhatIsSigned() {
    QFETCH(Language, language);
    SignedWindow open;
    QVERIFY(open.signIn());
    open.window.switchLanguage(language);
    Workspace& workspace = *open.window.workspace();
    QStringList faults;
    for (const PageId id : {PageId::Decisions, PageId::Design, PageId::Study}) {
      workspace.openPage(id, id == PageId::Decisions ? 1 : 0);
      QCoreApplication::processEvents();
      faults << faultsOfPage(open.window, *workspace.page(id));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
  }

  /// The tabs of a subject have digits, and the pages of the rail have theirs.
  void aDigitOpensTheTabOfTheSubject() {
    OpenWindow open;
    QVERIFY(open.signIn());
    open.window.workspace()->openPage(PageId::Subjects, open.subject);
    QTest::keyClick(&open.window, Qt::Key_6, Qt::AltModifier);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Subjects);
    QVERIFY(person::isShown(&open.window, "responseDate"));
    QTest::keyClick(&open.window, Qt::Key_6, Qt::ControlModifier);
    QVERIFY(open.window.workspace()->currentPage() != PageId::Subjects);
  }
};

COHORTDESK_TEST(MnemonicsTest, CohortDeskApplication)
} // namespace tst_mnemonics
#include "tst_mnemonics.moc"
