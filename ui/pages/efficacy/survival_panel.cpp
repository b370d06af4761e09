#include "ui/pages/efficacy/survival_panel.h"

#include "app/reports/efficacy_words.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/kaplan_meier_chart.h"
#include "ui/pages/efficacy/efficacy_table.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {
constexpr int mostRows = 4;      ///< further ones are scrolled to: the chart keeps its room
constexpr int leastHeight = 260; ///< all of it is seen at 1366 × 768, in Chinese too
} // namespace

SurvivalPanel::SurvivalPanel(StudySession& session, QWidget* parent) : QWidget(parent) {
  m_endpoint = new ChoiceBox;
  for (const Endpoint endpoint : endpoints)
    m_endpoint->addItem(endpointName(endpoint));
  m_by = new ChoiceBox;
  m_by->addItems({tr("all together"), tr("by dose level")});
  auto* line = new QHBoxLayout;
  line->setSpacing(16);
  line->addWidget(new Field(QStringLiteral("survivalEndpoint"), tr("&Endpoint"), m_endpoint));
  line->addWidget(new Field(QStringLiteral("survivalBy"), tr("&Curves"), m_by));
  m_rule = new Paragraph(QStringLiteral("survivalRule"), TextRole::Muted);
  line->addWidget(m_rule, 1);
  m_chart = new ChartCard(QStringLiteral("survivalChart"), session);
  m_chart->view()->setMinimumHeight(leastHeight);
  m_numbers = makeEfficacyTable(QStringLiteral("survivalNumbers"), tr("Survival by dose level and disease"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 0);
  layout->setSpacing(8);
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
  fill(m_numbers, survivalColumns(endpoint), rows, mostRows);
}
