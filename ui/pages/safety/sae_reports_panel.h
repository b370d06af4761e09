#pragma once
#include "db/session/study_session.h"

#include <QWidget>

class Paragraph;
class SaeReportForm;
class StudyRecordsPanel;

/// The reports of one serious event, and below them the one that is written or corrected.
class SaeReportsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SaeReportsPanel(StudySession& session, QWidget* parent = nullptr);
  /// Those of this event from now on.
  void choose(RowId eventId);
  void refresh();

 private:
  QString sentWithoutReport() const;

  StudySession& m_session;
  Paragraph* m_event = nullptr;
  Paragraph* m_voided = nullptr; ///< reports of events that were voided
  SaeReportForm* m_form = nullptr;
  StudyRecordsPanel* m_panel = nullptr;
};
