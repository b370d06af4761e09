#include "ui/print/text_pages.h"

#include "ui/charts/frame/render_chart.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextFormat>
#include <algorithm>

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
  if (painter->hasClipping() && !painter->clipBoundingRect().contains(area.center())) return;
  std::unique_ptr<QChart> chart = printed->make();
  chart->setBackgroundVisible(false); // DRAFT shows through
  renderChart(std::move(chart), *painter, area, printed->size);
}

namespace {
constexpr double mustFollow = 26;   // mm below a heading, else it goes to the next page
constexpr double borderWidth = 0.2; // mm: a border between two pages shows on both
} // namespace

TextPages::TextPages(const QString& html, const PrintDocument& document, QPaintDevice& device,
                     const QSizeF& page)
    : m_page(page), m_border(borderWidth * device.logicalDpiX() / 25.4) {
  prepareForPaper(m_text, device, printedFont(9));
  m_text.documentLayout()->registerHandler(QTextFormat::ImageObject,
                                           new ChartObject(document, page.width(), &m_text));
  m_text.setUndoRedoEnabled(false);
  m_text.setHtml(html);
  // QTextDocument's own pages cut rows and know no "keep with next": it is laid out as one strip.
  m_text.setTextWidth(page.width());
  m_pages = pagesOf(partsOf(m_text, page.height(), mustFollow * device.logicalDpiX() / 25.4), page.height());
}

void TextPages::paint(QPainter& painter, int page) const {
  const PagePart& part = m_pages.at(static_cast<std::size_t>(page));
  paintStretch(painter, part.head.top, part.head.bottom, 0);
  paintStretch(painter, part.top, part.bottom, part.head.height());
}

void TextPages::paintStretch(QPainter& painter, double top, double end, double at) const {
  if (end <= top) return;
  const QRectF part(0, top - m_border, m_page.width(), end - top + 2 * m_border);
  painter.save();
  painter.translate(0, at - top);
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
    const double y = m_text.documentLayout()->blockBoundingRect(block).top();
    const auto after = std::upper_bound(m_pages.begin(), m_pages.end(), y + 1,
                                        [](double at, const PagePart& part) { return at < part.top; });
    const auto page = after == m_pages.begin() ? after : after - 1;
    all.push_back(
        {title, level, static_cast<int>(page - m_pages.begin()), page->head.height() + y - page->top});
  }
  return all;
}
