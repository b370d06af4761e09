#pragma once
#include "ui/charts/frame/chart_overlay.h"
#include "ui/style/theme.h"

#include <QColor>
#include <QPointF>
#include <QStringList>
#include <vector>

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

/// One row of numbers over a chart: how many stand behind each point of a line.
struct CountRow {
  QString name; ///< "n", "L2": short, it stands in the right margin
  QColor colour;
  std::vector<std::pair<QPointF, int>> counts; ///< the point, in values of the axes, and how many
};

/// Rows of numbers at the upper edge of the plot area, above whatever is drawn there. A number that would
/// touch the one before it is left out.
class CountRows : public ChartOverlay {
  Q_OBJECT
 public:
  /// Belongs to the chart; `series` says which axes the values refer to.
  CountRows(QChart& chart, QAbstractSeries& series, std::vector<CountRow> rows, const Theme& theme);

  /// Share of the plot area's height that is to stay free for so many rows: enough for a small chart, and not
  /// too much of a large one.
  static double shareOf(std::size_t rows);

 private:
  void draw(QPainter& painter) const override;
  void paintRow(QPainter& painter, const CountRow& row, const QRectF& area) const;

  std::vector<CountRow> m_rows;
  Theme m_theme;
};

/// The numbers at risk below the axis of a survival chart, each under the tick that it belongs to: one row a
/// curve, its name at the left. Makes its own room between axis and key; belongs to the chart.
class NumbersAtRisk : public ChartOverlay {
  Q_OBJECT
 public:
  struct Row {
    QString name;
    QColor colour;
    std::vector<int> numbers; ///< one a tick
  };
  /// `ticks` in values of the axis that `series` is drawn on.
  NumbersAtRisk(QChart& chart, QAbstractSeries& series, std::vector<double> ticks, std::vector<Row> rows,
                const Theme& theme);

  const std::vector<Row>& rows() const { return m_rows; }
  double place(std::size_t tick) const; ///< horizontal, in pixels of the chart

  /// Width that the names and the heading need at the left.
  static int widthOf(const std::vector<Row>& rows);

 private:
  void draw(QPainter& painter) const override;
  void makeRoom();
  int height() const;

  std::vector<double> m_ticks;
  std::vector<Row> m_rows;
  Theme m_theme;
};
