#include "ui/charts/numbers_at_risk.h"

#include "ui/charts/chart_frame.h"

#include <QAbstractSeries>
#include <QChart>
#include <QPainter>
#include <algorithm>

namespace {
constexpr int lineHeight = 16;
constexpr int nameGap = 18; ///< between a name and the number under the first tick
} // namespace

NumbersAtRisk::NumbersAtRisk(QChart& chart, QAbstractSeries& series, std::vector<double> ticks,
                             std::vector<Row> rows, const Theme& theme)
    : QGraphicsObject(&chart), m_chart(chart), m_series(series), m_ticks(std::move(ticks)),
      m_rows(std::move(rows)), m_theme(theme) {
  // The key, which was made before, sets its own margins first.
  connect(&chart, &QGraphicsWidget::geometryChanged, this, &NumbersAtRisk::makeRoom);
  connect(&chart, &QChart::plotAreaChanged, this, [this] { prepareGeometryChange(); });
  makeRoom();
}

int NumbersAtRisk::height() const {
  return lineHeight * static_cast<int>(m_rows.size()) + 4;
}

void NumbersAtRisk::makeRoom() {
  prepareGeometryChange();
  QMargins margins = m_chart.margins();
  margins.setBottom(margins.bottom() + height());
  m_chart.setMargins(margins);
}

QRectF NumbersAtRisk::boundingRect() const {
  return m_chart.rect();
}

double NumbersAtRisk::place(std::size_t tick) const {
  return m_chart.mapToPosition(QPointF(m_ticks.at(tick), 0), &m_series).x();
}

void NumbersAtRisk::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  double y = m_chart.size().height() - m_chart.margins().bottom();
  const double left = m_chart.plotArea().left();
  painter->setFont(chartFont(11));
  painter->setPen(m_theme.muted);
  painter->drawText(QPointF(12, y - 5), tr("Number at risk")); // beside the axis' title
  for (const Row& row : m_rows) {
    painter->setFont(chartFont(11, true));
    painter->setPen(row.colour);
    painter->drawText(QRectF(0, y, left - nameGap, lineHeight), Qt::AlignRight | Qt::AlignVCenter, row.name);
    painter->setFont(chartFont(11));
    painter->setPen(m_theme.text);
    for (std::size_t tick = 0; tick < m_ticks.size(); ++tick)
      painter->drawText(QRectF(place(tick) - 30, y, 60, lineHeight), Qt::AlignCenter,
                        QString::number(row.numbers.at(tick)));
    y += lineHeight;
  }
}

int NumbersAtRisk::widthOf(const std::vector<Row>& rows) {
  const QFontMetrics metrics(chartFont(11, true));
  int widest = 0;
  for (const Row& row : rows)
    widest = std::max(widest, metrics.horizontalAdvance(row.name));
  return widest;
}
