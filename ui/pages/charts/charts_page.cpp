#include "ui/pages/charts/charts_page.h"

#include "app/reports/charts/chart_table.h"
#include "app/study/user.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/fields/field.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <array>

namespace {
/// The charts of one study, in the order in which they stand on the page.
constexpr std::array<ChartContent (*)(const Standing&), 4> charts{
    [](const Standing& standing) { return contentOf(cohortStatusSeries(standing), cohortStatusChart); },
    [](const Standing& standing) { return contentOf(swimmerSeries(standing), swimmerChart); },
    [](const Standing& standing) { return contentOf(staircaseSeries(standing), escalationStaircaseChart); },
    [](const Standing& standing) { return contentOf(enrolmentSeries(standing), enrolmentChart); }};
} // namespace

namespace {
constexpr int aroundChart = 14;  ///< pixels of its card, in width
constexpr int besideCharts = 60; ///< of the page's frame, with a bar that scrolls
} // namespace

ChartsPage::ChartsPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  m_frame = new PageFrame(tr("Charts"), {}, this);
  m_message = new MessageLine(QStringLiteral("chartsMessage"));
  m_frame->content()->addWidget(m_message);
  m_grid = new QGridLayout;
  m_grid->setSpacing(12);
  m_frame->content()->addLayout(m_grid, 1);
  for (const char* name : {"cohortStatusChart", "swimmerChart", "staircaseChart", "enrolmentChart"}) {
    const std::size_t index = m_views.size();
    auto* card = new Card({});
    auto* view = new ChartView(QLatin1String(name));
    card->body()->addWidget(view, 1);
    card->layout()->setContentsMargins(6, 4, 6, 4);
    m_grid->addWidget(card, static_cast<int>(index) / m_columns, static_cast<int>(index) % m_columns);
    m_cards.push_back(card);
    m_views.push_back(view);
    connect(view, &ChartView::chosen, this, [this, index] { choose(index); });
    connect(view, &ChartView::activated, this, [this, index] {
      m_chosen = index;
      enlarge(!m_alone);
    });
  }
  makeActions();
  refresh();
  choose(0);
  enlarge(false);
}

void ChartsPage::makeActions() {
  const bool mayPrint = may(session().user().role, Action::Print);
  const auto button = [&](const char* name, const QString& text, void (ChartsPage::*act)()) {
    auto* made = named<QPushButton>(name, text);
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setEnabled(mayPrint);
    connect(made, &QPushButton::clicked, this, act);
    m_frame->actions()->addWidget(made);
  };
  m_enlarge = named<QPushButton>("enlargeChart");
  connect(m_enlarge, &QPushButton::clicked, this, [this] { enlarge(!m_alone); });
  m_frame->actions()->addWidget(m_enlarge);
  button("saveChart", tr("&Save…"), &ChartsPage::save);
  button("copyChart", tr("&Copy"), &ChartsPage::copy);
  button("printChart", tr("&Print…"), &ChartsPage::print);
}

void ChartsPage::refresh() {
  m_pieces.begin(charts.size(), study().subjects.size() <= littleStudy, [this](std::size_t place) {
    m_views[place]->show(charts.at(place)(standing()));
    return true;
  });
  choose(m_chosen);
}

void ChartsPage::choose(std::size_t index) {
  m_chosen = index;
  for (std::size_t i = 0; i < m_cards.size(); ++i)
    m_cards[i]->setEdge(i == index && !m_alone ? Card::Edge::Accent : Card::Edge::None);
  m_frame->setTitle(
      tr("Charts"),
      tr("Chosen: %1. A click or Enter shows a chart alone, Esc shows all.").arg(chosen().title()));
}

bool ChartsPage::leaveDetail() {
  if (!m_alone) return false;
  enlarge(false);
  return true;
}

void ChartsPage::enlarge(bool alone) {
  m_alone = alone;
  for (std::size_t i = 0; i < m_cards.size(); ++i)
    m_cards[i]->setVisible(!alone || i == m_chosen);
  arrange();
  m_enlarge->setText(alone ? tr("Show &all charts") : tr("Show a&lone"));
  m_enlarge->setAccessibleName(m_enlarge->text().remove(u'&'));
  choose(m_chosen);
}

/// As many as have room.
int ChartsPage::columns() const {
  const int twoOfThem = 2 * (m_views.front()->minimumWidth() + aroundChart) + m_grid->spacing();
  return width() - besideCharts < twoOfThem ? 1 : 2;
}

/// An empty column or row would keep its share of the room.
void ChartsPage::arrange() {
  const auto cards = static_cast<int>(m_cards.size());
  for (int i = 0; i < cards; ++i) {
    m_grid->setColumnStretch(i, 0);
    m_grid->setRowStretch(i, 0);
  }
  for (int i = 0; i < cards; ++i) {
    Card* card = m_cards[static_cast<std::size_t>(i)];
    m_grid->removeWidget(card);
    m_grid->addWidget(card, i / m_columns, i % m_columns);
    if (card->isHidden()) continue;
    m_grid->setColumnStretch(i % m_columns, 1);
    m_grid->setRowStretch(i / m_columns, 1);
  }
}

void ChartsPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  if (columns() == m_columns) return;
  m_columns = columns();
  arrange();
}

void ChartsPage::save() {
  saveChartAs(this, chosen().content(), session(), *m_message);
}

void ChartsPage::copy() {
  copyChart(chosen().content(), commands(), *m_message);
}

void ChartsPage::print() {
  const ChartMaker maker = chosen().content().make;
  const PrintDocument document = chartDocument(
      study(), [maker] { return maker(Theme::light()); }, session().journalHead());
  printDocument(this, document, commands(), *m_message);
}
