#pragma once
#include "db/exchange/workbook/number_format.h"
#include "db/exchange/workbook/zip_parts.h"

#include <QStringList>
#include <vector>

/// A text of the table of texts, or of a cell.
struct WorkbookText {
  QString text;
  bool isStruck = false; ///< a part of it is crossed out
};

/// A sheet as the workbook lists it.
struct ListedSheet {
  QString name;
  QString part; ///< empty of a sheet that holds no cells, such as a chart
  bool hidden = false;
};

/// What the cells of all sheets refer to.
struct WorkbookParts {
  std::vector<ListedSheet> sheets; ///< in the order of their tabs
  std::vector<WorkbookText> texts;
  QStringList formats; ///< by the style of a cell
  DaySystem days = DaySystem::From1900;
  bool isOutOfDate = false; ///< the results of its formulas are to be worked out anew
};

/// Follows the relationships of an office document from its beginning. Refused, in a sentence: what is no
/// workbook, binary ones, and those that take values from other files.
tl::expected<WorkbookParts, QString> readParts(ZipParts& parts);

/// A text of XML, in which "_x000D_" stands for a sign that XML cannot hold.
QString unescapedText(const QString& text);
