#include "ui/print/page_layout.h"

#include "app/reports/paper/html.h"
#include "ui/charts/frame/render_chart.h"
#include "ui/print/print_text.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextFormat>
#include <algorithm>

namespace {
constexpr double mustFollow = 26; // mm below a heading, else it goes to the next page

/// Where a block's text begins: a tall line moves to the next page while its block begins on this one.
double firstLineTop(const QAbstractTextDocumentLayout& layout, const QTextBlock& block) {
  const double above = layout.blockBoundingRect(block).top();
  return block.layout()->lineCount() > 0 ? above + block.layout()->lineAt(0).y() : above;
}
} // namespace

QFont printedFont(double points, bool strong) {
  QFont font = QGuiApplication::font();
  // Inter puts other glyphs for - : × between capitals and digits, and a PDF then loses the characters: S-002
  // could be read but not searched for or copied.
  font.setStyleStrategy(QFont::PreferNoShaping);
  font.setPointSizeF(points);
  font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
  return font;
}

void prepareForPaper(QTextDocument& text, QPaintDevice& device, const QFont& font) {
  QTextOption option = text.defaultTextOption();
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  text.setDefaultTextOption(option);
  text.setDefaultFont(font);
  text.setDocumentMargin(0);
  text.setUseDesignMetrics(true);
  text.documentLayout()->setPaintDevice(&device);
}

void drawText(QPainter& painter, const QTextDocument& text, const QRectF& part) {
  QAbstractTextDocumentLayout::PaintContext context;
  context.clip = part;
  context.palette.setColor(QPalette::Text, Qt::black);
  text.documentLayout()->draw(&painter, context);
}

ChartObject::ChartObject(const PrintDocument& document, double width, QObject* parent)
    : QObject(parent), m_document(document), m_width(width) {}

QSizeF ChartObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
  const auto chart = m_document.charts.constFind(format.toImageFormat().name());
  if (chart == m_document.charts.constEnd()) return {};
  const double width = m_width * 0.99; // a hair less than the line: rounding must not break it
  return {width, width * chart->size.height() / chart->size.width()};
}

void ChartObject::drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int,
                             const QTextFormat& format) {
  const auto printed = m_document.charts.constFind(format.toImageFormat().name());
  if (printed == m_document.charts.constEnd()) return;
  // Of another page: the lines of Qt Charts set a clip of their own and would show all the same.
  if (painter->hasClipping() && !painter->clipBoundingRect().intersects(area.adjusted(0, 1, 0, -1))) return;
  std::unique_ptr<QChart> chart = printed->make();
  chart->setBackgroundVisible(false); // DRAFT shows through
  renderChart(std::move(chart), *painter, area, printed->size);
}

TextPages::TextPages(const QString& html, const PrintDocument& document, QPaintDevice& device,
                     const QSizeF& page)
    : m_page(page) {
  prepareForPaper(m_text, device, printedFont(9));
  m_text.documentLayout()->registerHandler(QTextFormat::ImageObject,
                                           new ChartObject(document, page.width(), &m_text));
  m_text.setUndoRedoEnabled(false);
  m_text.setHtml(html);
  m_text.setPageSize(page);
  keepHeadingsWithWhatFollows(mustFollow * device.logicalDpiX() / 25.4);
}

int TextPages::pageOf(double y) const {
  return static_cast<int>((y + 1) / m_page.height());
}

/// QTextDocument knows no "keep with next": a heading that would stand alone at the foot of a page is moved
/// on.
void TextPages::keepHeadingsWithWhatFollows(double mustFollow) {
  const QAbstractTextDocumentLayout* layout = m_text.documentLayout();
  for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 0 || !block.next().isValid()) continue;
    const QRectF heading = layout->blockBoundingRect(block);
    const double next = firstLineTop(*layout, block.next());
    const double left = (pageOf(heading.top()) + 1) * m_page.height() - heading.bottom();
    if (left >= mustFollow && pageOf(heading.top()) == pageOf(next)) continue;
    QTextBlockFormat format = block.blockFormat();
    if (format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore) continue;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
    // Qt 6.4 only shifts what follows, tables across pages included, and leaves out headings when it draws
    // them: all of it is laid out anew.
    m_text.markContentsDirty(0, m_text.characterCount());
  }
}

void TextPages::paint(QPainter& painter, int page) const {
  const QRectF part(0, page * m_page.height(), m_page.width(), m_page.height());
  painter.save();
  painter.translate(0, -part.top());
  painter.setClipRect(part);
  drawText(painter, m_text, part);
  painter.restore();
}

std::vector<Bookmark> TextPages::headings() const {
  std::vector<Bookmark> all;
  for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
    const int level = block.blockFormat().headingLevel();
    if (level == 0) continue;
    // What lets a long run break is no part of the title; a line break in it is a blank.
    const QString title = block.text().remove(QChar(0x200B)).simplified();
    const double y = firstLineTop(*m_text.documentLayout(), block);
    all.push_back({title, level, pageOf(y), y - pageOf(y) * m_page.height()});
  }
  return all;
}

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
