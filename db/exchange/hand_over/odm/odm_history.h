#pragma once
#include "db/exchange/hand_over/export_rows.h"

#include <QSet>
#include <vector>

/// What an entity of a transactional file says happened to it.
enum class OdmTransaction { Insert, Update, Remove };
const char* odmTransactionName(OdmTransaction transaction);

/// Of one value.
struct OdmItemChange {
  const ExportItem* item = nullptr;
  QString value; ///< empty where it is removed
  OdmTransaction transaction = OdmTransaction::Insert;
};

/// A line of the journal as a row of the export tells it.
struct OdmChange {
  qint64 line = 0;
  QByteArray mac; ///< of the line
  QString at;     ///< UTC, milliseconds
  RowId userId = 0;
  QString reason; ///< of a row that was voided: why
  const ExportGroup* group = nullptr;
  ExportRow place; ///< without values
  OdmTransaction transaction = OdmTransaction::Insert;
  std::vector<OdmItemChange> items; ///< in the group's order
  bool withheld = false;            ///< a text held an identifier
};

/// In place of a text of the past that holds an identifier: it was corrected since, and can never be again.
inline const QString odmWithheld = QStringLiteral("[withheld: it named a subject]");

/// Goes through the journal, and hands on what its lines did to rows of `groups`, line by line: a row is
/// inserted, its values change (a value that was none is inserted, one that becomes none is removed), and a
/// row that is voided is removed, with those that leave only as long as it stands. A line that changed
/// nothing that leaves is left out. Throws Cancelled, and SqliteFailure.
void readHistory(const ExportSource& source, const std::vector<const ExportGroup*>& groups,
                 CountedStage& stage, const std::function<void(const OdmChange&)>& take);
