#pragma once
#include "db/journal_line.h"
#include "db/secret_key.h"

#include <QStringList>

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
