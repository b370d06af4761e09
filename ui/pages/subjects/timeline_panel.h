#pragma once
#include "app/reports/charts/subject_timeline.h"
#include "db/session/study_session.h"

#include <QWidget>

class ChartCard;
class QCheckBox;
class QLabel;
class QTableView;
class TimelineModel;

/// What happened to a subject: drawn, with a line that says the mark under the pointer or the arrow keys, and
/// below it the same as a table, with what is left out above.
class TimelinePanel : public QWidget {
  Q_OBJECT
 public:
  explicit TimelinePanel(StudySession& session, QWidget* parent = nullptr);
  void show(const Subject& subject);

 Q_SIGNALS:
  /// A mark was clicked, or Enter pressed on it: its record is wanted.
  void recordRequested(const SubjectTimeline::Mark& mark);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeChart();
  QTableView* makeTable();
  SubjectTimeline timelineOfShown(const Subject& subject) const;
  void draw();
  void openShown();

  StudySession& m_session;
  RowId m_subjectId = 0;
  SubjectTimeline m_timeline; ///< as it is drawn
  bool m_stale = false;       ///< nobody looks at it: drawn when somebody does
  ChartCard* m_chart = nullptr;
  QLabel* m_mark = nullptr;
  QCheckBox* m_windowOnly = nullptr;
  TimelineModel* m_model = nullptr;
};
