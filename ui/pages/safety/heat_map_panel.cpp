#include "ui/pages/safety/heat_map_panel.h"

#include "db/session/stored_measurements.h"
#include "ui/charts/charts.h"
#include "ui/pages/safety/event_table_panel.h"
#include "ui/print/chart_card.h"
#include "ui/widgets/layout.h"

HeatMapPanel::HeatMapPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_choice = new EventChoiceBar(QStringLiteral("heatMap"));
  m_chart = new ChartCard(QStringLiteral("eventHeatMap"), session);
  auto* layout = tightColumn(this, 8, 8);
  layout->addWidget(m_choice, 0, Qt::AlignLeft);
  layout->addWidget(m_chart, 1);
  connect(m_choice, &EventChoiceBar::changed, this, &HeatMapPanel::refresh);
}

void HeatMapPanel::refresh() {
  m_chart->show(contentOf(eventHeatMap(m_session.study(), eventDictionary(m_session), m_choice->choice()),
                          eventHeatMapChart));
}
