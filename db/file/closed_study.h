#pragma once
#include "app/base/refusal.h"
#include "db/access/passwords.h"
#include "db/file/file_checksum.h"
#include "db/file/study_lock.h"
#include "db/journal/verify_journal.h"
#include "db/sqlite/connection.h"
#include "db/stores/user_store.h"

#include <optional>

/// FILE when the file is missing, or its first bytes are not those of a study of ours. Reads 100 bytes and
/// writes none, so a file that is something else stays as it is.
std::optional<Refusal> refuseForeignFile(const QString& path);

/// A study that is ours to open: locked, held exclusively and not yet written to, while its vault is still
/// closed. What is checked is read through the connection that will write.
struct ClosedStudy {
  std::unique_ptr<StudyLock> lock; ///< none of a file that cannot be written: it is only looked at
  FileChecksum checksum;
  std::unique_ptr<Connection> connection;
};

/// FILE when it is no study of ours; DAMAGED when it was one and its first bytes are not what the program
/// left.
std::optional<Refusal> refuseNoStudy(const QString& path);

enum class Purpose { ToOpen, ToCheck };

/// Refusals as above; LOCKED where another program has it; FILE where it has several names, or its checksum
/// or (to be opened) the file itself cannot be read or written by this account; DAMAGED where a rollback
/// journal lies beside it, which SQLite would write into it. A file that may not be written, such as an
/// archived copy, can be checked. Throws Cancelled.
Result<ClosedStudy> approach(const QString& name, Purpose purpose, const Progress& progress);

/// A user whose password opened the vault.
struct ProvenUser {
  User user;
  Vault vault;
  bool wasHanded = false; ///< the newest study key: their slot has an earlier one
};

/// Checks both components against the vault. A wrong password is kept with the waiting attempts. Refusals:
/// PASSWORD, WAIT, ACCOUNT-LOCKED, those of wholeVault(); the unknown and the deactivated get the answer that
/// a wrong password gets.
Result<ProvenUser> prove(const ClosedStudy& closed, const Credentials& who, const QDateTime& now);

/// DAMAGED: how many places, and the first of them.
Refusal damagedRefusal(const std::vector<JournalFault>& faults);
/// A password may be refused because the file is damaged where the vault lies.
Refusal orDamaged(const ClosedStudy& closed, const Refusal& refusal);

/// What is wrong with the file: every byte against its checksum, then damageIn(). Throws Cancelled.
std::vector<JournalFault> damageOf(const ClosedStudy& closed, const Vault& vault, Signatures signatures,
                                   const Progress& progress);

/// Whether a file that the program has closed is what it closed: it can be read, and its journal ends at
/// `head`. Otherwise something changed it while it was open. Throws Cancelled.
bool endsAt(const QString& path, const JournalHead& head, const Progress& progress = {});
