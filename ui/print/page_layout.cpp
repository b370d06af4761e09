#include "ui/print/page_layout.h"

#include "app/reports/html.h"
#include "ui/print/chart_object.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Print)
};

constexpr double side = 17;          // mm
constexpr double top = 12;           // mm, above the letterhead
constexpr double bottom = 18;        // mm, the footer stands in it
constexpr double mustFollow = 26;    // mm below a heading, else it goes to the next page
constexpr double letterheadMax = 70; // mm

void prepare(QTextDocument& document, const QFont& font) {
  QTextOption option = document.defaultTextOption();
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  document.setDefaultTextOption(option);
  document.setDefaultFont(font);
  document.setDocumentMargin(0);
  document.setUseDesignMetrics(true);
}

/// Where a block's text begins: a tall line moves to the next page while its block begins on this one.
double firstLineTop(const QAbstractTextDocumentLayout& layout, const QTextBlock& block) {
  const double above = layout.blockBoundingRect(block).top();
  return block.layout()->lineCount() > 0 ? above + block.layout()->lineAt(0).y() : above;
}

void drawDocument(QPainter& painter, const QTextDocument& document, const QRectF& part) {
  QAbstractTextDocumentLayout::PaintContext context;
  context.clip = part;
  context.palette.setColor(QPalette::Text, Qt::black);
  document.documentLayout()->draw(&painter, context);
}
} // namespace

PageLayout::PageLayout(const PrintDocument& document, QPaintDevice& device, const QSizeF& paper)
    : m_document(document), m_paper(paper), m_dotsPerMillimetre(device.logicalDpiX() / 25.4) {
  prepare(m_head, font(8));
  m_head.documentLayout()->setPaintDevice(&device);
  m_head.setHtml(letterheadHtml());
  m_head.setTextWidth(m_paper.width() - 2 * millimetres(side));
  const double head = std::min(m_head.size().height(), millimetres(letterheadMax));
  m_area = QRectF(QPointF(millimetres(side), millimetres(top) + head + millimetres(5)),
                  QPointF(m_paper.width() - millimetres(side), m_paper.height() - millimetres(bottom)));
  layOut(device);
}

double PageLayout::millimetres(double length) const {
  return length * m_dotsPerMillimetre;
}

QFont PageLayout::font(double points, bool strong) const {
  QFont font = QGuiApplication::font();
  // Inter puts other glyphs for - : × between capitals and digits, and a PDF then loses the characters: S-002
  // could be read but not searched for or copied.
  font.setStyleStrategy(QFont::PreferNoShaping);
  font.setPointSizeF(points);
  font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
  return font;
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

void PageLayout::layOut(QPaintDevice& device) {
  prepare(m_body, font(9));
  m_body.documentLayout()->setPaintDevice(&device);
  m_body.documentLayout()->registerHandler(QTextFormat::ImageObject,
                                           new ChartObject(m_document, m_area.width(), &m_body));
  m_body.setHtml(m_document.html);
  m_body.setPageSize(m_area.size());
  keepHeadingsWithWhatFollows();
}

/// QTextDocument knows no "keep with next": a heading that would stand alone at the foot of a page is moved
/// on.
void PageLayout::keepHeadingsWithWhatFollows() {
  const auto pageOf = [&](double y) { return static_cast<int>((y + 1) / m_area.height()); };
  for (QTextBlock block = m_body.begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 0 || !block.next().isValid()) continue;
    const QAbstractTextDocumentLayout* layout = m_body.documentLayout();
    const QRectF heading = layout->blockBoundingRect(block);
    const double next = firstLineTop(*layout, block.next());
    const double left = (pageOf(heading.top()) + 1) * m_area.height() - heading.bottom();
    if (left >= millimetres(mustFollow) && pageOf(heading.top()) == pageOf(next)) continue;
    QTextBlockFormat format = block.blockFormat();
    if (format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore) continue;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
  }
}

void PageLayout::paint(QPainter& painter, int page) const {
  if (m_document.draft) paintDraft(painter);
  paintHeader(painter);
  paintFooter(painter, page);
  painter.save();
  const QRectF part(0, page * m_area.height(), m_area.width(), m_area.height());
  painter.translate(m_area.left(), m_area.top() - part.top());
  painter.setClipRect(part);
  drawDocument(painter, m_body, part);
  painter.restore();
}

void PageLayout::paintDraft(QPainter& painter) const {
  painter.save();
  painter.setFont(font(120, true));
  painter.setPen(QColor(0xe2, 0xe4, 0xe8)); // opaque: printers spoil transparency
  painter.translate(m_paper.width() / 2, m_paper.height() / 2);
  painter.rotate(-55);
  const QRectF across(-m_paper.height() / 2, -m_paper.width() / 4, m_paper.height(), m_paper.width() / 2);
  painter.drawText(across, Qt::AlignCenter, Text::tr("DRAFT"));
  painter.restore();
}

void PageLayout::paintHeader(QPainter& painter) const {
  painter.save();
  const QRectF part(0, 0, m_area.width(), std::min(m_head.size().height(), millimetres(letterheadMax)));
  painter.translate(millimetres(side), millimetres(top));
  drawDocument(painter, m_head, part);
  painter.setPen(QPen(QColor(0x5a, 0x66, 0x75), millimetres(0.2)));
  const double y = part.bottom() + millimetres(1.5);
  painter.drawLine(QPointF(0, y), QPointF(m_area.width(), y));
  painter.restore();
}

void PageLayout::paintFooter(QPainter& painter, int page) const {
  painter.save();
  painter.setFont(font(7.5));
  painter.setPen(QColor(0x5a, 0x66, 0x75));
  const QRectF foot(m_area.left(), m_paper.height() - millimetres(13), m_area.width(), millimetres(5));
  painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_document.footer);
  painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                   Text::tr("page %1 of %2").arg(page + 1).arg(pageCount()));
  painter.restore();
}
