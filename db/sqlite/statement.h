#pragma once
#include "app/base/code.h"
#include "app/base/known_time.h"
#include "app/base/plain_text.h"
#include "db/sqlite/file_errors.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <variant>

/// One value of a row, in the types that SQLite's STRICT tables know. monostate = NULL.
using Cell = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// Column name → value.
using Row = std::map<QString, Cell>;

inline bool isNull(const Cell& value) {
  return std::holds_alternative<std::monostate>(value);
}

/// Text is never NULL: an empty one is stored as ''. It is keepableText().
inline Cell cell(const QString& text) {
  return text.isNull() ? QLatin1String("") : keepableText(text);
}
inline Cell cell(const QByteArray& bytes) {
  return bytes.isNull() ? QByteArray("") : bytes;
}
inline Cell cell(qint64 number) {
  return number;
}
inline Cell cell(int number) {
  return qint64(number);
}
inline Cell cell(bool yes) {
  return qint64(yes ? 1 : 0);
}
inline Cell cell(double number) {
  return number;
}
Cell cell(const char*) = delete; // would be taken for a bool
/// A date as 2026-11-22; NULL where it is not valid.
Cell cell(QDate date);
/// A moment as 2026-11-22T08:15:00.000Z; NULL where it is not valid.
Cell cell(const QDateTime& moment);
/// As isoText() writes it.
Cell cell(const KnownTime& time);

template <class E>
requires std::is_enum_v<E> Cell cell(E value) {
  return codeOf(value);
}
template <class T>
Cell cell(const std::optional<T>& value) {
  return value ? cell(*value) : Cell();
}
/// A reference to a row that may be absent: 0 is stored as NULL.
inline Cell reference(qint64 id) {
  return id == 0 ? Cell() : Cell(id);
}

/// Length of the quoted text, quoted name or comment that starts at `from`, 0 if none does there.
qsizetype quotedLength(const QString& sql, qsizetype from);

/// A prepared SQL text with the names of its placeholders. Kept by the Connection and lent out.
struct PreparedStatement {
  QSqlQuery query;
  QSet<QString> placeholders; ///< without the colon
  QString file;               ///< that it reads or writes, for failures
  bool lent = false;
};

/// Names behind `:name` in an SQL text, quoted strings and comments aside.
QSet<QString> placeholdersIn(const QString& sql);

/// A prepared statement on loan. Binding a name that the text does not have, or running it with one left
/// unbound, throws std::logic_error: QSQLITE would quietly store NULL.
class Statement {
 public:
  explicit Statement(PreparedStatement& prepared);
  explicit Statement(std::unique_ptr<PreparedStatement> own);
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  Statement& bind(const QString& name, const Cell& value);
  /// Runs it; throws SqliteFailure.
  Statement& run();
  /// Goes to the next row of the answer; false after the last.
  bool next();
  QStringList columnNames() const;
  Cell at(int column) const;
  qint64 insertedId() const;

 private:
  std::unique_ptr<PreparedStatement> m_own;
  PreparedStatement* m_prepared; ///< null after a move
  QSet<QString> m_bound;
};

/// Reads the columns of a statement's row one after the other, in the order of its SELECT list:
/// `ColumnReader(rows) >> event.id >> event.term >> event.end`. NULL is only taken into an optional, a QDate
/// or a QDateTime; anything else that does not fit throws SqliteFailure (a damaged file).
class ColumnReader {
 public:
  explicit ColumnReader(const Statement& rows) : m_rows(rows) {}

  ColumnReader& operator>>(qint64& value);
  ColumnReader& operator>>(int& value);
  ColumnReader& operator>>(bool& value);
  ColumnReader& operator>>(double& value);
  ColumnReader& operator>>(QString& value);
  ColumnReader& operator>>(QByteArray& value);
  ColumnReader& operator>>(QDate& value);
  ColumnReader& operator>>(QDateTime& value);
  ColumnReader& operator>>(KnownTime& value);

  template <class E>
  requires std::is_enum_v<E> ColumnReader& operator>>(E& value) {
    const QByteArray code = text().toLatin1();
    for (std::size_t i = 0; i < codes<E>.size(); ++i)
      if (code == codes<E>[i]) {
        value = static_cast<E>(i);
        return *this;
      }
    misfit();
  }
  template <class T>
  ColumnReader& operator>>(std::optional<T>& value) {
    if (isNull(m_rows.at(m_column))) {
      value.reset();
      ++m_column;
      return *this;
    }
    T present{};
    *this >> present;
    value = std::move(present);
    return *this;
  }
  /// Leaves `count` columns out.
  ColumnReader& skip(int count = 1) {
    m_column += count;
    return *this;
  }

 private:
  QString text();
  [[noreturn]] void misfit() const;

  const Statement& m_rows;
  int m_column = 0;
};
