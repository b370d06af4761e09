#include "db/journal/journal_chain.h"

#include "db/journal/cell_text.h"
#include "db/journal/journal_line.h"
#include "db/journal/line_signatures.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/progress.h"

#include <algorithm>

namespace {
constexpr qint64 firstVersionWithMarks = 5;
constexpr qint64 newestLines = 2000;

qint64 numberOf(const BareConnection& file, const QString& sql) {
  BareStatement row = file.prepare(sql);
  return row.next() ? row.integer(0) : 0;
}

class ChainReader {
 public:
  ChainReader(const BareConnection& file, const JournalKeys& keys, Signatures which, const Progress& progress)
      : m_file(file), m_keys(keys), m_key(keys.of(1)), m_mac(*m_key),
        m_newest(numberOf(file, u"SELECT max(id) FROM journal"_qs)),
        m_stage(progress, CheckStage::Journal, m_newest),
        m_signatures(which == Signatures::All ? 0 : m_newest - newestLines, m_chain.faults) {}

  JournalChain read() {
    const qint64 version = numberOf(m_file, u"PRAGMA user_version"_qs);
    BareStatement rows = m_file.prepare(
        u"SELECT id, at, user_id, action, kind, table_name, row_id, subject_id, changes, reason, mac, %1, %2 "
        "FROM journal ORDER BY id"_qs.arg(version < firstVersionWithMarks ? u"x''"_qs : u"marks"_qs,
                                          version < firstVersionWithSignatures ? u"x''"_qs
                                                                               : u"signature"_qs));
    while (rows.next()) {
      m_stage.advance();
      take(rows);
    }
    m_signatures.finish();
    checkHead();
    return std::move(m_chain);
  }

 private:
  void take(const BareStatement& row) {
    checkTypes(row, u"journal"_qs, row.integer(0));
    JournalLine line;
    line.sequence = row.integer(0);
    line.userId = row.integer(2);
    line.action = row.bytes(3);
    line.table = row.bytes(5);
    line.rowId = row.integer(6);
    line.subjectId = row.integer(7);
    line.changes = row.bytes(8);
    line.reason = row.bytes(9);
    line.marks = row.bytes(11);
    const std::string_view mac = row.bytes(10);
    const std::string_view signature = row.bytes(12);
    const bool follows = line.sequence == m_last + 1;
    if (!follows) fault(m_last + 1, {}, DbText::tr("Lines are missing before line %1.").arg(line.sequence));
    const auto at = momentIn(row.bytes(1));
    const auto kind = journalKindOf(row.bytes(4));
    line.atMs = at.value_or(0);
    line.kind = kind.value_or(JournalKind::Event);
    bringKey(line);
    Mac expected = m_mac.ofLine(m_lastMac, line);
    const bool fits = at && kind && (isOf(expected, mac) || isOf(m_mac.ofLine(m_trueLastMac, line), mac));
    if (!fits && isUnderNextKey(line)) {
      turnKey();
      expected = m_mac.ofLine(m_lastMac, line);
    }
    if (!fits) m_signatures.doubtLast();
    if (!fits)
      fault(line.sequence, follows ? changedColumn(line, mac, at.has_value(), kind.has_value()) : QString(),
            DbText::tr("This line was not written by the program."));
    m_signatures.take(line, mac, signature);
    if (line.kind != JournalKind::Event) linesOf(line.table).push_back({line.rowId, line.sequence});
    m_lastMac.assign(mac).append(signature);
    m_trueLastMac.assign(expected.data(), expected.size()).append(signature);
    m_last = line.sequence;
  }

  /// A MAC is over what the cells say: a blob says the same as the text of its bytes.
  void checkTypes(const BareStatement& row, const QString& table, qint64 id) {
    for (int column = 0; column < row.columns(); ++column)
      if (!row.isOfDeclaredType(column))
        m_chain.faults.push_back(
            {table, id, QString::fromUtf8(row.name(column).data()), ofAnotherType(), true});
  }

  void bringKey(const JournalLine& line) {
    if (line.table != "study_key" || line.kind != JournalKind::Insert) return;
    if (line.rowId == m_generation + 1 && m_keys.of(line.rowId)) return turnKey();
    fault(line.sequence, {}, DbText::tr("It brings a study key that is not the study's."));
  }

  void turnKey() {
    m_key = m_keys.of(++m_generation);
    m_mac = JournalMac(*m_key);
  }

  /// Of a line that its MAC does not fit: the line that brought the key may have been changed, or be gone.
  bool isUnderNextKey(const JournalLine& line) const {
    const SecretKey* next = m_keys.of(m_generation + 1);
    if (!next || line.marks.empty()) return false;
    const JournalMarks marks(*next);
    return line.marks.size() == marks.of(line).size() && marks.differing(line) != QStringList{u"id"_qs};
  }

  /// Which column of a line that its MAC does not fit was changed; empty where that cannot be told.
  QString changedColumn(const JournalLine& line, std::string_view mac, bool hasMoment, bool hasKind) {
    if (!hasMoment) return u"at"_qs;
    if (!hasKind) return u"kind"_qs;
    const JournalMarks marks(*m_key);
    JournalLine remarked = line;
    const std::string fitting = marks.of(line);
    remarked.marks = fitting;
    if (isOf(m_mac.ofLine(m_lastMac, remarked), mac)) return u"marks"_qs;
    if (line.marks.size() != fitting.size()) return {};
    const QStringList columns = marks.differing(line);
    return columns.isEmpty() ? u"mac"_qs : columns.first();
  }

  std::vector<RowLine>& linesOf(std::string_view table) {
    std::vector<TableLines>& tables = m_chain.tables;
    if (m_table < tables.size() && tables[m_table].table == table)
      return tables[m_table].lines; // most lines follow one of their kind
    for (m_table = 0; m_table < tables.size(); ++m_table)
      if (tables[m_table].table == table) return tables[m_table].lines;
    return tables.emplace_back(TableLines{std::string(table), {}}).lines;
  }

  void checkHead() {
    m_chain.head = {m_last, QByteArray(m_lastMac.data(), static_cast<qsizetype>(Mac().size()))};
    BareStatement row = m_file.prepare(u"SELECT sequence, mac, id FROM journal_head ORDER BY id <> 1"_qs);
    if (!row.next() || row.integer(2) != 1) {
      m_chain.faults.push_back({u"journal_head"_qs, 1, {}, DbText::tr("This row is gone.")});
      return;
    }
    checkTypes(row, u"journal_head"_qs, 1);
    const qint64 sequence = row.integer(0);
    if (sequence > m_last) fault(m_last + 1, {}, DbText::tr("Lines are missing after line %1.").arg(m_last));
    const Mac expected = m_mac.ofHead(m_last, m_lastMac);
    if (sequence != m_last)
      m_chain.faults.push_back(
          {u"journal_head"_qs, 1, u"sequence"_qs, DbText::tr("It names another line as the last.")});
    if (row.bytes(1) != std::string_view(expected.data(), expected.size())) {
      m_signatures.doubtLast();
      m_chain.faults.push_back({u"journal_head"_qs, 1, u"mac"_qs,
                                DbText::tr("The journal does not end where the program ended it.")});
    }
    while (row.next())
      m_chain.faults.push_back({u"journal_head"_qs,
                                row.integer(2),
                                {},
                                DbText::tr("This row was not written by the program."),
                                true});
  }

  void fault(qint64 sequence, const QString& column, const QString& message) {
    m_chain.faults.push_back({u"journal"_qs, sequence, column, message, true});
  }

  static bool isOf(const Mac& expected, std::string_view mac) {
    return mac == std::string_view(expected.data(), expected.size());
  }

  const BareConnection& m_file;
  const JournalKeys& m_keys;
  const SecretKey* m_key; ///< of the line
  qint64 m_generation = 1;
  JournalMac m_mac;
  qint64 m_newest; ///< line, as the file says
  CountedStage m_stage;
  JournalChain m_chain;
  LineSignatures m_signatures;
  qint64 m_last = 0;
  std::string m_lastMac;     ///< and its signature behind it
  std::string m_trueLastMac; ///< what it would have to be; the same unless the line was forged
  std::size_t m_table = 0;   ///< of the line before
};
} // namespace

JournalChain readJournalChain(const BareConnection& file, const JournalKeys& keys, Signatures signatures,
                              const Progress& progress) {
  return ChainReader(file, keys, signatures, progress).read();
}
