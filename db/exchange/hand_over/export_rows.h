#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"
#include "db/exchange/hand_over/export_table.h"
#include "db/exchange/hand_over/known_identifiers.h"
#include "db/journal/journal_head.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/progress.h"

#include <QDateTime>
#include <QHash>
#include <functional>

/// A study as it is exported: a copy of the file at one moment, which was found sound.
struct ExportSource {
  Connection& study;
  Protocol protocol; ///< in force
  QString siteName;
  JournalHead head;                  ///< where its journal ends
  QDateTime asOf;                    ///< of that line, UTC
  QHash<RowId, QString> subjectKeys; ///< by subject: the number of the first screening, which never changes
  KnownIdentifiers people;
  const Study& values; ///< the same study, as the program reads it
  qint64 rows = 0;     ///< of all groups
};

/// One row as it leaves. Every writer writes the same values.
struct ExportRow {
  QString subjectKey;  ///< empty = of no subject
  QString event;       ///< "SE_V_D7"; empty = reference data
  QString eventRepeat; ///< the row of the screening, empty where the event does not repeat
  RowId id = 0;
  /// In the order of the group's items. Codes of a list; numbers with ".", as many digits as they have; ISO
  /// 8601, moments in UTC; bytes in hexadecimal; text as it was typed. Empty = not known.
  QStringList values;
};

/// The event of a visit, by what the study calls it: "SE_V_D7".
QString eventOfVisit(const QString& visit);

/// A stored cell of this item's column, as ExportRow::values has it.
QString exportedValue(const ExportItem& item, const Cell& stored, const Protocol& protocol);

/// The rows of a group as they lie in the file, one in memory at a time; no text is searched for identifiers.
class ExportCursor {
 public:
  enum class Order { ByRow, BySubject }; ///< the latter: those of no subject first, then by the subject's row
  ExportCursor(const ExportSource& source, const ExportGroup& group, Order order);
  /// Goes to the next row; false after the last. Throws SqliteFailure.
  bool next();
  const ExportRow& row() const { return m_row; }
  RowId subject() const { return m_subject; } ///< its row; 0 = of nobody

 private:
  const ExportSource& m_source;
  const ExportGroup& m_group;
  Statement m_rows;
  ExportRow m_row;
  RowId m_subject = 0;
};

/// Where one row of the file stands, whether it leaves or not: its subject, event and repeat, no values.
/// Throws SqliteFailure.
ExportRow placeOfRow(const ExportSource& source, const ExportGroup& group, RowId row);

/// Which rows of a group leave.
qint64 countRows(Connection& study, const ExportGroup& group);
QHash<RowId, QString> subjectKeysOf(Connection& study);

/// Hands each row of the group to `take`, by its id, and answers how many there were. One row is in memory at
/// a time. Refusal IDENTIFIER where a text holds an identifier of a subject: it names whose, table, row and
/// field, and not the identifier. Throws Cancelled, and SqliteFailure.
Result<qint64> readRows(const ExportSource& source, const ExportGroup& group, CountedStage& stage,
                        const std::function<void(const ExportRow&)>& take);
