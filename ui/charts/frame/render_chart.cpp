#include "ui/charts/frame/render_chart.h"

#include "app/base/write_whole.h"
#include "db/exchange/csv/csv.h"
#include "ui/charts/frame/charts_text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <array>
#include <optional>

void renderChart(std::unique_ptr<QChart> chart, QPainter& painter, const QRectF& target, const QSizeF& size) {
  QGraphicsScene scene;
  QChart* drawn = chart.release();
  scene.addItem(drawn);        // the scene owns it now
  drawn->setMinimumSize(1, 1); // what its layout would like to have at least is not what there is
  drawn->resize(size);
  // The key makes room for itself when the size changes; nobody waits for the event that would lay it out.
  drawn->layout()->activate();
  scene.setSceneRect(QRectF(QPointF(), size));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  scene.render(&painter, target, QRectF(QPointF(), size), Qt::KeepAspectRatio);
  painter.restore();
}

QImage chartImage(std::unique_ptr<QChart> chart, const QSize& size, double scale) {
  QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
  image.fill(chart->backgroundBrush().color());
  QPainter painter(&image);
  painter.setRenderHint(QPainter::TextAntialiasing);
  renderChart(std::move(chart), painter, QRectF(image.rect()), size);
  return image;
}

QString chartDescription(const QChart& chart) {
  return chart.data(0).toString();
}

namespace {
constexpr std::array<const char*, 4> endings{"PNG", "SVG", "PDF", "CSV"}; // in the order of ChartFormat
constexpr int pixelsPerInch = 96;

bool writeSvg(std::unique_ptr<QChart> chart, QIODevice* to) {
  QSvgGenerator svg;
  svg.setOutputDevice(to);
  svg.setSize(savedChartSize);
  svg.setViewBox(QRect(QPoint(), savedChartSize));
  svg.setResolution(pixelsPerInch);
  svg.setTitle(chart->title());
  svg.setDescription(chartDescription(*chart));
  QPainter painter;
  if (!painter.begin(&svg)) return false;
  renderChart(std::move(chart), painter, QRectF(QPointF(), savedChartSize), savedChartSize);
  return painter.end();
}

bool writePdf(std::unique_ptr<QChart> chart, QIODevice* to) {
  constexpr int fineness = 4; // of the PDF's own pixels; text and lines are vectors all the same
  QPdfWriter pdf(to);
  pdf.setTitle(chart->title());
  pdf.setCreator(QStringLiteral("CohortDesk " COHORTDESK_VERSION));
  pdf.setResolution(pixelsPerInch * fineness);
  pdf.setPageSize(QPageSize(QSizeF(savedChartSize) / pixelsPerInch, QPageSize::Inch));
  pdf.setPageMargins(QMarginsF());
  QPainter painter;
  if (!painter.begin(&pdf)) return false;
  renderChart(std::move(chart), painter, QRectF(QPointF(), QSizeF(savedChartSize) * fineness),
              savedChartSize);
  return painter.end();
}

bool writePicture(std::unique_ptr<QChart> chart, ChartFormat format, QIODevice* to) {
  if (format == ChartFormat::Svg) return writeSvg(std::move(chart), to);
  if (format == ChartFormat::Pdf) return writePdf(std::move(chart), to);
  return chartImage(std::move(chart), savedChartSize).save(to, "PNG");
}

/// Nothing where it could not be painted.
std::optional<QByteArray> bytesOf(const ChartContent& content, ChartFormat format) {
  if (format == ChartFormat::Csv) {
    const ChartTable table = content.table();
    return csvFile(table.columns, table.rows);
  }
  QBuffer bytes;
  bytes.open(QIODevice::WriteOnly);
  // Light, whatever the screen is: pictures end up in documents.
  if (!writePicture(content.make(Theme::light()), format, &bytes)) return std::nullopt;
  return bytes.data();
}
} // namespace

ChartFormat chartFormatOf(const QString& path) {
  const QString ending = QFileInfo(path).suffix().toUpper();
  for (std::size_t i = 0; i < endings.size(); ++i)
    if (ending == QLatin1String(endings[i])) return static_cast<ChartFormat>(i);
  return ChartFormat::Png;
}

QString chartFormatName(ChartFormat format) {
  return QString::fromLatin1(endings.at(static_cast<std::size_t>(format)));
}

Result<void> saveChart(const ChartContent& content, const QString& path) {
  if (const auto bytes = bytesOf(content, chartFormatOf(path))) return writeFile(path, *bytes);
  return refuse(QStringLiteral("FILE"), ChartsText::tr("%1 could not be painted.").arg(path));
}
