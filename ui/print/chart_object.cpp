#include "ui/print/chart_object.h"

#include "ui/charts/render_chart.h"

#include <QPainter>
#include <QTextFormat>

namespace {
const QSizeF chartSize(660, 235); // in the chart's own pixels; over the width of the text
}

ChartObject::ChartObject(const PrintDocument& document, double width, QObject* parent)
    : QObject(parent), m_document(document), m_width(width) {}

QSizeF ChartObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
  if (!m_document.charts.contains(format.toImageFormat().name())) return {};
  return {m_width * 0.99, m_width * 0.99 * chartSize.height() / chartSize.width()};
}

void ChartObject::drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int,
                             const QTextFormat& format) {
  const auto make = m_document.charts.constFind(format.toImageFormat().name());
  if (make == m_document.charts.constEnd()) return;
  std::unique_ptr<QChart> chart = (*make)();
  chart->setBackgroundVisible(false); // DRAFT shows through
  renderChart(std::move(chart), *painter, area, chartSize);
}
