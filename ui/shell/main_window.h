#pragma once
#include "db/session/study_session.h"
#include "ui/pages/page.h"
#include "ui/widgets/language.h"

#include <QMainWindow>
#include <functional>

class InactivityTimer;
class QStackedWidget;
class Screen;
class Workspace;

/// The one window. Shows a screen (start, create, sign in), or the workspace of an open study, or the lock
/// over it.
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
  /// At once: what is shown is built anew in that language, with what was typed.
  void switchLanguage(Language language);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  using MakeScreen = std::function<Screen*()>;
  void showScreen(MakeScreen make);
  void putScreen();
  void askOwnPassword();
  void openWorkspace();
  void buildWorkspace(PageId page);
  void makeLock();
  void unlock();
  void closeDialogs();
  /// Something long is done in a page or screen that would be taken away: it is cancelled, and `then` comes
  /// after its end.
  bool isWaiting(const std::function<void()>& then);
  /// Typed input that no file has would be lost: asks whether to go all the same.
  bool mayLeave();
  /// The refusal BACKUP where the last backup could not be made; the study is closed all the same.
  Result<void> closeStudy();
  /// closeStudy(), and says what it answers.
  void leaveStudy();
  void showHelp();
  void changePassword();

  Clock m_clock;
  std::unique_ptr<StudySession> m_session;
  MakeScreen m_makeScreen; ///< how the present screen is made, for a change of language
  QStackedWidget* m_stack = nullptr;
  Screen* m_screen = nullptr;
  Workspace* m_workspace = nullptr;
  Screen* m_lock = nullptr;
  InactivityTimer* m_inactivity = nullptr;
};
