#pragma once
#include "ui/widgets/card.h"

#include <QDialog>

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
