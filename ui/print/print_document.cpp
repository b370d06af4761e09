#include "ui/print/print_document.h"

#include "ui/print/page_layout.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Print)
};
constexpr int pdfResolution = 600; // dots an inch; text and charts are vectors all the same
} // namespace

int paintDocument(const PrintDocument& document, QPagedPaintDevice& device) {
  // Whole paper: the margins are ours, the same on every printer and in the PDF.
  device.setPageLayout(
      QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
  QPainter painter;
  if (!painter.begin(&device)) return 0;
  const QSizeF paper(QPageSize(QPageSize::A4).sizePixels(device.logicalDpiX()));
  const PageLayout layout(document, device, paper);
  for (int page = 0; page < layout.pageCount(); ++page) {
    if (page > 0) device.newPage();
    layout.paint(painter, page);
  }
  return layout.pageCount();
}

QImage pageImage(const PrintDocument& document, int page, int dotsPerInch) {
  QImage image(QPageSize(QPageSize::A4).sizePixels(dotsPerInch), QImage::Format_RGB32);
  image.setDotsPerMeterX(static_cast<int>(dotsPerInch / 0.0254));
  image.setDotsPerMeterY(static_cast<int>(dotsPerInch / 0.0254));
  image.fill(Qt::white);
  const PageLayout layout(document, image, image.size());
  if (page < 0 || page >= layout.pageCount()) return {};
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  layout.paint(painter, page);
  return image;
}

Result<int> writePdf(const PrintDocument& document, const QString& path) {
  const auto failed = [&](const QString& why) {
    return refuse(QStringLiteral("FILE"), Text::tr("%1 could not be written: %2.").arg(path, why));
  };
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return failed(file.errorString());
  int pages = 0;
  {
    QPdfWriter writer(&file);
    writer.setResolution(pdfResolution);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("CohortDesk " COHORTDESK_VERSION));
    pages = paintDocument(document, writer);
  }
  if (pages == 0 || !file.commit()) return failed(file.errorString());
  return pages;
}
