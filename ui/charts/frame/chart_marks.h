#pragma once
#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/chart_overlay.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/style/theme.h"

#include <QBrush>
#include <QPen>
#include <QPointer>
#include <optional>
#include <vector>

struct ChartMark {
  QPointF at; ///< in values of the axes
  MarkShape shape = MarkShape::None;
  QString label = {}; ///< below the shape; on a plate of its own where there is no shape
};

/// Shapes and labels over a chart, placed by values of its axes.
class ChartMarks : public ChartOverlay {
  Q_OBJECT
 public:
  /// Belongs to the chart; `series` says which axes the values refer to.
  ChartMarks(QChart& chart, QAbstractSeries& series, std::vector<ChartMark> marks, const Theme& theme);

 private:
  void draw(QPainter& painter) const override;
  void paintOne(QPainter& painter, const ChartMark& mark) const;

  std::vector<ChartMark> m_marks;
  Theme m_theme;
};

/// One meaning of the key.
struct KeyEntry {
  QString word;
  MarkShape shape = MarkShape::None;
  std::optional<QBrush> swatch = {}; ///< of a bar, instead of a shape
  std::optional<Hatch> hatch = {};   ///< over the swatch
  std::optional<QPen> line = {};     ///< a piece of a line, instead of a shape
};

/// The key at the chart's foot; flows into as many lines as it needs.
class ChartKey : public ChartOverlay {
  Q_OBJECT
 public:
  /// Sets the chart's margins: its own height and `above` pixels at the foot, `left` pixels at the left.
  ChartKey(QChart& chart, std::vector<KeyEntry> entries, const Theme& theme, int left, int above);

 private:
  void draw(QPainter& painter) const override;
  struct Placed {
    QPointF at;
    KeyEntry entry;
  };
  std::vector<Placed> placed(double width, int* lines) const;
  void makeRoom();

  std::vector<KeyEntry> m_entries;
  Theme m_theme;
  int m_left;
  int m_above;
};
