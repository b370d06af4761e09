#include "ui/charts/marks/axis_marks.h"

#include "ui/charts/frame/chart_frame.h"

#include <QPainter>
#include <algorithm>

namespace {
constexpr int largest = 11; ///< pixels of the font
constexpr int largestRow = 12;
constexpr int gap = 6;
} // namespace

ColumnNames::ColumnNames(QChart& chart, const QStringList& names, const QColor& colour)
    : ChartOverlay(chart), m_names(names), m_colour(colour) {}

void ColumnNames::draw(QPainter& painter) const {
  const QRectF plot = chart().plotArea();
  const double width = plot.width() / static_cast<double>(m_names.size());
  painter.save();
  painter.setFont(chartFont(std::clamp(static_cast<int>(width) - 2, 8, largest)));
  painter.setPen(m_colour);
  painter.translate(plot.bottomLeft());
  painter.rotate(-90); // now x runs up, y runs to the right
  double across = 0;
  for (const QString& name : m_names) {
    constexpr double length = 200; // longer than any
    painter.drawText(QRectF(-length - gap, across, length, width),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, name);
    across += width;
  }
  painter.restore();
}

int ColumnNames::heightOf(const QStringList& names) {
  return gap + widestOf(names, largest);
}

RowNames::RowNames(QChart& chart, const QStringList& names, const QColor& colour)
    : ChartOverlay(chart), m_names(names), m_colour(colour) {}

void RowNames::draw(QPainter& painter) const {
  const QRectF plot = chart().plotArea();
  const double height = plot.height() / static_cast<double>(m_names.size());
  painter.setFont(chartFont(std::clamp(static_cast<int>(height) - 1, 8, largestRow)));
  painter.setPen(m_colour);
  double top = plot.top();
  for (const QString& name : m_names) {
    painter.drawText(QRectF(0, top, plot.left() - 6, height),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, name);
    top += height;
  }
}

int RowNames::widthOf(const QStringList& names) {
  return widestOf(names, largestRow);
}

namespace {
constexpr double rowHeight = 14;
} // namespace

CountRows::CountRows(QChart& chart, QAbstractSeries& series, std::vector<CountRow> rows, const Theme& theme)
    : ChartOverlay(chart, &series, 51), m_rows(std::move(rows)), m_theme(theme) {}

double CountRows::shareOf(std::size_t rows) {
  return rows == 0 ? 0 : 0.05 + 0.07 * static_cast<double>(rows);
}

void CountRows::draw(QPainter& painter) const {
  painter.setFont(chartFont(10));
  QRectF area = chart().plotArea();
  area.setHeight(rowHeight);
  for (const CountRow& row : m_rows) {
    paintRow(painter, row, area);
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
    const double left = positionOf(at).x() - width / 2;
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
    : ChartOverlay(chart, &series), m_ticks(std::move(ticks)), m_rows(std::move(rows)), m_theme(theme) {
  // The key, which was made before, sets its own margins first.
  connect(&chart, &QGraphicsWidget::geometryChanged, this, &NumbersAtRisk::makeRoom);
  makeRoom();
}

int NumbersAtRisk::height() const {
  return lineHeight * static_cast<int>(m_rows.size()) + 4;
}

void NumbersAtRisk::makeRoom() {
  prepareGeometryChange();
  QMargins margins = chart().margins();
  margins.setBottom(margins.bottom() + height());
  chart().setMargins(margins);
}

double NumbersAtRisk::place(std::size_t tick) const {
  return positionOf({m_ticks.at(tick), 0}).x();
}

void NumbersAtRisk::draw(QPainter& painter) const {
  double y = chart().size().height() - chart().margins().bottom();
  const double left = chart().plotArea().left();
  painter.setFont(chartFont(11));
  painter.setPen(m_theme.muted);
  painter.drawText(QPointF(12, y - 5), tr("Number at risk")); // beside the axis' title
  for (const Row& row : m_rows) {
    painter.setFont(chartFont(11, true));
    painter.setPen(row.colour);
    painter.drawText(QRectF(0, y, left - nameGap, lineHeight), Qt::AlignRight | Qt::AlignVCenter, row.name);
    painter.setFont(chartFont(11));
    painter.setPen(m_theme.text);
    for (std::size_t tick = 0; tick < m_ticks.size(); ++tick)
      painter.drawText(QRectF(place(tick) - 30, y, 60, lineHeight), Qt::AlignCenter,
                       QString::number(row.numbers.at(tick)));
    y += lineHeight;
  }
}

int NumbersAtRisk::widthOf(const std::vector<Row>& rows) {
  QStringList names;
  for (const Row& row : rows)
    names << row.name;
  return widestOf(names, 11, true);
}
