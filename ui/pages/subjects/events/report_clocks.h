#pragma once
#include "db/session/study_session.h"

#include <QWidget>

class ChoiceField;
class DateTimeField;
class MessageLine;
class QPushButton;
class QVBoxLayout;

/// The reports that a serious event asks for, each with its clock; what was sent, and what is sent now. The
/// clocks follow what is typed, a report is recorded of what is saved.
class ReportClocks : public QWidget {
  Q_OBJECT
 public:
  explicit ReportClocks(StudySession& session, QWidget* parent = nullptr);

  /// `saved` nullptr = a new event: there is nothing yet to record a report of.
  void show(const Subject& subject, const AdverseEvent& typed, const AdverseEvent* saved);
  void clearInputs();
  std::vector<QWidget*> inputs() const; ///< in the order of the Tab key

 Q_SIGNALS:
  /// A report was recorded or voided; the inputs are empty again.
  void done();

 private:
  QWidget* makeInputs();
  void showClocks(const Subject& subject, const AdverseEvent& typed);
  void showReports(const std::vector<SafetyReport>& reports);
  void record();
  /// `said`: what was sent, to whom and when.
  void takeBack(RowId reportId, const QString& said);

  StudySession& m_session;
  RowId m_subjectId = 0;
  RowId m_eventId = 0; ///< saved and serious; 0 = no report can be recorded
  QVBoxLayout* m_clocks = nullptr;
  QVBoxLayout* m_sent = nullptr;
  std::vector<SafetyReport> m_shown; ///< in m_sent
  QWidget* m_inputs = nullptr;
  ChoiceField* m_to = nullptr;
  DateTimeField* m_sentAt = nullptr;
  QPushButton* m_record = nullptr;
  MessageLine* m_message = nullptr;
};
