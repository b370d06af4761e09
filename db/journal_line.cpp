#include "db/journal_line.h"

#include <QtEndian>
#include <charconv>
#include <chrono>
#include <sodium.h>

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
