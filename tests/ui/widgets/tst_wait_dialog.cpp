#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "ui/fields/field.h"
#include "ui/widgets/wait_dialog.h"

#include <QApplication>
#include <QProgressBar>
#include <QTest>
#include <QThread>

namespace tst_wait_dialog {
constexpr int longEnough = 800; ///< ms

/// A window with somebody before it.
struct Window : QWidget {
  Window() {
    show();
    activateWindow();
    if (!QTest::qWaitForWindowActive(this)) qWarning("the window does not become active");
  }
};

/// Works as a check does: until it is told to stop, or for five seconds. True if it was told to.
bool isStopped(WaitDialog& wait) {
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < 5000) {
    if (!wait.say(QStringLiteral("Counting…"), 0.25)) return true;
    QThread::msleep(5);
  }
  return false;
}

/// The dialog over a window that waits.
class WaitDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsShortShowsNothing() {
    Window window;
    {
      WaitDialog wait(&window);
      QVERIFY(QGuiApplication::overrideCursor());
      QCOMPARE(WaitDialog::present(), &wait);
      QVERIFY(wait.say(QStringLiteral("One"), 0.5));
      QThread::msleep(longEnough); // as deriving a key does
      QVERIFY(wait.say(QStringLiteral("Two"), 0.5));
      QVERIFY(!wait.isVisible());
    }
    QVERIFY(!QGuiApplication::overrideCursor());
    QVERIFY(!WaitDialog::present());
  }

  void whatIsLongSaysWhereItIs() {
    Window window;
    WaitDialog wait(&window);
    const Progress progress = wait.ofCheck();
    QVERIFY(progress(CheckStage::Pages, {}));
    QThread::msleep(longEnough);
    QVERIFY(progress(CheckStage::Pages, {}));
    QVERIFY(wait.isVisible() && wait.isModal());
    QVERIFY(!QGuiApplication::overrideCursor());
    QCOMPARE(QApplication::activeModalWidget(), &wait);
    auto* bar = wait.findChild<QProgressBar*>(QStringLiteral("waitProgress"));
    QCOMPARE(wait.labelText(), QStringLiteral("Checking pages and indexes…"));
    QCOMPARE(bar->accessibleName(), wait.labelText());
    QCOMPARE(bar->maximum(), 0); // nobody knows
    QThread::msleep(50);
    QVERIFY(progress(CheckStage::Tables, 0.25));
    QCOMPARE(wait.labelText(), QStringLiteral("Comparing the tables with the journal…"));
    QCOMPARE(bar->accessibleName(), wait.labelText());
    QCOMPARE(bar->value() * 4, bar->maximum());
  }

  void itIsCancelled_data() {
    QTest::addColumn<int>("how");
    QTest::newRow("by its button") << 0;
    QTest::newRow("by Escape") << 1;
    QTest::newRow("by closing it") << 2;
    QTest::newRow("as every dialog is before the lock") << 3;
    QTest::newRow("what waits is gone") << 4;
  }
  void itIsCancelled() {
    QFETCH(int, how);
    Window window;
    WaitDialog wait(&window);
    person::whenAsked("waitDialog", [&](QWidget* dialog) {
      if (how == 0) QVERIFY(person::click(dialog, "waitCancel"));
      if (how == 1) QTest::keyClick(dialog, Qt::Key_Escape);
      if (how == 2) dialog->close();
      if (how == 3) QMetaObject::invokeMethod(dialog, "reject");
      if (how == 4) window.hide();
    });
    QVERIFY(isStopped(wait));
    QVERIFY(!wait.say(QStringLiteral("Two"), 0.5)); // for good
  }

  void whatWasCancelledIsNoError() {
    QWidget form;
    auto* line = new MessageLine(QStringLiteral("line"));
    line->setParent(&form);
    showRefusal(&form, {QStringLiteral("FILE"), QStringLiteral("It was refused."), {}});
    QVERIFY(line->isVisibleTo(&form));
    showRefusal(&form, {QStringLiteral("CANCELLED"), QStringLiteral("It was cancelled."), {}});
    QVERIFY(!line->isVisibleTo(&form));
  }
};

COHORTDESK_TEST(WaitDialogTest, QApplication)
} // namespace tst_wait_dialog
#include "tst_wait_dialog.moc"
