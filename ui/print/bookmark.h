#pragma once
#include <QString>

/// A heading of a printed document, and where it stands.
struct Bookmark {
  QString title;
  int level = 1;  ///< 1 = of the document, 2 = of a chapter, 3 = inside a chapter
  int page = 0;   ///< 0 = the first
  double top = 0; ///< down the page, 0 = upper edge of the paper, 1 = lower edge
  bool operator==(const Bookmark&) const = default;
};
