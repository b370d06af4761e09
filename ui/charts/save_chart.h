#pragma once
#include "app/study/refusal.h"
#include "ui/charts/chart_content.h"

#include <QSize>

/// What a chart is saved as: the picture (PNG, SVG, PDF), or the data behind it (CSV).
enum class ChartFormat { Png, Svg, Pdf, Csv };

/// By the ending of a file's name, PNG where it has none of them.
ChartFormat chartFormatOf(const QString& path);
QString chartFormatName(ChartFormat format); ///< "PNG"

/// Of a chart that leaves the program, in its own pixels.
inline constexpr QSize savedChartSize(960, 540);

/// Writes the chart, in light colours, as the file's ending says. Refusal FILE when the file cannot be
/// written; what stood there stays then.
Result<void> saveChart(const ChartContent& content, const QString& path);
