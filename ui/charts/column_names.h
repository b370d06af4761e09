#pragma once
#include <QColor>
#include <QGraphicsObject>
#include <QStringList>

class QChart;

/// Names below the plot area, one a column, read upwards. Qt's own category axis cuts them off where columns
/// are narrow; let it keep the room for them (its labels turned by 90°, in no colour).
class ColumnNames : public QGraphicsObject {
  Q_OBJECT
 public:
  ColumnNames(QChart& chart, const QStringList& names, const QColor& colour);
  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  QChart& m_chart;
  QStringList m_names;
  QColor m_colour;
};
