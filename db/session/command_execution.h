#pragma once
#include "app/oversight/delegations.h"
#include "app/study/user.h"
#include "db/session/open_study.h"
#include "db/sqlite/file_errors.h"
#include "db/stores/monitoring_store.h"

/// What a command answers, by what its body answers: nothing, a value, or a Result of its own.
template <class T>
struct Answered {
  using Type = Result<T>;
};
template <class T>
struct Answered<Result<T>> {
  using Type = Result<T>;
};
template <class Body>
using AnswerOf = typename Answered<std::invoke_result_t<Body&, Journal::Transaction&>>::Type;

template <class Body>
AnswerOf<Body> writtenBy(Body& body, Journal::Transaction& transaction) {
  if constexpr (std::is_void_v<std::invoke_result_t<Body&, Journal::Transaction&>>) {
    body(transaction);
    return {};
  } else {
    return body(transaction);
  }
}

/// REASON with what it is asked for: whose it is, of which record, which field, from what to what.
Refusal withSavedChanges(const OpenStudy& open, const Journal::Transaction& transaction, Refusal refused);

/// LOCKED where a row that it writes belongs to a subject, or to a study, that is locked. Oversight (checks,
/// queries, locks, reviews), accounts and drafts go on.
std::optional<Refusal> refuseLockedRows(const Study& study, const Journal::Transaction& transaction);

/// The latter half of every command: one transaction, then what it touched is read again and shown. `body`
/// writes; a refusal of it, or of the commit, leaves file and Study as they were. NOT-DELEGATED by `action`.
/// The journal's lines carry `userId`: of a signature who signed, whosever session it is.
template <class Body>
AnswerOf<Body> executeCommandAs(OpenStudy& open, RowId userId, const QString& action, const QString& reason,
                                Body&& body) {
  return catchingFileErrors([&]() -> AnswerOf<Body> {
    std::set<RowId> subjects;
    std::set<QString> tables;
    const bool wasStale = open.stale;
    if (auto done = open.catchUp(); !done) return tl::unexpected(done.error());
    if (auto refused = refuseUndelegated(open.study, userId, action, open.today()))
      return tl::unexpected(*refused);
    auto answer = [&]() -> AnswerOf<Body> {
      Journal::Transaction transaction = open.journal->begin(userId, action, reason);
      const qint64 before = open.journal->head().sequence;
      AnswerOf<Body> written = writtenBy(body, transaction);
      if (!written || transaction.isEmpty()) return written;
      if (auto locked = refuseLockedRows(open.study, transaction)) return tl::unexpected(*locked);
      linkAnswers(transaction, open.study.queries, before);
      if (auto done = transaction.commit(); !done)
        return tl::unexpected(withSavedChanges(open, transaction, done.error()));
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

/// The same as the person who is signed in.
template <class Body>
AnswerOf<Body> executeCommand(OpenStudy& open, const QString& action, const QString& reason, Body&& body) {
  return executeCommandAs(open, open.user.id, action, reason, body);
}

/// ROLE when the role may not do it.
std::optional<Refusal> refuseRole(Role role, Action action);
/// The same for the person who is signed in: ROLE, also where the account was deactivated meanwhile; and
/// OWN-PASSWORD while the password is one that somebody else set. POLICY for HandOver where the hospital
/// allows no export.
std::optional<Refusal> refuseRole(const OpenStudy& open, Action action);

/// The one rule of who signs in whose session. A colleague may sign where somebody else is signed in, but
/// only with one who enters subjects, or who might sign the same: the session of a monitor or an
/// administrator enters nothing, whosever password is typed there. ROLE, OWN-PASSWORD.
std::optional<Refusal> refuseSession(const OpenStudy& open, Action action);

/// The person behind both components, checked against their own slot of the vault. A wrong password counts as
/// one at sign-in does, and stands in the journal. Refusals, field password: PASSWORD, WAIT, ACCOUNT-LOCKED.
Result<User> prove(OpenStudy& open, const Credentials& who);

/// Who signs: prove(), refuseSession(), and of the signer the role and a password of their own. ROLE,
/// OWN-PASSWORD.
Result<User> authenticate(OpenStudy& open, const Credentials& who, Action action);

/// What this person signs in this transaction, on this laptop. `hash` is that of what is signed.
Signature signedNow(const Journal::Transaction& transaction, const User& signer, SignatureMeaning meaning,
                    const QByteArray& hash);

/// REASON when the reason is blank.
std::optional<Refusal> refuseReasonless(const QString& reason);

/// A row of a table that counts no more, and why: REASON when nobody says. `subjectId` whose it is, 0 =
/// nobody's.
struct VoidedRow {
  QString table;
  RowId id = 0;
  RowId subjectId = 0;
};
Result<void> voidRow(OpenStudy& open, const QString& action, const VoidedRow& row, const QString& reason);

/// MISSING: there is no such subject, screening, event, decision or user.
tl::unexpected<Refusal> noSuchRow();
