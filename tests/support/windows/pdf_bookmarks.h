#pragma once
#include <QString>
#include <vector>

/// A bookmark as it is read back from a PDF.
struct ReadBookmark {
  QString title;
  int depth = 0;  ///< 0 = outermost
  int page = -1;  ///< 0 = the first; −1 = leads nowhere
  double top = 0; ///< points above the page's lower edge
};

/// What a reader of the file sees beside its pages. Fails the program where the file is no PDF.
struct ReadPdf {
  int pages = 0;
  std::vector<ReadBookmark> bookmarks; ///< in the order in which they are listed
  bool outlineShown = false;
  QString language;
  QString title;
  QString author;
  QString subject;
  QString labelOfSecondPage;
};
ReadPdf readPdf(const QString& path);
