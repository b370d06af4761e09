#pragma once
#include "ui/pages/study/hand_over_forms.h"

#include <QDialog>

class ChoiceField;
class MessageLine;
class Paragraph;
class QPushButton;
class QVBoxLayout;
class StudySession;
class TextField;

/// Asks in which form the data are handed over and where to, offers to lock the study before, does it, and
/// says what was written, with its checksum. What refuses it stands there as it is.
class HandOverDialog : public QDialog {
  Q_OBJECT
 public:
  explicit HandOverDialog(StudySession& session, QWidget* parent = nullptr);

 private:
  void layOut(QVBoxLayout& layout);
  QWidget* makeLock();
  void makeFoot(QVBoxLayout& layout);
  void showForm();
  void showLock();
  const HandOverForm* form() const; ///< nullptr = none is chosen
  void browse();
  bool checkPassphrase();
  void lockStudy();
  void handOver();

  StudySession& m_session;
  std::vector<HandOverForm> m_forms;
  ChoiceField* m_what = nullptr;
  Paragraph* m_text = nullptr;
  ChoiceField* m_language = nullptr;
  TextField* m_path = nullptr;
  QWidget* m_seal = nullptr; ///< what is asked where identities are sealed
  TextField* m_passphrase = nullptr;
  TextField* m_again = nullptr;
  Paragraph* m_lockText = nullptr;
  QPushButton* m_lock = nullptr;
  MessageLine* m_message = nullptr;
  Paragraph* m_done = nullptr;
  QPushButton* m_close = nullptr;
  QPushButton* m_handOver = nullptr;
};
