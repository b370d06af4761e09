#include "ui/print/page_parts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>
#include <limits>

namespace {
constexpr double shortPart = 1.0 / 3; // of a page: what is no higher than this is not cut

/// From the upper edge to the lower.
struct Stretch {
  double top = std::numeric_limits<double>::max();
  double bottom = std::numeric_limits<double>::lowest();
  double height() const { return bottom - top; }
  void add(const Stretch& other) {
    top = std::min(top, other.top);
    bottom = std::max(bottom, other.bottom);
  }
};

class PartsOfText {
 public:
  PartsOfText(const QTextDocument& text, double pageHeight, double mustFollow)
      : m_layout(*text.documentLayout()), m_pageHeight(pageHeight), m_mustFollow(mustFollow) {
    const QTextFrame* root = text.rootFrame();
    for (auto each = root->begin(); !each.atEnd(); ++each) {
      if (auto* table = qobject_cast<QTextTable*>(each.currentFrame()))
        addTable(*table);
      else if (!each.currentBlock().text().isEmpty())
        addBlock(each.currentBlock());
    }
    keepHeadings();
  }
  std::vector<TextPart> parts() const { return m_parts; }

 private:
  Stretch stretchOf(const QTextBlock& block) const {
    const QRectF rect = m_layout.blockBoundingRect(block);
    return {rect.top(), rect.bottom()};
  }

  std::vector<Stretch> linesOf(const QTextBlock& block) const {
    const double top = stretchOf(block).top;
    std::vector<Stretch> lines;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
      const QTextLine line = block.layout()->lineAt(i);
      lines.push_back({top + line.y(), top + line.y() + line.height()});
    }
    return lines;
  }

  void addBlock(const QTextBlock& block) {
    if (block.blockFormat().headingLevel() > 0) m_headings.push_back(m_parts.size());
    const Stretch whole = stretchOf(block);
    if (whole.height() <= m_pageHeight * shortPart)
      m_parts.push_back({whole.top, whole.bottom});
    else
      addLines(linesOf(block), whole, {});
  }

  /// Lines side by side, as cells have them, stay together.
  void addLines(std::vector<Stretch> lines, const Stretch& whole, const RepeatedHead& head) {
    std::sort(lines.begin(), lines.end(), [](const Stretch& a, const Stretch& b) { return a.top < b.top; });
    const std::size_t first = m_parts.size();
    for (const Stretch& line : lines) {
      if (m_parts.size() > first && line.top < m_parts.back().bottom - 1)
        m_parts.back().bottom = std::max(m_parts.back().bottom, line.bottom);
      else
        m_parts.push_back({line.top, line.bottom, false, head});
    }
    m_parts[first].top = whole.top;
    m_parts.back().bottom = whole.bottom;
  }

  std::vector<QTextBlock> blocksOf(QTextTable& table, int row) const {
    std::vector<QTextBlock> blocks;
    for (int column = 0; column < table.columns(); ++column) {
      const QTextTableCell cell = table.cellAt(row, column);
      for (auto each = cell.begin(); !each.atEnd(); ++each)
        blocks.push_back(each.currentBlock());
    }
    return blocks;
  }

  /// The rows with their borders. Nobody tells where those are; they are in the middle between the texts, as
  /// cells have the same room above and below.
  std::vector<Stretch> rowsOf(QTextTable& table) const {
    std::vector<Stretch> rows;
    for (int row = 0; row < table.rows(); ++row) {
      Stretch texts;
      for (const QTextBlock& block : blocksOf(table, row))
        texts.add(stretchOf(block));
      rows.push_back(texts);
    }
    const QRectF frame = m_layout.frameBoundingRect(&table);
    for (std::size_t row = 0; row + 1 < rows.size(); ++row)
      rows[row].bottom = rows[row + 1].top = (rows[row].bottom + rows[row + 1].top) / 2;
    rows.front().top = frame.top();
    rows.back().bottom = frame.bottom();
    return rows;
  }

  void addTable(QTextTable& table) {
    const std::vector<Stretch> rows = rowsOf(table);
    const auto heads = static_cast<std::size_t>(table.format().headerRowCount());
    RepeatedHead head;
    if (heads > 0 && rows[heads - 1].bottom - rows.front().top <= m_pageHeight * shortPart)
      head = {rows.front().top, rows[heads - 1].bottom};
    const std::size_t first = m_parts.size();
    for (std::size_t row = 0; row < rows.size(); ++row)
      addRow(table, static_cast<int>(row), rows[row], row < heads ? RepeatedHead{} : head);
    const bool isShort = rows.back().bottom - rows.front().top <= m_pageHeight * shortPart;
    for (std::size_t part = first; part + 1 < m_parts.size(); ++part)
      m_parts[part].staysWithNext = isShort || part < first + heads;
  }

  void addRow(QTextTable& table, int number, const Stretch& row, const RepeatedHead& head) {
    if (row.height() + head.height() <= m_pageHeight) {
      m_parts.push_back({row.top, row.bottom, false, head});
      return;
    }
    std::vector<Stretch> lines;
    for (const QTextBlock& block : blocksOf(table, number))
      for (const Stretch& line : linesOf(block))
        lines.push_back(line);
    addLines(std::move(lines), row, head);
  }

  bool isHeading(std::size_t part) const {
    return std::binary_search(m_headings.begin(), m_headings.end(), part);
  }

  void keepHeadings() {
    for (const std::size_t heading : m_headings) {
      const double until = m_parts[heading].bottom + m_mustFollow;
      m_parts[heading].staysWithNext = true;
      for (std::size_t part = heading + 1; part < m_parts.size(); ++part) {
        if (m_parts[part].bottom >= until || isHeading(part) || isHeading(part + 1)) break;
        m_parts[part].staysWithNext = true;
      }
    }
    if (m_headings.size() > 1) m_parts[m_headings.back() - 1].staysWithNext = true;
  }

  const QAbstractTextDocumentLayout& m_layout;
  double m_pageHeight;
  double m_mustFollow;
  std::vector<TextPart> m_parts;
  std::vector<std::size_t> m_headings;
};
} // namespace

std::vector<TextPart> partsOf(const QTextDocument& text, double pageHeight, double mustFollow) {
  return PartsOfText(text, pageHeight, mustFollow).parts();
}

namespace {
/// Behind the last part that may end the page that begins with `begin`; `end` where none may.
std::size_t lastEnd(const std::vector<TextPart>& parts, std::size_t begin, std::size_t end) {
  if (end == parts.size()) return end;
  for (std::size_t may = end; may > begin; --may)
    if (!parts[may - 1].staysWithNext) return may;
  return end;
}
} // namespace

std::vector<PagePart> pagesOf(const std::vector<TextPart>& parts, double pageHeight) {
  std::vector<PagePart> pages;
  std::size_t begin = 0;
  double top = parts.empty() ? 0 : parts.front().top;
  while (begin < parts.size()) {
    const RepeatedHead& head = parts[begin].head;
    const double lowest = top + pageHeight - head.height();
    std::size_t end = begin;
    while (end < parts.size() && parts[end].bottom <= lowest)
      ++end;
    end = lastEnd(parts, begin, end);
    pages.push_back({top, end == begin ? lowest : parts[end - 1].bottom, head});
    top = end == begin ? lowest : end < parts.size() ? parts[end].top : 0;
    begin = end;
  }
  if (pages.empty()) pages.push_back({});
  return pages;
}
