#pragma once
#include "db/file_checksum.h"
#include "db/sqlite/connection.h"
#include "db/stores/user_store.h"
#include "db/study_lock.h"

/// A study that is ours to open: locked, and read without being written to, while its vault is still closed.
struct ClosedStudy {
  std::unique_ptr<StudyLock> lock;
  ChecksumState checksum = ChecksumState::Absent;
  std::unique_ptr<Connection> reader;
};

/// FILE when it is no study of ours; DAMAGED when it was one and its first bytes are not what the program
/// left.
std::optional<Refusal> refuseNoStudy(const QString& path);

/// Refusals as above, and LOCKED.
Result<ClosedStudy> approach(const QString& name);

/// A user whose password opened the vault.
struct ProvenUser {
  User user;
  Vault vault;
};

/// Checks both components against the vault. A wrong password is kept with the waiting attempts. Refusals:
/// PASSWORD, WAIT, ACCOUNT-LOCKED; the unknown and the deactivated get the answer that a wrong password gets.
Result<ProvenUser> prove(const ClosedStudy& closed, const Credentials& who, const QDateTime& now);

/// DAMAGED: how many places, and the first of them.
Refusal damagedRefusal(const std::vector<JournalFault>& faults);
/// A password may be refused because the file is damaged where the vault lies.
Refusal orDamaged(const ClosedStudy& closed, const Refusal& refusal);

/// What is wrong with the file: every byte against its checksum, SQLite's own check, and the journal against
/// every row.
std::vector<JournalFault> damageOf(const ClosedStudy& closed, const SecretKey& journalKey);
