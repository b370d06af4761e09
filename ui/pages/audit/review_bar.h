#pragma once
#include "db/study_session.h"

#include <QWidget>
#include <functional>

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
