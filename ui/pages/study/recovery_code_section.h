#pragma once
#include "app/study/user.h"
#include "ui/widgets/card.h"

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

class MessageLine;
class StudySession;
class TextField;
class QVBoxLayout;

/// What the recovery code is for, and another one in its place.
class RecoveryCodeSection : public Card {
  Q_OBJECT
 public:
  explicit RecoveryCodeSection(StudySession& session);

 private:
  void renew();

  StudySession& m_session;
  MessageLine* m_message = nullptr;
};

/// Asks for the password again, then shows the new code, this once.
class RecoveryCodeDialog : public QDialog {
  Q_OBJECT
 public:
  explicit RecoveryCodeDialog(StudySession& session, QWidget* parent = nullptr);
  bool madeCode() const { return m_made; }

 private:
  void make();

  StudySession& m_session;
  bool m_made = false;
  QWidget* m_question = nullptr;
  TextField* m_password = nullptr;
};
