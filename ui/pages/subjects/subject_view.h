#pragma once
#include "app/reports/charts/subject_timeline.h"
#include "db/session/study_session.h"
#include "ui/pages/page.h"
#include "ui/print/print_actions.h"

#include <QPushButton>
#include <utility>
#include <vector>

class IdentityPanel;
class MessageLine;
class NextStep;
class QLabel;
class QLayout;
class QTabWidget;
class RecordsPanel;
class SubjectForm;
class TimelinePanel;

/// Gives out the casebook of a subject: as a preview, on the printer, as PDF.
class CasebookButton : public QPushButton {
  Q_OBJECT
 public:
  /// `message` tells what came of it.
  CasebookButton(StudySession& session, MessageLine& message, QWidget* parent = nullptr);
  void setSubject(RowId subjectId) { m_subjectId = subjectId; }

 private:
  void addOutput(const QString& name, const QString& text, Output output);
  void put(Output output);

  StudySession& m_session;
  MessageLine& m_message;
  RowId m_subjectId = 0;
};

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
  /// Turns to the form of what waits, with the caret in its first input.
  void turnTo(DueKind kind);
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
  void addTab(QWidget* content, const QString& name, const QString& title);
  std::pair<RowId, QDateTime> firstOpenReport(const Subject& subject) const;
  void showHead(const Subject& subject);

  StudySession& m_session;
  RowId m_subjectId = 0;
  QLabel* m_title = nullptr;
  QLabel* m_status = nullptr;
  QLabel* m_facts = nullptr;
  QLabel* m_flags = nullptr;
  CasebookButton* m_casebook = nullptr;
  MessageLine* m_message = nullptr;
  NextStep* m_next = nullptr;
  QTabWidget* m_tabs = nullptr;
  TimelinePanel* m_timeline = nullptr;
  RecordsPanel* m_events = nullptr;
  IdentityPanel* m_identity = nullptr;
  RecordsPanel* m_responses = nullptr;
  RecordsPanel* m_followUps = nullptr;
  std::vector<SubjectForm*> m_forms;
};
