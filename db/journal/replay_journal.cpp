#include "db/journal/replay_journal.h"

#include "db/journal/cell_text.h"
#include "db/journal/journal.h"
#include "db/journal/journal_line.h"
#include "db/sqlite/migration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <charconv>
#include <map>

namespace {
QString textOf(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray bytesOf(std::string_view bytes) {
  return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

template <class Number>
Number numberIn(std::string_view json) {
  Number number = 0;
  const auto [end, error] = std::from_chars(json.data(), json.data() + json.size(), number);
  if (error != std::errc() || end != json.data() + json.size())
    throw SqliteFailure(u"the journal has no number in “%1”"_qs.arg(textOf(json)));
  return number;
}

QString stringIn(std::string_view json) {
  return QJsonDocument::fromJson('[' + bytesOf(json) + ']').array().at(0).toString();
}

/// Takes the lines of a journal over, one after the other.
class Replay {
 public:
  Replay(const BareConnection& file, Connection& into) : m_file(file), m_into(into) {}

  void take(const JournalLine& line) {
    if (line.kind == JournalKind::Event) return;
    const QString table = textOf(line.table);
    Row values;
    ChangesReader changes(line.changes);
    while (const auto change = changes.next()) {
      const QString column = textOf(change->column);
      values[column] = cellOf(table, column, line.rowId, change->after);
    }
    if (changes.broken()) throw SqliteFailure(u"line %1 of the journal cannot be read"_qs.arg(line.sequence));
    Statement write =
        m_into.prepare(line.kind == JournalKind::Insert ? inserting(table, values) : updating(table, values));
    for (const auto& [column, value] : values)
      write.bind(column, value);
    if (line.kind == JournalKind::Update) write.bind(u"id"_qs, line.rowId);
    write.run();
  }

 private:
  static QString inserting(const QString& table, const Row& values) {
    QStringList names;
    QStringList places;
    for (const auto& [column, value] : values) {
      names << u'"' + column + u'"';
      places << u':' + column;
    }
    return u"INSERT INTO \"%1\" (%2) VALUES (%3)"_qs.arg(table, names.join(u", "), places.join(u", "));
  }

  static QString updating(const QString& table, const Row& values) {
    QStringList places;
    for (const auto& [column, value] : values)
      places << u"\"%1\" = :%1"_qs.arg(column);
    return u"UPDATE \"%1\" SET %2 WHERE id = :id"_qs.arg(table, places.join(u", "));
  }

  Cell cellOf(const QString& table, const QString& column, RowId row, std::string_view json) {
    if (json == "null") return {};
    const QString type = typesOf(table).value(column);
    if (type == u"INTEGER") return numberIn<qint64>(json);
    if (type == u"REAL") return numberIn<double>(json);
    const QString text = stringIn(json);
    if (type == u"TEXT") return cell(text);
    constexpr QStringView inlined = u"b64:";
    if (text.startsWith(inlined))
      return cell(QByteArray::fromBase64(QStringView(text).sliced(inlined.size()).toLatin1()));
    return bytesOfDigest(table, column, row, text);
  }

  /// What the file holds now, where that is what the journal has the digest of.
  Cell bytesOfDigest(const QString& table, const QString& column, RowId row, const QString& digest) {
    BareStatement found = m_file.prepare(
        u"SELECT \"%1\" FROM \"%2\" WHERE id = ? AND \"%1\" IS NOT NULL"_qs.arg(column, table));
    found.restart(row);
    if (!found.next()) return cell(QByteArray());
    const Cell present = cell(bytesOf(found.bytes(0)));
    return journalValue(table, column, present).toString() == digest ? present : cell(QByteArray());
  }

  const QMap<QString, QString>& typesOf(const QString& table) {
    QMap<QString, QString>& types = m_types[table];
    if (!types.isEmpty()) return types;
    Statement declared = m_into.prepare(u"SELECT name, type FROM pragma_table_info(:table)"_qs);
    declared.bind(u"table"_qs, cell(table)).run();
    while (declared.next()) {
      QString name;
      QString type;
      ColumnReader(declared) >> name >> type;
      types[name] = type;
    }
    return types;
  }

  const BareConnection& m_file;
  Connection& m_into;
  std::map<QString, QMap<QString, QString>> m_types; ///< by table and column, as they are declared
};

void makeTables(Connection& into) {
  // A row is as it was after some line: what refers to it, or a check over several columns, may come later.
  into.run(u"PRAGMA foreign_keys = OFF"_qs);
  into.run(u"PRAGMA ignore_check_constraints = ON"_qs);
  for (const QString& statement : migrationStatements(newestSchemaVersion()))
    into.run(statement);
  into.run(u"PRAGMA user_version = %1"_qs.arg(newestSchemaVersion()));
}

JournalLine lineIn(const BareStatement& row) {
  JournalLine line;
  line.sequence = row.integer(0);
  line.kind = journalKindOf(row.bytes(4)).value_or(JournalKind::Event);
  line.table = row.bytes(5);
  line.rowId = row.integer(6);
  line.changes = row.bytes(8);
  return line;
}

/// The line itself, as it lies in the file.
void keep(Connection& into, const BareStatement& row) {
  Statement line = into.prepare(
      u"INSERT INTO journal (id, at, user_id, action, kind, table_name, row_id, subject_id, changes, reason, "
      "mac, marks, signature) VALUES (:id, :at, :user, :action, :kind, :table, :row, :subject, :changes, "
      ":reason, :mac, :marks, :signature)"_qs);
  line.bind(u"id"_qs, row.integer(0)).bind(u"at"_qs, textOf(row.bytes(1)));
  line.bind(u"user"_qs, row.integer(2)).bind(u"action"_qs, textOf(row.bytes(3)));
  line.bind(u"kind"_qs, textOf(row.bytes(4))).bind(u"table"_qs, cell(textOf(row.bytes(5))));
  line.bind(u"row"_qs, row.integer(6)).bind(u"subject"_qs, row.integer(7));
  line.bind(u"changes"_qs, textOf(row.bytes(8))).bind(u"reason"_qs, cell(textOf(row.bytes(9))));
  line.bind(u"mac"_qs, bytesOf(row.bytes(10))).bind(u"marks"_qs, cell(bytesOf(row.bytes(11))));
  line.bind(u"signature"_qs, row.isNull(12) ? Cell() : Cell(bytesOf(row.bytes(12)))).run();
}

void keepHead(Connection& into, const JournalHead& head, const QByteArray& signature,
              const JournalKeys& keys) {
  const Cell renewals = into.ask(u"SELECT count(*) FROM study_key"_qs);
  const SecretKey* key = keys.of(std::get<qint64>(renewals) + 1);
  if (!key) throw SqliteFailure(u"the key of line %1 is not known"_qs.arg(head.sequence));
  writeJournalHead(into, *key, head, signature);
}
} // namespace

void replayJournal(const BareConnection& file, qint64 line, Connection& into, const JournalKeys& keys,
                   const Progress& progress) {
  makeTables(into);
  into.run(u"BEGIN"_qs);
  Replay replay(file, into);
  CountedStage stage(progress, CheckStage::Replay, line);
  JournalHead head;
  QByteArray signature;
  BareStatement rows = file.prepare(
      u"SELECT id, at, user_id, action, kind, table_name, row_id, subject_id, changes, reason, mac, marks, "
      "signature FROM journal WHERE id <= ? ORDER BY id"_qs);
  rows.restart(line);
  while (rows.next()) {
    stage.advance();
    keep(into, rows);
    replay.take(lineIn(rows));
    head = {rows.integer(0), bytesOf(rows.bytes(10))};
    signature = bytesOf(rows.bytes(12));
  }
  keepHead(into, head, signature, keys);
  into.run(u"COMMIT"_qs);
}
