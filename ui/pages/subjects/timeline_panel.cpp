#include "ui/pages/subjects/timeline_panel.h"

#include "app/study/study.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/pages/subjects/subjects_models.h"
#include "ui/print/chart_card.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>

namespace {
constexpr int timelineRowHeight = 22;
constexpr int aroundTheRows = 150; ///< title, axis and key
constexpr int leastTable = 220;

TimelineSpan spanOf(const QCheckBox& windowOnly) {
  return windowOnly.isEnabled() && windowOnly.isChecked() ? TimelineSpan::Window : TimelineSpan::Whole;
}
} // namespace

TimelinePanel::TimelinePanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = tightColumn(this, 8);
  layout->addWidget(makeChart());
  layout->addWidget(makeTable(), 1);
}

QWidget* TimelinePanel::makeChart() {
  auto* drawn = new QWidget;
  m_windowOnly = named<QCheckBox>("timelineWindowOnly", tr("Only the days around the DLT &window"));
  m_mark = wrappedLabel("timelineMark", TextRole::Muted);
  m_chart = new ChartCard(QStringLiteral("timelineChart"), m_session);
  auto* head = tightLine(16);
  head->addWidget(m_mark, 1);
  head->addWidget(m_windowOnly);
  auto* column = tightColumn(drawn, 4);
  column->addLayout(head);
  column->addWidget(m_chart);
  connect(m_windowOnly, &QCheckBox::toggled, this, &TimelinePanel::draw);
  connect(m_chart->view(), &ChartView::valueShown, this, [this](const QString& words) {
    m_mark->setText(words.isEmpty()
                        ? tr("Point at a mark, or go from mark to mark by ← and →; a click or Enter "
                             "opens its record.")
                        : words);
  });
  connect(m_chart->view(), &ChartView::activated, this, &TimelinePanel::openShown);
  return drawn;
}

QTableView* TimelinePanel::makeTable() {
  m_model = new TimelineModel(this);
  QTableView* table = namedView("timeline", tr("Timeline"));
  table->setModel(m_model);
  table->setMinimumHeight(atTypeSize(leastTable));
  QHeaderView* header = table->horizontalHeader();
  header->setSectionResizeMode(TimelineModel::When, QHeaderView::ResizeToContents);
  header->setSectionResizeMode(TimelineModel::Day, QHeaderView::ResizeToContents);
  header->setSectionResizeMode(TimelineModel::Detail, QHeaderView::Stretch);
  header->resizeSection(TimelineModel::What, atTypeSize(210));
  table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  return table;
}

SubjectTimeline TimelinePanel::timelineOfShown(const Subject& subject) const {
  const RowId id = subject.id;
  QStringList visits;
  for (const auto& [whose, visit] :
       m_session.measuredVisits(id, id).value_or(std::vector<std::pair<RowId, QString>>()))
    if (whose == id) visits << visit;
  return subjectTimeline(m_session.study(), subject,
                         m_session.samplings(id, id).value_or(std::vector<Sampling>()), visits,
                         m_session.today());
}

void TimelinePanel::show(const Subject& subject) {
  m_subjectId = subject.id;
  m_model->show(timelineOf(m_session.standing(), subject));
  m_stale = true;
  if (isVisible()) draw();
}

void TimelinePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) draw();
}

void TimelinePanel::draw() {
  const Subject* subject = m_session.study().subject(m_subjectId);
  if (!subject) return;
  m_stale = false;
  m_timeline = timelineOfShown(*subject);
  m_windowOnly->setEnabled(m_timeline.window.has_value());
  const TimelineSpan span = spanOf(*m_windowOnly);
  m_chart->show(contentOf(m_timeline, [span](const SubjectTimeline& timeline, const Theme& theme) {
    return subjectTimelineChart(timeline, span, theme);
  }));
  m_chart->view()->setFixedHeight(
      atTypeSize(aroundTheRows + timelineRowHeight * timelineRows(m_timeline, span)));
  Q_EMIT m_chart->view()->valueShown({});
}

void TimelinePanel::openShown() {
  const auto point = m_chart->view()->shownPoint();
  if (!point) return;
  // A copy: what opens may draw another timeline.
  const SubjectTimeline::Mark mark =
      m_timeline.marks.at(toldMarks(m_timeline, spanOf(*m_windowOnly)).at(*point));
  Q_EMIT recordRequested(mark);
}
