// The lock over the window.
#include "ui/shell/inactivity_timer.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start/sign_in_screen.h"
#include "ui/widgets/wait_dialog.h"

#include <QApplication>
#include <QDialog>
#include <QStackedWidget>

void MainWindow::lock() {
  if (!m_session || m_lock) return;
  if (!m_workspace) return signOut(); // nobody has set a password of their own yet: nothing is lost
  m_inactivity->stop();
  const auto keep = [this] {
    if (!m_workspace) return;
    m_workspace->keepDrafts();
    m_session->recordLock();
  };
  if (!isWaiting(keep)) { // what waits may be in a transaction of its own, which ends first
    closeDialogs();
    keep();
  }
  makeLock();
}

void MainWindow::makeLock() {
  Screen* old = m_lock;
  auto* screen =
      new LockScreen(m_session->user().name, [this](const QString& p) { return m_session->unlock(p); });
  connect(screen, &LockScreen::unlocked, this, &MainWindow::unlock);
  connect(screen, &Screen::leaveRequested, this, &MainWindow::signOut, Qt::QueuedConnection);
  connect(screen, &Screen::languageChosen, this, &MainWindow::switchLanguage, Qt::QueuedConnection);
  m_lock = screen;
  m_stack->addWidget(m_lock);
  m_stack->setCurrentWidget(m_lock);
  setWindowTitle(QStringLiteral("CohortDesk"));
  if (old) old->deleteLater();
}

void MainWindow::unlock() {
  m_lock->deleteLater();
  m_lock = nullptr;
  m_stack->setCurrentWidget(m_workspace);
  setWindowTitle(m_session->site().name + QStringLiteral(" – CohortDesk"));
  m_inactivity->start();
}

void MainWindow::closeDialogs() {
  // What lies over the window would show, or sign, what the lock hides. Cancelling loses nothing but itself,
  // and nobody is there who could be asked.
  while (QWidget* popup = QApplication::activePopupWidget())
    if (!popup->close()) break;
  const auto windows = QApplication::topLevelWidgets();
  for (QWidget* window : windows)
    if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
      dialog->done(QDialog::Rejected);
}
