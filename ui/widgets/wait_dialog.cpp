#include "ui/widgets/wait_dialog.h"

#include "db/sqlite/in_thread.h"
#include "ui/widgets/layout.h"

#include <QApplication>
#include <QProgressBar>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <mutex>

namespace {
constexpr qint64 patience = 700; ///< ms
constexpr qint64 pumpEvery = 30; ///< ms
constexpr int whole = 1000;

WaitDialog* thePresent = nullptr;

QString wordsOf(CheckStage stage) {
  switch (stage) {
  case CheckStage::Bytes:
    return WaitDialog::tr("Checking the file against its checksum…");
  case CheckStage::Pages:
    return WaitDialog::tr("Checking pages and indexes…");
  case CheckStage::Journal:
    return WaitDialog::tr("Checking the journal…");
  case CheckStage::Tables:
    return WaitDialog::tr("Comparing the tables with the journal…");
  case CheckStage::Replay:
    return WaitDialog::tr("Putting the study together as it was…");
  case CheckStage::Load:
    return WaitDialog::tr("Reading the study…");
  case CheckStage::Copy:
    return WaitDialog::tr("Copying the study…");
  case CheckStage::Read:
    return WaitDialog::tr("Reading the file…");
  case CheckStage::Course:
    return WaitDialog::tr("Asking the rules of each step…");
  case CheckStage::Write:
    return WaitDialog::tr("Writing the records…");
  case CheckStage::Paper:
    return WaitDialog::tr("Laying out the pages…");
  }
  return {};
}
} // namespace

WaitDialog::WaitDialog(QWidget* parent) : QProgressDialog(parent) {
  setObjectName(QStringLiteral("waitDialog"));
  setWindowTitle(tr("Please wait"));
  setWindowModality(Qt::WindowModal);
  setMinimumWidth(atTypeSize(400));
  setAutoClose(false);
  setAutoReset(false);
  m_bar = named<QProgressBar>("waitProgress");
  setBar(m_bar);
  auto* cancelButton = named<QPushButton>("waitCancel", tr("&Cancel"));
  setCancelButton(nullptr); // Qt's own goes with its Esc: of two, neither would be heard
  setCancelButton(cancelButton);
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  thePresent = this;
}

WaitDialog::~WaitDialog() {
  thePresent = nullptr;
  if (!m_shown) QGuiApplication::restoreOverrideCursor();
}

WaitDialog* WaitDialog::present() {
  return thePresent;
}

bool WaitDialog::say(const QString& what, std::optional<double> done) {
  if (m_stopped) return false;
  if (what != labelText()) { // the time between two stages (deriving a key) is not the new one's
    setLabelText(what);
    m_bar->setAccessibleName(what);
    m_since.start();
  }
  if (m_pumped.isValid() && m_pumped.elapsed() < pumpEvery) return true;
  if (!m_shown && m_since.elapsed() >= patience) appear();
  m_bar->setRange(0, done ? whole : 0);
  if (done) m_bar->setValue(static_cast<int>(*done * whole));
  pump();
  return !m_stopped;
}

/// Until the dialog is there, which takes the input away from the window, the window gets none.
void WaitDialog::pump() {
  QCoreApplication::processEvents(m_shown ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
  m_pumped.start();
  m_stopped = m_shown && (wasCanceled() || !isVisible() || !parentWidget()->isVisible());
}

Progress WaitDialog::ofCheck() {
  return [this](CheckStage stage, std::optional<double> done) { return say(wordsOf(stage), done); };
}

void WaitDialog::appear() {
  m_shown = true;
  QGuiApplication::restoreOverrideCursor();
  show();
}

void WaitDialog::reject() {
  cancel();
}

namespace {
/// What the window's thread and the one that works know of each other. It lives as long as either.
struct Threaded {
  explicit Threaded(SlowWork handed) : work(std::move(handed)) {}

  SlowWork work;
  QSemaphore ended;
  std::exception_ptr failure;
  std::atomic<bool> stopped = false;

  void run() {
    try {
      work([this](CheckStage stage, std::optional<double> done) { return tell(stage, done); });
    } catch (...) {
      failure = std::current_exception();
    }
    ended.release();
  }

  std::optional<std::pair<CheckStage, std::optional<double>>> told() {
    const std::lock_guard lock(m_guard);
    return m_told;
  }

 private:
  bool tell(CheckStage stage, std::optional<double> done) {
    const std::lock_guard lock(m_guard);
    m_told = {stage, done};
    return !stopped;
  }

  std::mutex m_guard;
  std::optional<std::pair<CheckStage, std::optional<double>>> m_told;
};

QWidget* whoWaits() {
  if (QWidget* modal = QApplication::activeModalWidget()) return modal;
  if (QWidget* active = QApplication::activeWindow()) return active;
  const auto windows = QApplication::topLevelWidgets();
  const auto shown = std::find_if(windows.begin(), windows.end(),
                                  [](QWidget* window) { return window->isVisible() && window->isWindow(); });
  return shown == windows.end() ? nullptr : *shown;
}

/// False once whoever waits has said stop.
bool goesOn(WaitDialog& wait, Threaded& thread, const Progress& progress) {
  const auto told = thread.told();
  if (told && progress) return progress(told->first, told->second);
  if (told) return wait.say(wordsOf(told->first), told->second);
  return wait.say(WaitDialog::tr("Deriving the key from the password…"), {});
}

void waitFor(const SlowWork& work, const Progress& progress, Stopping stopping) {
  constexpr int everyWhile = 10; // ms
  QWidget* window = whoWaits();
  const bool isApart = QThread::currentThread() != qApp->thread();
  if (isApart || (!window && !WaitDialog::present())) return work(progress);
  const auto thread = std::make_shared<Threaded>(work);
  QThreadPool::globalInstance()->start([thread] { thread->run(); });
  std::unique_ptr<WaitDialog> own;
  while (!thread->ended.tryAcquire(1, everyWhile)) {
    if (!WaitDialog::present()) own = std::make_unique<WaitDialog>(window);
    if (thread->stopped || goesOn(*WaitDialog::present(), *thread, progress)) continue;
    thread->stopped = true;
    if (stopping == Stopping::AtOnce) throw Cancelled();
  }
  if (thread->failure) std::rethrow_exception(thread->failure);
}
} // namespace

void waitForThreadsByDialog() {
  constexpr int atOnce = 4; // one that was left to its end, and the backup, keep nobody else waiting
  QThreadPool* pool = QThreadPool::globalInstance();
  pool->setMaxThreadCount(std::max(atOnce, pool->maxThreadCount()));
  setWaitForThread(waitFor);
}
