#pragma once
#include "app/reports/safety/deviations.h"
#include "db/session/study_session.h"

#include <QWidget>
#include <memory>

class DeviationForm;
class KnownDeviations;
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
  std::shared_ptr<const KnownDeviations> m_log;
  Paragraph* m_count = nullptr;
  MessageLine* m_message = nullptr;
  DeviationForm* m_form = nullptr;
  StudyRecordsPanel* m_panel = nullptr;
};
