#pragma once
#include "app/reports/efficacy_series.h"
#include "db/study_session.h"

#include <QWidget>

class ChartCard;
class ChoiceBox;
class Paragraph;
class QTableWidget;

/// Survival to one endpoint, chosen above: the Kaplan–Meier curve of everybody or by dose level, medians and
/// survival after some months in a table below.
class SurvivalPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SurvivalPanel(StudySession& session, QWidget* parent = nullptr);
  void show(const EfficacyReport& report);

 private:
  void showChosen();

  EfficacyReport m_report;
  ChoiceBox* m_endpoint = nullptr;
  ChoiceBox* m_by = nullptr;
  Paragraph* m_rule = nullptr;
  ChartCard* m_chart = nullptr;
  QTableWidget* m_numbers = nullptr;
};
