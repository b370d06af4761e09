#include "ui/print/print_document.h"

#include "app/base/write_whole.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"
#include "ui/print/page_layout.h"
#include "ui/print/pdf_bytes.h"
#include "ui/print/pdf_outline.h"
#include "ui/print/print_text.h"

#include <QBuffer>
#include <QCursor>
#include <QLocale>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace {
constexpr int pdfResolution = 600; // dots an inch; text and charts are vectors all the same

struct Painted {
  int pages = 0; ///< 0 = the device could not be painted on
  std::vector<Bookmark> bookmarks;
};

Painted paint(const PrintDocument& document, QPagedPaintDevice& device, const Progress& progress) {
  // Whole paper: the margins are ours, the same on every printer and in the PDF.
  device.setPageLayout(
      QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
  QPainter painter;
  if (!painter.begin(&device)) return {};
  const QSizeF paper(QPageSize(QPageSize::A4).sizePixels(device.logicalDpiX()));
  const PageLayout layout(document, device, paper, progress);
  for (int page = 0; page < layout.pageCount(); ++page) {
    tell(progress, CheckStage::Paper, (1 + static_cast<double>(page) / layout.pageCount()) / 2);
    if (page > 0) device.newPage();
    layout.paint(painter, page);
  }
  return {layout.pageCount(), layout.bookmarks()};
}
} // namespace

int paintDocument(const PrintDocument& document, QPagedPaintDevice& device, const Progress& progress) {
  return paint(document, device, progress).pages;
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

namespace {
/// A PDF in memory; the outline says why where it has none.
struct PdfBytes {
  int pages = 0; ///< 0 = it could not be painted
  tl::expected<QByteArray, QString> whole;
};

PdfBytes pdfOf(const PrintDocument& document, PdfKind kind, const Progress& progress) {
  QByteArray pdf;
  Painted painted;
  {
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("CohortDesk " COHORTDESK_VERSION));
    painted = paint(document, writer, progress);
  }
  Q_ASSERT(kind == PdfKind::Plain || document.madeAt.isValid());
  const PdfFacts facts{document.letterhead.value(0), document.reference, QLocale().bcp47Name(),
                       document.madeAt, kind == PdfKind::Archive};
  return {painted.pages, withOutline(pdf, painted.bookmarks, facts)};
}

/// A chart is made of items of a scene, which belong to the window's thread.
PdfBytes pdfMeanwhile(const PrintDocument& document, PdfKind kind, const Progress& progress) {
  if (!document.charts.isEmpty()) return pdfOf(document, kind, progress);
  PdfBytes made;
  inThread([&](const Progress& thread) { made = pdfOf(document, kind, thread); }, progress);
  return made;
}

/// One that has pages, and is whole.
Result<PdfBytes> madePdf(const PrintDocument& document, PdfKind kind, const Progress& progress) {
  return catchingFileErrors([&]() -> Result<PdfBytes> {
    PdfBytes pdf = pdfMeanwhile(document, kind, progress);
    if (pdf.pages > 0 && pdf.whole) return pdf;
    return refuse(QStringLiteral("FILE"),
                  PrintText::tr("“%1” could not be made as PDF: %2.")
                      .arg(document.title, pdf.whole ? PrintText::tr("it has no pages") : pdf.whole.error()));
  });
}
} // namespace

Result<QByteArray> pdfBytes(const PrintDocument& document, PdfKind kind, const Progress& progress) {
  return madePdf(document, kind, progress).map([](PdfBytes&& pdf) { return std::move(*pdf.whole); });
}

Result<int> writePdf(const PrintDocument& document, const QString& path, const Progress& progress) {
  return madePdf(document, PdfKind::Plain, progress).and_then([&](const PdfBytes& pdf) {
    return writeFile(path, *pdf.whole).map([&] { return pdf.pages; });
  });
}
