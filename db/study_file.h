#pragma once
#include "app/study/refusal.h"
#include "app/study/study.h"
#include "db/audit_trail.h"
#include "db/clock.h"

#include <QByteArray>
#include <QString>
#include <memory>

class StudySession;

/// Both components of a signature or sign-in.
struct Credentials {
  QString login;
  QString password;
};

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

/// A journal position: printed on memos, so that a file rolled back contradicts the paper.
struct JournalHead {
  qint64 sequence = 0;
  QByteArray mac;
};

/// Something in the file that the program did not write: where, and what is wrong there.
struct JournalFault {
  QString table;
  RowId rowId = 0;
  QString column; ///< empty where it is the row as a whole
  QString message;
  bool ofRow = false; ///< it is about a row even where that has the id 0, and not about the table as a whole
  bool operator==(const JournalFault&) const = default;
};

/// "adverse_event 12 grade", as far as there is a table, a row, a column; empty where it is the file.
QString placeOf(const JournalFault& fault);

/// A backup that was opened and found sound.
struct GoodBackup {
  QString path;
  QDateTime madeAt; ///< UTC
  JournalHead head;
  std::vector<AuditLine> lost; ///< lines of the study's journal that came after it: what, who, when
  bool lostIsWhole = false;    ///< the study's journal could be read to its end
};

/// The study file: one SQLite file `*.study`, opened by one program at a time.
namespace StudyFile {
/// Makes a new file (refused if it exists) with its vault, first user and design version 1.
Result<CreatedStudy> create(const QString& path, const NewStudy& study, const Clock& clock = systemClock);

/// Opens, locks, checks, migrates (after a backup) and signs in. Refusals: FILE (not a study, newer than the
/// program), LOCKED (by whom, since when), PASSWORD, WAIT and ACCOUNT-LOCKED (wrong passwords), DAMAGED. The
/// file is left untouched when refused.
Result<std::unique_ptr<StudySession>> open(const QString& path, const Credentials& who,
                                           const Clock& clock = systemClock);

/// The same with the recovery code instead of a password; sets a new password for that user.
Result<std::unique_ptr<StudySession>> recover(const QString& path, const QString& recoveryCode,
                                              const Credentials& newPassword,
                                              const Clock& clock = systemClock);

/// Everything that is wrong with the file; empty = every byte and every row is as the program left it. Never
/// writes to it. Refusals as in open(), but DAMAGED.
Result<std::vector<JournalFault>> check(const QString& path, const Credentials& who,
                                        const Clock& clock = systemClock);

/// Backup files of a study, the newest first.
QStringList backups(const QString& studyPath);

/// The newest backup that is sound, judged with this person's password, and what would be lost with it. Reads
/// only. Refusals: PASSWORD, WAIT, ACCOUNT-LOCKED, BACKUP (there is none).
Result<GoodBackup> newestGoodBackup(const QString& studyPath, const Credentials& who,
                                    const Clock& clock = systemClock);

/// Copies a sound backup to a new file, where the journal says so. Refusals as above, and FILE: an existing
/// file is never written over.
Result<void> restore(const QString& backupPath, const QString& newPath, const Credentials& who,
                     const Clock& clock = systemClock);

/// Logins that may sign in, for the sign-in screen. Refusal FILE as in open().
Result<QStringList> logins(const QString& path);
} // namespace StudyFile

/// What zxcvbn says of a password; refusal PASSWORD with a sentence when it is too weak.
std::optional<Refusal> passwordTooWeak(const QString& password, const QStringList& personal);
