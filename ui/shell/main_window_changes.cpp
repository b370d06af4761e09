// The window while it runs: another language, another look, another study.
#include "ui/shell/computer_dialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/inactivity_timer.h"
#include "ui/shell/main_window.h"
#include "ui/start/screen.h"
#include "ui/style/theme.h"
#include "ui/widgets/desktop.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

void MainWindow::switchLanguage(Language language) {
  if (language == languageInUse()) return;
  change([language] { useLanguage(language); });
}

void MainWindow::zoomBy(int steps) {
  const int wanted = steps == 0 ? 100 : zoomBeside(zoom(), steps);
  if (wanted == zoom()) return;
  keepZoom(wanted);
  change([] { applyTheme(*qApp, Theme::current(), wantedPointSize()); });
}

/// Light and dark, and the size of the desktop's type, while the program runs.
void MainWindow::followDesktopNow() {
  // What asks something belongs to what would be taken away: afterwards.
  if (const QWidget* asks = QApplication::activeModalWidget()) {
    connect(asks, &QObject::destroyed, this, &MainWindow::followDesktopNow, Qt::QueuedConnection);
    return;
  }
  if (!fitsDesktop()) change([] { followDesktop(*qApp); });
}

bool MainWindow::event(QEvent* event) {
  if (event->type() == QEvent::ThemeChange)
    QMetaObject::invokeMethod(this, &MainWindow::followDesktopNow, Qt::QueuedConnection);
  return QMainWindow::event(event);
}

void MainWindow::showComputer() {
  if (ComputerDialog(this).exec() == QDialog::Accepted) m_inactivity->setPatience(lockAfter());
}

void MainWindow::rebuildScreen(const std::function<void()>& act) {
  const Place place = Place::in(m_screen);
  act();
  putScreen();
  place.restoreIn(m_screen);
}

void MainWindow::change(const std::function<void()>& act) {
  if (isWaiting([this, act] { change(act); })) return;
  closeDialogs();
  if (m_makeScreen) {
    rebuildScreen(act);
  } else if (m_workspace) {
    const Workspace::View view = m_workspace->view();
    m_workspace->keepDrafts();
    dropWorkspace(); // so that little is styled anew
    act();
    buildWorkspace(view);
  } else {
    act();
  }
  if (m_lock) makeLock();
}

namespace {
/// The study file that is carried over the window; empty where it is something else.
QString studyIn(const QMimeData& carried) {
  const QList<QUrl> urls = carried.urls();
  const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
  return path.endsWith(QStringLiteral(".study"), Qt::CaseInsensitive) ? path : QString();
}
} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!m_lock && !studyIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = studyIn(*event->mimeData());
  if (m_lock || path.isEmpty()) return;
  event->acceptProposedAction();
  // Not before the program that it came from has been told.
  QMetaObject::invokeMethod(
      this, [this, path] { openDropped(path); }, Qt::QueuedConnection);
}

void MainWindow::openDropped(const QString& path) {
  if (isWaiting([this, path] { openDropped(path); })) return;
  if (m_session && (QFileInfo(path) == QFileInfo(m_session->path()) || !leaving::openOther(path, this)))
    return;
  if (!mayLeave()) return;
  if (m_session) {
    leaveStudy();
    setWindowTitle(QStringLiteral("CohortDesk"));
  }
  showSignIn(path);
}
