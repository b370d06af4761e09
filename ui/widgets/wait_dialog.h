#pragma once
#include "db/sqlite/progress.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProgressDialog>

/// The cursor tells that it takes a while.
struct WaitCursor {
  WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
  ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
  Q_DISABLE_COPY_MOVE(WaitCursor)
};

/// What `act` answers, which takes a while.
template <class Act>
auto waiting(Act act) {
  const WaitCursor cursor;
  return act();
}

/// Over the window while something long is done, in this thread or in another: what it is at, how far, and a
/// button to stop it. Shown only once one stage has taken a while; until then there is the wait cursor. The
/// window takes no input meanwhile, but it paints and its timers run: nothing may take away what waits.
/// MainWindow lets it end first.
class WaitDialog : public QProgressDialog {
  Q_OBJECT
 public:
  explicit WaitDialog(QWidget* parent);
  ~WaitDialog() override;

  /// Says what is done, and which part of it is; nothing where that cannot be known. False from the moment
  /// that it was cancelled, or what waits is not shown any more.
  bool say(const QString& what, std::optional<double> done);
  /// The same for the check of a study. Lives as long as the dialog.
  Progress ofCheck();

  static WaitDialog* present(); ///< nullptr while nothing waits
  void reject() override;

 private:
  void appear();
  void pump();

  QProgressBar* m_bar = nullptr;
  QElapsedTimer m_since; ///< of the stage
  QElapsedTimer m_pumped;
  bool m_shown = false;
  bool m_stopped = false;
};

/// From now on what db/ does inThread() is done in a thread, with this dialog over the window that waits: the
/// one that is there already, or one of its own.
void waitForThreadsByDialog();

/// Calls what checks a study with a Progress that a dialog over `parent` shows.
template <class Check>
auto whileWaiting(QWidget* parent, Check check) {
  WaitDialog wait(parent);
  return check(wait.ofCheck());
}
