#pragma once
#include "app/base/refusal.h"
#include "db/sqlite/progress.h"

#include <QChart>
#include <QDateTime>
#include <QImage>
#include <QMap>
#include <QSizeF>
#include <QStringList>
#include <functional>
#include <memory>

class QPagedPaintDevice;

/// A chart on paper; it takes the whole width of the text.
struct PrintedChart {
  std::function<std::unique_ptr<QChart>()> make;
  QSizeF size{660, 235}; ///< in its own pixels: tells its shape, and the size of its letters
};

/// Something to print, on A4: every page bears letterhead, reference, journal head and "page x of y".
struct PrintDocument {
  QString title;          ///< "Decision memo 2"; of the PDF
  QString fileName;       ///< that is proposed, without an ending: fileNameOf()
  QStringList letterhead; ///< the first line in bold
  QString reference;      ///< at the right of the letterhead
  QString html;           ///< for QTextDocument
  /// More HTML behind it, each piece beginning on a page of its own. Pieces are laid out one by one, so that
  /// what is long stays fast; their table of contents stands at html::contentsPlace().
  QStringList pieces;
  QString footer;     ///< journal head
  bool draft = false; ///< DRAFT stands across every page
  /// When the PDF says that it was made, UTC: the same document is then the same file, whenever and however
  /// often it is written by this program on this computer. Null = when it is written.
  QDateTime madeAt;
  /// What `<img src="chart:NAME">` in the HTML shows, by "chart:NAME"; drawn as vectors.
  QMap<QString, PrintedChart> charts;
};

/// Paints every page; answers how many there are. The device is set to A4. Throws Cancelled where `progress`
/// says stop: what is on the device then is a part.
int paintDocument(const PrintDocument& document, QPagedPaintDevice& device, const Progress& progress = {});

/// One page as an image, 0 = the first; null where there is none.
QImage pageImage(const PrintDocument& document, int page, int dotsPerInch = 96);

/// Writes a PDF through a temporary file, so that a failure leaves what stood there. Its headings are the
/// PDF's bookmarks; the letterhead's first line is its author, the reference its subject. Answers its pages.
/// Before a window, a document without charts is made inThread(); charts are drawn in the window's own.
/// Refusals FILE, CANCELLED.
Result<int> writePdf(const PrintDocument& document, const QString& path, const Progress& progress = {});
