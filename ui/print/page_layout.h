#pragma once
#include "ui/print/pdf_outline.h"
#include "ui/print/print_document.h"

#include <QTextDocument>
#include <QTextObjectInterface>
#include <vector>

/// The font of everything that is printed.
QFont printedFont(double points, bool strong = false);
/// Says to a document how text runs on paper.
void prepareForPaper(QTextDocument& text, QPaintDevice& device, const QFont& font);
/// Draws the part of a document that `part` covers, in its own pixels.
void drawText(QPainter& painter, const QTextDocument& text, const QRectF& part);

/// Draws the charts of a document where its images stand. Any other image stays empty: what is printed loads
/// nothing from elsewhere.
class ChartObject : public QObject, public QTextObjectInterface {
  Q_OBJECT
  Q_INTERFACES(QTextObjectInterface)
 public:
  /// `width` of the text, in pixels of the device.
  ChartObject(const PrintDocument& document, double width, QObject* parent);
  QSizeF intrinsicSize(QTextDocument* layout, int position, const QTextFormat& format) override;
  void drawObject(QPainter* painter, const QRectF& area, QTextDocument* layout, int position,
                  const QTextFormat& format) override;

 private:
  const PrintDocument& m_document;
  double m_width;
};

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

/// A document laid out on pages of one device.
class PageLayout {
 public:
  /// `paper` in pixels of the device. Throws Cancelled.
  PageLayout(const PrintDocument& document, QPaintDevice& device, const QSizeF& paper,
             const Progress& progress = {});
  int pageCount() const { return m_pageCount; }
  void paint(QPainter& painter, int page) const;
  /// Its headings in the order of the pages.
  const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }

 private:
  using Pieces = std::vector<std::unique_ptr<TextPages>>;
  double millimetres(double length) const;
  void layOut(QPaintDevice& device, const Progress& progress);
  std::unique_ptr<TextPages> openingBefore(const Pieces& pieces, QPaintDevice& device) const;
  std::vector<Bookmark> headingsOf(const Pieces& pieces, int firstPage) const;

  void paintDraft(QPainter& painter) const;
  void paintHeader(QPainter& painter) const;
  void paintFooter(QPainter& painter, int page) const;
  QString letterheadHtml() const;

  const PrintDocument& m_document;
  QSizeF m_paper;
  double m_dotsPerMillimetre;
  QRectF m_area; ///< of the body on a page
  QTextDocument m_head;
  Pieces m_body; ///< one behind the other
  int m_pageCount = 0;
  std::vector<Bookmark> m_bookmarks;
};
