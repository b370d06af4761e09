#pragma once
#include "tests/support/infused_study.h"

/// An entry at the bedside that holds a temperature and nothing else.
inline BedsideEntry temperatureAt(const QDateTime& at, double celsius) {
  BedsideEntry entry;
  entry.at = at;
  entry.celsius = celsius;
  return entry;
}

/// With everything looked at that CRS is graded by.
inline BedsideEntry crsSeenAt(const QDateTime& at, double celsius, Oxygen oxygen = Oxygen::None) {
  BedsideEntry entry = temperatureAt(at, celsius);
  entry.hypotension = false;
  entry.pressors = Pressors::None;
  entry.oxygen = oxygen;
  return entry;
}

/// A subject at the bedside: what is saved and what is read of it.
struct BedsideStudy : InfusedStudy {
  using InfusedStudy::InfusedStudy;

  Result<RowId> save(const BedsideEntry& entry, const QString& reason = {}) {
    return test.commands().saveBedside(subject, entry, reason);
  }
  std::vector<BedsideEntry> entriesOf(QDate day) {
    const QString midnight = QStringLiteral("00:00");
    return test.session()
        .bedside(subject, test.at(day, midnight).toUTC(), test.at(day.addDays(1), midnight).toUTC())
        .value();
  }
};
