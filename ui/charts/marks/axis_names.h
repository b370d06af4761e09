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

class QChart;

/// Names left of the plot area, one a row, first at the top. Qt's own category axis leaves names out where
/// rows are low; these shrink with the rows instead.
class RowNames : public QGraphicsObject {
  Q_OBJECT
 public:
  RowNames(QChart& chart, const QStringList& names, const QColor& colour);
  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  /// Width that the longest name needs.
  static int widthOf(const QStringList& names);

 private:
  QChart& m_chart;
  QStringList m_names;
  QColor m_colour;
};
