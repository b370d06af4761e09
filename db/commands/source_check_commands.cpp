#include "app/oversight/record_locks.h"
#include "app/oversight/source_checks.h"
#include "db/session/command_execution.h"
#include "db/stores/source_check_store.h"

namespace {
SourceCheck checkNow(Journal::Transaction& transaction, const OpenStudy& open, const CheckItem& item) {
  SourceCheck check;
  check.item = item;
  check.by = open.user.id;
  check.printedName = open.user.name;
  check.at = transaction.now();
  check.content = sourceContent(transaction.connection(), *open.study.subject(item.subjectId), item);
  return check;
}

/// Who sets or lifts a lock: of a hard one whoever signs, of a soft one whoever is signed in.
Result<User> whoLocks(OpenStudy& open, bool hard, const Credentials& who, Action softly) {
  if (hard) return authenticate(open, who, Action::LockHard);
  if (auto refused = refuseRole(open, softly)) return tl::unexpected(*refused);
  return open.user;
}
} // namespace

Result<void> StudyCommands::checkSource(const std::vector<CheckItem>& items) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::VerifySource)) return tl::unexpected(*refused);
  if (auto refused = mayCheck(open.study, items)) return tl::unexpected(*refused);
  return executeCommand(open, u"check-source"_qs, {}, [&](Journal::Transaction& transaction) {
    for (const CheckItem& item : items)
      insertSourceCheck(transaction, checkNow(transaction, open, item));
  });
}

Result<void> StudyCommands::withdrawCheck(RowId checkId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::VerifySource)) return tl::unexpected(*refused);
  const Subject* subject = ownerOf(open.study, &Subject::checks, checkId);
  if (!subject) return noSuchRow();
  return voidRow(open, u"withdraw-check"_qs, {u"source_check"_qs, checkId, subject->id}, reason);
}

Result<RowId> StudyCommands::lockRecords(const RecordLock& draft, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Result<User> person = whoLocks(open, draft.hard, who, Action::LockRecords);
  if (!person) return tl::unexpected(person.error());
  if (auto refused = mayLock(open.study, draft)) return tl::unexpected(*refused);
  return executeCommandAs(open, person->id, u"lock-records"_qs, {}, [&](Journal::Transaction& transaction) {
    RecordLock lock;
    lock.subjectId = draft.subjectId;
    lock.hard = draft.hard;
    lock.reason = draft.reason.trimmed();
    lock.by = person->id;
    lock.printedName = person->name;
    lock.at = transaction.now();
    return writeLock(transaction, lock);
  });
}

Result<void> StudyCommands::mayLockHard(const Credentials& who) {
  return whoLocks(*m_session.d, true, who, Action::LockHard).map([](const User&) {});
}

Result<void> StudyCommands::liftLock(RowId lockId, const QString& why, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const RecordLock* found = byId(open.study.locks, lockId);
  const Result<User> person = whoLocks(open, found && found->hard, who, Action::EnterSubject);
  if (!person) return tl::unexpected(person.error());
  if (auto refused = mayLift(open.study, lockId, why)) return tl::unexpected(*refused);
  RecordLock lock = *found;
  return executeCommandAs(open, person->id, u"lift-lock"_qs, why, [&](Journal::Transaction& transaction) {
    lock.liftedAt = transaction.now();
    lock.liftedBy = person->name;
    lock.liftedWhy = why.trimmed();
    writeLock(transaction, lock);
  });
}
