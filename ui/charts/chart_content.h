#pragma once
#include "app/reports/chart_table.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <functional>
#include <memory>

/// Makes a chart of the study as it stood when the maker was made.
using ChartMaker = std::function<std::unique_ptr<QChart>(const Theme&)>;

/// A chart and the data behind it, which is put together when it is asked for: ten thousand subjects are not
/// told as a table to show a chart of them.
struct ChartContent {
  ChartMaker make;
  std::function<ChartTable()> table;
};

/// A series as chart, drawn by `draw(series, theme)`, and as the data behind it, `tableOf(series)`.
template <class Series, class Draw>
ChartContent contentOf(Series series, Draw draw) {
  const auto kept = std::make_shared<const Series>(std::move(series));
  return {[kept, draw](const Theme& theme) { return draw(*kept, theme); }, [kept] { return tableOf(*kept); }};
}
