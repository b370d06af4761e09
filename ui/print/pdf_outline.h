#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <tl/expected.hpp>
#include <vector>

/// A heading of a printed document, and where it stands.
struct Bookmark {
  QString title;
  int level = 1;  ///< 1 = of the document, 2 = of a chapter, 3 = inside a chapter
  int page = 0;   ///< 0 = the first
  double top = 0; ///< down the page, 0 = upper edge of the paper, 1 = lower edge
  bool operator==(const Bookmark&) const = default;
};

/// What a PDF says of itself beside its title.
struct PdfFacts {
  QString author;
  QString subject;
  QString language; ///< as in BCP 47
  /// When it was made, UTC. With it the same pages are the same bytes: QPdfWriter writes the moment, the id
  /// is made of it, and the tags of its fonts follow from an order that is another in each process. Null =
  /// now.
  QDateTime madeAt = {};
  bool forArchive = false; ///< PDF/A-2b (ISO 19005-2); needs madeAt
};

/// A PDF with bookmarks (ISO 32000-1, 12.3.3 document outline), shown when it is opened; with page labels 1,
/// 2, …, the language of its text, author and subject, and its title in the window's head. QPdfWriter of Qt
/// 6.4 can write none of them; nor can it tag text (14.8), which cannot be added afterwards. Answers what is
/// wrong where `pdf` is none.
tl::expected<QByteArray, QString> withOutline(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                                              const PdfFacts& facts);
