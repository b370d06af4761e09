#pragma once
#include "ui/charts/frame/chart_overlay.h"
#include "ui/style/theme.h"

#include <vector>

/// A name at a point.
struct PointLabel {
  QPointF at; ///< in values of the axes
  QString text;
};

/// Names beside the points of a chart, where they cover neither a point nor each other: right of it, left,
/// above, or below. A name that finds no room is left out; the point itself says it (ChartHover).
class PointLabels : public ChartOverlay {
  Q_OBJECT
 public:
  /// Belongs to the chart; `series` says which axes the values refer to.
  PointLabels(QChart& chart, QAbstractSeries& series, std::vector<PointLabel> labels, const Theme& theme);

  /// Where each label stands now, in the chart's pixels; an empty rectangle where it found no room.
  std::vector<QRectF> places() const;

 private:
  void draw(QPainter& painter) const override;
  std::vector<PointLabel> m_labels;
  Theme m_theme;
};

/// Names of lines in the free room at the right of the last of them, none upon a line or another name: each
/// as near to its line's end as the others leave it, and tied to it by a thin line. Names that find no room
/// are left out; the points of the line say it (ChartHover).
class EndNames : public ChartOverlay {
  Q_OBJECT
 public:
  /// Belongs to the chart; `series` says which axes the values refer to. `from`: on the axis at the foot,
  /// where no line goes any more.
  EndNames(QChart& chart, QAbstractSeries& series, std::vector<PointLabel> ends, double from,
           const Theme& theme);

  /// Where each name stands now, in the chart's pixels; an empty rectangle where it found no room.
  std::vector<QRectF> places() const;

 private:
  void draw(QPainter& painter) const override;
  std::vector<PointLabel> m_ends;
  double m_from;
  Theme m_theme;
};

/// Ground of a cell of that grade, 1–5: the graver, the farther from the chart's ground, so that a grey print
/// keeps the order.
QColor gradeColour(int grade, const Theme& theme);
/// Of a text on that ground: black or white, whichever stands out more.
QColor gradeTextColour(int grade, const Theme& theme);

struct GradeCell {
  QPointF at;    ///< column and row, 0 = at the left and at the foot
  int grade = 1; ///< 1–5
};

/// Cells of a grid over a chart, each with its grade as colour and as number; a thin line around every place.
class GradeCells : public ChartOverlay {
  Q_OBJECT
 public:
  /// Belongs to the chart; `series` says which axes the values refer to. The middles of the grid's places
  /// are whole numbers from 0.
  GradeCells(QChart& chart, QAbstractSeries& series, QSize grid, std::vector<GradeCell> cells,
             const Theme& theme);

 private:
  void draw(QPainter& painter) const override;
  void paintGrid(QPainter& painter) const;

  QSize m_grid;
  std::vector<GradeCell> m_cells;
  Theme m_theme;
};
