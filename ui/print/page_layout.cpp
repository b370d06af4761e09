#include "ui/print/page_layout.h"

#include "app/reports/paper/html.h"
#include "ui/print/print_text.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <algorithm>

namespace {
constexpr double side = 17;            // mm
constexpr double aboveLetterhead = 12; // mm, above the letterhead
constexpr double bottom = 18;          // mm, the footer stands in it
constexpr double letterheadMax = 70;   // mm
constexpr int chapterLevel = 2;        // headings down to this one stand in the table of contents

/// The table of contents of what begins on `firstPage`.
QString contentsHtml(const std::vector<Bookmark>& headings) {
  html::Table table({90, 10});
  table.head({PrintText::tr("Contents"), PrintText::tr("Page")});
  for (const Bookmark& heading : headings)
    if (heading.level <= chapterLevel)
      table.row({html::cell(heading.title), html::cell(QString::number(heading.page + 1))});
  return table.toHtml();
}
} // namespace

PageLayout::PageLayout(const PrintDocument& document, QPaintDevice& device, const QSizeF& paper,
                       const Progress& progress)
    : m_document(document), m_paper(paper), m_dotsPerMillimetre(device.logicalDpiX() / 25.4) {
  prepareForPaper(m_head, device, printedFont(8));
  m_head.setHtml(letterheadHtml());
  m_head.setTextWidth(m_paper.width() - 2 * millimetres(side));
  const double head = std::min(m_head.size().height(), millimetres(letterheadMax));
  m_area = QRectF(QPointF(millimetres(side), millimetres(aboveLetterhead) + head + millimetres(5)),
                  QPointF(m_paper.width() - millimetres(side), m_paper.height() - millimetres(bottom)));
  layOut(device, progress);
}

double PageLayout::millimetres(double length) const {
  return length * m_dotsPerMillimetre;
}

QString PageLayout::letterheadHtml() const {
  QStringList lines;
  for (const QString& line : m_document.letterhead)
    lines << (lines.isEmpty() ? QStringLiteral("<b>%1</b>") : QStringLiteral("%1")).arg(html::text(line));
  return QStringLiteral(
             "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"60%\">%1</td>"
             "<td width=\"40%\" align=\"right\">%2</td></tr></table>")
      .arg(lines.join(QStringLiteral("<br>")), html::text(m_document.reference));
}

void PageLayout::layOut(QPaintDevice& device, const Progress& progress) {
  const double whole = 2 * static_cast<double>(m_document.pieces.size()); // the other half is painting
  for (const QString& html : m_document.pieces) {
    tell(progress, CheckStage::Paper, static_cast<double>(m_body.size()) / whole);
    m_body.push_back(std::make_unique<TextPages>(html, m_document, device, m_area.size()));
  }
  m_body.insert(m_body.begin(), openingBefore(m_body, device));
  for (const auto& piece : m_body)
    m_pageCount += piece->pageCount();
  m_bookmarks = headingsOf(m_body, 0);
}

/// What the table of contents says depends on how many pages it takes itself.
std::unique_ptr<TextPages> PageLayout::openingBefore(const Pieces& pieces, QPaintDevice& device) const {
  int pages = 0;
  for (;;) {
    QString html = m_document.html;
    if (!pieces.empty()) html.replace(html::contentsPlace(), contentsHtml(headingsOf(pieces, pages)));
    auto opening = std::make_unique<TextPages>(html, m_document, device, m_area.size());
    if (pieces.empty() || opening->pageCount() <= pages) return opening;
    pages = opening->pageCount();
  }
}

std::vector<Bookmark> PageLayout::headingsOf(const Pieces& pieces, int firstPage) const {
  std::vector<Bookmark> all;
  for (const auto& piece : pieces) {
    for (Bookmark heading : piece->headings()) {
      heading.page += firstPage;
      heading.top = (m_area.top() + heading.top) / m_paper.height();
      all.push_back(heading);
    }
    firstPage += piece->pageCount();
  }
  return all;
}

void PageLayout::paint(QPainter& painter, int page) const {
  if (m_document.draft) paintDraft(painter);
  paintHeader(painter);
  paintFooter(painter, page);
  painter.save();
  painter.translate(m_area.topLeft());
  int ofPiece = page;
  auto piece = m_body.begin();
  while (ofPiece >= (*piece)->pageCount())
    ofPiece -= (*piece++)->pageCount();
  (*piece)->paint(painter, ofPiece);
  painter.restore();
}

void PageLayout::paintDraft(QPainter& painter) const {
  painter.save();
  painter.setFont(printedFont(120, true));
  painter.setPen(QColor(0xe2, 0xe4, 0xe8)); // opaque: printers spoil transparency
  painter.translate(m_paper.width() / 2, m_paper.height() / 2);
  painter.rotate(-55);
  const QRectF across(-m_paper.height() / 2, -m_paper.width() / 4, m_paper.height(), m_paper.width() / 2);
  painter.drawText(across, Qt::AlignCenter, PrintText::tr("DRAFT"));
  painter.restore();
}

void PageLayout::paintHeader(QPainter& painter) const {
  painter.save();
  const QRectF part(0, 0, m_area.width(), std::min(m_head.size().height(), millimetres(letterheadMax)));
  painter.translate(millimetres(side), millimetres(aboveLetterhead));
  drawText(painter, m_head, part);
  painter.setPen(QPen(QColor(0x5a, 0x66, 0x75), millimetres(0.2)));
  const double y = part.bottom() + millimetres(1.5);
  painter.drawLine(QPointF(0, y), QPointF(m_area.width(), y));
  painter.restore();
}

void PageLayout::paintFooter(QPainter& painter, int page) const {
  painter.save();
  painter.setFont(printedFont(7.5));
  painter.setPen(QColor(0x5a, 0x66, 0x75));
  const QRectF foot(m_area.left(), m_paper.height() - millimetres(13), m_area.width(), millimetres(5));
  painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_document.footer);
  painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                   PrintText::tr("page %1 of %2").arg(page + 1).arg(pageCount()));
  painter.restore();
}
