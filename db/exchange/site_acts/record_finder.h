#pragma once
#include "db/exchange/site_acts/site_acts.h"
#include "db/exchange/site_log/log_row.h"

#include <QHash>

/// Finds the one record that a row names, by its columns subject_no, record, which (the number of a
/// screening, a lot, a bag, a decision or a meeting, the term of an event, the code of an organ test or of a
/// visit) and date (of the consent, the infusion, the onset, the assessment). What is not there, or may be
/// one or another, is a fault of the row.
class RecordFinder {
 public:
  /// `who` must outlive it.
  explicit RecordFinder(const ActingPerson& who);

  /// By subject number or screening number; nullptr where the cell is empty, or a fault.
  const Subject* subject(LogRow& row) const;
  /// A field of the catalogue: table, row, column and subject of a query; row 0 where there is a fault.
  Query field(LogRow& row) const;
  /// Something to compare with its source.
  std::optional<CheckItem> item(LogRow& row) const;

 private:
  const ActingPerson& m_who;
  QHash<QString, std::vector<const Subject*>> m_subjects; ///< by either number
};
