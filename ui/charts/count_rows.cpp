#include "ui/charts/count_rows.h"

#include "ui/charts/chart_frame.h"

#include <QChart>
#include <QPainter>

namespace {
constexpr double rowHeight = 14;
} // namespace

CountRows::CountRows(QChart& chart, QAbstractSeries& series, std::vector<CountRow> rows, const Theme& theme)
    : QGraphicsObject(&chart), m_chart(chart), m_series(series), m_rows(std::move(rows)), m_theme(theme) {
  setZValue(51); // above marks
  connect(&chart, &QChart::plotAreaChanged, this, [this] { prepareGeometryChange(); });
}

double CountRows::shareOf(std::size_t rows) {
  return rows == 0 ? 0 : 0.05 + 0.07 * static_cast<double>(rows);
}

QRectF CountRows::boundingRect() const {
  return m_chart.rect();
}

void CountRows::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  painter->setFont(chartFont(10));
  QRectF area = m_chart.plotArea();
  area.setHeight(rowHeight);
  for (const CountRow& row : m_rows) {
    paintRow(*painter, row, area);
    area.translate(0, rowHeight);
  }
}

void CountRows::paintRow(QPainter& painter, const CountRow& row, const QRectF& area) const {
  const QFontMetricsF metrics(painter.font());
  painter.setPen(row.colour);
  painter.drawText(area.translated(area.width() + 3, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                   row.name);
  double free = area.left() - rowHeight;
  for (const auto& [at, count] : row.counts) {
    const QString words = QString::number(count);
    const double width = metrics.horizontalAdvance(words);
    const double left = m_chart.mapToPosition(at, &m_series).x() - width / 2;
    if (left < free) continue;
    painter.drawText(QRectF(left, area.top(), width, area.height()), Qt::AlignCenter | Qt::TextDontClip,
                     words);
    free = left + width + 2;
  }
}
