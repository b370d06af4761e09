#include "ui/charts/marks/timeline_marks.h"

#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/charts/marks/point_marks.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace {
constexpr double leastBar = 18; ///< pixels: the grade can be read
constexpr double barHeight = 15;
} // namespace

GradedBars::GradedBars(QChart& chart, QAbstractSeries& series, std::vector<GradedBar> bars,
                       const Theme& theme)
    : ChartOverlay(chart, &series, 40), m_bars(std::move(bars)), m_theme(theme) {}

void GradedBars::draw(QPainter& painter) const {
  painter.setFont(chartFont(11, true));
  for (const GradedBar& bar : m_bars)
    paintBar(painter, bar);
}

void GradedBars::paintBar(QPainter& painter, const GradedBar& bar) const {
  const QPointF from = positionOf(bar.from);
  const double to = std::max(from.x() + leastBar, positionOf({bar.to, bar.from.y()}).x());
  const QRectF area(from.x(), from.y() - barHeight / 2, to - from.x(), barHeight);
  painter.setPen(QPen(bar.isDlt ? m_theme.dlt : m_theme.text, bar.isDlt ? 2 : 1));
  painter.setBrush(gradeColour(bar.grade, m_theme));
  painter.drawRect(area);
  if (bar.unsure) paintHatch(painter, area, {Hatch::Lines::Slanting, gradeTextColour(bar.grade, m_theme)});
  painter.setPen(gradeTextColour(bar.grade, m_theme));
  painter.drawText(area.adjusted(5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                   QString::number(bar.grade));
  const QRectF beside(0, area.top() + 1, barHeight - 2, barHeight - 2);
  if (bar.goesOn) paintMark(painter, beside.translated(area.right() + 2, 0), MarkShape::GoesOn, m_theme);
  if (bar.isDlt) paintMark(painter, beside.translated(area.left() - barHeight, 0), MarkShape::Dlt, m_theme);
}

TickDates::TickDates(QChart& chart, QAbstractSeries& series, std::vector<std::pair<QPointF, QString>> dates,
                     const QColor& colour)
    : ChartOverlay(chart, &series, 49), m_dates(std::move(dates)), m_colour(colour) {}

void TickDates::draw(QPainter& painter) const {
  painter.setFont(chartFont(11));
  painter.setPen(m_colour);
  double taken = chart().plotArea().left(); // the name of the row stands before it
  for (const auto& [at, date] : m_dates) {
    QRectF area = QFontMetricsF(painter.font()).boundingRect(date);
    area.moveCenter(positionOf(at));
    if (area.left() < taken || area.right() > chart().size().width()) continue;
    painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, date);
    taken = area.right() + 8;
  }
}
