#pragma once
#include "app/dosing/dlt_window.h"
#include "app/reports/charts/chart_table.h"
#include "ui/charts/frame/chart_marks.h"
#include "ui/style/theme.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>
#include <concepts>
#include <functional>
#include <memory>
#include <set>
#include <type_traits>
#include <vector>

/// Makes a chart of the study as it stood when the maker was made.
using ChartMaker = std::function<std::unique_ptr<QChart>(const Theme&)>;

/// A chart and the data behind it, which is put together when it is asked for: ten thousand subjects are not
/// told as a table to show a chart of them.
struct ChartContent {
  ChartMaker make;
  std::function<ChartTable()> table;
  std::shared_ptr<const void> series = {};
  bool (*drawsSame)(const void* one, const void* other) = nullptr; ///< of two such series; not always known
  /// Both were made by one contentOf(), and draw the same in the same theme.
  bool drawsAs(const ChartContent& other) const {
    return drawsSame && drawsSame == other.drawsSame && drawsSame(series.get(), other.series.get());
  }
};

/// What a chart draws of its series: all of it, unless the chart says otherwise.
template <class Series>
const Series& drawnOf(const Series& series) {
  return series;
}

/// A series as chart, drawn by `draw(series, theme)`, and as the data behind it, `tableOf(series)`. What a
/// plain function draws is known by its series.
template <class Series, class Draw>
ChartContent contentOf(std::shared_ptr<const Series> kept, Draw draw) {
  ChartContent content{[kept, draw](const Theme& theme) { return draw(*kept, theme); },
                       [kept] { return tableOf(*kept); }, kept};
  using Plain = std::unique_ptr<QChart> (*)(const Series&, const Theme&);
  if constexpr (std::is_convertible_v<Draw, Plain> && std::equality_comparable<Series>)
    content.drawsSame = [](const void* one, const void* other) {
      return drawnOf(*static_cast<const Series*>(one)) == drawnOf(*static_cast<const Series*>(other));
    };
  return content;
}
template <class Series, class Draw>
ChartContent contentOf(Series series, Draw draw) {
  return contentOf(std::make_shared<const Series>(std::move(series)), draw);
}

/// An empty chart in the program's dress: fonts, colours and title; its key of marks stands below, behind
/// `namesBelow` pixels.
std::unique_ptr<QChart> newChart(const QString& title, const QString& description, const Theme& theme,
                                 const std::vector<KeyEntry>& key, int leftMargin = 12, int namesBelow = 0);

/// Says in the key how many earlier subjects are not drawn, where there are any.
void tellOfEarlier(std::vector<KeyEntry>& key, std::size_t subjects);

/// Each status' swatch with its hatch, and word.
std::vector<KeyEntry> statusKey(const Theme& theme);

/// The dose levels of what has one, each once, from the lowest.
template <class Rows>
std::set<int> levelsOf(const Rows& rows) {
  std::set<int> levels;
  for (const auto& row : rows)
    levels.insert(row.level);
  return levels;
}

/// "S-001 L2": subjects with their levels.
template <class Rows>
QStringList subjectNames(const Rows& rows) {
  QStringList names;
  for (const auto& row : rows)
    names << QStringLiteral("%1 L%2").arg(row.subject).arg(row.level);
  return names;
}

/// A line without points, and bars without values; the chart that they are added to owns them then.
QLineSeries* newLine(const QPen& pen);
QBarSet* newBars(const QBrush& brush, const QPen& pen);
/// What lies between two lines, which it owns then, filled with a little of that colour.
QAreaSeries* newBand(QLineSeries* upper, QLineSeries* lower, QColor colour, int alpha, double edge);

/// An axis from 0 that only ever shows whole numbers.
QValueAxis* countAxis(int largest, const QString& title, const Theme& theme);

/// An axis of numbers with a tick at each whole `step`, also from `anchor`.
QValueAxis* steppedAxis(double low, double high, double step, const QString& title, const Theme& theme,
                        double anchor = 0);

/// A logarithmic axis.
QLogValueAxis* decadeAxis(double low, double high, const QString& title, const Theme& theme);

/// An axis of names side by side.
QBarCategoryAxis* nameAxis(const QStringList& names, const QString& title, const Theme& theme);

/// Adds the axes at the foot and at the left, for every series that the chart has.
void setAxes(QChart& chart, QAbstractAxis* across, QAbstractAxis* up);

/// The axis of rows or columns at 0, 1, 2 … whose names RowNames or ColumnNames write: Qt's own category axis
/// lays out every name again whenever the chart is resized, written or not.
QValueAxis* namelessAxis(std::size_t places, const Theme& theme);

/// Fonts and colours of an axis.
void styleAxis(QAbstractAxis& axis, const Theme& theme);

/// The one font of charts.
QFont chartFont(int pixels = 12, bool strong = false);
/// Pixels that the longest of the names takes in it.
int widestOf(const QStringList& names, int pixels, bool strong = false);

/// Says in the middle of the chart that there is nothing to draw yet: nobody infused, or what `why` says.
void sayEmpty(QChart& chart, const Theme& theme, const QString& why = {});

/// An axis of months after the infusion (or a response) with whole ticks, long enough for `last`.
QValueAxis* monthAxis(double last, const QString& title, const Theme& theme);
/// The ticks that it shows.
std::vector<double> ticksOf(const QValueAxis& axis);
