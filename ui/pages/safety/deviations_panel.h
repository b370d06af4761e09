#pragma once
#include "app/reports/safety/deviations.h"
#include "db/session/study_session.h"

#include <QWidget>

class DeviationForm;
class MessageLine;
class Paragraph;
class StudyRecordsPanel;

/// The deviation log: what the record shows and what was typed, explained below. Printed, saved as PDF or
/// CSV.
class DeviationsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit DeviationsPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();

 private:
  QWidget* makeActions();
  void print(bool toPdf);
  void saveCsv();

  StudySession& m_session;
  std::vector<DeviationLine> m_lines;
  Paragraph* m_count = nullptr;
  MessageLine* m_message = nullptr;
  DeviationForm* m_form = nullptr;
  StudyRecordsPanel* m_panel = nullptr;
};
