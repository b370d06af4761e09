#pragma once
#include "ui/print/bookmark.h"
#include "ui/print/print_document.h"

#include <QTextDocument>
#include <vector>

/// The font of everything that is printed.
QFont printedFont(double points, bool strong = false);
/// Says to a document how text runs on paper.
void prepareForPaper(QTextDocument& text, QPaintDevice& device, const QFont& font);
/// Draws the part of a document that `part` covers, in its own pixels.
void drawText(QPainter& painter, const QTextDocument& text, const QRectF& part);

/// One piece of HTML laid out on pages of one size.
class TextPages {
 public:
  /// `page` in pixels of the device; charts are those of `document`.
  TextPages(const QString& html, const PrintDocument& document, QPaintDevice& device, const QSizeF& page);
  int pageCount() const { return m_text.pageCount(); }
  /// The painter's origin is where the page begins.
  void paint(QPainter& painter, int page) const;
  /// Its headings; `top` in pixels below the page's upper edge.
  std::vector<Bookmark> headings() const;

 private:
  void keepHeadingsWithWhatFollows(double mustFollow);
  int pageOf(double y) const;

  QSizeF m_page;
  QTextDocument m_text;
};
