#pragma once
#include "app/study/user.h"

#include <QDialog>

class Paragraph;
class StudySession;
class TextField;

/// Says what deactivating somebody brings, and to whom; asks why, does it, and shows the new recovery code,
/// this once.
class DeactivateDialog : public QDialog {
  Q_OBJECT
 public:
  DeactivateDialog(StudySession& session, const User& user, QWidget* parent = nullptr);
  bool isDone() const { return m_done; } ///< also where the code was not looked at to the end

 private:
  void sayWhoLosesAccess();
  void deactivate();

  StudySession& m_session;
  User m_user;
  bool m_done = false;
  QWidget* m_question = nullptr;
  TextField* m_reason = nullptr;
  Paragraph* m_losers = nullptr;
};
