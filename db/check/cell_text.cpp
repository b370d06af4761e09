#include "db/check/cell_text.h"

#include "db/journal_entry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <charconv>
#include <sqlite3.h>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(JournalCheck)
};

template <class Number>
bool isNumber(std::string_view json, Number value) {
  Number written = 0;
  const auto [end, error] = std::from_chars(json.data(), json.data() + json.size(), written);
  return error == std::errc() && end == json.data() + json.size() && written == value;
}

QByteArray copied(std::string_view text) {
  return {text.data(), static_cast<qsizetype>(text.size())};
}

QJsonValue valueOf(std::string_view json) {
  return QJsonDocument::fromJson('[' + copied(json) + ']').array().at(0);
}

Cell cellOf(const BareStatement& row, int column) {
  switch (row.type(column)) {
  case SQLITE_INTEGER:
    return row.integer(column);
  case SQLITE_FLOAT:
    return row.real(column);
  case SQLITE_TEXT:
    return QString::fromUtf8(copied(row.bytes(column)));
  case SQLITE_BLOB:
    return copied(row.bytes(column));
  default:
    return {};
  }
}

bool isText(std::string_view json, std::string_view text) {
  if (json.size() < 2 || json.front() != '"') return false;
  const std::string_view inside = json.substr(1, json.size() - 2);
  if (inside.find('\\') == std::string_view::npos) return inside == text;
  return valueOf(json).toString().toUtf8() == copied(text);
}
} // namespace

bool holds(const BareStatement& row, int column, const QString& table, std::string_view json) {
  switch (row.type(column)) {
  case SQLITE_NULL:
    return json == "null";
  case SQLITE_INTEGER:
    return isNumber(json, row.integer(column));
  case SQLITE_FLOAT:
    return isNumber(json, row.real(column)); // a whole number of a REAL column is written without a point
  case SQLITE_TEXT:
    return isText(json, row.bytes(column));
  default:
    return journalValue(table, QString::fromUtf8(copied(row.name(column))), cellOf(row, column)) ==
           valueOf(json);
  }
}

QString shown(const BareStatement& row, int column, const QString& table) {
  return journalValue(table, QString::fromUtf8(copied(row.name(column))), cellOf(row, column))
      .toVariant()
      .toString();
}

QString shown(std::string_view json) {
  return valueOf(json).toVariant().toString();
}

QString ofAnotherType() {
  return Words::tr("It is stored as another type than the program wrote.");
}
