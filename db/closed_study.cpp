#include "db/closed_study.h"

#include "db/at_wall.h"
#include "db/failed_sign_ins.h"
#include "db/sqlite/integrity.h"
#include "db/sqlite/migration.h"
#include "db/stores/attempt_store.h"
#include "db/study_header.h"
#include "db/verify_journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyFile)
};

JournalFault changedOutside() {
  return {{}, 0, {}, Words::tr("The file has changed since the program closed it.")};
}

Refusal wrongPassword() {
  return {u"PASSWORD"_qs, Words::tr("Login or password is wrong."), u"password"_qs};
}
} // namespace

Refusal damagedRefusal(const std::vector<JournalFault>& faults) {
  const JournalFault& first = faults.front();
  const QString where = placeOf(first);
  return {u"DAMAGED"_qs,
          Words::tr("The study file is damaged or was changed behind the program's back (%n place(s)). "
                    "Nothing was written "
                    "to it. First place: %1",
                    nullptr, static_cast<int>(faults.size()))
              .arg(where.isEmpty() ? first.message : where + u": " + first.message),
          {}};
}

Refusal orDamaged(const ClosedStudy& closed, const Refusal& refusal) {
  return closed.checksum == ChecksumState::Differs ? damagedRefusal({changedOutside()}) : refusal;
}

std::optional<Refusal> refuseNoStudy(const QString& path) {
  auto refused = refuseForeignFile(path);
  const bool wasOurs = refused && QFileInfo(path).isFile() && compareChecksum(path) == ChecksumState::Differs;
  return wasOurs ? damagedRefusal({changedOutside()}) : refused;
}

Result<ClosedStudy> approach(const QString& name) {
  // Two names of one file are one study: what stands beside it must be found whichever is used.
  const QString canonical = QFileInfo(name).canonicalFilePath();
  const QString path = canonical.isEmpty() ? name : canonical;
  if (auto refused = refuseNoStudy(path)) return tl::unexpected(*refused);
  auto lock = StudyLock::take(path);
  if (!lock) return tl::unexpected(lock.error());
  ClosedStudy study{std::move(*lock), compareChecksum(path), nullptr};
  try {
    study.reader = std::make_unique<Connection>(path, Connection::Mode::ReadOnly);
    if (auto refused = refuseNewer(*study.reader)) return tl::unexpected(orDamaged(study, *refused));
  } catch (const SqliteFailure& failure) {
    return tl::unexpected(orDamaged(study, fileRefusal(failure)));
  }
  return study;
}

Result<ProvenUser> prove(const ClosedStudy& closed, const Credentials& who, const QDateTime& now) {
  const QString path = closed.reader->path();
  const auto found = findUser(*closed.reader, who.login);
  const FailedSignIn attempt{now, found ? found->user.login : QString()};
  if (!found || !found->user.active) {
    if (auto counted = addWaitingAttempt(path, attempt); !counted) return tl::unexpected(counted.error());
    return tl::unexpected(wrongPassword());
  }
  AttemptCount count = attemptCount(*closed.reader, found->user.id);
  for (const FailedSignIn& waiting : waitingAttempts(path))
    if (waiting.login == found->user.login) count = {count.failed + 1, waiting.at};
  if (auto refused = refuseAttempt(count, now)) return tl::unexpected(*refused);
  if (auto counted = addWaitingAttempt(path, attempt); !counted) return tl::unexpected(counted.error());
  // Also where there is not memory enough to judge it.
  auto takeBack = qScopeGuard([&] { takeBackWaitingAttempt(path, attempt); });
  auto vault = Vault::unlock(found->slot, who.password, slotOwner(found->user.login));
  if (vault) return ProvenUser{found->user, std::move(*vault)};
  takeBack.dismiss();
  count = {count.failed + 1, now};
  return tl::unexpected(count.failed < attemptsUntilLock ? wrongPassword() : *refuseAttempt(count, now));
}

std::vector<JournalFault> damageOf(const ClosedStudy& closed, const SecretKey& journalKey) {
  std::vector<JournalFault> faults;
  if (closed.checksum == ChecksumState::Differs) faults.push_back(changedOutside());
  try {
    if (schemaVersion(*closed.reader) < oldestSchemaVersion)
      faults.push_back(
          {{}, 0, {}, Words::tr("The file says that it is older than any that the program made.")});
    if (closed.checksum != ChecksumState::Matches && !isIntact(*closed.reader))
      faults.push_back({{}, 0, {}, Words::tr("SQLite finds the file damaged.")});
    const auto found = verifyJournal(closed.reader->path(), journalKey);
    faults.insert(faults.end(), found.begin(), found.end());
  } catch (const SqliteFailure& failure) {
    if (isOfTheDisk(failure)) throw; // the file may be sound: nobody needs to go back to a backup
    faults.push_back({{}, 0, {}, Words::tr("The file cannot be read to its end: %1").arg(failure.text())});
  }
  return faults;
}
