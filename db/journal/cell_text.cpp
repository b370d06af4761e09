#include "db/journal/cell_text.h"

#include "db/journal/journal_line.h"
#include "db/sqlite/db_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <charconv>
#include <sqlite3.h>

namespace {
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

/// Whether what stands between the quotation marks says these bytes. A protocol file is long: it is compared
/// as it lies there. Nothing where a character is written by its number.
std::optional<bool> says(std::string_view inside, std::string_view text) {
  constexpr std::string_view letters = R"("\/bfnrt)";
  constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
  for (;;) {
    const std::size_t slash = inside.find('\\');
    const std::string_view plain = inside.substr(0, slash);
    if (text.substr(0, plain.size()) != plain) return false;
    text.remove_prefix(plain.size());
    if (slash == std::string_view::npos) return text.empty();
    const std::size_t letter = inside.size() > slash + 1 ? letters.find(inside[slash + 1]) : letters.npos;
    if (letter == letters.npos) return std::nullopt;
    if (text.empty() || text.front() != meant[letter]) return false;
    text.remove_prefix(1);
    inside.remove_prefix(slash + 2);
  }
}

bool isText(std::string_view json, std::string_view text) {
  if (json.size() < 2 || json.front() != '"') return false;
  if (const auto plainly = says(json.substr(1, json.size() - 2), text)) return *plainly;
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
  return DbText::tr("It is stored as another type than the program wrote.");
}

namespace {
/// An odd number of backslashes stands before it.
bool isEscaped(std::string_view text, std::size_t quote) {
  std::size_t slashes = 0;
  while (slashes < quote && text[quote - slashes - 1] == '\\')
    ++slashes;
  return slashes % 2 == 1;
}
} // namespace

ChangesReader::ChangesReader(std::string_view json) : m_rest(json) {
  m_broken = !take('{');
}

bool ChangesReader::take(char expected) {
  if (m_rest.empty() || m_rest.front() != expected) return false;
  m_rest.remove_prefix(1);
  return true;
}

std::optional<std::string_view> ChangesReader::takeValue() {
  std::size_t end = 0;
  if (!m_rest.empty() && m_rest.front() == '"') {
    end = m_rest.find('"', 1);
    while (end != std::string_view::npos && isEscaped(m_rest, end))
      end = m_rest.find('"', end + 1);
    if (end != std::string_view::npos) ++end;
  } else {
    while (end < m_rest.size() && m_rest[end] != ',' && m_rest[end] != ']')
      ++end;
  }
  if (end == 0 || end >= m_rest.size()) return std::nullopt; // a value is never the last thing
  const std::string_view value = m_rest.substr(0, end);
  m_rest.remove_prefix(end);
  return value;
}

std::optional<Change> ChangesReader::next() {
  if (m_broken || m_closed) return std::nullopt;
  if (take('}')) {
    m_closed = true;
    m_broken = !m_rest.empty();
    return std::nullopt;
  }
  if (!m_first && !take(',')) {
    m_broken = true;
    return std::nullopt;
  }
  m_first = false;
  const auto name = takeValue();
  const bool named = name && name->size() > 2 && name->front() == '"' && take(':') && take('[');
  const auto before = named ? takeValue() : std::nullopt;
  const auto after = before && take(',') ? takeValue() : std::nullopt;
  if (!after || !take(']')) {
    m_broken = true;
    return std::nullopt;
  }
  return Change{name->substr(1, name->size() - 2), *before, *after};
}
