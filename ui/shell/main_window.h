#pragma once
#include "db/session/study_session.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/language.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>

class HelpWindow;
class InactivityTimer;
class QStackedWidget;
class Screen;

/// How large the window is at its first start: 1366 × 768, or as much of that as this screen has beside the
/// frame.
QSize firstWindowSize(const QRect& available);

/// The one window. Shows a screen (start, create, sign in), or the workspace of an open study, or the lock
/// over it. Where it stood and how large it was is kept across starts. A study file that is dropped on it is
/// opened.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  /// Empty until one of the calls below gives it something to show.
  explicit MainWindow(Clock clock = systemClock, QWidget* parent = nullptr);
  ~MainWindow() override;

  void showStart();
  void showCreate();
  /// Asks for the password of a study file.
  void showSignIn(const QString& path);
  /// Offers to copy a sound backup of a damaged study to a new file.
  void showRestore(const QString& damaged, const GoodBackup& backup, const Credentials& who);
  /// Opens the workspace of a study that somebody has signed in to; asks for a password of their own first
  /// where somebody else set it.
  void enter(std::unique_ptr<StudySession> session);

  Workspace* workspace() const { return m_workspace; } ///< nullptr while no study is open
  StudySession* session() const { return m_session.get(); }
  bool isLocked() const { return m_lock != nullptr; }
  void lock();
  void signOut();
  /// At once: what is shown is built anew in that language, with what was typed, at the same place. Nothing
  /// happens where it is in use already.
  void switchLanguage(Language language);
  /// One step larger or smaller; 0: as the desktop has it.
  void zoomBy(int steps);
  /// What `act` changes of language or look holds for the whole window: what is shown is built anew.
  void change(const std::function<void()>& act);

 protected:
  bool event(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  using MakeScreen = std::function<Screen*()>;
  void showScreen(MakeScreen make);
  void putScreen();
  void askOwnPassword();
  void openWorkspace();
  void buildWorkspace(const Workspace::View& view);
  void dropWorkspace();
  void rebuildScreen(const std::function<void()>& act);
  void addShortcuts();
  void followDesktopNow();
  void openDropped(const QString& path);
  void makeLock();
  void unlock();
  void closeDialogs();
  /// Something long is done in a page or screen that would be taken away: it is cancelled, and `then` comes
  /// after its end.
  bool isWaiting(const std::function<void()>& then);
  /// Typed input that no file has, or a code, would be lost: asks whether to go all the same.
  bool mayLeave();
  /// The refusal BACKUP where the last backup could not be made; the study is closed all the same.
  Result<void> closeStudy(const Progress& progress = {});
  /// closeStudy(), with a dialog that can end the backup, and says what it answers.
  void leaveStudy();
  void showHelp();
  void showAbout();
  void showComputer();
  void changePassword();

  Clock m_clock;
  std::unique_ptr<StudySession> m_session;
  MakeScreen m_makeScreen; ///< how the present screen is made, for a change of language
  QStackedWidget* m_stack = nullptr;
  Screen* m_screen = nullptr;
  Workspace* m_workspace = nullptr;
  Screen* m_lock = nullptr;
  InactivityTimer* m_inactivity = nullptr;
  QPointer<HelpWindow> m_help; ///< one for all that ask
};
