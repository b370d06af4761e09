#pragma once
#include "db/access/keys.h"
#include "db/journal/journal_head.h"
#include "db/journal/journal_line.h"
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/progress.h"

#include <string>
#include <vector>

/// One journal line about a row. What it changed is read again where it is compared: of a large study all of
/// it takes some hundred megabytes.
struct RowLine {
  qint64 row = 0;
  qint64 sequence = 0;
};

/// What the journal says of one table, in its order.
struct TableLines {
  std::string table;
  std::vector<RowLine> lines;
};

/// The journal as read once from its first line to its last.
struct JournalChain {
  std::vector<TableLines> tables;
  JournalHead head;
  std::vector<JournalFault> faults; ///< of the journal itself: table "journal" or "journal_head"
};

/// Which of the users' signatures are looked into: an Ed25519 signature takes as long as forty lines.
enum class Signatures {
  Newest, ///< of the last two thousand lines
  All
};

/// Checks every number, every moment, every MAC and the signatures, and that the journal ends where its head
/// says. A line that brings a study key is the first under that key. Throws Cancelled.
JournalChain readJournalChain(const BareConnection& file, const JournalKeys& keys, Signatures signatures,
                              const Progress& progress = {});
