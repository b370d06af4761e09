#include "ui/print/text_pages.h"

#include "ui/print/chart_object.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>

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
