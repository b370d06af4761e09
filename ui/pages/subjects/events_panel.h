#pragma once
#include "db/study_session.h"

#include <QWidget>

class EventForm;
class EventsModel;
class QLabel;
class QTableView;

/// The subject's adverse events as a table, and below it the one that is written or corrected.
class EventsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit EventsPanel(StudySession& session, QWidget* parent = nullptr);
  EventForm* form() const { return m_form; }
  void show(const Subject& subject);

 private:
  StudySession& m_session;
  QLabel* m_none = nullptr;
  QTableView* m_table = nullptr;
  EventsModel* m_model = nullptr;
  EventForm* m_form = nullptr;
  RowId m_subjectId = 0;
  bool m_showing = false; ///< the table is being filled: its selection is not the person's
};
