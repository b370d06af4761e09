#include "db/journal/journal.h"

#include "db/journal/journal_line.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/migration.h"

#include <QSqlQuery>

namespace {

QString quoted(const QString& identifier) {
  return u'"' + identifier + u'"';
}

/// Filling in what was empty needs no reason.
bool isBlank(const Cell& value) {
  const QString* text = std::get_if<QString>(&value);
  return isNull(value) || (text && text->isEmpty());
}

/// No statements about the trial: what a person has half typed, rates that are only supposed, and the locks
/// of keys with who made them. Of sealed identities only their store knows what changed.
bool changesFreely(const QString& table, const QString& column) {
  return table == u"draft" || table == u"toxicity_scenario" || table == u"recovery" ||
         table == u"failed_sign_in" || table == u"identity" || column == u"password_by" ||
         column == u"public_key" || column == u"key_box" || column.startsWith(u"slot_");
}
std::string_view viewOf(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}
} // namespace

void writeJournalHead(Connection& connection, const SecretKey& key, const JournalHead& head,
                      const QByteArray& signature) {
  const Mac mac = JournalMac(key).ofHead(head.sequence, viewOf(head.mac + signature));
  connection
      .prepare(u"INSERT OR REPLACE INTO journal_head (id, sequence, mac) VALUES (1, :sequence, :mac)"_qs)
      .bind(u"sequence"_qs, head.sequence)
      .bind(u"mac"_qs, QByteArray(mac.data(), mac.size()))
      .run();
}

Journal::Journal(Connection& connection, const SecretKey& key, Clock clock)
    : m_connection(connection), m_key(&key), m_clock(std::move(clock)) {
  const QString signature =
      schemaVersion(connection) < firstVersionWithSignatures ? u"x''"_qs : u"coalesce(signature, x'')"_qs;
  Statement last =
      connection.prepare(u"SELECT id, at, mac, %1 FROM journal ORDER BY id DESC LIMIT 1"_qs.arg(signature));
  QByteArray written;
  if (last.run().next()) ColumnReader(last) >> m_head.sequence >> m_lastTime >> m_head.mac >> written;
  m_link = m_head.mac + written;
}

void Journal::signAs(RowId userId, std::shared_ptr<const KeyPair> keys) {
  m_signedIn = {userId, std::move(keys)};
}

void Journal::lend(RowId userId, std::shared_ptr<const KeyPair> keys) {
  if (userId != m_signedIn.user) m_lent = {userId, std::move(keys)};
}

std::shared_ptr<const KeyPair> Journal::keysOf(RowId userId) {
  if (userId != m_lent.user) m_lent = {};
  return userId == m_signedIn.user ? m_signedIn.keys : m_lent.keys;
}

Journal::Transaction Journal::begin(RowId userId, const QString& action, const QString& reason) {
  return Transaction(*this, userId, action, reason, keysOf(userId));
}

Journal::Transaction::Transaction(Journal& journal, RowId userId, const QString& action,
                                  const QString& reason, std::shared_ptr<const KeyPair> keys)
    : m_journal(journal), m_transaction(journal.m_connection), m_key(journal.m_key), m_userId(userId),
      m_keys(std::move(keys)), m_link(journal.m_link), m_action(action),
      m_reason(keepableText(reason.trimmed())), m_head(journal.m_head) {
  // The file keeps milliseconds: what is signed now must read the same when it is loaded again.
  m_now = QDateTime::fromMSecsSinceEpoch(journal.m_clock().toMSecsSinceEpoch(), Qt::UTC);
  if (journal.m_lastTime.isValid() && m_now < journal.m_lastTime)
    append(JournalKind::Event, u"clock-backwards"_qs, {}, 0, 0,
           changesJson({}, {{u"clock"_qs, cell(journal.m_lastTime)}}, {{u"clock"_qs, cell(m_now)}}));
}

Row Journal::Transaction::read(const QString& table, RowId id) {
  Statement row = m_journal.m_connection.prepare(u"SELECT * FROM "_qs + quoted(table) + u" WHERE id = :id");
  row.bind(u"id"_qs, id);
  if (!row.run().next()) throw SqliteFailure(u"%1 has no row %2"_qs.arg(table).arg(id));
  Row values;
  const QStringList names = row.columnNames();
  for (int i = 0; i < names.size(); ++i)
    values[names.at(i)] = row.at(i);
  return values;
}

RowId Journal::Transaction::insert(const QString& table, const Row& values, RowId subjectId) {
  QStringList columns;
  QStringList places;
  for (const auto& [column, value] : values) {
    columns << quoted(column);
    places << u':' + column;
  }
  Statement statement = m_journal.m_connection.prepare(
      u"INSERT INTO %1 (%2) VALUES (%3)"_qs.arg(quoted(table), columns.join(u", "), places.join(u", ")));
  for (const auto& [column, value] : values)
    statement.bind(column, value);
  const RowId id = statement.run().insertedId();
  // What the table holds, not what was handed in: the journal must replay to exactly this.
  Row stored = read(table, id);
  std::erase_if(stored, [](const auto& column) { return isNull(column.second); });
  append(JournalKind::Insert, m_action, table, id, subjectId, changesJson(table, {}, stored));
  return id;
}

bool Journal::Transaction::update(const QString& table, RowId id, const Row& values, RowId subjectId) {
  const Row before = read(table, id);
  Row changed;
  Row saved;
  QStringList places;
  for (const auto& [column, value] : values) {
    const Cell& old = before.at(column);
    if (old == value) continue;
    changed[column] = value;
    places << quoted(column) + u" = :" + column;
    if (!isBlank(old) && !changesFreely(table, column)) saved[column] = value;
  }
  if (changed.empty()) return false;
  if (!saved.empty()) changesSavedValue({table, subjectId, changesJson(table, before, saved), {}});
  Statement statement = m_journal.m_connection.prepare(
      u"UPDATE %1 SET %2 WHERE id = :id"_qs.arg(quoted(table), places.join(u", ")));
  for (const auto& [column, value] : changed)
    statement.bind(column, value);
  statement.bind(u"id"_qs, id).run();
  append(JournalKind::Update, m_action, table, id, subjectId, changesJson(table, before, changed));
  return true;
}

void Journal::Transaction::changesSavedValue(SavedChange change) {
  m_savedChanges.push_back(std::move(change));
}

void Journal::Transaction::note(const QString& action, const QString& what, RowId subjectId) {
  append(JournalKind::Event, action, {}, 0, subjectId, changesJson({}, {}, {{u"what"_qs, cell(what)}}));
}

void Journal::Transaction::append(JournalKind kind, const QString& action, const QString& table, RowId rowId,
                                  RowId subjectId, const QByteArray& changes) {
  const qint64 sequence = m_head.sequence + 1;
  const QByteArray actionText = action.toUtf8();
  const QByteArray tableText = table.toUtf8();
  const QByteArray reasonText = m_reason.toUtf8();
  JournalLine signedLine{sequence,
                         m_now.toMSecsSinceEpoch(),
                         m_userId,
                         viewOf(actionText),
                         kind,
                         viewOf(tableText),
                         rowId,
                         subjectId,
                         viewOf(changes),
                         viewOf(reasonText)};
  const std::string marks = JournalMarks(*m_key).of(signedLine);
  signedLine.marks = marks;
  const Mac made = JournalMac(*m_key).ofLine(viewOf(m_link), signedLine);
  const QByteArray mac(made.data(), made.size());
  Statement line = m_journal.m_connection.prepare(
      u"INSERT INTO journal (id, at, user_id, action, kind, table_name, row_id, subject_id, changes, reason, "
      u"mac, marks) "
      u"VALUES (:id, :at, :user, :action, :kind, :table, :row, :subject, :changes, :reason, :mac, :marks)"_qs);
  line.bind(u"id"_qs, sequence).bind(u"at"_qs, cell(m_now)).bind(u"user"_qs, m_userId);
  line.bind(u"action"_qs, cell(action)).bind(u"kind"_qs, cell(kind)).bind(u"table"_qs, cell(table));
  line.bind(u"row"_qs, rowId).bind(u"subject"_qs, subjectId);
  line.bind(u"changes"_qs, cell(QString::fromUtf8(changes))).bind(u"reason"_qs, cell(m_reason));
  line.bind(u"marks"_qs, QByteArray::fromStdString(marks)).bind(u"mac"_qs, mac).run();
  m_head = {sequence, mac};
  m_link = mac;
  if (subjectId != 0 && kind != JournalKind::Event) m_subjects.insert(subjectId);
  m_tables.insert(table.isEmpty() ? action : table);
  if (!table.isEmpty()) m_rows.emplace(table, subjectId);
}

/// The MAC of the last line holds all lines before it: signing that one signs them all.
void Journal::Transaction::sign() {
  const QByteArray signature = m_keys && !isEmpty() ? m_keys->sign(m_head.mac) : QByteArray();
  if (!signature.isEmpty())
    m_journal.m_connection.prepare(u"UPDATE journal SET signature = :signature WHERE id = :id"_qs)
        .bind(u"signature"_qs, signature)
        .bind(u"id"_qs, m_head.sequence)
        .run();
  m_link += signature;
  writeJournalHead(m_journal.m_connection, *m_key, m_head, signature);
}

Result<void> Journal::Transaction::commit() {
  if (!m_savedChanges.empty() && m_reason.isEmpty())
    return refuse(u"REASON"_qs, DbText::tr("A saved value changes: say why."), u"reason"_qs);
  sign();
  m_transaction.commit();
  m_journal.m_key = m_key;
  m_journal.m_head = m_head;
  m_journal.m_link = m_link;
  m_journal.m_lastTime = m_now;
  return {};
}
