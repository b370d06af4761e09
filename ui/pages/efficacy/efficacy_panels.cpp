#include "ui/pages/efficacy/efficacy_panels.h"

#include "app/base/plain_text.h"
#include "app/reports/efficacy/cd7_correlation.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/fields/choice_field.h"
#include "ui/print/chart_card.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>
#include <iterator>

namespace {
constexpr int mostRows = 6;     ///< further ones are scrolled to: the charts keep their room
constexpr int rowHeight = 15;   ///< of the swimmer: its marks stay apart
constexpr int besideRows = 135; ///< its title, axis and key
constexpr int leastHeight = 230;
constexpr int mostCurves = 4;         ///< further ones are scrolled to: the chart keeps its room
constexpr int leastCurveHeight = 260; ///< all of it is seen at 1366 × 768, in Chinese too

/// What a column counts, and by which formula, is told by its heading and each of its cells. As high as its
/// rows need, up to `most` of them.
void fill(QTableWidget* table, const std::vector<EfficacyColumn>& columns,
          const std::vector<QStringList>& rows, int most) {
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
  const int shown = std::clamp(table->rowCount(), 1, most);
  const int height =
      table->horizontalHeader()->sizeHint().height() + shown * table->verticalHeader()->defaultSectionSize();
  table->setFixedHeight(height + 4);
}
} // namespace

ResponsePanel::ResponsePanel(StudySession& session, QWidget* parent) : QWidget(parent) {
  m_rates = namedTable("responseRates", tr("Response by dose level and disease"));
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

void ResponsePanel::show(const EfficacyReport& report) {
  std::vector<QStringList> rows;
  rows.reserve(report.groups.size());
  for (const EfficacyGroup& group : report.groups)
    rows.push_back(responseRow(group));
  fill(m_rates, responseColumns(), rows, mostRows);
  ResponseSwimmerSeries swimmer = responseSwimmerSeries(report);
  const auto swimmers = static_cast<int>(std::min(swimmer.bars.size(), drawnRows));
  m_swimmer->show(contentOf(std::move(swimmer), responseSwimmerChart));
  m_swimmer->view()->setMinimumHeight(atTypeSize(std::max(leastHeight, besideRows + rowHeight * swimmers)));
}

void ResponsePanel::showWaterfall(const WaterfallSeries& waterfall) {
  m_waterfall->show(contentOf(waterfall, waterfallChart));
}

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
  m_chart->view()->setMinimumHeight(atTypeSize(leastCurveHeight));
  m_numbers = namedTable("survivalNumbers", tr("Survival by dose level and disease"));
  auto* layout = tightColumn(this, 8, 8);
  layout->addLayout(line);
  layout->addWidget(m_chart, 1);
  layout->addWidget(m_numbers);
  for (ChoiceBox* box : {m_endpoint, m_by})
    connect(box, &QComboBox::currentIndexChanged, this, &SurvivalPanel::showChosen);
}

void SurvivalPanel::show(const EfficacyReport& report) {
  m_report = {report.on, {}, report.groups};
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

namespace {
/// How the p was found, and how it can be found again.
QString methodText(const PermutationDraw& draw) {
  return CorrelationPanel::
      tr("Exploratory: every outcome is tested by itself, p is not corrected for their number. Exact p up "
         "to %1 subjects; above that %2 permutations (seed %3); above %4 the normal approximation.")
          .arg(exactUpTo)
          .arg(draw.permutations)
          .arg(draw.seed)
          .arg(permutationsUpTo);
}
} // namespace

CorrelationPanel::CorrelationPanel(StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
  makeChoices();
  makeTable();
  m_chart = new ChartCard(QStringLiteral("cd7Chart"), session);
  m_leftOut = new Paragraph(QStringLiteral("cd7LeftOut"));
  m_message = new MessageLine(QStringLiteral("cd7Message"));
  auto* choices = tightLine(16);
  choices->addWidget(new Field(QStringLiteral("cd7Marker"), tr("CD7 &by"), m_marker));
  choices->addWidget(new Field(QStringLiteral("cd7Outcome"), tr("Agai&nst"), m_outcome));
  choices->addStretch();
  auto* words = new QVBoxLayout;
  words->setSpacing(8);
  words->addWidget(m_table, 1);
  words->addWidget(m_leftOut);
  auto* body = tightLine(12);
  body->addWidget(m_chart, 1);
  body->addLayout(words, 1);
  auto* layout = tightColumn(this, 8, 8);
  layout->addLayout(choices);
  layout->addWidget(m_message);
  layout->addLayout(body, 1);
  connect(m_marker, &QComboBox::currentIndexChanged, this, &CorrelationPanel::refresh);
  connect(m_outcome, &QComboBox::currentIndexChanged, this, &CorrelationPanel::showOutcome);
  connect(m_table, &QTableWidget::currentCellChanged, this,
          [this](int row) { m_outcome->setCurrentIndex(row); });
}

void CorrelationPanel::makeChoices() {
  m_marker = new ChoiceBox;
  m_marker->addItems({cd7Name(Cd7Marker::Flow), cd7Name(Cd7Marker::Ihc)}); // in the order of the enum
  m_outcome = new ChoiceBox;
  for (const Cd7Outcome outcome : cd7Outcomes)
    m_outcome->addItem(outcomeName(outcome));
}

void CorrelationPanel::makeTable() {
  m_table = sourcedTable(
      "cd7Table", tr("Correlation of CD7 with each outcome"),
      {{tr("Outcome", "of the treatment"), tr("Ordered or measured; its row says how.")},
       {tr("ρ"), tr("Spearman's rank correlation, equal values share the mean of their ranks. Spearman, Am J "
                    "Psychol 1904;15:72.")},
       {tr("95 % interval"), tr("Fisher's z with standard error √((1 + ρ²/2) / (n − 3)); none below four "
                                "subjects. Bonett and Wright, Psychometrika 2000;65:23.")},
       {tr("p"),
        tr("Two-sided, of no association. Exact: share of all orders with |ρ| not below this one. "
           "Permutation: (b + 1) / (m + 1), Phipson and Smyth, Stat Appl Genet Mol Biol 2010;9:39.")},
       {tr("n"), tr("Infused subjects with both values.")},
       {tr("Left out"), tr("Infused subjects without one of the values.")}});
}

void CorrelationPanel::refresh() {
  const auto marker = static_cast<Cd7Marker>(m_marker->currentIndex());
  const Question asked{m_session.journalHead().sequence, m_session.today(), marker};
  if (m_answered == asked || (m_reading && m_reading->asked == asked)) return;
  m_answered.reset();
  m_reading = Reading{asked, infusedRanges(m_session.study()), {}};
  const std::size_t ranges = m_reading->ranges.size();
  m_pieces.begin(ranges + 2, ranges <= 1, [this](std::size_t piece) { return readOn(piece); });
  if (m_reading) m_message->say(InPieces::words());
}

/// The kinetics of a range of subjects; then the correlations; then what is to be seen of them.
bool CorrelationPanel::readOn(std::size_t piece) {
  Reading& reading = *m_reading;
  const auto [journal, on, marker] = reading.asked;
  if (piece < reading.ranges.size()) {
    auto found = carKinetics(m_session, on, reading.ranges[piece]);
    if (found) {
      std::move(found->begin(), found->end(), std::back_inserter(reading.subjects));
      return true;
    }
    m_message->say(found.error().message, Field::Tone::Error);
    m_reading.reset();
    return false;
  }
  if (piece == reading.ranges.size()) {
    const PkReport pk = carKinetics(m_session, on, std::move(reading.subjects));
    m_shown = cd7Correlation(m_session.study(), pk, marker, on);
    return true;
  }
  m_answered = reading.asked;
  m_reading.reset();
  m_message->say(methodText(m_shown.draw));
  showTable();
  showOutcome();
  return false;
}

void CorrelationPanel::showTable() {
  const QSignalBlocker silent(m_table);
  m_table->setRowCount(0);
  for (const Cd7Association& association : m_shown.associations) {
    const RankCorrelation& found = association.correlation;
    addRow(m_table, {outcomeName(association.outcome), rhoText(found), intervalText(found), pText(found),
                     QString::number(found.n), QString::number(association.leftOut.size())});
    m_table->item(m_table->rowCount() - 1, 0)->setToolTip(outcomeOrder(association.outcome));
  }
  m_table->resizeColumnsToContents();
}

void CorrelationPanel::showOutcome() {
  if (m_shown.associations.empty()) return;
  const int row = m_outcome->currentIndex();
  const Cd7Association& association = m_shown.associations.at(static_cast<std::size_t>(row));
  m_table->setCurrentCell(row, 0);
  m_chart->show(
      contentOf(association, [marker = m_shown.marker](const Cd7Association& one, const Theme& theme) {
        return cd7ScatterChart(one, marker, theme);
      }));
  QStringList lines{outcomeOrder(association.outcome), leftOutText(association)};
  if (m_shown.notInfused > 0)
    lines << tr("%n assigned subject(s) not infused: in none of them.", nullptr, m_shown.notInfused);
  lines.removeAll(QString());
  m_leftOut->setText(lines.join(u'\n'));
}
