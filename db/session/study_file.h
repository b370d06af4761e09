#pragma once
#include "app/base/refusal.h"
#include "app/reports/paper/printed_parts.h"
#include "app/study/oversight.h"
#include "app/study/site.h"
#include "db/access/passwords.h"
#include "db/audit/audit_trail.h"
#include "db/journal/clock.h"
#include "db/journal/journal_head.h"
#include "db/sqlite/progress.h"

#include <QByteArray>
#include <QString>
#include <memory>

class StudySession;

/// What a new study starts with. Limits, exclusions and the DLT definition may be entered later.
struct NewStudy {
  Site site;               ///< name and time zone are required
  QByteArray protocolJson; ///< text of a protocol file
  QString login;           ///< of the principal investigator
  QString userName;        ///< printed name
  QString password;
};

struct CreatedStudy {
  QString recoveryCode; ///< shown and printed once, stored nowhere
};

/// What verify tells of a study. The rest is there only where there are no faults.
struct Inspection {
  std::vector<JournalFault> faults; ///< empty = every byte and every row is as the program left it
  bool wasLocked =
      true; ///< false: of a copy in a folder that cannot be written, which somebody else may have open
  JournalHead head;
  std::optional<OlderCopy> olderCopy;   ///< a backup beside it reaches further
  std::optional<PaperComparison> paper; ///< where one was handed in
};

/// A backup that was opened and found sound.
struct GoodBackup {
  QString path;
  QDateTime madeAt; ///< UTC
  JournalHead head;
  std::vector<AuditLine> lost; ///< lines of the study's journal that came after it: what, who, when
  bool lostIsWhole = false;    ///< the study's journal could be read to its end
  QString study;               ///< whose backup it is
  bool chosen = false;         ///< somebody named it; it need not be the newest sound one
  /// The study's own accounts let the person in; false where they cannot be read: then only this backup was
  /// asked, and it may know a person who has left since.
  bool studyAsked = false;
};

/// The study file: one SQLite file `*.study`, opened by one program at a time.
namespace StudyFile {
/// Makes a new file (refused if it exists) with its vault, first user and design version 1.
Result<CreatedStudy> create(const QString& path, const NewStudy& study, const Clock& clock = systemClock);

/// Opens, locks, checks, migrates (after a backup) and signs in. Refusals: IS-BACKUP (a file among a study's
/// backups is restored, not opened), FILE (not a study, newer than the program), LOCKED (by whom, since
/// when), PASSWORD, WAIT and ACCOUNT-LOCKED (wrong passwords), NEW-PASSWORD (the study's key is newer than
/// what this password opens), DAMAGED, CANCELLED (by `progress`). The file is left untouched when refused.
Result<std::unique_ptr<StudySession>> open(const QString& path, const Credentials& who,
                                           const Clock& clock = systemClock, const Progress& progress = {});

/// The same with the recovery code instead of a password; sets a new password for that user, one who manages
/// users (ROLE for others: those free them), and leaves a notice for the principal investigator.
Result<std::unique_ptr<StudySession>> recover(const QString& path, const QString& recoveryCode,
                                              const Credentials& newPassword,
                                              const Clock& clock = systemClock,
                                              const Progress& progress = {});

/// Checks the file as opening does, and says where its journal ends and how it stands to a paper. Never
/// writes to it. Refusals as in open(), but DAMAGED.
Result<Inspection> inspect(const QString& path, const Credentials& who,
                           const std::optional<PaperHead>& paper = {}, const Clock& clock = systemClock,
                           const Progress& progress = {});
/// Everything that is wrong with the file; empty = every byte and every row is as the program left it. Never
/// writes to it. Refusals as in open(), but DAMAGED.
Result<std::vector<JournalFault>> check(const QString& path, const Credentials& who,
                                        const Clock& clock = systemClock);

/// The newest backup that is sound, and what would be lost with it. The study, where its accounts can be read
/// and are sound, and that backup must both let the person in with this password: a backup of before is no
/// way round. Reads only, but that a wrong password waits beside the study. Refusals: PASSWORD, WAIT,
/// ACCOUNT-LOCKED, BACKUP (there is none), FILE (another program is writing to the study), CANCELLED.
Result<GoodBackup> newestGoodBackup(const QString& studyPath, const Credentials& who,
                                    const Clock& clock = systemClock, const Progress& progress = {});

/// The same of one backup, which may lie anywhere and must let the person in, too. A backup in the folder of
/// its study is of that study: `studyPath` may be empty then, and is refused (BACKUP) if it is another.
Result<GoodBackup> goodBackup(const QString& studyPath, const QString& backupPath, const Credentials& who,
                              const Clock& clock = systemClock, const Progress& progress = {});

/// Copies a backup that was found good to a new file, where the journal says so; asks all of that again.
/// Refusals as above, and FILE: an existing file is never written over. Refused, it leaves no new file.
Result<void> restore(const GoodBackup& backup, const QString& newPath, const Credentials& who,
                     const Clock& clock = systemClock, const Progress& progress = {});

/// Whether the study would let this person in. Opens nothing and never writes to it; a wrong password counts.
/// Refusals as in open() as far as the password is judged.
Result<void> judge(const QString& path, const Credentials& who, const Clock& clock = systemClock,
                   const Progress& progress = {});

/// Logins that may sign in, for the sign-in screen. Refusal FILE as in open().
Result<QStringList> logins(const QString& path);

/// Of the SQLite that reads and writes the files: "3.40.1".
QString sqliteVersion();
} // namespace StudyFile
