#include "ui/charts/frame/chart_view.h"

#include "ui/charts/frame/render_chart.h"
#include "ui/widgets/layout.h"

#include <QAbstractSeries>
#include <QAccessible>
#include <QChart>
#include <QKeyEvent>
#include <QLineF>
#include <QToolTip>
#include <algorithm>

ChartHover::ChartHover(QChart& chart, QAbstractSeries& series, std::vector<HoverPoint> points,
                       HoverReach reach)
    : QObject(&chart), m_chart(chart), m_series(&series), m_points(std::move(points)), m_reach(reach) {}

const ChartHover* ChartHover::of(const QChart& chart) {
  return chart.findChild<const ChartHover*>(QString(), Qt::FindDirectChildrenOnly);
}

QPointF ChartHover::place(std::size_t point) const {
  return m_chart.mapToPosition(m_points.at(point).at, m_series);
}

bool ChartHover::isInCell(std::size_t point, QPointF place) const {
  const QPointF half(0.5, 0.5);
  const QRectF cell(m_chart.mapToPosition(m_points[point].at - half, m_series),
                    m_chart.mapToPosition(m_points[point].at + half, m_series));
  return cell.normalized().contains(place);
}

/// Pixels from a point, or from the bar that lies between its two ends.
double ChartHover::distance(std::size_t point, QPointF place) const {
  const QPointF from = this->place(point);
  if (!m_points[point].to) return QLineF(place, from).length();
  const QPointF to = m_chart.mapToPosition(*m_points[point].to, m_series);
  const QPointF nearest(std::clamp(place.x(), std::min(from.x(), to.x()), std::max(from.x(), to.x())),
                        std::clamp(place.y(), std::min(from.y(), to.y()), std::max(from.y(), to.y())));
  return QLineF(place, nearest).length();
}

std::optional<std::size_t> ChartHover::nearest(QPointF place, double within) const {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < m_points.size(); ++i) {
    if (m_reach == HoverReach::Cell) {
      if (isInCell(i, place)) return i;
      continue;
    }
    const double away = distance(i, place);
    if (away > within) continue;
    within = away;
    found = i;
  }
  return found;
}

namespace {
constexpr double reach = 14; ///< pixels around a point
}

ChartView::ChartView(const QString& name, QWidget* parent) : QChartView(parent) {
  setObjectName(name);
  setRenderHint(QPainter::Antialiasing);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setFocusPolicy(Qt::NoFocus); // name, data and the point that is shown stand on the view
  setFrameShape(QFrame::NoFrame);
  setMinimumSize(atTypeSize({420, 230}));
  setMouseTracking(true);
  m_content = {[](const Theme&) { return std::make_unique<QChart>(); }, [] { return ChartTable(); }};
  chart()->setBackgroundVisible(false); // until one is shown
  setBackgroundBrush(Theme::current().surface);
}

void ChartView::show(const ChartContent& content) {
  const bool isDrawn = content.drawsAs(m_content);
  m_content = content;
  if (isDrawn) return;
  showPoint(std::nullopt); // of the chart before
  setBackgroundBrush(Theme::current().surface);
  const std::unique_ptr<QChart> old(chart());
  QChart* drawn = content.make(Theme::current()).release();
  setAccessibleName(chartDescription(*drawn));
  resetTransform(); // of which Qt would make a rotation
  setChart(drawn);  // the view owns it now
  fit();
}

/// All that is drawn grows with the type: the chart is laid out in pixels of the design, and shown larger.
void ChartView::fit() {
  const double scale = typeScale();
  setTransform(QTransform::fromScale(scale, scale));
  chart()->resize(QSizeF(size()) / scale);
  setMinimumSize((chart()->minimumSize() * scale).toSize().expandedTo(minimumSize()));
  setSceneRect(chart()->geometry());
}

void ChartView::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event); // QChartView's makes the chart as large as the view
  fit();
}

QString ChartView::shownValue() const {
  const ChartHover* hover = ChartHover::of(*chart());
  return hover && m_point ? hover->words(*m_point) : QString();
}

void ChartView::showPoint(std::optional<std::size_t> point) {
  if (point == m_point) return;
  m_point = point;
  const QString words = shownValue();
  setAccessibleDescription(words);
  Q_EMIT valueShown(words);
  if (words.isEmpty()) return QToolTip::hideText();
  const QPointF place = chart()->mapToScene(ChartHover::of(*chart())->place(*point));
  QToolTip::showText(viewport()->mapToGlobal(mapFromScene(place)), typedText::inToolTip(words), viewport());
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

void ChartView::step(int by) {
  const ChartHover* hover = ChartHover::of(*chart());
  if (!hover || hover->count() == 0) return;
  const auto last = static_cast<int>(hover->count()) - 1;
  const int from = m_point ? static_cast<int>(*m_point) : by > 0 ? -1 : last + 1;
  showPoint(static_cast<std::size_t>(std::clamp(from + by, 0, last)));
}

/// With the ring of every input that has the focus.
void ChartView::paintEvent(QPaintEvent* event) {
  QChartView::paintEvent(event);
  if (!hasFocus()) return;
  QPainter painter(viewport());
  painter.setPen(QPen(Theme::current().accent, 2));
  painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void ChartView::focusInEvent(QFocusEvent* event) {
  QChartView::focusInEvent(event);
  viewport()->update();
  Q_EMIT chosen();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
  QChartView::focusOutEvent(event);
  viewport()->update();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Space:
    Q_EMIT activated();
    break;
  case Qt::Key_Left:
    step(-1);
    break;
  case Qt::Key_Right:
    step(1);
    break;
  default:
    event->ignore(); // Esc and the other arrows are the page's
  }
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
  QChartView::mouseMoveEvent(event);
  const QPointF place = chart()->mapFromScene(mapToScene(event->position().toPoint()));
  const ChartHover* hover = ChartHover::of(*chart());
  showPoint(hover ? hover->nearest(place, reach) : std::nullopt);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
  QChartView::mouseReleaseEvent(event);
  if (const ChartHover* hover = ChartHover::of(*chart())) // of a click without a move before it
    showPoint(hover->nearest(chart()->mapFromScene(mapToScene(event->position().toPoint())), reach));
  if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT activated();
}

void ChartView::leaveEvent(QEvent* event) {
  QChartView::leaveEvent(event);
  showPoint(std::nullopt);
}
