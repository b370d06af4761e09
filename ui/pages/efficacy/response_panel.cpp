#include "ui/pages/efficacy/response_panel.h"

#include "app/reports/efficacy_words.h"
#include "app/study/sentences.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/response_swimmer_chart.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/pages/efficacy/efficacy_table.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace {
constexpr int mostRows = 6;     ///< further ones are scrolled to: the charts keep their room
constexpr int rowHeight = 15;   ///< of the swimmer: its marks stay apart
constexpr int besideRows = 135; ///< its title, axis and key
constexpr int leastHeight = 230;
} // namespace

ResponsePanel::ResponsePanel(StudySession& session, QWidget* parent) : QWidget(parent) {
  m_rates = makeEfficacyTable(QStringLiteral("responseRates"), tr("Response by dose level and disease"));
  auto* rule = new Paragraph(QStringLiteral("responseRule"), TextRole::Muted);
  rule->setText(joinSentences({populationRule(), tr("In brackets the exact 95 % interval.")}));
  rule->setToolTip(exactIntervalSource());
  m_waterfall = new ChartCard(QStringLiteral("waterfallChart"), session);
  m_swimmer = new ChartCard(QStringLiteral("responseSwimmer"), session);
  auto* charts = new QHBoxLayout;
  charts->setSpacing(12);
  charts->addWidget(m_waterfall, 1);
  charts->addWidget(m_swimmer, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(6); // all of it is seen at 1366 × 768, in Chinese too
  layout->addWidget(m_rates);
  layout->addWidget(rule);
  layout->addLayout(charts, 1);
}

void ResponsePanel::show(const EfficacyReport& report, const WaterfallSeries& waterfall) {
  std::vector<QStringList> rows;
  rows.reserve(report.groups.size());
  for (const EfficacyGroup& group : report.groups)
    rows.push_back(responseRow(group));
  fill(m_rates, responseColumns(), rows, mostRows);
  m_waterfall->show(contentOf(waterfall, waterfallChart));
  ResponseSwimmerSeries swimmer = responseSwimmerSeries(report);
  const auto swimmers = static_cast<int>(std::min(swimmer.bars.size(), drawnRows));
  m_swimmer->show(contentOf(std::move(swimmer), responseSwimmerChart));
  m_swimmer->view()->setMinimumHeight(std::max(leastHeight, besideRows + rowHeight * swimmers));
}
