#include "db/audit/audit_trail.h"

#include "db/sqlite/connection.h"
#include "db/sqlite/file_errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace {
/// Lines looked at in one go: some ten milliseconds where no index helps.
constexpr qint64 piece = 25'000;

bool isSealed(const QString& table, const QString& column) {
  return table == u"identity" || table == u"study_key" || (table == u"draft" && column == u"sealed") ||
         column == u"key_box" || column.startsWith(u"slot_");
}

/// Bytes are kept as base64, long ones as their digest only (see journal_line.h). The digest of an imported
/// source is hexadecimal already.
QString readableBytes(const QString& column, const QString& kept) {
  if (!kept.startsWith(u"b64:")) return kept;
  const QByteArray bytes = QByteArray::fromBase64(QStringView(kept).sliced(4).toLatin1());
  if (column == u"digest") return QString::fromLatin1(bytes);
  return bytes.size() <= 64 ? QString::fromLatin1(bytes.toHex()) : u"%1 B"_qs.arg(bytes.size());
}

QString readable(const QString& table, const QString& column, const QJsonValue& value) {
  if (value.isNull() || value.isUndefined()) return {};
  if (column != u"id" && isSealed(table, column)) return u"sealed"_qs;
  if (!value.isString()) return value.toVariant().toString();
  const bool bytes =
      column == u"signed_hash" || column == u"content" || column == u"digest" || column == u"public_key";
  return bytes ? readableBytes(column, value.toString()) : value.toString();
}

/// For LIKE with '!' as escape: the text anywhere.
QString anywhere(QString text) {
  for (const QChar special : {u'!', u'%', u'_'})
    text.replace(special, QString(u"!"_qs + special));
  return u'%' + text + u'%';
}

/// As the text stands inside the journal's JSON.
QString inJson(const QString& text) {
  const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
  return list.sliced(2, list.size() - 4);
}

/// The cheap look at the JSON as a whole goes first; values one by one only where it finds something.
const QString textCondition =
    u"(j.reason LIKE :text ESCAPE '!' OR (j.changes LIKE :json ESCAPE '!' "
    "AND j.table_name NOT IN ('identity', 'draft', 'recovery', 'study_key') AND EXISTS (SELECT 1 FROM "
    "json_each(j.changes) c "
    "WHERE c.key NOT LIKE 'slot!_%' ESCAPE '!' AND c.key NOT IN ('signed_hash', 'content', 'digest', "
    "'public_key', 'key_box') AND "
    "(json_extract(c.value, '$[0]') LIKE :text ESCAPE '!' "
    "OR json_extract(c.value, '$[1]') LIKE :text ESCAPE '!'))))"_qs;

struct Condition {
  QString sql;
  std::map<QString, Cell> values;
};

std::vector<Condition> conditionsOf(const AuditFilter& filter) {
  std::vector<Condition> all;
  const auto equals = [&](const QString& column, const QString& name, const Cell& value) {
    all.push_back({u"j.%1 = :%2"_qs.arg(column, name), {{name, value}}});
  };
  // The partial index of subjects is taken only where the condition says what it leaves out.
  if (filter.subjectId != 0)
    all.push_back({u"j.subject_id = :subject AND j.subject_id <> 0"_qs, {{u"subject"_qs, filter.subjectId}}});
  if (filter.userId) equals(u"user_id"_qs, u"user"_qs, *filter.userId);
  if (!filter.action.isEmpty()) equals(u"action"_qs, u"action"_qs, filter.action);
  if (filter.rowId != 0) equals(u"row_id"_qs, u"row"_qs, filter.rowId);
  // A plus keeps SQLite from the index of rows, which would go through the whole table for every piece.
  if (!filter.table.isEmpty())
    all.push_back({(filter.rowId != 0 ? u"j.table_name = :table"_qs : u"+j.table_name = :table"_qs),
                   {{u"table"_qs, filter.table}}});
  // Quotation marks inside a value are escaped in JSON, so only the name of a column looks like this.
  if (!filter.column.isEmpty())
    all.push_back({u"instr(j.changes, :column) > 0"_qs, {{u"column"_qs, u"\"%1\":["_qs.arg(filter.column)}}});
  if (filter.from.isValid()) all.push_back({u"j.at >= :from"_qs, {{u"from"_qs, cell(filter.from)}}});
  if (filter.before.isValid()) all.push_back({u"j.at < :before"_qs, {{u"before"_qs, cell(filter.before)}}});
  if (!filter.text.isEmpty())
    all.push_back(
        {textCondition, {{u"text"_qs, anywhere(filter.text)}, {u"json"_qs, anywhere(inJson(filter.text))}}});
  return all;
}

Statement find(Connection& connection, const AuditFilter& filter, qint64 newest, qint64 oldest) {
  const std::vector<Condition> conditions = conditionsOf(filter);
  QString sql = u"SELECT j.id FROM journal j WHERE j.id BETWEEN :oldest AND :newest"_qs;
  for (const Condition& condition : conditions)
    sql += u" AND " + condition.sql;
  Statement rows = connection.prepare(sql + u" ORDER BY j.id DESC");
  rows.bind(u"newest"_qs, newest).bind(u"oldest"_qs, oldest);
  for (const Condition& condition : conditions)
    for (const auto& [name, value] : condition.values)
      rows.bind(name, value);
  return rows;
}

/// The row that the journal says was made with these values; 0 = none.
RowId rowMadeWith(Connection& connection, const AuditFilter& filter) {
  QString sql = u"SELECT row_id FROM journal WHERE kind = 'insert' AND table_name = :table"_qs;
  if (filter.subjectId != 0) sql += u" AND subject_id = :subject AND subject_id <> 0";
  for (std::size_t i = 0; i < filter.rowKey.size(); ++i)
    sql += u" AND CAST(json_extract(changes, :path%1) AS TEXT) = :value%1"_qs.arg(i);
  Statement row = connection.prepare(sql + u" ORDER BY id DESC LIMIT 1");
  row.bind(u"table"_qs, filter.table);
  if (filter.subjectId != 0) row.bind(u"subject"_qs, filter.subjectId);
  for (std::size_t i = 0; i < filter.rowKey.size(); ++i) {
    row.bind(u"path%1"_qs.arg(i), u"$.%1[1]"_qs.arg(filter.rowKey[i].first));
    row.bind(u"value%1"_qs.arg(i), filter.rowKey[i].second);
  }
  RowId id = 0;
  if (row.run().next()) ColumnReader(row) >> id;
  return id;
}
} // namespace

std::vector<AuditChange> auditChanges(const QString& table, const QString& json) {
  std::vector<AuditChange> changes;
  const QJsonObject columns = QJsonDocument::fromJson(json.toUtf8()).object();
  for (auto column = columns.begin(); column != columns.end(); ++column) {
    const QJsonArray oldAndNew = column.value().toArray();
    changes.push_back({column.key(), readable(table, column.key(), oldAndNew.at(0)),
                       readable(table, column.key(), oldAndNew.at(1))});
  }
  return changes;
}

AuditTrail::AuditTrail(Connection& connection, AuditFilter filter, qint64 newest)
    : m_connection(&connection), m_filter(std::move(filter)), m_newest(newest),
      m_unsearched(m_filter == AuditFilter() ? 0 : newest) {}

qint64 AuditTrail::size() const {
  // The journal's numbers have no gaps: without a filter the place in the trail gives the line.
  return m_filter == AuditFilter() ? m_newest : static_cast<qint64>(m_found.size());
}

double AuditTrail::searched() const {
  const auto all = static_cast<double>(m_newest - m_oldest + 1);
  return isComplete() ? 1 : 1 - static_cast<double>(m_unsearched - m_oldest + 1) / all;
}

void AuditTrail::continueFrom(const AuditTrail& before) {
  const bool untouched = m_found.empty() && m_oldest == 1 && m_unsearched == m_newest;
  if (!untouched || !before.isComplete() || before.m_filter != m_filter || before.m_newest > m_newest) return;
  m_foundBefore = before.m_found;
  m_oldest = before.m_newest + 1;
  if (m_unsearched < m_oldest) endSearch();
}

void AuditTrail::endSearch() {
  m_found.insert(m_found.end(), m_foundBefore.begin(), m_foundBefore.end());
  m_foundBefore.clear();
  m_unsearched = 0;
}

void AuditTrail::searchPiece() {
  AuditFilter wanted = m_filter;
  if (!wanted.rowKey.empty()) {
    wanted.rowId = rowMadeWith(*m_connection, wanted);
    if (wanted.rowId == 0) return endSearch();
  }
  // One row or one subject has few lines, and an index that finds them.
  const bool indexed = wanted.subjectId != 0 || (wanted.rowId != 0 && !wanted.table.isEmpty());
  const qint64 oldest = indexed ? m_oldest : std::max(m_oldest, m_unsearched - piece + 1);
  Statement rows = find(*m_connection, wanted, m_unsearched, oldest);
  rows.run();
  while (rows.next())
    ColumnReader(rows) >> m_found.emplace_back();
  m_unsearched = oldest - 1;
  if (m_unsearched < m_oldest) endSearch();
}

Result<void> AuditTrail::searchOn() {
  return catchingFileErrors([this]() -> Result<void> {
    if (!isComplete()) searchPiece();
    return {};
  });
}

Result<void> AuditTrail::searchAll() {
  while (!isComplete())
    if (auto searched = searchOn(); !searched) return searched;
  return {};
}

Result<std::vector<AuditLine>> AuditTrail::lines(qint64 first, qint64 count) const {
  return catchingFileErrors([&]() -> Result<std::vector<AuditLine>> {
    QJsonArray wanted;
    for (qint64 i = std::max<qint64>(0, first); i < std::min(first + count, size()); ++i)
      wanted.append(m_filter == AuditFilter() ? m_newest - i : m_found[static_cast<std::size_t>(i)]);
    Statement rows = m_connection->prepare(
        u"SELECT j.id, j.at, j.user_id, coalesce(u.name, ''), j.action, j.kind, j.table_name, j.row_id, "
        "j.subject_id, j.reason, j.changes FROM json_each(:wanted) w CROSS JOIN journal j ON j.id = w.value "
        "LEFT JOIN app_user u ON u.id = j.user_id ORDER BY j.id DESC"_qs);
    rows.bind(u"wanted"_qs, QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact))).run();
    std::vector<AuditLine> lines;
    while (rows.next()) {
      AuditLine& line = lines.emplace_back();
      QString changes;
      ColumnReader(rows) >> line.sequence >> line.at >> line.userId >> line.user >> line.action >>
          line.kind >> line.table >> line.rowId >> line.subjectId >> line.reason >> changes;
      line.changes = auditChanges(line.table, changes);
    }
    return lines;
  });
}
