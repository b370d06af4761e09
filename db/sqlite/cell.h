#pragma once
#include "app/base/code.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <map>
#include <optional>
#include <variant>

/// One value of a row, in the types that SQLite's STRICT tables know. monostate = NULL.
using Cell = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// Column name → value.
using Row = std::map<QString, Cell>;

inline bool isNull(const Cell& value) {
  return std::holds_alternative<std::monostate>(value);
}

/// Text is never NULL: an empty one is stored as ''.
inline Cell cell(const QString& text) {
  return text.isNull() ? QLatin1String("") : text;
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
