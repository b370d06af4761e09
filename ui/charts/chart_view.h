#pragma once
#include "ui/widgets/theme.h"

#include <QChartView>
#include <functional>

/// Makes a chart of the study as it stood when the maker was made.
using ChartMaker = std::function<std::unique_ptr<QChart>(const Theme&)>;

/// A chart on screen: takes the focus, opens by click or Enter, and says its numbers to a screen reader.
class ChartView : public QChartView {
  Q_OBJECT
 public:
  explicit ChartView(const QString& name, QWidget* parent = nullptr);
  /// Draws the maker's chart in the theme in use; it stays the maker of exports.
  void show(const ChartMaker& maker);
  const ChartMaker& maker() const { return m_maker; }
  QString title() const { return chart()->title(); }

 Q_SIGNALS:
  void chosen();    ///< got the focus
  void activated(); ///< click, Enter, or space

 protected:
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  ChartMaker m_maker;
};
