#pragma once
#include "app/reports/efficacy/efficacy_series.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "db/session/study_session.h"

#include <QWidget>

class QTableWidget;

/// A table of efficacy, `name` its object name; what a column counts, and by which formula, is told by its
/// heading and each of its cells.
QTableWidget* makeEfficacyTable(const QString& name, const QString& accessible);
/// Fills it anew, and makes it as high as its rows need, up to `mostRows` of them.
void fill(QTableWidget* table, const std::vector<EfficacyColumn>& columns,
          const std::vector<QStringList>& rows, int mostRows);

class ChartCard;
class QTableWidget;

/// Response rates by dose level and disease, the waterfall of marrow blasts and the swimmer of responses.
class ResponsePanel : public QWidget {
  Q_OBJECT
 public:
  explicit ResponsePanel(StudySession& session, QWidget* parent = nullptr);
  void show(const EfficacyReport& report, const WaterfallSeries& waterfall);

 private:
  QTableWidget* m_rates = nullptr;
  ChartCard* m_waterfall = nullptr;
  ChartCard* m_swimmer = nullptr;
};

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
