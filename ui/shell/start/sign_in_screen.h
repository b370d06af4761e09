#pragma once
#include "app/base/refusal.h"
#include "db/session/study_session.h"
#include "ui/start/screen.h"

#include <functional>

class ChoiceBox;
class Field;
class MessageLine;
class NewPasswordFields;
class QPushButton;
class TextField;

/// Login and password for one study file; or its recovery code and a new password.
class SignInScreen : public Screen {
  Q_OBJECT
 public:
  using SignedIn = std::function<void(std::unique_ptr<StudySession>)>;
  SignInScreen(const QString& path, Clock clock, SignedIn signedIn, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// The file is damaged, this backup of it is not; or the file is this backup.
  void restoreOffered(const GoodBackup& backup, const Credentials& who);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void makeInputs();
  void listLogins();
  void setRecovering(bool recovering);
  void signIn();
  Result<std::unique_ptr<StudySession>> opened(); ///< with what is typed
  void offerRestore();

  QString m_path;
  Clock m_clock;
  SignedIn m_signedIn;
  bool m_recovering = false;
  bool m_isBackup = false; ///< the file lies among a study's backups
  ChoiceBox* m_login = nullptr;
  TextField* m_password = nullptr;
  TextField* m_code = nullptr;
  NewPasswordFields* m_newPassword = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_go = nullptr;
  QPushButton* m_switch = nullptr;
  QPushButton* m_restore = nullptr;
};

/// Hides everything of the study until the person who is signed in gives the password.
class LockScreen : public Screen {
  Q_OBJECT
 public:
  using Unlock = std::function<Result<void>(const QString& password)>;
  LockScreen(const QString& personsName, Unlock unlock, QWidget* parent = nullptr);

 Q_SIGNALS:
  void unlocked();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void unlock();

  Unlock m_unlock;
  TextField* m_password = nullptr;
  QPushButton* m_go = nullptr;
};
