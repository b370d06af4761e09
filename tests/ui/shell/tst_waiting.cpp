#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/wait_dialog.h"

#include <QAbstractButton>
#include <QThread>

namespace tst_waiting {
/// Waits over what the window shows, as a check of a large study does, while `meanwhile` happens. True if it
/// was stopped by that.
bool waitsWhile(QWidget* over, const std::function<void()>& meanwhile) {
  WaitDialog wait(over);
  person::whenAsked("waitDialog", [&](QWidget*) { meanwhile(); });
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < 3000) {
    if (!wait.say(QStringLiteral("Counting…"), 0.5)) return true;
    QThread::msleep(5);
  }
  return false;
}

QWidget* screenOf(ShellWindow& open) {
  return open.window.findChild<QAbstractButton*>(QStringLiteral("signIn"))->parentWidget();
}

/// What can come between while a screen or a page waits: none of it may take away what waits.
class WaitingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { useLanguage(Language::English); }

  void theLanguageChangesAfterwards() {
    ShellWindow open;
    const QPointer<QWidget> screen = screenOf(open);
    bool isStill = false;
    QVERIFY(waitsWhile(screen, [&] {
      open.window.switchLanguage(Language::Chinese);
      isStill = screen && screen->isVisible();
    }));
    QVERIFY(isStill && screen);
    QTRY_VERIFY(!screen);
    QVERIFY(person::textOf(&open.window, "signIn") != QStringLiteral("&Sign in"));
  }

  void theWindowClosesAfterwards() {
    ShellWindow open;
    QVERIFY(open.signIn());
    const QPointer<Workspace> workspace = open.window.workspace();
    bool isStill = false;
    QVERIFY(waitsWhile(workspace, [&] { isStill = !open.window.close() && workspace; }));
    QVERIFY(isStill);
    QTRY_VERIFY(!open.window.isVisible());
    QVERIFY(!open.window.session());
  }

  void whoSignsOutDoesSoAfterwards() {
    ShellWindow open;
    QVERIFY(open.signIn());
    const QPointer<Workspace> workspace = open.window.workspace();
    QVERIFY(waitsWhile(workspace, [&] { open.window.signOut(); }));
    QVERIFY(workspace);
    QTRY_VERIFY(!open.window.session());
  }

  void theLockGoesUpAtOnce() {
    ShellWindow open;
    QVERIFY(open.signIn());
    const QPointer<Workspace> workspace = open.window.workspace();
    QVERIFY(waitsWhile(workspace, [&] { open.window.lock(); }));
    QVERIFY(open.window.isLocked());
    QVERIFY(workspace);
  }

  void theLineOfTheLockComesAfterwards() {
    ShellWindow open;
    QVERIFY(open.signIn());
    const auto lastLine = [&] { return open.window.session()->journalHead().sequence; };
    const qint64 before = lastLine();
    qint64 meanwhile = 0;
    QVERIFY(waitsWhile(open.window.workspace(), [&] {
      open.window.lock();
      meanwhile = lastLine();
    }));
    QCOMPARE(meanwhile, before); // what waits may write at this moment
    QTRY_COMPARE(lastLine(), before + 1);
    QVERIFY(open.window.isLocked());
  }

  void nobodySignsInTwice() {
    ShellWindow open;
    QVERIFY(person::type(&open.window, "password", TestStudy::testPassword()));
    QVERIFY(!waitsWhile(screenOf(open), [&] {
      auto* button = open.window.findChild<QAbstractButton*>(QStringLiteral("signIn"));
      button->click();
      button->click();
    }));
    QVERIFY(!open.window.session());
    QVERIFY(open.signIn());
    QVERIFY(open.window.session());
  }
};

COHORTDESK_TEST(WaitingTest, CohortDeskApplication)
} // namespace tst_waiting
#include "tst_waiting.moc"
