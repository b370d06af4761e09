#pragma once
#include "db/study_session.h"

#include <QWidget>

class MessageLine;
class TextField;

/// Takes what a printed paper says of the journal, and says whether this study is the one it was printed
/// from.
class PaperBar : public QWidget {
  Q_OBJECT
 public:
  explicit PaperBar(const StudySession& session, QWidget* parent = nullptr);

 private:
  void compare();

  const StudySession& m_session;
  TextField* m_paper = nullptr;
  MessageLine* m_answer = nullptr;
};
