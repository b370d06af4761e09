#pragma once
#include "app/base/ids.h"

#include <QByteArray>
#include <QString>

/// A journal position: printed on memos, so that a file rolled back contradicts the paper.
struct JournalHead {
  qint64 sequence = 0;
  QByteArray mac;
};

/// Something in the file that the program did not write: where, and what is wrong there.
struct JournalFault {
  QString table;
  RowId rowId = 0;
  QString column; ///< empty where it is the row as a whole
  QString message;
  bool ofRow = false; ///< it is about a row even where that has the id 0, and not about the table as a whole
  bool operator==(const JournalFault&) const = default;
};

/// "adverse_event 12 grade", as far as there is a table, a row, a column; empty where it is the file.
QString placeOf(const JournalFault& fault);
