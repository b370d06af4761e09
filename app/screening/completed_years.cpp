#include "app/screening/eligibility.h"

int completedYears(QDate birth, QDate on) {
  QDate birthday(on.year(), birth.month(), birth.day());
  if (!birthday.isValid()) birthday = QDate(on.year(), 3, 1); // 29 February in a common year
  return on.year() - birth.year() - (on < birthday ? 1 : 0);
}
