#pragma once
#include "db/journal_keys.h"
#include "db/journal_line.h"
#include "db/sqlite/bare_connection.h"
#include "db/study_file.h"

#include <vector>

/// What one journal line did to a row.
struct RowLine {
  quint32 table = 0; ///< index into JournalChain::tables
  qint64 row = 0;
  qint64 sequence = 0;
  std::size_t at = 0; ///< of its changes, in JournalChain::changes
  std::size_t length = 0;
};

/// The journal as read once from its first line to its last.
struct JournalChain {
  std::vector<std::string> tables;
  std::vector<RowLine> lines; ///< in the journal's order
  std::string changes;
  JournalHead head;
  std::vector<JournalFault> faults; ///< of the journal itself: table "journal" or "journal_head"
};

/// Which of the users' signatures are looked into: an Ed25519 signature takes as long as forty lines.
enum class Signatures {
  Newest, ///< of the last two thousand lines
  All
};

/// Checks every number, every moment, every MAC and the signatures, and that the journal ends where its head
/// says. A line that brings a study key is the first under that key.
JournalChain readJournalChain(const BareConnection& file, const JournalKeys& keys, Signatures signatures);
