#pragma once
#include "app/study/user.h"
#include "db/journal/journal_head.h"
#include "db/journal/journal_line.h"

#include <map>
#include <optional>

/// Whose keys the journal's lines are signed with: from the line on that gives a user a public key, every
/// line of theirs is followed by one of theirs that is signed with it, before anybody else's. So whoever
/// knows the study's key alone can write lines, and none in the name of somebody who has keys.
///
/// First keys come by a line of the user's own. Others come, or go, only with an account_notice that nobody
/// has acknowledged, in the same transaction: of a recovery, by the user themselves; of a reset password, by
/// somebody who has keys. Whoever is told of it on Today has the last word; and at their next sign-in the
/// user, whose slot holds keys that nobody else can put there (refuseExchangedKeys()).
class LineSignatures {
 public:
  /// Signatures of lines before `from` are not looked into: that they are there is. That of a transaction
  /// which brings a study key always is: it alone says that the key was handed on by somebody who may.
  LineSignatures(qint64 from, std::vector<JournalFault>& faults) : m_from(from), m_faults(faults) {}

  void take(const JournalLine& line, std::string_view mac, std::string_view signature);
  /// What follows the line taken last does not fit: where its user has keys and it has no signature, that one
  /// may have been taken away.
  void doubtLast();
  /// After the last line.
  void finish() {
    doubtLast();
    reportUntold();
  }

 private:
  struct Exchange {
    qint64 sequence = 0;
    RowId user = 0; ///< whose keys
    RowId by = 0;   ///< whose line it is
  };
  void readAccount(const JournalLine& line);
  /// Whether the user had keys and the role for it.
  bool might(RowId user, Action action) const;
  void takeKey(const JournalLine& line, const QByteArray& key);
  void readStudyKey(const JournalLine& line);
  void readNotice(const JournalLine& line);
  void reportUntold();
  void fault(qint64 sequence, const QString& message);

  qint64 m_from;
  std::vector<JournalFault>& m_faults;
  std::map<RowId, QByteArray> m_keys; ///< public ones, by user, as of the line
  std::map<RowId, Role> m_roles;
  qint64 m_unsigned = 0;            ///< the last line, where it still wants a signature; 0 = it does not
  RowId m_user = 0;                 ///< whose it is
  bool m_bringsKey = false;         ///< the transaction brings a study key
  std::optional<Exchange> m_untold; ///< keys that were exchanged, and no notice yet
};
