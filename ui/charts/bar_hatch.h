#pragma once
#include "app/dosing/dlt_window.h"
#include "ui/widgets/theme.h"

#include <QBrush>
#include <QGraphicsObject>
#include <vector>

class QAbstractSeries;
class QChart;

/// Ground of a bar of that status; its hatch is drawn over it.
QBrush statusBrush(SubjectStatus status, const Theme& theme);

/// Lines over a bar that tell its status apart on a grey print too: cleared none, DLT crossed, in window
/// slanting, not evaluable level. Drawn as lines, because the patterns of QBrush shrink to a grey on paper.
void paintHatch(QPainter& painter, const QRectF& area, SubjectStatus status, const Theme& theme);

struct HatchedBar {
  QPointF from; ///< two opposite corners, in values of the axes
  QPointF to;
  SubjectStatus status = SubjectStatus::InWindow;
};

/// The hatch of a chart's bars.
class BarHatch : public QGraphicsObject {
  Q_OBJECT
 public:
  BarHatch(QChart& chart, QAbstractSeries& series, std::vector<HatchedBar> bars, const Theme& theme);
  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  QChart& m_chart;
  QAbstractSeries& m_series;
  std::vector<HatchedBar> m_bars;
  Theme m_theme;
};
