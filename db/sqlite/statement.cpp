#include "db/sqlite/statement.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>
#include <utility>

Cell cell(QDate date) {
  return date.isValid() ? Cell(date.toString(Qt::ISODate)) : Cell();
}

Cell cell(const QDateTime& moment) {
  return moment.isValid() ? Cell(moment.toUTC().toString(Qt::ISODateWithMs)) : Cell();
}

Cell cell(const KnownTime& time) {
  return isoText(time);
}

qsizetype quotedLength(const QString& sql, qsizetype from) {
  const QChar first = sql.at(from);
  if (first == u'\'' || first == u'"') {
    const qsizetype end = sql.indexOf(first, from + 1);
    return (end < 0 ? sql.size() : end + 1) - from;
  }
  if (QStringView(sql).sliced(from).startsWith(u"--")) {
    const qsizetype end = sql.indexOf(u'\n', from);
    return (end < 0 ? sql.size() : end + 1) - from;
  }
  return 0;
}

namespace {
struct ToVariant {
  QVariant operator()(std::monostate) const { return {}; }
  QVariant operator()(qint64 value) const { return value; }
  QVariant operator()(double value) const { return value; }
  QVariant operator()(const QString& value) const { return value.isNull() ? QString(u""_qs) : value; }
  QVariant operator()(const QByteArray& value) const { return value; }
};
} // namespace

QSet<QString> placeholdersIn(const QString& sql) {
  QSet<QString> names;
  for (qsizetype i = 0; i < sql.size(); ++i) {
    if (const qsizetype quoted = quotedLength(sql, i)) {
      i += quoted - 1;
      continue;
    }
    if (sql.at(i) != u':') continue;
    qsizetype end = i + 1;
    while (end < sql.size() && (sql.at(end).isLetterOrNumber() || sql.at(end) == u'_'))
      ++end;
    if (end > i + 1) names.insert(sql.mid(i + 1, end - i - 1));
    i = end - 1;
  }
  return names;
}

Statement::Statement(PreparedStatement& prepared) : m_prepared(&prepared) {
  m_prepared->lent = true;
}

Statement::Statement(std::unique_ptr<PreparedStatement> own)
    : m_own(std::move(own)), m_prepared(m_own.get()) {}

Statement::Statement(Statement&& other) noexcept
    : m_own(std::move(other.m_own)), m_prepared(std::exchange(other.m_prepared, nullptr)),
      m_bound(std::move(other.m_bound)) {}

namespace {
/// Short texts of the rows that this thread is reading: names, terms and codes stand in row after row, and a
/// study of thousands holds each once. Forgotten with the statement.
QSet<QString>& shortTexts() {
  thread_local QSet<QString> texts;
  return texts;
}

QString heldOnce(const QString& text) {
  constexpr qsizetype longest = 64;
  constexpr qsizetype most = 256;
  if (text.size() > longest) return text;
  QSet<QString>& texts = shortTexts();
  const auto known = texts.constFind(text);
  if (known != texts.constEnd()) return *known;
  if (texts.size() < most) texts.insert(text);
  return text;
}
} // namespace

Statement::~Statement() {
  if (!m_prepared) return;
  shortTexts().clear();
  m_prepared->query.finish();
  m_prepared->lent = false;
}

Statement& Statement::bind(const QString& name, const Cell& value) {
  if (!m_prepared->placeholders.contains(name))
    throw std::logic_error("no placeholder :" + name.toStdString() + " in " +
                           m_prepared->query.lastQuery().toStdString());
  m_prepared->query.bindValue(u':' + name, std::visit(ToVariant{}, value));
  m_bound.insert(name);
  return *this;
}

Statement& Statement::run() {
  if (m_bound != m_prepared->placeholders)
    throw std::logic_error("unbound placeholder in " + m_prepared->query.lastQuery().toStdString());
  if (!m_prepared->query.exec()) {
    const QSqlError error = m_prepared->query.lastError();
    throw SqliteFailure(error.text(), error.nativeErrorCode(), m_prepared->query.lastQuery())
        .in(m_prepared->file);
  }
  return *this;
}

bool Statement::next() {
  if (m_prepared->query.next()) return true;
  // A read that fails half-way must not look like the end of the answer.
  if (const QSqlError error = m_prepared->query.lastError(); error.isValid())
    throw SqliteFailure(error.text(), error.nativeErrorCode()).in(m_prepared->file);
  return false;
}

QStringList Statement::columnNames() const {
  const QSqlRecord record = m_prepared->query.record();
  QStringList names;
  for (int i = 0; i < record.count(); ++i)
    names << record.fieldName(i);
  return names;
}

Cell Statement::at(int column) const {
  const QVariant value = m_prepared->query.value(column);
  if (!value.isValid() || value.isNull()) return {};
  switch (value.typeId()) {
  case QMetaType::LongLong:
  case QMetaType::Int:
    return qint64(value.toLongLong());
  case QMetaType::Double:
    return value.toDouble();
  case QMetaType::QByteArray:
    return cell(value.toByteArray());
  default:
    return cell(value.toString());
  }
}

qint64 Statement::insertedId() const {
  return m_prepared->query.lastInsertId().toLongLong();
}

void ColumnReader::misfit() const {
  throw SqliteFailure(u"column %1 of a row does not hold what it should"_qs.arg(m_column));
}

QString ColumnReader::text() {
  const Cell value = m_rows.at(m_column);
  const QString* text = std::get_if<QString>(&value);
  if (!text) misfit();
  ++m_column;
  return *text;
}

ColumnReader& ColumnReader::operator>>(qint64& value) {
  const Cell stored = m_rows.at(m_column);
  const qint64* number = std::get_if<qint64>(&stored);
  if (!number) misfit();
  value = *number;
  ++m_column;
  return *this;
}

ColumnReader& ColumnReader::operator>>(int& value) {
  qint64 number = 0;
  *this >> number;
  value = static_cast<int>(number);
  return *this;
}

ColumnReader& ColumnReader::operator>>(bool& value) {
  qint64 number = 0;
  *this >> number;
  value = number != 0;
  return *this;
}

ColumnReader& ColumnReader::operator>>(double& value) {
  const Cell stored = m_rows.at(m_column);
  const double* number = std::get_if<double>(&stored);
  if (!number) misfit();
  value = *number;
  ++m_column;
  return *this;
}

ColumnReader& ColumnReader::operator>>(QString& value) {
  value = heldOnce(text());
  return *this;
}

ColumnReader& ColumnReader::operator>>(QByteArray& value) {
  const Cell stored = m_rows.at(m_column);
  const QByteArray* bytes = std::get_if<QByteArray>(&stored);
  if (!bytes) misfit();
  value = *bytes;
  ++m_column;
  return *this;
}

ColumnReader& ColumnReader::operator>>(QDate& value) {
  if (isNull(m_rows.at(m_column))) {
    value = {};
    ++m_column;
    return *this;
  }
  value = QDate::fromString(text(), Qt::ISODate);
  if (!value.isValid()) misfit();
  return *this;
}

ColumnReader& ColumnReader::operator>>(QDateTime& value) {
  if (isNull(m_rows.at(m_column))) {
    value = {};
    ++m_column;
    return *this;
  }
  value = QDateTime::fromString(text(), Qt::ISODateWithMs).toUTC();
  if (!value.isValid()) misfit();
  return *this;
}

ColumnReader& ColumnReader::operator>>(KnownTime& value) {
  const auto stored = knownTimeOfIso(text());
  if (!stored) misfit();
  value = *stored;
  return *this;
}
