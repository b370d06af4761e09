#pragma once
#include <vector>

class QTextDocument;

/// What is shown again above a part that begins a page: the heads of its table. Nothing where both are equal.
struct RepeatedHead {
  double top = 0;
  double bottom = 0;
  double height() const { return bottom - top; }
  bool operator==(const RepeatedHead&) const = default;
};

/// A stretch of a text that stays whole on paper: a paragraph, a row of a table, a chart. Pixels of the
/// device, down from where the text begins.
struct TextPart {
  double top = 0;
  double bottom = 0;
  bool staysWithNext = false; ///< no page ends after it, where a page has room for both
  RepeatedHead head = {};
  bool operator==(const TextPart&) const = default;
};

/// What a page shows of a text.
struct PagePart {
  double top = 0;
  double bottom = 0;
  RepeatedHead head = {};
  bool operator==(const PagePart&) const = default;
};

/// The parts of a text that is laid out without pages, for pages of that height. A heading stays with what
/// follows, at least for `mustFollow`; so do the heads of a table and the rows of a short one. What ends a
/// text (the signatures of a memo) never stands alone on its page.
std::vector<TextPart> partsOf(const QTextDocument& text, double pageHeight, double mustFollow);

/// Page by page as many parts as there is room for, at least one page. What is higher than a page is cut
/// where the page ends.
std::vector<PagePart> pagesOf(const std::vector<TextPart>& parts, double pageHeight);
