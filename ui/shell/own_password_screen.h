#pragma once
#include "ui/shell/screen.h"

class NewPasswordFields;
class StudySession;
class TextField;

/// After a sign-in with a password that somebody else set: a password of one's own, or leaving. Nothing of
/// the study is shown before.
class OwnPasswordScreen : public Screen {
  Q_OBJECT
 public:
  explicit OwnPasswordScreen(StudySession& session, QWidget* parent = nullptr);

 Q_SIGNALS:
  void passwordSet();
  void leaveRequested();

 private:
  void setPassword();

  StudySession& m_session;
  TextField* m_old = nullptr;
  NewPasswordFields* m_new = nullptr;
};
