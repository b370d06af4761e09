#pragma once
#include "ui/charts/chart_content.h"

#include <QChartView>
#include <optional>

class ChartHover;

/// A chart on screen: takes the focus, opens by click or Enter, says its numbers to a screen reader, and the
/// value of a point under the pointer; the arrow keys left and right go from point to point.
class ChartView : public QChartView {
  Q_OBJECT
 public:
  explicit ChartView(const QString& name, QWidget* parent = nullptr);
  /// Draws the chart in the theme in use; it stays what exports are made of.
  void show(const ChartContent& content);
  const ChartContent& content() const { return m_content; }
  QString title() const { return chart()->title(); }
  /// What it needs, not what was drawn last: a layout that asks gives it the room that is left.
  QSize sizeHint() const override { return minimumSize(); }
  /// What the point that is shown now says; empty where none is.
  QString shownValue() const;

 Q_SIGNALS:
  void chosen();    ///< got the focus
  void activated(); ///< click, Enter, or space

 protected:
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void step(int by);
  void showPoint(std::optional<std::size_t> point);

  ChartContent m_content;
  std::optional<std::size_t> m_point; ///< that tells its value now
};
