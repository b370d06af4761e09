#pragma once
#include "ui/print/page_parts.h"
#include "ui/print/pdf_outline.h"
#include "ui/print/print_document.h"

#include <QTextDocument>
#include <QTextObjectInterface>
#include <vector>

#ifdef Q_MOC_RUN // moc is not shown Qt's headers
Q_DECLARE_INTERFACE(QTextObjectInterface, "org.qt-project.Qt.QTextObjectInterface")
#endif

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
  int pageCount() const { return static_cast<int>(m_pages.size()); }
  /// The painter's origin is where the page begins.
  void paint(QPainter& painter, int page) const;
  /// Its headings; `top` in pixels below the page's upper edge.
  std::vector<Bookmark> headings() const;

 private:
  /// The text between `top` and `bottom`, `at` pixels below the page's upper edge.
  void paintStretch(QPainter& painter, double top, double end, double at) const;

  QSizeF m_page;
  double m_border;
  QTextDocument m_text;
  std::vector<PagePart> m_pages;
};
