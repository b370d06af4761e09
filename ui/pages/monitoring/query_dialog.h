#pragma once
#include "app/study/monitoring.h"
#include "db/session/study_session.h"

#include <QDialog>

class MessageLine;
class QTableWidget;
class QVBoxLayout;
class TextField;

/// What was asked and answered about one field, and what the user may do about it now: ask, answer, close,
/// reopen. Esc leaves it as it is.
class QueryDialog : public QDialog {
  Q_OBJECT
 public:
  /// `field`: its table, row and column; `name` is what the form calls it.
  QueryDialog(StudySession& session, const Query& field, const QString& name, QWidget* parent = nullptr);

 private:
  void showNotes(QVBoxLayout& layout);
  void showSteps(QVBoxLayout& layout);
  void take(QueryStep step);

  StudySession& m_session;
  Query m_field;
  /// The one that is not closed, else the last; nothing = nobody has asked.
  std::optional<Query> m_query;
  TextField* m_text = nullptr;
};

/// Shows the queries about the input, or says beside it that none can be asked.
void showQueriesOf(QWidget* input, StudySession& session);
