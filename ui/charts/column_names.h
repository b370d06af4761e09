#pragma once
#include <QColor>
#include <QGraphicsObject>
#include <QStringList>

class QChart;

/// Names below the plot area, one a column, read upwards: Qt's own category axis cuts them off where columns
/// are narrow.
class ColumnNames : public QGraphicsObject {
  Q_OBJECT
 public:
  ColumnNames(QChart& chart, const QStringList& names, const QColor& colour);
  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  const QStringList& names() const { return m_names; }
  /// Room that the longest name needs.
  static int heightOf(const QStringList& names);

 private:
  QChart& m_chart;
  QStringList m_names;
  QColor m_colour;
};
