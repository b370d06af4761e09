#pragma once
#include "db/session/study_session.h"

#include <QWidget>
#include <functional>

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

class Paragraph;
class TextField;

/// How far the audit trail has been reviewed, and the button that records another review, signed with login
/// and password.
class ReviewBar : public QWidget {
  Q_OBJECT
 public:
  /// `here` answers the line that is reviewed up to; 0 = none is shown.
  ReviewBar(StudySession& session, std::function<qint64()> here, QWidget* parent = nullptr);
  void refresh();

 private:
  void review();

  StudySession& m_session;
  std::function<qint64()> m_here;
  Paragraph* m_reviewed = nullptr;
  TextField* m_remark = nullptr;
};
