#pragma once
#include "app/base/refusal.h"

#include <QDialog>

class MessageLine;
class NewPasswordFields;
class QCheckBox;
class QPushButton;
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
  QPushButton* m_change = nullptr;
};

/// Warnings for somebody who leaves a study while something is not saved.
namespace leaving {
/// Typed input that no file would take (`why`): asks whether to go all the same.
bool loseTyped(const Refusal& why, QWidget* parent);
/// A study is open, and the file of another one was dropped on the window: asks whether to close the one that
/// is open.
bool openOther(const QString& path, QWidget* parent);
/// The study is closed, and no backup could be made of it.
void sayNoBackup(const Refusal& why, QWidget* parent);
} // namespace leaving
