#pragma once
#include "ui/charts/frame/chart_overlay.h"
#include "ui/style/theme.h"

#include <QColor>
#include <QPointF>
#include <QString>
#include <utility>
#include <vector>

/// A stretch of an event at one grade.
struct GradedBar {
  QPointF from; ///< in values of the axes
  double to = 0;
  int grade = 1;
  bool goesOn = false;
  bool isDlt = false;
  bool unsure = false; ///< hatched: a change that is known in part can lie in it
};

/// Bars with their grade as colour and as number; → goes on, ▲ the DLT.
class GradedBars : public ChartOverlay {
  Q_OBJECT
 public:
  /// Belongs to the chart; `series` says which axes the values refer to.
  GradedBars(QChart& chart, QAbstractSeries& series, std::vector<GradedBar> bars, const Theme& theme);

 private:
  void draw(QPainter& painter) const override;
  void paintBar(QPainter& painter, const GradedBar& bar) const;

  std::vector<GradedBar> m_bars;
  Theme m_theme;
};

/// Dates in the row above the others, at the ticks of the axis; one that would touch the one before it is
/// left out.
class TickDates : public ChartOverlay {
  Q_OBJECT
 public:
  /// Each at its point, in values of the axes.
  TickDates(QChart& chart, QAbstractSeries& series, std::vector<std::pair<QPointF, QString>> dates,
            const QColor& colour);

 private:
  void draw(QPainter& painter) const override;

  std::vector<std::pair<QPointF, QString>> m_dates;
  QColor m_colour;
};
