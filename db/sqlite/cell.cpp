#include "db/sqlite/cell.h"

Cell cell(QDate date) {
  return date.isValid() ? Cell(date.toString(Qt::ISODate)) : Cell();
}

Cell cell(const QDateTime& moment) {
  return moment.isValid() ? Cell(moment.toUTC().toString(Qt::ISODateWithMs)) : Cell();
}
