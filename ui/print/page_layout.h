#pragma once
#include "ui/print/text_pages.h"

#include <memory>

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
