// The caret stands in a cell of a grid, a text or a line of a form, and somebody leaves: by the lock, the
// door, another language or page. What stands there comes back, and nothing half typed is saved by it.
#include "db/access/vault.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/measurement_grid.h"
#include "tests/support/windows/shell_window.h"
#include "ui/shell/inactivity_timer.h"
#include "ui/tables/table.h"
#include "ui/widgets/language.h"

namespace tst_half_typed {
using namespace measurementGrid;

enum class Way { SwitchLanguage, Zoom, Lock, IdleLock, SignOut, Close };
constexpr std::pair<const char*, Way> ways[] = {
    {"another language", Way::SwitchLanguage}, {"larger type", Way::Zoom},    {"the lock", Way::Lock},
    {"nobody there", Way::IdleLock},           {"signing out", Way::SignOut}, {"closing", Way::Close}};

/// A window on a study with a subject who was infused, today is day 8.
struct Window : MeasuredStudy {
  MainWindow window{test.clock()};

  Window() {
    ShellWindow::forgetWhatIsKept();
    window.show();
    window.activateWindow();
    window.enter(test.takeSession());
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window does not become active");
  }
  Workspace& workspace() { return *window.workspace(); }
  MeasurementGrid measurements() { return MeasurementGrid(workspace().page(PageId::Measurements)); }
  GridView* scenarios() { return window.findChild<GridView*>(u"scenarioGrid"_qs); }
  QString saved(const char* visit) {
    MeasurementFilter filter;
    filter.visit = QString::fromLatin1(visit);
    filter.analyte = u"il6"_qs;
    const auto found = *window.session()->measurements(filter);
    return found.empty() ? QString() : QString::number(found.front().value->number);
  }
  /// Into an input that is shown, in place of what stands there; nobody leaves it yet.
  bool begin(const char* name, const QString& text) {
    for (auto* input : window.findChildren<QWidget*>(QLatin1String(name))) {
      if (!input->isVisible()) continue;
      input->setFocus();
      QTest::keySequence(input, QKeySequence::SelectAll);
      QTest::keyClicks(input, text);
      return input->hasFocus();
    }
    return false;
  }
  bool signIn() {
    return person::choose(&window, "login", TestStudy::login(Role::PrincipalInvestigator)) &&
           person::type(&window, "password", TestStudy::testPassword()) && person::click(&window, "signIn");
  }
  bool unlock() {
    return window.isLocked() && !QApplication::activeModalWidget() &&
           person::type(&window, "unlockPassword", TestStudy::testPassword()) &&
           person::click(&window, "unlock") && !window.isLocked();
  }
  /// And comes back.
  bool leave(Way way) {
    switch (way) {
    case Way::SwitchLanguage:
      window.switchLanguage(Language::Chinese);
      window.switchLanguage(Language::English);
      return true;
    case Way::Zoom:
      window.zoomBy(1);
      window.zoomBy(0);
      return true;
    case Way::Lock:
      window.lock();
      break;
    case Way::IdleLock:
      Q_EMIT window.findChild<InactivityTimer*>()->inactive();
      break;
    case Way::SignOut:
      window.signOut();
      return !window.session() && signIn();
    case Way::Close:
      window.close();
      window.show();
      window.activateWindow();
      window.showSignIn(test.path());
      return QTest::qWaitForWindowActive(&window) && signIn();
    }
    QCoreApplication::processEvents(); // what the grid has to say as it goes
    return unlock();
  }
};

class HalfTypedTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { Vault::setSlotCostForTests({1, 8192}); }
  void init() { useLanguage(Language::English); }

  void cellsComeBack_data() {
    QTest::addColumn<int>("way");
    for (const auto& [name, way] : ways)
      QTest::newRow(name) << static_cast<int>(way);
  }
  void cellsComeBack() {
    QFETCH(int, way);
    Window open;
    open.workspace().openPage(PageId::Measurements);
    QVERIFY(open.measurements().begin(il6, u"D7"_qs, u"12"_qs));
    QVERIFY(open.leave(static_cast<Way>(way)));
    open.workspace().openPage(PageId::Measurements);
    QCOMPARE(open.measurements().shows(il6, u"D7"_qs), u"12"_qs);
    QCOMPARE(open.saved("D7"), QString());
    QVERIFY(person::isShown(&open.window, "measurementDiscard"));
  }

  void soDoThoseOfAScenario_data() { cellsComeBack_data(); }
  void soDoThoseOfAScenario() {
    QFETCH(int, way);
    Window open;
    open.workspace().openPage(PageId::Design);
    QVERIFY(person::openTab(&open.window, "designTabs", u"Operating"_qs));
    QVERIFY(person::click(&open.window, "scenarioAdd"));
    QTest::keyClick(open.scenarios(), Qt::Key_Return);
    QVERIFY(QApplication::focusWidget() != open.scenarios());
    QTest::keyClicks(QApplication::focusWidget(), u"half a na"_qs);
    QVERIFY(open.leave(static_cast<Way>(way)));
    open.workspace().openPage(PageId::Design);
    QVERIFY(person::openTab(&open.window, "designTabs", u"Operating"_qs));
    QCOMPARE(open.scenarios()->model()->index(0, 0).data().toString(), u"half a na"_qs);
  }

  /// Inputs that are no Field: each kind of them once, in the form that has it.
  void soDoTextsAndLines_data() {
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("tabs");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("text");
    const QString study = u"studyTabs"_qs;
    QTest::newRow("text") << PageId::Study << study << u"Site"_qs << QByteArray("letterhead") << u"Ward"_qs;
    QTest::newRow("cell of a list") << PageId::Study << study << u"Criteria"_qs << QByteArray("exclusionEn1")
                                    << u"Half a crit"_qs;
    QTest::newRow("text of several lines")
        << PageId::Study << study << u"toxicity"_qs << QByteArray("dltText") << u"Half a defi"_qs;
    QTest::newRow("line that is rewritten when it is left")
        << PageId::Study << study << u"Visits"_qs << QByteArray("visitEarliestD7") << u"5x"_qs;
    QTest::newRow("dose group") << PageId::Design << u"designTabs"_qs << u"hanges"_qs << QByteArray("latest1")
                                << u"2x"_qs;
  }
  void soDoTextsAndLines() {
    QFETCH(PageId, page);
    QFETCH(QString, tabs);
    QFETCH(QString, tab);
    QFETCH(QByteArray, input);
    QFETCH(QString, text);
    Window open;
    const auto go = [&] {
      open.workspace().openPage(page);
      return person::openTab(&open.window, tabs.toLatin1(), tab);
    };
    for (const auto& [name, way] : ways) {
      QVERIFY2(go() && open.begin(input, text), name);
      QVERIFY2(open.leave(way) && go(), name);
      QVERIFY2(person::textOf(&open.window, input) == text,
               qPrintable(u"%1: %2"_qs.arg(QLatin1String(name), person::textOf(&open.window, input))));
    }
  }

  /// A code that the lock takes away is told of afterwards.
  void theLockTakesACodeAwayAndSaysSo() {
    Window open;
    open.workspace().openPage(PageId::Study);
    QVERIFY(person::openTab(&open.window, "studyTabs", u"People"_qs));
    person::whenAsked("recoveryCodeDialog", [&](QWidget* dialog) {
      QVERIFY(person::type(dialog, "password", TestStudy::testPassword()));
      QVERIFY(person::click(dialog, "renewConfirm"));
      QTRY_VERIFY2(person::isShown(dialog, "shownRecoveryCode"),
                   qPrintable(person::textOf(dialog, "renewMessage")));
      open.window.lock();
    });
    QVERIFY(person::click(&open.window, "newRecoveryCode"));
    QVERIFY(open.unlock());
    QVERIFY(person::textOf(&open.window, "recoveryCodeMessage").contains(u"make another one"_qs));
  }

  /// Two seconds after the last key it is on the disk.
  void cellsSurviveAKill() {
    Window open;
    open.workspace().openPage(PageId::Measurements);
    QLineEdit* editor = open.measurements().begin(il6, u"D7"_qs, u"1"_qs);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_2);
    QTRY_VERIFY(open.window.session()->draft(u"measurements"_qs).contains("12"));
    QVERIFY(open.window.session()->isBeingTyped(u"measurements"_qs));
  }

  /// A changed value wants a reason; nobody gives one in the name of somebody who has left.
  void theLockAsksNobodyWhy() {
    Window open;
    open.workspace().openPage(PageId::Measurements);
    open.measurements().type(il6, u"D7"_qs, u"12"_qs);
    QTRY_COMPARE(open.saved("D7"), u"12"_qs);
    QVERIFY(open.measurements().begin(il6, u"D7"_qs, u"21"_qs));
    QVERIFY(open.leave(Way::Lock));
    QCOMPARE(open.saved("D7"), u"12"_qs);
    QCOMPARE(open.measurements().shows(il6, u"D7"_qs), u"21"_qs);
  }

  /// A page is left as a cell is: what needs no reason is saved, and no draft of it stays.
  void anotherPageSavesWhatNeedsNoReason() {
    Window open;
    open.workspace().openPage(PageId::Measurements);
    QVERIFY(open.measurements().begin(il6, u"D7"_qs, u"12"_qs));
    QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(open.saved("D7"), u"12"_qs);
    QVERIFY(open.window.session()->draft(u"measurements"_qs).isEmpty());
    open.workspace().openPage(PageId::Measurements);
    QVERIFY(open.measurements().begin(il6, u"D7"_qs, u"21"_qs));
    QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(open.saved("D7"), u"12"_qs);
    open.workspace().openPage(PageId::Measurements);
    QCOMPARE(open.measurements().shows(il6, u"D7"_qs), u"21"_qs);
  }
};

COHORTDESK_TEST(HalfTypedTest, CohortDeskApplication)
} // namespace tst_half_typed
#include "tst_half_typed.moc"
