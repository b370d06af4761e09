#pragma once
#include "app/base/refusal.h"
#include "ui/charts/frame/chart_frame.h"

#include <QChart>
#include <QImage>
#include <QSize>
#include <memory>

/// Draws a chart into a rectangle of whatever is painted on: screen, image, PDF (as vectors). `size` is the
/// chart's size in its own pixels (96 a inch); its text scales with the rectangle.
void renderChart(std::unique_ptr<QChart> chart, QPainter& painter, const QRectF& target, const QSizeF& size);

/// The chart as an image; `scale` 2 = twice as fine.
QImage chartImage(std::unique_ptr<QChart> chart, const QSize& size, double scale = 2);

/// The chart's numbers in words.
QString chartDescription(const QChart& chart);

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
