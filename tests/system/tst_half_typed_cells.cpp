// The editor of a grid's cell is open, and somebody leaves: by the lock, the door, another language or page.
// What stands there comes back, and nothing half typed is saved by it.
#include "db/access/vault.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/measurement_grid.h"
#include "tests/support/windows/shell_window.h"
#include "ui/shell/inactivity_timer.h"
#include "ui/widgets/language.h"
#include "ui/widgets/table.h"

namespace tst_half_typed_cells {
using namespace measurementGrid;

enum class Way { SwitchLanguage, Zoom, Lock, IdleLock, SignOut, Close };

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
      window.showSignIn(test.path());
      return signIn();
    }
    QCoreApplication::processEvents(); // what the grid has to say as it goes
    return unlock();
  }
};

class HalfTypedCellsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { Vault::setSlotCostForTests({1, 8192}); }
  void init() { useLanguage(Language::English); }

  void theyComeBack_data() {
    QTest::addColumn<int>("way");
    QTest::newRow("another language") << static_cast<int>(Way::SwitchLanguage);
    QTest::newRow("larger type") << static_cast<int>(Way::Zoom);
    QTest::newRow("the lock") << static_cast<int>(Way::Lock);
    QTest::newRow("nobody there") << static_cast<int>(Way::IdleLock);
    QTest::newRow("signing out") << static_cast<int>(Way::SignOut);
    QTest::newRow("closing") << static_cast<int>(Way::Close);
  }
  void theyComeBack() {
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

  void soDoThoseOfAScenario_data() { theyComeBack_data(); }
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

  /// Two seconds after the last key it is on the disk.
  void theySurviveAKill() {
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

COHORTDESK_TEST(HalfTypedCellsTest, CohortDeskApplication)
} // namespace tst_half_typed_cells
#include "tst_half_typed_cells.moc"
