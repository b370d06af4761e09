#pragma once
#include "ui/start/screen.h"

class MessageLine;
class QCheckBox;
class QDialog;

/// The recovery code of a new study, shown this once.
class RecoveryCodeScreen : public Screen {
  Q_OBJECT
 public:
  RecoveryCodeScreen(const QString& studyName, const QString& code, QWidget* parent = nullptr);
  bool mayLeave() override;

 Q_SIGNALS:
  void writtenDown();

 private:
  void print();

  QString m_studyName;
  QString m_code;
  MessageLine* m_message = nullptr;
  QCheckBox* m_written = nullptr;
};

/// A new code of a study that is open: takes the place of what the dialog asked, and accepts it when the code
/// is written down. The language is the window's here.
void showRecoveryCode(QDialog& dialog, QWidget& question, const QString& studyName, const QString& code);

class NewPasswordFields;
class QPushButton;
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

 private:
  void setPassword();

  StudySession& m_session;
  TextField* m_old = nullptr;
  NewPasswordFields* m_new = nullptr;
  QPushButton* m_set = nullptr;
};
