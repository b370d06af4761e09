#pragma once
#include "app/analysis/grading/bedside_grades.h"
#include "app/reports/charts/subject_timeline.h"
#include "db/session/study_session.h"
#include "ui/pages/page.h"

#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

class BedsidePanel;
class IdentityPanel;
class MessageLine;
class NextStep;
class OutputButton;
class QLabel;
class QLayout;
class QTabWidget;
class QVBoxLayout;
class RecordsPanel;
class SubjectForm;
class TimelinePanel;
class WorksheetPanel;

/// Everything of one subject: where it stands, what happened in order of time, and the forms. A tab is made
/// when it is first looked at.
class SubjectView : public QWidget {
  Q_OBJECT
 public:
  enum Tab { Timeline, Infusion, Events, Assessment, Identity, Response, FollowUp, Bedside };
  explicit SubjectView(StudySession& session, QWidget* parent = nullptr);

  void open(RowId subjectId);
  /// Turns to the form that waits for somebody: the infusion of an assigned subject, an assessment that is
  /// due or overdue, a serious event whose report is not sent; else to the timeline.
  void turnToWhatIsDue();
  /// Turns to the form of what waits, with the caret in its first input.
  void turnTo(DueKind kind);
  /// Turns to the form of a row of this subject.
  void turnTo(const QString& table, RowId row);
  RowId subjectId() const { return m_subjectId; }
  void refresh();

 Q_SIGNALS:
  /// What a mark of the timeline tells is kept on another page.
  void pageRequested(PageId page, RowId row);
  /// What comes next waits on another page.
  void taskRequested(const DueItem& due);

 private:
  QLayout* makeHead();
  void openRecord(const SubjectTimeline::Mark& mark);
  void openTab(Tab tab);
  void openForm(Tab tab, RecordsPanel* const& panel, RowId record);
  BedsidePanel* makeBedside();
  void showBedside();
  void confirm(const GradeToConfirm& grade);
  void addTabs();
  void addTab(const QString& name, const QString& title, std::function<QWidget*()> make);
  void makeTab(int tab);
  void showRecords(const Subject& subject);
  std::pair<RowId, QDateTime> firstOpenReport(const Subject& subject) const;
  void showHead(const Subject& subject);

  StudySession& m_session;
  RowId m_subjectId = 0;
  QLabel* m_title = nullptr;
  QLabel* m_status = nullptr;
  QLabel* m_facts = nullptr;
  QLabel* m_flags = nullptr;
  OutputButton* m_casebook = nullptr;
  MessageLine* m_message = nullptr;
  NextStep* m_next = nullptr;
  QTabWidget* m_tabs = nullptr;
  struct Part {
    QVBoxLayout* place = nullptr;
    std::function<QWidget*()> make; ///< empty = it is made
  };
  std::vector<Part> m_parts; ///< of each tab
  // nullptr until their tabs are made
  TimelinePanel* m_timeline = nullptr;
  RecordsPanel* m_events = nullptr;
  WorksheetPanel* m_worksheet = nullptr;
  IdentityPanel* m_identity = nullptr;
  RecordsPanel* m_responses = nullptr;
  RecordsPanel* m_followUps = nullptr;
  BedsidePanel* m_bedside = nullptr;
  std::vector<SubjectForm*> m_forms; ///< but the one of the bedside
};
