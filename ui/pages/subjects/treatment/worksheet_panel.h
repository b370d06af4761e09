#pragma once
#include "db/session/study_session.h"

#include <QWidget>

class AnswerForm;
class MessageLine;
class QLabel;
class RecordsPanel;
struct Subject;

/// The DLT worksheet of a subject: what counts as a DLT, every event of the window against every item, what
/// is open first, and below it the answer that is given or changed. What no rule asks about is told in one
/// line an event.
class WorksheetPanel : public QWidget {
  Q_OBJECT
 public:
  explicit WorksheetPanel(StudySession& session, QWidget* parent = nullptr);
  AnswerForm* form() const { return m_form; }
  void show(const Subject& subject);

 private:
  QLayout* makeFoot();
  void showDefinition();

  StudySession& m_session;
  RowId m_subjectId = 0;
  QLabel* m_definition = nullptr;
  AnswerForm* m_form = nullptr;
  RecordsPanel* m_records = nullptr;
  MessageLine* m_message = nullptr;
};
