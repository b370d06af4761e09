#include "ui/charts/row_names.h"

#include "ui/charts/chart_frame.h"

#include <QChart>
#include <QPainter>
#include <algorithm>

namespace {
constexpr int largest = 12; ///< pixels of the font
} // namespace

RowNames::RowNames(QChart& chart, const QStringList& names, const QColor& colour)
    : QGraphicsObject(&chart), m_chart(chart), m_names(names), m_colour(colour) {
  connect(&chart, &QChart::plotAreaChanged, this, [this] { prepareGeometryChange(); });
}

QRectF RowNames::boundingRect() const {
  return m_chart.rect();
}

void RowNames::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const QRectF plot = m_chart.plotArea();
  const double height = plot.height() / static_cast<double>(m_names.size());
  painter->setFont(chartFont(std::clamp(static_cast<int>(height) - 1, 8, largest)));
  painter->setPen(m_colour);
  double top = plot.top();
  for (const QString& name : m_names) {
    painter->drawText(QRectF(0, top, plot.left() - 6, height),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, name);
    top += height;
  }
}

int RowNames::widthOf(const QStringList& names) {
  return widestOf(names, largest);
}
