#pragma once
#include "ui/print/print_document.h"

#include <QTextDocument>

class QPainter;

/// A document laid out on pages of one device.
class PageLayout {
 public:
  /// `paper` in pixels of the device.
  PageLayout(const PrintDocument& document, QPaintDevice& device, const QSizeF& paper);
  int pageCount() const { return m_body.pageCount(); }
  void paint(QPainter& painter, int page) const;

 private:
  double millimetres(double length) const;
  QFont font(double points, bool strong = false) const;
  double letterheadHeight(QPaintDevice& device) const;
  void layOut(QPaintDevice& device);
  void keepHeadingsWithWhatFollows();

  void paintDraft(QPainter& painter) const;
  void paintHeader(QPainter& painter) const;
  void paintFooter(QPainter& painter, int page) const;
  QString letterheadHtml() const;

  const PrintDocument& m_document;
  QSizeF m_paper;
  double m_dotsPerMillimetre;
  QRectF m_area; ///< of the body on a page
  QTextDocument m_head;
  QTextDocument m_body;
};
