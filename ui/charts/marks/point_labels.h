#pragma once
#include "ui/charts/frame/chart_overlay.h"
#include "ui/widgets/theme.h"

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
