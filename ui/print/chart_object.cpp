#include "ui/print/chart_object.h"

#include "ui/charts/render_chart.h"

#include <QPainter>
#include <QTextFormat>

ChartObject::ChartObject(const PrintDocument& document, double width, QObject* parent)
    : QObject(parent), m_document(document), m_width(width) {}

QSizeF ChartObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
  const auto chart = m_document.charts.constFind(format.toImageFormat().name());
  if (chart == m_document.charts.constEnd()) return {};
  const double width = m_width * 0.99; // a hair less than the line: rounding must not break it
  return {width, width * chart->size.height() / chart->size.width()};
}

void ChartObject::drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int,
                             const QTextFormat& format) {
  const auto printed = m_document.charts.constFind(format.toImageFormat().name());
  if (printed == m_document.charts.constEnd()) return;
  // Of another page: the lines of Qt Charts set a clip of their own and would show all the same.
  if (painter->hasClipping() && !painter->clipBoundingRect().intersects(area.adjusted(0, 1, 0, -1))) return;
  std::unique_ptr<QChart> chart = printed->make();
  chart->setBackgroundVisible(false); // DRAFT shows through
  renderChart(std::move(chart), *painter, area, printed->size);
}
