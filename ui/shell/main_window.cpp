#include "ui/shell/main_window.h"

#include "ui/shell/bars.h"
#include "ui/shell/computer_dialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/help_window.h"
#include "ui/shell/inactivity_timer.h"
#include "ui/shell/start/create_study_screen.h"
#include "ui/shell/start/restore_screen.h"
#include "ui/shell/start/sign_in_screen.h"
#include "ui/shell/start/start_screen.h"
#include "ui/start/recovery_code_screen.h"
#include "ui/widgets/kept_state.h"
#include "ui/widgets/wait_dialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr auto geometryKey = "window";
} // namespace

QSize firstWindowSize(const QRect& available) {
  constexpr QSize wanted(1366, 768);
  constexpr QSize frame(8, 40); // which the window does not know before it is shown
  return wanted.boundedTo(available.size() - frame);
}

MainWindow::MainWindow(Clock clock, QWidget* parent) : QMainWindow(parent), m_clock(std::move(clock)) {
  setObjectName(QStringLiteral("mainWindow"));
  setWindowTitle(QStringLiteral("CohortDesk"));
  setAcceptDrops(true);
  if (!restoreGeometry(KeptState::of(QLatin1String(geometryKey)).toByteArray()))
    resize(firstWindowSize(screen()->availableGeometry()));
  m_stack = new QStackedWidget;
  setCentralWidget(m_stack);
  m_inactivity = new InactivityTimer(lockAfter(), 1min, this);
  connect(m_inactivity, &InactivityTimer::inactive, this, &MainWindow::lock);
  connect(m_inactivity, &InactivityTimer::nearlyInactive, this, [this](bool is) {
    if (m_workspace) m_workspace->warnOfLock(is);
  });
  addShortcuts();
}

void MainWindow::addShortcuts() {
  connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &MainWindow::showHelp);
  const std::pair<QList<QKeySequence>, int> zooms[] = {
      {{QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
       1}, // one key, two layouts
      {{QKeySequence(Qt::CTRL | Qt::Key_Minus)}, -1},
      {{QKeySequence(Qt::CTRL | Qt::Key_0)}, 0}};
  for (const auto& [keys, steps] : zooms) {
    auto* shortcut = new QShortcut(this);
    shortcut->setKeys(keys);
    connect(shortcut, &QShortcut::activated, this, [this, steps = steps] { zoomBy(steps); });
  }
}

MainWindow::~MainWindow() {
  closeStudy();
}

void MainWindow::showScreen(MakeScreen make) {
  m_makeScreen = std::move(make);
  putScreen();
}

void MainWindow::putScreen() {
  Screen* old = m_screen;
  m_screen = m_makeScreen();
  connect(m_screen, &Screen::languageChosen, this, &MainWindow::switchLanguage,
          Qt::QueuedConnection); // the screen that asks is deleted by it
  m_stack->addWidget(m_screen);
  m_stack->setCurrentWidget(m_screen);
  if (!old) return;
  m_stack->removeWidget(old);
  old->deleteLater(); // its own signal may have brought us here
}

void MainWindow::showStart() {
  showScreen([this]() -> Screen* {
    auto* start = new StartScreen;
    connect(start, &StartScreen::createRequested, this, &MainWindow::showCreate);
    connect(start, &StartScreen::openRequested, this, &MainWindow::showSignIn);
    return start;
  });
}

void MainWindow::showCreate() {
  showScreen([this]() -> Screen* {
    auto* create = new CreateStudyScreen(m_clock);
    connect(create, &CreateStudyScreen::leaveRequested, this, &MainWindow::showStart);
    connect(create, &CreateStudyScreen::created, this, [this](const CreateStudyScreen::Created& made) {
      showScreen([this, made]() -> Screen* {
        auto* code = new RecoveryCodeScreen(made.path, made.recoveryCode);
        connect(code, &RecoveryCodeScreen::writtenDown, this, [this, made] {
          if (WaitDialog::present()) return;
          auto opened = whileWaiting(this, [&](const Progress& progress) {
            return StudyFile::open(made.path, made.who, m_clock, progress);
          });
          if (opened)
            enter(std::move(*opened));
          else
            showSignIn(made.path); // says there why it cannot be opened
        });
        return code;
      });
    });
    return create;
  });
}

void MainWindow::showSignIn(const QString& path) {
  showScreen([this, path]() -> Screen* {
    auto* signIn = new SignInScreen(path, m_clock, [this](auto session) { enter(std::move(session)); });
    connect(signIn, &SignInScreen::leaveRequested, this, &MainWindow::showStart);
    connect(signIn, &SignInScreen::restoreOffered, this,
            [this, path](const auto& backup, const auto& who) { showRestore(path, backup, who); });
    return signIn;
  });
}

void MainWindow::showRestore(const QString& damaged, const GoodBackup& backup, const Credentials& who) {
  showScreen([this, damaged, backup, who]() -> Screen* {
    auto* restore = new RestoreScreen(damaged, backup, who, m_clock);
    connect(restore, &RestoreScreen::restored, this, &MainWindow::showSignIn);
    connect(restore, &RestoreScreen::leaveRequested, this, [this, damaged] { showSignIn(damaged); });
    return restore;
  });
}

void MainWindow::enter(std::unique_ptr<StudySession> session) {
  closeStudy();
  m_session = std::move(session);
  rememberStudy(m_session->path());
  if (m_session->user().passwordBy != 0)
    askOwnPassword();
  else
    openWorkspace();
  m_inactivity->start();
}

void MainWindow::askOwnPassword() {
  showScreen([this]() -> Screen* {
    auto* own = new OwnPasswordScreen(*m_session);
    connect(own, &OwnPasswordScreen::passwordSet, this, &MainWindow::openWorkspace);
    connect(own, &OwnPasswordScreen::leaveRequested, this, &MainWindow::signOut, Qt::QueuedConnection);
    return own;
  });
}

void MainWindow::openWorkspace() {
  m_makeScreen = {};
  if (m_screen) {
    m_stack->removeWidget(m_screen);
    m_screen->deleteLater();
    m_screen = nullptr;
  }
  buildWorkspace({Workspace::lastPage(), 0, {}, {}});
}

void MainWindow::dropWorkspace() {
  // An input that goes with the caret in it would check what stands in it when its form is half gone.
  if (QWidget* focus = m_workspace ? m_workspace->focusWidget() : nullptr) focus->clearFocus();
  delete m_workspace;
  m_workspace = nullptr;
}

void MainWindow::buildWorkspace(const Workspace::View& view) {
  dropWorkspace();
  m_workspace = new Workspace(*m_session, m_stack);
  connect(m_workspace, &Workspace::languageChosen, this, &MainWindow::switchLanguage, Qt::QueuedConnection);
  TopBar* top = m_workspace->topBar();
  connect(top, &TopBar::passwordChangeRequested, this, &MainWindow::changePassword);
  connect(top, &TopBar::signOutRequested, this, &MainWindow::signOut, Qt::QueuedConnection);
  connect(top, &TopBar::helpRequested, this, &MainWindow::showHelp);
  connect(top, &TopBar::aboutRequested, this, &MainWindow::showAbout);
  connect(top, &TopBar::computerRequested, this, &MainWindow::showComputer);
  connect(m_workspace, &Workspace::zoomRequested, this, &MainWindow::zoomBy, Qt::QueuedConnection);
  connect(top, &TopBar::lockRequested, this, &MainWindow::lock);
  m_stack->addWidget(m_workspace);
  m_stack->setCurrentWidget(m_workspace);
  m_workspace->showView(view);
  setWindowTitle(m_session->site().name + QStringLiteral(" – CohortDesk"));
}

bool MainWindow::isWaiting(const std::function<void()>& then) {
  WaitDialog* wait = WaitDialog::present();
  if (!wait) return false;
  closeDialogs();
  connect(wait, &QObject::destroyed, this, then, Qt::QueuedConnection);
  return true;
}

void MainWindow::signOut() {
  if (!m_session || isWaiting([this] { signOut(); })) return;
  const QString path = m_session->path();
  closeDialogs();
  if (!mayLeave()) return;
  leaveStudy();
  setWindowTitle(QStringLiteral("CohortDesk"));
  showSignIn(path);
}

bool MainWindow::mayLeave() {
  if (!m_workspace) return !m_screen || m_screen->mayLeave();
  m_workspace->keepDrafts();
  const auto written = m_session->writeHeldDrafts();
  return written || leaving::loseTyped(written.error(), this);
}

Result<void> MainWindow::closeStudy(const Progress& progress) {
  m_inactivity->stop();
  if (m_workspace) m_workspace->keepDrafts();
  delete m_lock;
  m_lock = nullptr;
  dropWorkspace();
  return m_session ? StudySession::leave(std::move(m_session), progress) : Result<void>();
}

void MainWindow::leaveStudy() {
  const auto closed = whileWaiting(this, [this](const Progress& progress) { return closeStudy(progress); });
  if (!closed) leaving::sayNoBackup(closed.error(), this);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (isWaiting([this] { close(); }) || !mayLeave()) return event->ignore();
  KeptState::keep(QLatin1String(geometryKey), saveGeometry());
  leaveStudy();
  event->accept();
}

void MainWindow::showHelp() {
  if (!m_help) m_help = new HelpWindow(this);
  m_help->show();
  m_help->raise();
  m_help->activateWindow();
  if (m_workspace && !m_lock)
    m_help->showPlace(m_workspace->helpPlaces());
  else
    m_help->showPlace({QStringLiteral("start")});
}

void MainWindow::showAbout() {
  AboutDialog(m_workspace ? m_workspace->protocolWords() : QString(), this).exec();
}

void MainWindow::changePassword() {
  ChangePasswordDialog(*m_session, this).exec();
}
