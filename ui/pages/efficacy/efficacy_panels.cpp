#include "ui/pages/efficacy/efficacy_panels.h"

#include "app/base/plain_text.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/fields/choice_field.h"
#include "ui/print/chart_card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

QTableWidget* makeEfficacyTable(const QString& name, const QString& accessible) {
  auto* table = namedTable(name, accessible);
  return table;
}

void fill(QTableWidget* table, const std::vector<EfficacyColumn>& columns,
          const std::vector<QStringList>& rows, int mostRows) {
  table->setColumnCount(static_cast<int>(columns.size()));
  table->setRowCount(0);
  for (const QStringList& row : rows)
    addRow(table, row);
  for (int column = 0; column < table->columnCount(); ++column) {
    const EfficacyColumn& head = columns.at(static_cast<std::size_t>(column));
    auto* item = new QTableWidgetItem(head.title);
    item->setToolTip(head.source);
    table->setHorizontalHeaderItem(column, item);
    for (int row = 0; row < table->rowCount(); ++row)
      table->item(row, column)->setToolTip(head.source);
  }
  table->resizeColumnsToContents();
  for (int column = 0; column + 1 < table->columnCount(); ++column) // the frame of the chosen cell takes some
    table->setColumnWidth(column, table->columnWidth(column) + 12);
  const int shown = std::clamp(table->rowCount(), 1, mostRows);
  const int height =
      table->horizontalHeader()->sizeHint().height() + shown * table->verticalHeader()->defaultSectionSize();
  table->setFixedHeight(height + 4);
}

namespace {
constexpr int mostRows = 6;     ///< further ones are scrolled to: the charts keep their room
constexpr int rowHeight = 15;   ///< of the swimmer: its marks stay apart
constexpr int besideRows = 135; ///< its title, axis and key
constexpr int leastHeight = 230;
} // namespace

ResponsePanel::ResponsePanel(StudySession& session, QWidget* parent) : QWidget(parent) {
  m_rates = makeEfficacyTable(QStringLiteral("responseRates"), tr("Response by dose level and disease"));
  auto* rule = new Paragraph(QStringLiteral("responseRule"), TextRole::Muted,
                             joinSentences({populationRule(), tr("In brackets the exact 95 % interval.")}));
  rule->setToolTip(exactIntervalSource());
  m_waterfall = new ChartCard(QStringLiteral("waterfallChart"), session);
  m_swimmer = new ChartCard(QStringLiteral("responseSwimmer"), session);
  auto* charts = tightLine(12);
  charts->addWidget(m_waterfall, 1);
  charts->addWidget(m_swimmer, 1);
  auto* layout = tightColumn(this, 6, 4); // all of it is seen at 1366 × 768, in Chinese too
  addAll(layout, {m_rates, rule});
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

namespace {
constexpr int mostCurves = 4;         ///< further ones are scrolled to: the chart keeps its room
constexpr int leastCurveHeight = 260; ///< all of it is seen at 1366 × 768, in Chinese too
} // namespace

SurvivalPanel::SurvivalPanel(StudySession& session, QWidget* parent) : QWidget(parent) {
  m_endpoint = new ChoiceBox;
  for (const Endpoint endpoint : endpoints)
    m_endpoint->addItem(endpointName(endpoint));
  m_by = new ChoiceBox;
  m_by->addItems({tr("all together"), tr("by dose level")});
  auto* line = tightLine(16);
  line->addWidget(new Field(QStringLiteral("survivalEndpoint"), tr("&Endpoint"), m_endpoint));
  line->addWidget(new Field(QStringLiteral("survivalBy"), tr("&Curves"), m_by));
  m_rule = new Paragraph(QStringLiteral("survivalRule"), TextRole::Muted);
  line->addWidget(m_rule, 1);
  m_chart = new ChartCard(QStringLiteral("survivalChart"), session);
  m_chart->view()->setMinimumHeight(leastCurveHeight);
  m_numbers = makeEfficacyTable(QStringLiteral("survivalNumbers"), tr("Survival by dose level and disease"));
  auto* layout = tightColumn(this, 8, 8);
  layout->addLayout(line);
  layout->addWidget(m_chart, 1);
  layout->addWidget(m_numbers);
  for (ChoiceBox* box : {m_endpoint, m_by})
    connect(box, &QComboBox::currentIndexChanged, this, &SurvivalPanel::showChosen);
}

void SurvivalPanel::show(const EfficacyReport& report) {
  m_report = report;
  showChosen();
}

void SurvivalPanel::showChosen() {
  if (m_report.groups.empty()) return;
  const auto endpoint = static_cast<Endpoint>(m_endpoint->currentIndex());
  m_rule->setText(endpointRule(endpoint));
  m_rule->setToolTip(kaplanMeierSource() + u'\n' + medianSource());
  m_chart->show(contentOf(survivalSeries(m_report, endpoint, m_by->currentIndex() == 1), kaplanMeierChart));
  std::vector<QStringList> rows;
  rows.reserve(m_report.groups.size());
  for (const EfficacyGroup& group : m_report.groups)
    rows.push_back(survivalRow(group, endpoint));
  fill(m_numbers, survivalColumns(endpoint), rows, mostCurves);
}
