#include "ui/charts/marks/axis_names.h"

#include "ui/charts/frame/chart_frame.h"

#include <QPainter>
#include <algorithm>

namespace {
constexpr int largest = 11; ///< pixels of the font
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

namespace {
constexpr int largestRow = 12; ///< pixels of the font
} // namespace

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
