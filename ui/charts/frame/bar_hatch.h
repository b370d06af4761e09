#pragma once
#include "app/dosing/dlt_window.h"
#include "ui/charts/frame/chart_overlay.h"
#include "ui/style/theme.h"

#include <QBrush>
#include <QColor>
#include <vector>

/// Lines over the ground of a bar that tell it apart on a grey print too.
struct Hatch {
  enum class Lines { None, Slanting, Crossed, Level, Upright, Falling, Squared, Starred, Dotted };
  Lines lines = Lines::None;
  QColor colour;
};

/// So many fifths of a strong colour, the rest the ground's.
QColor mixedColour(const QColor& strong, const QColor& ground, int fifths);
/// A ground on which lines of that colour can be told.
QColor hatchGround(const QColor& colour, const Theme& theme);

/// Ground of a bar of that status; its hatch is drawn over it.
QBrush statusBrush(SubjectStatus status, const Theme& theme);

/// The lines of that status: cleared none, DLT crossed, in window slanting, not evaluable level.
Hatch hatchOf(SubjectStatus status, const Theme& theme);

/// Drawn as lines, because the patterns of QBrush shrink to a grey on paper.
void paintHatch(QPainter& painter, const QRectF& area, const Hatch& hatch);

struct HatchedBar {
  QPointF from; ///< two opposite corners, in values of the axes
  QPointF to;
  Hatch hatch;
};

/// The hatch of a chart's bars.
class BarHatch : public ChartOverlay {
  Q_OBJECT
 public:
  BarHatch(QChart& chart, QAbstractSeries& series, std::vector<HatchedBar> bars);

 private:
  void draw(QPainter& painter) const override;
  std::vector<HatchedBar> m_bars;
};
