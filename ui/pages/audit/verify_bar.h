#pragma once
#include "db/session/study_session.h"

#include <QWidget>

class MessageLine;

/// Has the whole study checked now, as opening does: pages, journal, and each row against the journal.
class VerifyBar : public QWidget {
  Q_OBJECT
 public:
  explicit VerifyBar(StudySession& session, QWidget* parent = nullptr);

 private:
  void verify();

  StudySession& m_session;
  MessageLine* m_answer = nullptr;
};
