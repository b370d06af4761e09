#pragma once
#include <QChart>
#include <QImage>
#include <memory>

/// Draws a chart into a rectangle of whatever is painted on: screen, image, PDF (as vectors). `size` is the
/// chart's size in its own pixels (96 a inch); its text scales with the rectangle.
void renderChart(std::unique_ptr<QChart> chart, QPainter& painter, const QRectF& target, const QSizeF& size);

/// The chart as an image; `scale` 2 = twice as fine.
QImage chartImage(std::unique_ptr<QChart> chart, const QSize& size, double scale = 2);

/// The chart's numbers in words.
QString chartDescription(const QChart& chart);
