#pragma once
#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsObject>

/// Painted over a chart, and as large as it. Belongs to the chart; `series` says which axes values refer to.
class ChartOverlay : public QGraphicsObject {
  Q_OBJECT
 public:
  QRectF boundingRect() const override { return m_chart.rect(); }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { draw(*painter); }

 protected:
  /// What has a higher `z` lies above: 40 the ground of bars and cells, 49 labels,
  /// 50 marks, 51 numbers.
  explicit ChartOverlay(QChart& chart, QAbstractSeries* series = nullptr, double z = 0)
      : QGraphicsObject(&chart), m_chart(chart), m_series(series) {
    setZValue(z);
    connect(&chart, &QChart::plotAreaChanged, this, [this] { prepareGeometryChange(); });
  }
  virtual void draw(QPainter& painter) const = 0;

  QChart& chart() const { return m_chart; }
  /// Of values of the axes, in pixels of the chart.
  QPointF positionOf(const QPointF& value) const { return m_chart.mapToPosition(value, m_series); }

 private:
  QChart& m_chart;
  QAbstractSeries* m_series;
};
