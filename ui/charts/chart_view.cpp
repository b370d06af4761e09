#include "ui/charts/chart_view.h"

#include "ui/charts/chart_hover.h"
#include "ui/charts/render_chart.h"
#include "ui/widgets/typed_text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>

namespace {
constexpr double reach = 14; ///< pixels around a point
}

ChartView::ChartView(const QString& name, QWidget* parent) : QChartView(parent) {
  setObjectName(name);
  setRenderHint(QPainter::Antialiasing);
  setFocusPolicy(Qt::StrongFocus);
  setFrameShape(QFrame::NoFrame);
  setMinimumSize(420, 230);
  setMouseTracking(true);
}

void ChartView::show(const ChartContent& content) {
  showPoint(std::nullopt); // of the chart before
  m_content = content;
  setBackgroundBrush(Theme::current().surface);
  const std::unique_ptr<QChart> old(chart());
  QChart* drawn = content.make(Theme::current()).release();
  setAccessibleName(chartDescription(*drawn));
  setChart(drawn); // the view owns it now
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

void ChartView::focusInEvent(QFocusEvent* event) {
  QChartView::focusInEvent(event);
  Q_EMIT chosen();
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
  if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT activated();
}

void ChartView::leaveEvent(QEvent* event) {
  QChartView::leaveEvent(event);
  showPoint(std::nullopt);
}
