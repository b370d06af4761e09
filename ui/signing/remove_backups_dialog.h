#pragma once
#include <QDialog>

class MessageLine;
class QPushButton;
class StudySession;

/// Asks whether a fresh backup shall be made and the older ones, which it lists, be removed.
class RemoveBackupsDialog : public QDialog {
  Q_OBJECT
 public:
  explicit RemoveBackupsDialog(StudySession& session, QWidget* parent = nullptr);

 private:
  void remove();

  StudySession& m_session;
  QStringList m_seen; ///< what was asked about: nothing else is removed
  MessageLine* m_message = nullptr;
  QPushButton* m_confirm = nullptr;
};
