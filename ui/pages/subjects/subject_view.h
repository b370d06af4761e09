#pragma once
#include "db/session/study_session.h"

#include <QWidget>
#include <utility>
#include <vector>

class AssessmentForm;
class CasebookButton;
class IdentityPanel;
class InfusionForm;
class MessageLine;
class QLabel;
class QLayout;
class QTabWidget;
class QTableView;
class RecordsPanel;
class SubjectForm;
class TimelineModel;

/// Everything of one subject: where it stands, what happened in order of time, and the forms.
class SubjectView : public QWidget {
  Q_OBJECT
 public:
  enum Tab { Timeline, Infusion, Events, Assessment, Identity, Response, FollowUp };
  explicit SubjectView(StudySession& session, QWidget* parent = nullptr);

  void open(RowId subjectId);
  /// Turns to the form that waits for somebody: the infusion of an assigned subject, an assessment that is
  /// due or overdue, a serious event whose report is not sent; else to the timeline.
  void turnToWhatIsDue();
  RowId subjectId() const { return m_subjectId; }
  void refresh();

 private:
  QLayout* makeHead();
  QWidget* makeTimeline();
  void addTab(QWidget* content, const QString& name, const QString& title);
  std::pair<RowId, QDateTime> firstOpenReport(const Subject& subject) const;
  void showHead(const Subject& subject);
  void showTimeline(const Subject& subject);

  StudySession& m_session;
  RowId m_subjectId = 0;
  QLabel* m_title = nullptr;
  QLabel* m_status = nullptr;
  QLabel* m_facts = nullptr;
  QLabel* m_flags = nullptr;
  CasebookButton* m_casebook = nullptr;
  MessageLine* m_message = nullptr;
  QTabWidget* m_tabs = nullptr;
  QTableView* m_timeline = nullptr;
  TimelineModel* m_timelineModel = nullptr;
  InfusionForm* m_infusion = nullptr;
  RecordsPanel* m_events = nullptr;
  AssessmentForm* m_assessment = nullptr;
  IdentityPanel* m_identity = nullptr;
  RecordsPanel* m_responses = nullptr;
  RecordsPanel* m_followUps = nullptr;
  std::vector<SubjectForm*> m_forms;
};
