#pragma once
#include <QDialog>

class QCheckBox;
class MessageLine;
class NewPasswordFields;
class StudySession;
class TextField;

/// The signed-in person's own password: the present one, and the new one twice.
class ChangePasswordDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ChangePasswordDialog(StudySession& session, QWidget* parent = nullptr);

 private:
  void change();

  StudySession& m_session;
  TextField* m_old = nullptr;
  NewPasswordFields* m_new = nullptr;
  QCheckBox* m_removeBackups = nullptr;
  MessageLine* m_message = nullptr;
};
