#include "ui/charts/marks/count_rows.h"

#include "ui/charts/frame/chart_frame.h"

#include <QAbstractSeries>
#include <QChart>
#include <QPainter>
#include <algorithm>
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
