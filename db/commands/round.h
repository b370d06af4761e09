#pragma once
#include "db/at_wall.h"
#include "db/open_study.h"
#include "db/roles.h"

/// The latter half of every command: one transaction, then what it touched is read again and shown. `body`
/// writes and answers a Result; a refusal of it, or of the commit, leaves file and Study as they were.
template <class Body>
auto writeRound(OpenStudy& open, const QString& action, const QString& reason, Body&& body)
    -> decltype(body(std::declval<Journal::Transaction&>())) {
  return atWall([&]() -> decltype(body(std::declval<Journal::Transaction&>())) {
    std::set<RowId> subjects;
    std::set<QString> tables;
    const bool wasStale = open.stale;
    if (auto done = open.catchUp(); !done) return tl::unexpected(done.error());
    auto answer = [&]() -> decltype(body(std::declval<Journal::Transaction&>())) {
      Journal::Transaction transaction = open.journal->begin(open.user.id, action, reason);
      auto written = body(transaction);
      if (!written || transaction.isEmpty()) return written;
      if (auto done = transaction.commit(); !done) return tl::unexpected(done.error());
      subjects = transaction.touchedSubjects();
      tables = transaction.touchedTables();
      return written;
    }();
    if (!answer) return answer;
    try {
      if (open.reload(subjects, tables) || wasStale) Q_EMIT open.session->studyChanged();
    } catch (const SqliteFailure& failure) {
      open.stale = true;
      return tl::unexpected(savedUnread(failure));
    }
    return answer;
  });
}

/// ROLE when the role may not do it.
std::optional<Refusal> refuseRole(Role role, Action action);
/// The same for the person who is signed in.
inline std::optional<Refusal> refuseRole(const OpenStudy& open, Action action) {
  return refuseRole(open.user.role, action);
}

/// The person behind both components, checked against their own slot of the vault. A wrong password counts as
/// one at sign-in does, and stands in the journal. Refusals, field password: PASSWORD, WAIT, ACCOUNT-LOCKED.
Result<User> prove(OpenStudy& open, const Credentials& who);

/// prove(), and the role: ROLE.
Result<User> authenticate(OpenStudy& open, const Credentials& who, Action action);

/// REQUIRED when the text is blank.
std::optional<Refusal> refuseBlank(const QString& text, const QString& field, const QString& message);

/// REASON when the reason is blank.
std::optional<Refusal> refuseReasonless(const QString& reason);

/// MISSING: there is no such subject, screening, event, decision or user.
tl::unexpected<Refusal> noSuchRow();
