#pragma once
#include "app/study/study.h"

#include <QWidget>

class EmptyState;
class Paragraph;
class QTableView;
class SeriousEventsModel;

/// The serious events with their clocks: what is to be reported to whom, until when, and whether it was.
class SeriousEventsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SeriousEventsPanel(QWidget* parent = nullptr);
  void show(const Study& study, const QDateTime& now);
  void setNow(const QDateTime& now); ///< clocks go on

 Q_SIGNALS:
  void subjectRequested(RowId subjectId); ///< Enter or double-click on a report

 private:
  SeriousEventsModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  EmptyState* m_none = nullptr;
  Paragraph* m_assumption = nullptr;
  Paragraph* m_notStarted = nullptr;
};
