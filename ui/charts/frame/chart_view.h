#pragma once
#include "ui/charts/frame/chart_frame.h"

#include <QChartView>
#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QString>
#include <optional>
#include <vector>

class QAbstractSeries;
class QChart;

/// A point of a chart that tells its value.
struct HoverPoint {
  QPointF at; ///< in values of the axes
  QString words;
  std::optional<QPointF> to = {}; ///< the other end of a bar
};

/// Where the pointer meets a point: near it, or anywhere in the cell of a grid around it, one wide and one
/// high.
enum class HoverReach { Near, Cell };

/// What the points of a chart say when the pointer rests on them, or the arrow keys go through them. Belongs
/// to the chart; `series` says which axes the values refer to.
class ChartHover : public QObject {
  Q_OBJECT
 public:
  ChartHover(QChart& chart, QAbstractSeries& series, std::vector<HoverPoint> points,
             HoverReach reach = HoverReach::Near);
  /// The chart's, nullptr where it has none.
  static const ChartHover* of(const QChart& chart);

  std::size_t count() const { return m_points.size(); }
  const QString& words(std::size_t point) const { return m_points.at(point).words; }
  QPointF place(std::size_t point) const; ///< in the chart's own pixels
  /// The point next to a place of the chart, none when all are farther away than `within` pixels; of cells
  /// the one that the place lies in.
  std::optional<std::size_t> nearest(QPointF place, double within) const;

 private:
  bool isInCell(std::size_t point, QPointF place) const;
  double distance(std::size_t point, QPointF place) const;

  QChart& m_chart;
  QPointer<QAbstractSeries> m_series;
  std::vector<HoverPoint> m_points;
  HoverReach m_reach;
};

class ChartHover;

/// A chart on screen, as large as the type in use asks for: takes the focus, opens by click or Enter, says
/// its numbers to a screen reader, and the value of a point under the pointer; the arrow keys left and right
/// go from point to point.
class ChartView : public QChartView {
  Q_OBJECT
 public:
  explicit ChartView(const QString& name, QWidget* parent = nullptr);
  /// Draws the chart in the theme in use, unless that is drawn already; it stays what exports are made of.
  void show(const ChartContent& content);
  const ChartContent& content() const { return m_content; }
  QString title() const { return chart()->title(); }
  /// What it needs, not what was drawn last: a layout that asks gives it the room that is left.
  QSize sizeHint() const override { return minimumSize(); }
  /// What the point that is shown now says; empty where none is.
  QString shownValue() const;
  std::optional<std::size_t> shownPoint() const { return m_point; }

 Q_SIGNALS:
  void chosen();                         ///< got the focus
  void activated();                      ///< click, Enter, or space
  void valueShown(const QString& words); ///< of the point that is shown from now on; empty = none

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void fit();
  void step(int by);
  void showPoint(std::optional<std::size_t> point);

  ChartContent m_content;
  std::optional<std::size_t> m_point; ///< that tells its value now
};
