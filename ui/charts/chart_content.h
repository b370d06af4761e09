#pragma once
#include "app/reports/chart_table.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <functional>
#include <memory>

/// Makes a chart of the study as it stood when the maker was made.
using ChartMaker = std::function<std::unique_ptr<QChart>(const Theme&)>;

/// A chart and the data behind it.
struct ChartContent {
  ChartMaker make;
  ChartTable table;
};
