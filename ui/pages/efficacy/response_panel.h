#pragma once
#include "app/reports/efficacy_series.h"
#include "db/study_session.h"

#include <QWidget>

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
