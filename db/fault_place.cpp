#include "db/journal_head.h"

QString placeOf(const JournalFault& fault) {
  QStringList place;
  if (!fault.table.isEmpty()) place << fault.table;
  if (fault.rowId != 0 || fault.ofRow) place << QString::number(fault.rowId);
  if (!fault.column.isEmpty()) place << fault.column;
  return place.join(u' ');
}
