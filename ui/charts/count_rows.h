#pragma once
#include "ui/widgets/theme.h"

#include <QGraphicsObject>
#include <QPointF>
#include <vector>

class QAbstractSeries;
class QChart;

/// One row of numbers over a chart: how many stand behind each point of a line.
struct CountRow {
  QString name; ///< "n", "L2": short, it stands in the right margin
  QColor colour;
  std::vector<std::pair<QPointF, int>> counts; ///< the point, in values of the axes, and how many
};

/// Rows of numbers at the upper edge of the plot area, above whatever is drawn there. A number that would
/// touch the one before it is left out.
class CountRows : public QGraphicsObject {
  Q_OBJECT
 public:
  /// Belongs to the chart; `series` says which axes the values refer to.
  CountRows(QChart& chart, QAbstractSeries& series, std::vector<CountRow> rows, const Theme& theme);
  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  /// Share of the plot area's height that is to stay free for so many rows: enough for a small chart, and not
  /// too much of a large one.
  static double shareOf(std::size_t rows);

 private:
  void paintRow(QPainter& painter, const CountRow& row, const QRectF& area) const;

  QChart& m_chart;
  QAbstractSeries& m_series;
  std::vector<CountRow> m_rows;
  Theme m_theme;
};
