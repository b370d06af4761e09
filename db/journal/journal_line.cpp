#include "db/journal/journal_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <charconv>
#include <chrono>
#include <sodium.h>

namespace {
constexpr qsizetype longestInline = 4096;

/// Columns whose content must not outlive its row in the journal.
bool isDigestOnly(const QString& table, const QString& column) {
  return column == u"slot_key" || column == u"key_box" || table == u"draft";
}
} // namespace

QJsonValue journalValue(const QString& table, const QString& column, const Cell& value) {
  if (isNull(value)) return QJsonValue::Null;
  if (const auto* number = std::get_if<qint64>(&value)) return *number;
  if (const auto* real = std::get_if<double>(&value)) return *real;
  if (const auto* text = std::get_if<QString>(&value)) return *text;
  const QByteArray& content = std::get<QByteArray>(value);
  if (content.size() > longestInline || isDigestOnly(table, column))
    return QString(u"blake2b:" + QLatin1String(blake2b(content).toHex()));
  return QString(u"b64:" + QLatin1String(content.toBase64()));
}

QByteArray changesJson(const QString& table, const Row& before, const Row& after) {
  QJsonObject changes;
  for (const auto& [column, value] : after) {
    const auto old = before.find(column);
    const Cell was = old == before.end() ? Cell() : old->second;
    changes[column] = QJsonArray{journalValue(table, column, was), journalValue(table, column, value)};
  }
  return QJsonDocument(changes).toJson(QJsonDocument::Compact);
}

namespace {
const unsigned char* bytes(const std::string& text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

/// `text` has exactly these digits; -1 if not.
int digits(std::string_view text) {
  int number = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return -1;
    number = number * 10 + (digit - '0');
  }
  return number;
}
} // namespace

void JournalMac::add(std::string_view text) {
  add(static_cast<qint64>(text.size()));
  m_message.append(text);
}

void JournalMac::add(qint64 number) {
  const qint64 bigEndian = qToBigEndian(number);
  m_message.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
}

Mac JournalMac::result() {
  Mac mac{};
  crypto_generichash(reinterpret_cast<unsigned char*>(mac.data()), mac.size(), bytes(m_message),
                     m_message.size(), m_key->data(), SecretKey::size);
  return mac;
}

Mac JournalMac::ofLine(std::string_view previousMac, const JournalLine& line) {
  m_message.clear();
  add(previousMac);
  add(line.sequence);
  add(line.atMs);
  add(line.userId);
  add(line.action);
  add(static_cast<qint64>(line.kind));
  add(line.table);
  add(line.rowId);
  add(line.subjectId);
  add(line.changes);
  add(line.reason);
  if (!line.marks.empty()) add(line.marks);
  return result();
}

Mac JournalMac::ofHead(qint64 sequence, std::string_view lastMac) {
  m_message.clear();
  add(std::string_view("head"));
  add(sequence);
  add(lastMac);
  return result();
}

std::optional<qint64> momentIn(std::string_view text) {
  constexpr std::string_view shape = "0000-00-00T00:00:00.000Z";
  if (text.size() != shape.size()) return std::nullopt;
  for (std::size_t i = 0; i < shape.size(); ++i)
    if (shape[i] != '0' && text[i] != shape[i]) return std::nullopt;
  const auto at = [&](std::size_t from, std::size_t length) { return digits(text.substr(from, length)); };
  const std::chrono::year_month_day day{std::chrono::year(at(0, 4)),
                                        std::chrono::month(static_cast<unsigned>(at(5, 2))),
                                        std::chrono::day(static_cast<unsigned>(at(8, 2)))};
  const int hour = at(11, 2);
  const int minute = at(14, 2);
  const int second = at(17, 2);
  const int ms = at(20, 3);
  if (at(0, 4) < 0 || !day.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
      second > 59 || ms < 0)
    return std::nullopt;
  const qint64 days = std::chrono::sys_days(day).time_since_epoch().count();
  return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + ms;
}

std::optional<JournalKind> journalKindOf(std::string_view code) {
  for (std::size_t i = 0; i < codes<JournalKind>.size(); ++i)
    if (code == codes<JournalKind>[i]) return static_cast<JournalKind>(i);
  return std::nullopt;
}

namespace {
constexpr std::size_t markSize = 4;
constexpr std::array columns{"at",     "user_id",    "action",  "kind",  "table_name",
                             "row_id", "subject_id", "changes", "reason"};

std::string formatNumber(qint64 number) {
  const qint64 bigEndian = qToBigEndian(number);
  return {reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian};
}

std::array<std::string, columns.size()> cellsOf(const JournalLine& line) {
  return {formatNumber(line.atMs),      formatNumber(line.userId),
          std::string(line.action),     formatNumber(static_cast<qint64>(line.kind)),
          std::string(line.table),      formatNumber(line.rowId),
          formatNumber(line.subjectId), std::string(line.changes),
          std::string(line.reason)};
}
} // namespace

std::string JournalMarks::of(const JournalLine& line) const {
  std::string marks;
  const auto cells = cellsOf(line);
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const std::string message =
        std::string(columns[column]) + '\0' + formatNumber(line.sequence) + cells[column];
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(message.data()),
                       message.size(), m_key.data(), SecretKey::size);
    marks.append(reinterpret_cast<const char*>(hash.data()), markSize);
  }
  return marks;
}

QStringList JournalMarks::differing(const JournalLine& line) const {
  QStringList found;
  const std::string fitting = of(line);
  if (line.marks.size() != fitting.size()) return found;
  for (std::size_t column = 0; column < columns.size(); ++column)
    if (line.marks.compare(column * markSize, markSize, fitting, column * markSize, markSize) != 0)
      found << QLatin1String(columns[column]);
  // Another line's marks fit none of its columns: the line was moved.
  return found.size() == static_cast<qsizetype>(columns.size()) ? QStringList{QStringLiteral("id")} : found;
}

JournalHead journalEnd(Connection& connection) {
  JournalHead head;
  Statement last = connection.prepare(u"SELECT id, mac FROM journal ORDER BY id DESC LIMIT 1"_qs);
  if (last.run().next()) ColumnReader(last) >> head.sequence >> head.mac;
  return head;
}

PaperComparison comparedWithPaper(Connection& connection, const PaperHead& paper) {
  QByteArray mac;
  Statement line = connection.prepare(u"SELECT mac FROM journal WHERE id = :id"_qs);
  if (line.bind(u"id"_qs, paper.line).run().next()) ColumnReader(line) >> mac;
  return compareWithPaper(paper, journalEnd(connection).sequence, QString::fromLatin1(mac.toHex()));
}
