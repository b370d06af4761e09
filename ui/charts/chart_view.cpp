#include "ui/charts/chart_view.h"

#include "ui/charts/render_chart.h"

#include <QKeyEvent>

ChartView::ChartView(const QString& name, QWidget* parent) : QChartView(parent) {
  setObjectName(name);
  setRenderHint(QPainter::Antialiasing);
  setFocusPolicy(Qt::StrongFocus);
  setFrameShape(QFrame::NoFrame);
  setMinimumSize(420, 230);
  setCursor(Qt::PointingHandCursor);
}

void ChartView::show(const ChartMaker& maker) {
  m_maker = maker;
  setBackgroundBrush(Theme::current().surface);
  const std::unique_ptr<QChart> old(chart());
  QChart* drawn = maker(Theme::current()).release();
  setAccessibleName(chartDescription(*drawn));
  setToolTip(drawn->title());
  setChart(drawn); // the view owns it now
}

void ChartView::focusInEvent(QFocusEvent* event) {
  QChartView::focusInEvent(event);
  Q_EMIT chosen();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
    Q_EMIT activated();
  else
    event->ignore(); // Esc and arrows are the page's
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
  QChartView::mouseReleaseEvent(event);
  if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT activated();
}
