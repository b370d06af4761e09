#pragma once
#include "app/base/ids.h"
#include "app/base/refusal.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

class Connection;

/// Which lines of the audit trail are wanted. What is empty restricts nothing.
struct AuditFilter {
  RowId subjectId = 0;
  std::optional<RowId> userId; ///< 0 = the program itself
  QString action;              ///< as in the journal: "assess-dlt"
  QString table;               ///< "screening"
  QString column;              ///< "ecog": lines that say something of this column
  RowId rowId = 0;
  /// The row of `table` that was made with these values, column and value: {{"screening_id", "12"}, {"test",
  /// "alt"}}. For rows whose id is part of no value of app/study.
  std::vector<std::pair<QString, QString>> rowKey;
  QDateTime from;   ///< UTC, included
  QDateTime before; ///< UTC, not included
  QString text;     ///< stands in an old or new value or in the reason; never looked for in what is sealed
  bool operator==(const AuditFilter&) const = default;
};

/// One column that a line changed. Values as the file has them, empty for NULL; what is sealed reads
/// "sealed".
struct AuditChange {
  QString column;
  QString oldValue;
  QString newValue;
  bool operator==(const AuditChange&) const = default;
};

/// The changes of a row of that table, from the journal's JSON.
std::vector<AuditChange> auditChanges(const QString& table, const QString& json);

/// One line of the audit trail: a row that was made or changed, or something that touched no row.
struct AuditLine {
  qint64 sequence = 0;
  QDateTime at; ///< UTC
  RowId userId = 0;
  QString user;   ///< printed name; empty = the program itself
  QString action; ///< as in the journal
  QString kind;   ///< insert, update, event
  QString table;  ///< empty for an event
  RowId rowId = 0;
  RowId subjectId = 0; ///< 0 = not about a subject
  QString reason;
  std::vector<AuditChange> changes; ///< by name of the column
  bool operator==(const AuditLine&) const = default;
};

/// The audit trail as a filter lets it through, newest first, as it stood when it was asked for. Without a
/// filter it is complete at once, however long; of one subject or one row after one piece, for an index finds
/// its lines; else it is searched piece by piece, newest first, so that a million lines never stop the
/// window. Lives no longer than the session that gave it. Refusals: FILE.
class AuditTrail {
 public:
  const AuditFilter& filter() const { return m_filter; }
  /// Lines found so far.
  qint64 size() const;
  bool isComplete() const { return m_unsearched == 0; }
  /// How much of the journal has been looked at, 0 … 1.
  double searched() const;
  /// The last line of the journal that it knows of.
  qint64 newest() const { return m_newest; }
  /// What `before` found needs no second search, where it is complete and has the same filter.
  void continueFrom(const AuditTrail& before);
  /// Looks through the next piece of the journal.
  Result<void> searchOn();
  Result<void> searchAll();
  /// At most `count` lines from position `first`, 0 = the newest.
  Result<std::vector<AuditLine>> lines(qint64 first, qint64 count) const;

 private:
  friend class StudySession;
  AuditTrail(Connection& connection, AuditFilter filter, qint64 newest);
  void searchPiece();
  void endSearch();

  Connection* m_connection;
  AuditFilter m_filter;
  qint64 m_newest;
  qint64 m_unsearched; ///< the newest line that has not been looked at; 0 = none is left
  qint64 m_oldest = 1; ///< the last line to look at
  std::vector<qint64> m_found;
  std::vector<qint64> m_foundBefore; ///< among the lines before m_oldest
};
