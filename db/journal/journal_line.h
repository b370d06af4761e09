#pragma once
#include "app/reports/paper/printed_parts.h"
#include "db/access/keys.h"
#include "db/journal/journal_head.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/statement.h"

#include <QStringList>
#include <array>
#include <optional>
#include <string>
#include <string_view>

/// What a journal row tells: a row made, a row changed, or something that touched no row (sign-in, print).
enum class JournalKind { Insert, Update, Event };
template <>
inline constexpr std::array<const char*, 3> codes<JournalKind>{"insert", "update", "event"};

/// `{"column": [old, new]}`, columns in order of their names. Numbers, texts and null as in JSON; bytes as
/// "b64:…" up to 4 KiB, else, and always for the slots and boxes of keys, "blake2b:…": an old one that the
/// journal kept would let an old password in for ever.
QByteArray changesJson(const QString& table, const Row& before, const Row& after);

/// How the journal writes one value of a column.
QJsonValue journalValue(const QString& table, const QString& column, const Cell& value);

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

/// Of a study file's schema: earlier lines bear no signatures.
constexpr qint64 firstVersionWithSignatures = 18;

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

/// Which column of a journal line was changed: the line's MAC says only that one was. Four bytes of keyed
/// BLAKE2b for each column, kept in the column `marks`, which the MAC covers.
class JournalMarks {
 public:
  explicit JournalMarks(const SecretKey& key) : m_key(key) {}

  /// The marks of a line as it stands.
  std::string of(const JournalLine& line) const;
  /// The columns that its own marks (`line.marks`) do not fit; empty where it has none.
  QStringList differing(const JournalLine& line) const;

 private:
  const SecretKey& m_key;
};

/// Where the journal of a file ends, as its lines say.
JournalHead journalEnd(Connection& connection);

/// Whether the journal has the entry that a paper names.
PaperComparison comparedWithPaper(Connection& connection, const PaperHead& paper);
