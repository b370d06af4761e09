#pragma once
#include "app/study/user.h"

#include <QDialog>

class NewPasswordFields;
class StudySession;

/// A password for the next sign-in of somebody who has forgotten theirs.
class ResetPasswordDialog : public QDialog {
  Q_OBJECT
 public:
  ResetPasswordDialog(StudySession& session, const User& user, QWidget* parent = nullptr);

 private:
  void set();

  StudySession& m_session;
  User m_user;
  NewPasswordFields* m_password = nullptr;
};
