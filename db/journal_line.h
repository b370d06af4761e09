#pragma once
#include "db/journal_entry.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

/// A journal row as it lies in the file: views into somebody else's memory.
struct JournalLine {
  qint64 sequence = 0;
  qint64 atMs = 0; ///< since 1970, UTC
  qint64 userId = 0;
  std::string_view action;
  JournalKind kind = JournalKind::Event;
  std::string_view table;
  qint64 rowId = 0;
  qint64 subjectId = 0;
  std::string_view changes;
  std::string_view reason;
  std::string_view marks = {}; ///< JournalMarks; empty in lines from before they were kept
};

using Mac = std::array<char, 32>;

/// Makes the MACs of journal lines and of the journal's head with one key.
class JournalMac {
 public:
  explicit JournalMac(const SecretKey& key) : m_key(&key) {}

  /// Keyed BLAKE2b over the line and the MAC of the one before it (empty before the first); every text goes
  /// in with its length, so that no two lines give the same bytes.
  Mac ofLine(std::string_view previousMac, const JournalLine& line);
  /// Says that the journal ends with this line: rows cut off its end are noticed.
  Mac ofHead(qint64 sequence, std::string_view lastMac);

 private:
  void add(std::string_view text);
  void add(qint64 number);
  Mac result();

  const SecretKey* m_key;
  std::string m_message;
};

/// The moment in a text exactly like 2026-11-22T08:15:00.000Z; ms since 1970.
std::optional<qint64> momentIn(std::string_view text);
/// "insert", "update", "event".
std::optional<JournalKind> journalKindOf(std::string_view code);
