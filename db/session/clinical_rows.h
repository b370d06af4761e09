#pragma once
#include "app/base/refusal.h"
#include "db/audit/audit_trail.h"

#include <QMap>
#include <QStringList>
#include <functional>
#include <limits>
#include <map>
#include <utility>

class StudySession;

/// A table that a decision can rest on: which columns tell one row from the others, and which row of another
/// table it belongs to, where it does.
struct ClinicalTable {
  const char* table;
  const char* named = "";   ///< columns, with blanks between them
  const char* tie = "";     ///< column
  const char* parent = "";  ///< table
  bool isOfTheTrial = true; ///< it tells of the trial; else of what is asked about its data
};
/// nullptr where nothing clinical is in it.
const ClinicalTable* clinicalTable(const QString& table);
/// Its place among them.
int placeOf(const ClinicalTable& table);

/// The columns of a table that say something; those that only tie rows together, and sealed ones, do not.
QStringList columnsOfTrail(const QString& table);

/// "Adverse event (Fever, 2026-01-12)"; `name` may be empty.
QString recordText(const QString& table, const QString& name);

/// Says which row of a table it is, from what the trail tells of it: "Fever, 2026-01-12".
class ClinicalRows {
 public:
  explicit ClinicalRows(const StudySession& session) : m_session(session) {}
  QString nameOf(const ClinicalTable& table, RowId row);
  /// That of the row it belongs to; empty where it belongs to none.
  QString nameOfParent(const ClinicalTable& table, const QMap<QString, QString>& values);

 private:
  QMap<QString, QString> valuesOf(const QString& table, RowId row) const;
  QString makeName(const ClinicalTable& table, RowId row);

  const StudySession& m_session;
  std::map<std::pair<QString, RowId>, QString> m_known;
};

/// The lines of the journal after one, to another.
struct JournalSpan {
  qint64 after = 0;
  qint64 last = std::numeric_limits<qint64>::max(); ///< included
};

/// Hands every line of the span to `take`, oldest first, until that answers false; `subject`: of that one
/// alone, 0 = of all. Reads no line of another span. Refusal FILE.
Result<void> eachLineOf(const StudySession& session, const JournalSpan& span,
                        const std::function<bool(const AuditLine&)>& take, RowId subject = 0);
