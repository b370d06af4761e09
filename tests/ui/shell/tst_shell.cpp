#include "db/access/vault.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "ui/shell/inactivity_timer.h"
#include "ui/shell/start/start_screen.h"
#include "ui/widgets/language.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTextBrowser>

namespace tst_shell {

/// The window around the pages: from the first start to the lock, by keyboard and mouse.
class ShellTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Vault::setSlotCostForTests({1, 8192}); }

  void init() {
    QSettings().clear();
    useLanguage(Language::English);
  }

  void firstStartLeadsToToday() {
    const QTemporaryDir folder;
    MainWindow window;
    window.showStart();
    window.show();
    QVERIFY(person::click(&window, "createStudy"));
    QVERIFY(person::click(&window, "createNext"));
    QCOMPARE(person::textOf(&window, "siteNameMessage"), u"The site needs a name."_qs);
    QVERIFY(person::type(&window, "siteName", u"Site 01"_qs));
    QVERIFY(person::type(&window, "timeZone", u"Asia/Atlantis"_qs));
    QVERIFY(person::type(&window, "studyPath", folder.filePath(u"first.study"_qs)));
    QVERIFY(person::click(&window, "createNext"));
    QVERIFY(person::textOf(&window, "timeZoneMessage").startsWith(u"No such time zone"_qs));
    QVERIFY(person::type(&window, "timeZone", u"Asia/Shanghai"_qs));
    QVERIFY(person::enter(&window, "studyPath"));
    QVERIFY(person::type(&window, "userName", u"Prof. Li"_qs));
    QVERIFY(person::type(&window, "newLogin", u"li"_qs));
    QVERIFY(person::type(&window, "newPassword", u"12345678"_qs));
    QVERIFY(person::textOf(&window, "newPasswordMessage").contains(u"too easy"_qs));
    QVERIFY(person::type(&window, "newPassword", strongPassword));
    QCOMPARE(person::textOf(&window, "newPasswordMessage"), u"Strong enough."_qs);
    QVERIFY(person::type(&window, "newAgain", u"something else"_qs));
    QVERIFY(person::click(&window, "createNext"));
    QCOMPARE(person::textOf(&window, "newAgainMessage"), u"The two passwords are not the same."_qs);
    QVERIFY(person::type(&window, "newAgain", strongPassword));
    QVERIFY(person::enter(&window, "newAgain"));
    QVERIFY(person::type(&window, "limit0", u"110"_qs));
    QVERIFY(person::textOf(&window, "limitsOnceMore").contains(u"Creatinine at most 110"_qs));
    QVERIFY(person::click(&window, "addExclusion"));
    QVERIFY(person::type(&window, "exclusionZh1", u"妊娠或哺乳期"_qs));
    QVERIFY(person::click(&window, "createNext"));

    auto* next = window.findChild<QAbstractButton*>(u"codeContinue"_qs);
    QVERIFY(next && !next->isEnabled());
    QVERIFY(person::textOf(&window, "shownRecoveryCode").size() > 20);
    person::whenAsked("codeNotWritten", [](QWidget* asked) { QVERIFY(person::click(asked, "stay")); });
    QVERIFY(!window.close());
    QVERIFY(person::isShown(&window, "shownRecoveryCode"));
    window.findChild<QCheckBox*>(u"codeWritten"_qs)->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    QVERIFY(next->isEnabled());
    QVERIFY(person::click(&window, "codeContinue"));

    QVERIFY(window.workspace());
    QCOMPARE(window.workspace()->currentPage(), PageId::Today);
    const Site& site = window.session()->study().site;
    QCOMPARE(site.name, u"Site 01"_qs);
    QCOMPARE(site.limits.value(OrganTest::Creatinine), (OrganLimit{LimitRelation::AtMost, 110, false}));
    QCOMPARE(site.exclusions.size(), std::size_t(1));
    QCOMPARE(site.exclusions.front().code, u"E1"_qs);
    QCOMPARE(site.exclusions.front().textZh, u"妊娠或哺乳期"_qs);
    QCOMPARE(recentStudies(), QStringList{folder.filePath(u"first.study"_qs)});
  }

  void aStudyIsNotWrittenOver() {
    ShellWindow open;
    open.window.showCreate();
    QVERIFY(person::type(&open.window, "siteName", u"Site 01"_qs));
    QVERIFY(person::type(&open.window, "studyPath", open.study.path()));
    QVERIFY(person::textOf(&open.window, "studyPathMessage").contains(u"exists already"_qs));
    QVERIFY(person::click(&open.window, "createNext"));
    QVERIFY(person::isShown(&open.window, "studyPath")); // said on the first step
  }

  void theLockHidesAndKeepsWhatIsTyped() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QVERIFY(open.openStudyTab(0));
    QVERIFY(person::type(&open.window, "siteName", u"Half a na"_qs));
    QTest::keyClick(&open.window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(open.window.isLocked());
    QVERIFY(!open.window.workspace()->isVisible());
    QVERIFY(!open.window.windowTitle().contains(u"Hospital"_qs));
    QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Study);
    QVERIFY(person::type(&open.window, "unlockPassword", u"guess"_qs));
    QVERIFY(person::click(&open.window, "unlock"));
    QVERIFY(open.window.isLocked());
    QCOMPARE(person::textOf(&open.window, "unlockPasswordMessage"), u"This is not the password."_qs);
    QVERIFY(person::type(&open.window, "unlockPassword", TestStudy::testPassword()));
    QTest::keyClick(open.window.findChild<QLineEdit*>(u"unlockPassword"_qs), Qt::Key_Return);
    QVERIFY(!open.window.isLocked());
    QVERIFY(open.window.workspace()->isVisible());
    QCOMPARE(person::textOf(&open.window, "siteName"), u"Half a na"_qs);
  }

  void theLockClosesAnOpenDialog() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QVERIFY(open.openStudyTab(0));
    QVERIFY(person::type(&open.window, "siteName", u"Another name"_qs));
    person::whenAsked("reasonDialog", [&](QWidget*) { open.window.lock(); });
    QVERIFY(person::click(&open.window, "siteSave"));
    QVERIFY(open.window.isLocked());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(open.window.session()->study().site.name, u"Shanghai Test Hospital"_qs);
    QCOMPARE(person::textOf(&open.window, "siteName"), u"Another name"_qs);
  }

  void nobodyThereLocks() {
    InactivityTimer timer(std::chrono::milliseconds(300), std::chrono::milliseconds(100));
    int locked = 0;
    QList<bool> warned;
    connect(&timer, &InactivityTimer::inactive, this, [&] { ++locked; });
    connect(&timer, &InactivityTimer::nearlyInactive, this, [&](bool is) { warned << is; });
    timer.start();
    QWidget window;
    window.show();
    for (int i = 0; i < 6; ++i) {
      QTest::keyClick(&window, Qt::Key_A);
      QTest::qWait(100);
    }
    QCOMPARE(locked, 0);
    QTRY_COMPARE(locked, 1);
    QVERIFY(!warned.isEmpty() && warned.last());
    timer.start(); // somebody is there again
    QVERIFY(!warned.last());
  }

  /// The keys of an input method never reach the program: pinyin for ten minutes is no absence.
  void whoTypesByAnInputMethodIsThere() {
    InactivityTimer timer(std::chrono::hours(1), std::chrono::hours(1)); // the notice comes at once
    QList<bool> warned;
    connect(&timer, &InactivityTimer::nearlyInactive, this, [&](bool is) { warned << is; });
    timer.start();
    QTRY_COMPARE(warned, QList<bool>{true});
    QLineEdit input;
    QInputMethodEvent pinyin(u"ni"_qs, {});
    QCoreApplication::sendEvent(&input, &pinyin);
    QCOMPARE(warned, (QList<bool>{true, false}));
  }

  /// A menu of a table copies its rows, that of a field shows its history: neither stays over the lock.
  void theLockClosesAnOpenMenu() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QVERIFY(open.openStudyTab(0));
    auto* input = open.window.findChild<QLineEdit*>(u"siteName"_qs);
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, QPoint(2, 2), input->mapToGlobal(QPoint(2, 2)));
    QCoreApplication::sendEvent(input, &wanted);
    QVERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    open.window.lock();
    QVERIFY(open.window.isLocked());
    QVERIFY(!QApplication::activePopupWidget());
  }

  void whatIsTypedForANewStudyDoesNotGoWithoutAWord() {
    ShellWindow open;
    open.window.showCreate();
    QVERIFY(person::type(&open.window, "siteName", u"Site 01"_qs));
    person::whenAsked("studyNotCreated", [](QWidget* asked) { QVERIFY(person::click(asked, "stay")); });
    QVERIFY(!open.window.close());
    person::whenAsked("studyNotCreated", [](QWidget* asked) { QVERIFY(person::click(asked, "stay")); });
    QVERIFY(person::click(&open.window, "createBack"));
    QCOMPARE(person::textOf(&open.window, "siteName"), u"Site 01"_qs);
    person::whenAsked("studyNotCreated", [](QWidget* asked) { QVERIFY(person::click(asked, "leave")); });
    QVERIFY(person::click(&open.window, "createBack"));
    QVERIFY(person::isShown(&open.window, "createStudy"));
    open.window.showCreate(); // nothing is typed: nothing is asked
    QVERIFY(open.window.close());
  }

  void theLockIsSaidBeforeItComes() {
    ShellWindow open;
    QVERIFY(open.signIn());
    open.window.workspace()->warnOfLock(true);
    QVERIFY(person::isShown(&open.window, "lockWarning"));
    QVERIFY(person::textOf(&open.window, "lockWarning").contains(u"Locks in one minute"_qs));
    QVERIFY(!open.window.findChild<QWidget*>(u"lockWarning"_qs)->accessibleName().isEmpty());
    open.window.workspace()->warnOfLock(false);
    QVERIFY(!person::isShown(&open.window, "lockWarning"));
  }

  void theLanguageChangesAtOnceAndKeepsWhatIsTyped() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QVERIFY(open.openStudyTab(0));
    QVERIFY(person::type(&open.window, "siteName", u"Half a na"_qs));
    open.window.switchLanguage(Language::Chinese);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Study);
    QCOMPARE(person::textOf(&open.window, "siteName"), u"Half a na"_qs);
    const QString title = open.window.session()->study().protocol.shortTitle.zh;
    QVERIFY(person::textOf(&open.window, "topStudy").startsWith(title));
    QCOMPARE(rememberedLanguage(), Language::Chinese);
    open.window.switchLanguage(Language::English);
    QVERIFY(!person::textOf(&open.window, "topStudy").startsWith(title));
  }

  void pagesAreReachedByTheKeyboard() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QTest::keyClick(&open.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Screening);
    QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Today);
    QTest::keyClick(&open.window, Qt::Key_F1);
    auto* help = open.window.findChild<QWidget*>(u"help"_qs);
    QVERIFY(help && help->isVisible());
    auto* text = help->findChild<QTextBrowser*>(u"helpText"_qs);
    QVERIFY(text && text->toPlainText().contains(u"Status marks"_qs));
  }

  void everyPageFitsTheSmallestScreen_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
  }
  void everyPageFitsTheSmallestScreen() {
    QFETCH(Language, language);
    ShellWindow open;
    QVERIFY(open.signIn());
    open.window.switchLanguage(language);
    for (const PageEntry& entry : pageRegistry()) {
      open.window.workspace()->openPage(entry.id);
      QCoreApplication::processEvents();
      const QSize least = open.window.minimumSizeHint();
      QVERIFY2(least.width() <= 1280 - 8 && least.height() <= 720 - 40, // beside a frame
               qPrintable(u"%1: %2 × %3"_qs.arg(entry.title).arg(least.width()).arg(least.height())));
    }
  }

  void theFirstInputHasTheFocus() {
    MainWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showCreate();
    QCOMPARE(window.focusWidget()->objectName(), u"siteName"_qs);
    window.showStart();
    QCOMPARE(window.focusWidget()->objectName(), u"openStudy"_qs);
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(window.focusWidget()->objectName(), u"language"_qs);
  }
};

COHORTDESK_TEST(ShellTest, CohortDeskApplication)
} // namespace tst_shell
#include "tst_shell.moc"
