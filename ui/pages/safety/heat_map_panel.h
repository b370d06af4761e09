#pragma once
#include "db/session/study_session.h"

#include <QWidget>

class ChartCard;
class EventChoiceBar;

/// The heat map of adverse events: worst grades of the most frequent terms, subject by subject.
class HeatMapPanel : public QWidget {
  Q_OBJECT
 public:
  explicit HeatMapPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();

 private:
  StudySession& m_session;
  EventChoiceBar* m_choice = nullptr;
  ChartCard* m_chart = nullptr;
};
