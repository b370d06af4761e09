#pragma once
#include "ui/charts/frame/chart_overlay.h"

#include <QColor>
#include <QStringList>

/// Names below the plot area, one a column, read upwards: Qt's own category axis cuts them off where columns
/// are narrow.
class ColumnNames : public ChartOverlay {
  Q_OBJECT
 public:
  ColumnNames(QChart& chart, const QStringList& names, const QColor& colour);

  const QStringList& names() const { return m_names; }
  /// Room that the longest name needs.
  static int heightOf(const QStringList& names);

 private:
  void draw(QPainter& painter) const override;
  QStringList m_names;
  QColor m_colour;
};

/// Names left of the plot area, one a row, first at the top. Qt's own category axis leaves names out where
/// rows are low; these shrink with the rows instead.
class RowNames : public ChartOverlay {
  Q_OBJECT
 public:
  RowNames(QChart& chart, const QStringList& names, const QColor& colour);

  /// Width that the longest name needs.
  static int widthOf(const QStringList& names);

 private:
  void draw(QPainter& painter) const override;
  QStringList m_names;
  QColor m_colour;
};
