#include "ui/charts/marks/point_labels.h"

#include "ui/charts/frame/chart_frame.h"

#include <QPainter>
#include <algorithm>
#include <array>

namespace {
constexpr double markRadius = 7;

/// The four places of a label of that size at a point, the best first.
std::array<QRectF, 4> around(QPointF point, const QSizeF& size) {
  const double away = markRadius + 2;
  const QPointF middle(-size.width() / 2, -size.height() / 2);
  return {QRectF(point + QPointF(away, middle.y()), size),
          QRectF(point + QPointF(-away - size.width(), middle.y()), size),
          QRectF(point + QPointF(middle.x(), -away - size.height()), size),
          QRectF(point + QPointF(middle.x(), away), size)};
}
} // namespace

PointLabels::PointLabels(QChart& chart, QAbstractSeries& series, std::vector<PointLabel> labels,
                         const Theme& theme)
    : ChartOverlay(chart, &series, 49), m_labels(std::move(labels)), m_theme(theme) {}

std::vector<QRectF> PointLabels::places() const {
  const QFontMetricsF metrics(chartFont(11));
  const QRectF room = chart().plotArea().adjusted(0, -markRadius, chart().margins().right(), markRadius);
  std::vector<QRectF> taken;
  taken.reserve(2 * m_labels.size());
  for (const PointLabel& label : m_labels)
    taken.emplace_back(positionOf(label.at) - QPointF(markRadius, markRadius),
                       QSizeF(2 * markRadius, 2 * markRadius));
  std::vector<QRectF> places;
  for (const PointLabel& label : m_labels) {
    const auto candidates =
        around(positionOf(label.at), {metrics.horizontalAdvance(label.text), metrics.height()});
    const auto free = std::find_if(candidates.begin(), candidates.end(), [&](const QRectF& place) {
      return room.contains(place) && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
               return other.intersects(place);
             });
    });
    places.push_back(free == candidates.end() ? QRectF() : *free);
    if (free != candidates.end()) taken.push_back(*free);
  }
  return places;
}

void PointLabels::draw(QPainter& painter) const {
  painter.setFont(chartFont(11));
  const std::vector<QRectF> all = places();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].isEmpty()) continue;
    painter.setPen(Qt::NoPen); // a plate: no line goes through a name
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(all[i].adjusted(-1, 1, 1, -1), 3, 3);
    painter.setPen(m_theme.text);
    painter.drawText(all[i], Qt::AlignCenter | Qt::TextDontClip, m_labels[i].text);
  }
}
