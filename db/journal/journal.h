#pragma once
#include "app/base/refusal.h"
#include "db/access/keys.h"
#include "db/journal/clock.h"
#include "db/journal/journal_head.h"
#include "db/journal/journal_line.h"
#include "db/sqlite/connection.h"

#include <set>

/// Writes where the journal ends, under a MAC, inside the caller's transaction. `signature`: of the last
/// line, empty where there is none.
void writeJournalHead(Connection& connection, const SecretKey& key, const JournalHead& head,
                      const QByteArray& signature = {});

/// A saved value that a transaction changes, for whoever is asked why.
struct SavedChange {
  QString table;
  RowId subjectId = 0; ///< 0 = the row is not about a subject
  QByteArray changes;  ///< {"column": [old, new]}, as the journal has it
  QString words;       ///< in place of them, where the journal holds it sealed: "name: Wu → Wu Hong"
};

/// The only way to write into a study. Every change of a row leaves a line: what was, what is, who, when,
/// why.
class Journal {
 public:
  class Transaction;

  /// Reads the head of the chain. `key`, the newest of the study, must outlive the journal.
  Journal(Connection& connection, const SecretKey& key, Clock clock);

  /// Whose keys sign the transactions of the user who is signed in.
  void signAs(RowId userId, std::shared_ptr<const KeyPair> keys);
  /// The keys of somebody else who has just proved who they are: for the transactions of theirs that follow,
  /// until one of another user's begins.
  void lend(RowId userId, std::shared_ptr<const KeyPair> keys);
  /// Starts a transaction of one command. Times of its lines are taken from the clock now. It is signed where
  /// the user's keys are known.
  Transaction begin(RowId userId, const QString& action, const QString& reason = {});

  const JournalHead& head() const { return m_head; }
  /// Time of the newest line; null while there is none.
  QDateTime lastTime() const { return m_lastTime; }
  /// Whether the next line is made under this very key.
  bool isUnder(const SecretKey& key) const { return m_key == &key; }

 private:
  Connection& m_connection;
  const SecretKey* m_key;
  Clock m_clock;
  JournalHead m_head;
  QDateTime m_lastTime;
  struct Signer {
    RowId user = 0;
    std::shared_ptr<const KeyPair> keys;
  };
  std::shared_ptr<const KeyPair> keysOf(RowId userId);

  QByteArray m_link; ///< what the next line's MAC begins with: MAC and signature of the last line
  Signer m_signedIn;
  Signer m_lent;
};

/// Row changes with their journal lines, committed together or not at all.
class Journal::Transaction {
 public:
  Connection& connection() { return m_journal.m_connection; }
  /// Time of every line of this transaction, UTC.
  QDateTime now() const { return m_now; }

  /// `subjectId` 0 = the row is not about a subject. Answers the new id.
  RowId insert(const QString& table, const Row& values, RowId subjectId = 0);
  /// Writes the columns that differ. A value that was there needs the reason, else commit() refuses with
  /// REASON. Answers whether anything differed.
  bool update(const QString& table, RowId id, const Row& values, RowId subjectId = 0);
  /// A saved value changes, also one that the journal itself cannot see (it is sealed): commit() wants the
  /// reason.
  void changesSavedValue(SavedChange change);
  /// What commit() asks the reason for.
  const std::vector<SavedChange>& savedChanges() const { return m_savedChanges; }
  /// A line about something that touches no row ("print": what), of a subject's trail where it names one.
  void note(const QString& action, const QString& what, RowId subjectId = 0);

  /// The lines that follow, of this transaction and all later ones, are made under another key, which must
  /// outlive the journal.
  void changeKey(const SecretKey& key) { m_key = &key; }

  /// Nothing has been written, and nothing waits for a reason: there is nothing to commit.
  bool isEmpty() const { return m_head.sequence == m_journal.m_head.sequence && m_savedChanges.empty(); }
  /// What the commit touches, for reloading.
  const std::set<RowId>& touchedSubjects() const { return m_subjects; }
  const std::set<QString>& touchedTables() const { return m_tables; } ///< and actions of lines about no table
  /// Table and subject (0 = nobody's) of every row that is written.
  const std::set<std::pair<QString, RowId>>& touchedRows() const { return m_rows; }

  /// Refused with REASON when a saved value changes without one; then nothing is written.
  Result<void> commit();

 private:
  friend class Journal;
  Transaction(Journal& journal, RowId userId, const QString& action, const QString& reason,
              std::shared_ptr<const KeyPair> keys);
  void sign();
  void append(JournalKind kind, const QString& action, const QString& table, RowId rowId, RowId subjectId,
              const QByteArray& changes);
  Row read(const QString& table, RowId id);

  Journal& m_journal;
  WriteTransaction m_transaction;
  const SecretKey* m_key;
  RowId m_userId;
  std::shared_ptr<const KeyPair> m_keys; ///< null: nobody signs it
  QByteArray m_link;
  QString m_action;
  QString m_reason;
  QDateTime m_now;
  JournalHead m_head;
  std::set<RowId> m_subjects;
  std::set<QString> m_tables;
  std::set<std::pair<QString, RowId>> m_rows;
  std::vector<SavedChange> m_savedChanges;
};
