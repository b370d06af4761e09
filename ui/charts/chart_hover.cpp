#include "ui/charts/chart_hover.h"

#include <QAbstractSeries>
#include <QChart>
#include <QLineF>

ChartHover::ChartHover(QChart& chart, QAbstractSeries& series, std::vector<HoverPoint> points,
                       HoverReach reach)
    : QObject(&chart), m_chart(chart), m_series(&series), m_points(std::move(points)), m_reach(reach) {}

const ChartHover* ChartHover::of(const QChart& chart) {
  return chart.findChild<const ChartHover*>(QString(), Qt::FindDirectChildrenOnly);
}

QPointF ChartHover::place(std::size_t point) const {
  return m_chart.mapToPosition(m_points.at(point).at, m_series);
}

bool ChartHover::isInCell(std::size_t point, QPointF place) const {
  const QPointF half(0.5, 0.5);
  const QRectF cell(m_chart.mapToPosition(m_points[point].at - half, m_series),
                    m_chart.mapToPosition(m_points[point].at + half, m_series));
  return cell.normalized().contains(place);
}

std::optional<std::size_t> ChartHover::nearest(QPointF place, double within) const {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < m_points.size(); ++i) {
    if (m_reach == HoverReach::Cell) {
      if (isInCell(i, place)) return i;
      continue;
    }
    const double away = QLineF(place, this->place(i)).length();
    if (away > within) continue;
    within = away;
    found = i;
  }
  return found;
}
