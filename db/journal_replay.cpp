#include "db/journal_replay.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(Journal)
};

/// Whole numbers of a REAL column come back from JSON as integers: they are the same value.
bool sameValue(const QJsonValue& a, const QJsonValue& b) {
  if (a.isDouble() && b.isDouble()) return a.toDouble() == b.toDouble();
  return a == b || (a.isNull() && b.isUndefined()) || (a.isUndefined() && b.isNull());
}

/// The tables as the journal tells them.
class Replay {
 public:
  Replay(Connection& connection, const SecretKey& key) : m_connection(connection), m_key(key) {}

  std::vector<JournalFault> faults() {
    readJournal();
    Statement tables =
        m_connection.prepare(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                             "LIKE 'sqlite%' AND name <> 'journal' ORDER BY name"_qs);
    tables.run();
    while (tables.next()) {
      QString table;
      ColumnReader(tables) >> table;
      compare(table);
    }
    return std::move(m_faults);
  }

 private:
  using Rows = QHash<RowId, QJsonObject>;

  void readJournal() {
    Statement lines = m_connection.prepare(
        u"SELECT id, at, user_id, action, kind, table_name, row_id, subject_id, changes, "
        "reason, mac FROM journal ORDER BY id"_qs);
    lines.run();
    QByteArray previousMac;
    qint64 expected = 1;
    while (lines.next()) {
      JournalEntry entry;
      QString changes;
      QByteArray mac;
      ColumnReader(lines) >> entry.sequence >> entry.at >> entry.userId >> entry.action >> entry.kind >>
          entry.table >> entry.rowId >> entry.subjectId >> changes >> entry.reason >> mac;
      entry.changes = changes.toUtf8();
      if (entry.sequence != expected)
        fault(u"journal"_qs, expected, {},
              Words::tr("Lines are missing before line %1.").arg(entry.sequence));
      if (mac != journalMac(m_key, previousMac, entry))
        fault(u"journal"_qs, entry.sequence, {}, Words::tr("This line was not written by the program."));
      apply(entry);
      previousMac = mac;
      expected = entry.sequence + 1;
    }
  }

  void apply(const JournalEntry& entry) {
    if (entry.kind == JournalKind::Event) return;
    QJsonObject& row = m_tables[entry.table][entry.rowId];
    const QJsonObject changes = QJsonDocument::fromJson(entry.changes).object();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
      const QJsonArray oldAndNew = it->toArray();
      if (!sameValue(row.value(it.key()), oldAndNew.at(0)))
        fault(u"journal"_qs, entry.sequence, it.key(),
              Words::tr("The old value in this line is not the one of the line before."));
      row[it.key()] = oldAndNew.at(1);
    }
  }

  void compare(const QString& table) {
    Rows told = m_tables.value(table);
    Statement rows = m_connection.prepare(u"SELECT * FROM \"%1\" ORDER BY id"_qs.arg(table));
    rows.run();
    const QStringList columns = rows.columnNames();
    const int idColumn = static_cast<int>(columns.indexOf(u"id"_qs));
    while (rows.next()) {
      const Cell id = rows.at(idColumn);
      const RowId rowId = std::get<qint64>(id);
      const auto known = told.constFind(rowId);
      if (known == told.constEnd()) {
        fault(table, rowId, {}, Words::tr("This row was not written by the program."));
        continue;
      }
      compareRow(rows, table, rowId, columns, *known);
      told.remove(rowId);
    }
    for (auto it = told.constBegin(); it != told.constEnd(); ++it)
      fault(table, it.key(), {}, Words::tr("This row is gone."));
  }

  void compareRow(const Statement& row, const QString& table, RowId rowId, const QStringList& columns,
                  const QJsonObject& told) {
    for (int i = 0; i < columns.size(); ++i) {
      const QString& column = columns.at(i);
      const QJsonValue stands = journalValue(table, column, row.at(i));
      if (!sameValue(stands, told.value(column)))
        fault(table, rowId, column,
              Words::tr("It says “%1”; the program wrote “%2”.")
                  .arg(stands.toVariant().toString(), told.value(column).toVariant().toString()));
    }
  }

  void fault(const QString& table, RowId rowId, const QString& column, const QString& message) {
    m_faults.push_back({table, rowId, column, message});
  }

  Connection& m_connection;
  const SecretKey& m_key;
  QHash<QString, Rows> m_tables;
  std::vector<JournalFault> m_faults;
};
} // namespace

std::vector<JournalFault> verifyJournal(Connection& connection, const SecretKey& key) {
  return Replay(connection, key).faults();
}
