#include "db/journal/verify_journal.h"

#include "db/journal/cell_text.h"
#include "db/journal/check_schema.h"
#include "db/journal/journal_head.h"
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/migration.h"
#include "db/sqlite/progress.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <span>

namespace {
constexpr std::string_view nothing = "null";

QString text(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What the lines of the journal changed. Those of a table mostly follow one another.
class LineChanges {
 public:
  explicit LineChanges(const BareConnection& file)
      : m_lines(file.prepare(u"SELECT id, changes FROM journal WHERE id >= ? ORDER BY id"_qs)) {}

  std::string_view of(qint64 sequence) {
    constexpr quint64 nearby = 32; // to look for another takes as long as these
    const bool isAhead = sequence > m_at;
    if (!isAhead || static_cast<quint64>(sequence) - static_cast<quint64>(m_at) > nearby)
      m_lines.restart(sequence);
    do {
      if (!m_lines.next()) return {};
      m_at = m_lines.integer(0);
    } while (m_at < sequence);
    return m_lines.bytes(1);
  }

 private:
  BareStatement m_lines;
  qint64 m_at = std::numeric_limits<qint64>::max(); ///< line that was read last; none yet
};

/// Rows of one table beside the journal's lines about them, both in order of the row's id.
class TableCheck {
 public:
  TableCheck(const BareConnection& file, const QString& table, LineChanges& lines, CountedStage& stage,
             std::vector<JournalFault>& faults)
      : m_table(table), m_lines(lines), m_stage(stage), m_faults(faults),
        m_row(file.prepare(u"SELECT * FROM \"%1\" ORDER BY id"_qs.arg(table))) {
    m_byName.resize(static_cast<std::size_t>(m_row.columns()));
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::sort(m_byName.begin(), m_byName.end(),
              [this](int a, int b) { return m_row.name(a) < m_row.name(b); });
    for (const int column : m_byName)
      m_names.emplace_back(m_row.name(column));
    for (int column = 0; column < m_row.columns(); ++column)
      if (m_row.name(column) == "id") m_id = column;
  }

  /// `lines`: those about this table, sorted by row.
  void compare(std::span<const RowLine> lines) {
    while (m_row.next()) {
      const qint64 id = m_row.integer(m_id);
      while (!lines.empty() && lines.front().row < id)
        lines = reportGone(lines);
      if (lines.empty() || lines.front().row != id) {
        fault(id, {}, DbText::tr("This row was not written by the program."));
        continue;
      }
      m_told.assign(m_byName.size(), nothing);
      m_texts.clear();
      while (!lines.empty() && lines.front().row == id) {
        m_stage.advance();
        takeOver(lines.front());
        lines = lines.subspan(1);
      }
      compareRow(id);
    }
    while (!lines.empty())
      lines = reportGone(lines);
  }

 private:
  std::span<const RowLine> reportGone(std::span<const RowLine> lines) {
    const qint64 id = lines.front().row;
    fault(id, {}, DbText::tr("This row is gone."));
    const auto after =
        std::find_if(lines.begin(), lines.end(), [id](const RowLine& line) { return line.row != id; });
    return lines.subspan(static_cast<std::size_t>(after - lines.begin()));
  }

  /// Takes the new values of a line over; both the line's columns and m_byName are in order of their names.
  void takeOver(const RowLine& line) {
    ChangesReader changes(m_texts.emplace_back(m_lines.of(line.sequence)));
    std::size_t place = 0;
    while (const auto change = changes.next()) {
      while (place < m_names.size() && m_names[place] < change->column)
        ++place;
      if (place == m_names.size() || m_names[place] != change->column) {
        fault(line.row, text(change->column), DbText::tr("This column is gone."));
        continue;
      }
      if (m_told[place] != change->before)
        m_faults.push_back({u"journal"_qs, line.sequence, text(change->column),
                            DbText::tr("The old value in this line is not the one of the line before.")});
      m_told[place] = change->after;
    }
    if (changes.broken())
      m_faults.push_back(
          {u"journal"_qs, line.sequence, u"changes"_qs, DbText::tr("This line cannot be read.")});
  }

  void compareRow(qint64 id) {
    for (std::size_t place = 0; place < m_byName.size(); ++place) {
      const int column = m_byName[place];
      const bool isOfType = m_row.isOfDeclaredType(column);
      const bool saysIt = holds(m_row, column, m_table, m_told[place]);
      if (saysIt && isOfType) continue;
      fault(id, text(m_row.name(column)),
            saysIt ? ofAnotherType()
                   : DbText::tr("It says “%1”; the program wrote “%2”.")
                         .arg(shown(m_row, column, m_table), shown(m_told[place])));
    }
  }

  void fault(qint64 row, const QString& column, const QString& message) {
    m_faults.push_back({m_table, row, column, message, true});
  }

  QString m_table;
  LineChanges& m_lines;
  CountedStage& m_stage;
  std::vector<JournalFault>& m_faults;
  BareStatement m_row;
  std::vector<int> m_byName;            ///< columns in order of their names
  std::vector<std::string> m_names;     ///< in that order: SQLite takes a while to say one
  std::deque<std::string> m_texts;      ///< of the row's lines
  std::vector<std::string_view> m_told; ///< by place in m_byName: what the journal says of the row, in them
  int m_id = 0;
};

/// The lines about a table, by row; none where the journal does not know it.
std::span<const RowLine> linesAbout(JournalChain& chain, const std::string& table) {
  const auto known = std::find_if(chain.tables.begin(), chain.tables.end(),
                                  [&](const TableLines& lines) { return lines.table == table; });
  if (known == chain.tables.end()) return {};
  const auto isBefore = [](const RowLine& a, const RowLine& b) { return a.row < b.row; };
  std::vector<RowLine>& lines = known->lines;
  if (!std::is_sorted(lines.begin(), lines.end(), isBefore))
    std::stable_sort(lines.begin(), lines.end(), isBefore);
  return lines;
}

qint64 lineCount(const JournalChain& chain) {
  return std::accumulate(
      chain.tables.begin(), chain.tables.end(), qint64(0),
      [](qint64 sum, const TableLines& table) { return sum + static_cast<qint64>(table.lines.size()); });
}

/// Compares every row of every table with what the journal's lines amount to: rows that were added, changed
/// or taken away behind the program's back are named by table, row and column. Sorts the lines of each table
/// by row. Throws Cancelled.
std::vector<JournalFault> checkTables(const BareConnection& file, JournalChain& chain,
                                      const Progress& progress) {
  CountedStage stage(progress, CheckStage::Tables, lineCount(chain));
  std::vector<JournalFault> faults;
  LineChanges changes(file);
  std::set<std::string> present;
  BareStatement tables =
      file.prepare(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                   "'sqlite%' AND name NOT IN ('journal', 'journal_head') ORDER BY name"_qs);
  while (tables.next())
    present.emplace(tables.bytes(0));
  for (const std::string& table : present)
    TableCheck(file, text(table), changes, stage, faults).compare(linesAbout(chain, table));
  for (const auto& [table, lines] : chain.tables)
    if (!present.contains(table)) faults.push_back({text(table), 0, {}, DbText::tr("This table is gone.")});
  return faults;
}
} // namespace

JournalFault ofTheFile(const QString& message) {
  return {{}, 0, {}, message};
}

std::vector<JournalFault> verifyJournal(const BareConnection& file, const JournalKeys& keys,
                                        Signatures signatures, const Progress& progress) {
  std::vector<JournalFault> faults = checkSchema(file);
  try {
    JournalChain chain = readJournalChain(file, keys, signatures, progress);
    const std::vector<JournalFault> ofTables = checkTables(file, chain, progress);
    faults.insert(faults.end(), chain.faults.begin(), chain.faults.end());
    faults.insert(faults.end(), ofTables.begin(), ofTables.end());
  } catch (const SqliteFailure&) {
    // A column that was renamed cannot be read: that is told already.
    if (faults.empty()) throw;
  }
  return faults;
}

std::vector<JournalFault> damageIn(Connection& connection, const JournalKeys& keys, Signatures signatures,
                                   const Progress& progress) {
  std::vector<JournalFault> faults;
  connection.forgetPages();
  try {
    if (schemaVersion(connection) < oldestSchemaVersion)
      faults.push_back(
          ofTheFile(DbText::tr("The file says that it is older than any that the program made.")));
    if (!isIntact(connection, progress))
      faults.push_back(ofTheFile(DbText::tr("SQLite finds the file damaged.")));
    const auto found = verifyJournal(BareConnection(connection), keys, signatures, progress);
    faults.insert(faults.end(), found.begin(), found.end());
  } catch (const SqliteFailure& failure) {
    if (isOfTheDisk(failure)) throw; // the file may be sound: nobody needs to go back to a backup
    faults.push_back(ofTheFile(DbText::tr("The file cannot be read to its end: %1").arg(failure.text())));
  }
  return faults;
}

QString placeOf(const JournalFault& fault) {
  QStringList place;
  if (!fault.table.isEmpty()) place << fault.table;
  if (fault.rowId != 0 || fault.ofRow) place << QString::number(fault.rowId);
  if (!fault.column.isEmpty()) place << fault.column;
  return place.join(u' ');
}
