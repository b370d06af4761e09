#include "db/file/study_backups.h"
#include "db/file/who_may_restore.h"
#include "db/session/open_study.h"
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/plain_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {
/// What the damaged file's journal says after the backup's last line, as far as it can be read.
void nameWhatIsLost(const QString& damaged, GoodBackup& backup) {
  try {
    const BareConnection file(damaged);
    BareStatement lines = file.prepare(
        u"SELECT j.id, j.at, coalesce(u.name, ''), j.action, j.table_name, j.row_id, j.subject_id FROM "
        u"journal j LEFT "
        u"JOIN app_user u ON u.id = j.user_id WHERE j.id > %1 ORDER BY j.id"_qs.arg(backup.head.sequence));
    const auto text = [&](int column) {
      const std::string_view bytes = lines.bytes(column);
      return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    while (lines.next()) {
      AuditLine entry;
      entry.sequence = lines.integer(0);
      entry.at = QDateTime::fromString(text(1), Qt::ISODateWithMs).toUTC();
      entry.user = text(2);
      entry.action = text(3);
      entry.table = text(4);
      entry.rowId = lines.integer(5);
      entry.subjectId = lines.integer(6);
      backup.lost.push_back(entry);
    }
    backup.lostIsWhole = true;
  } catch (const SqliteFailure&) {
    backup.lostIsWhole = false;
  }
}

Result<void> copyTo(const QString& backup, const QString& target) {
  const QString unfinished = target + u".restoring";
  QFile::remove(unfinished);
  const auto failed = [&](const QString& why) {
    QFile::remove(unfinished);
    return refuse(u"FILE"_qs, DbText::tr("%1 could not be written: %2").arg(target, why), u"path"_qs);
  };
  QFile source(backup);
  if (!source.copy(unfinished)) return failed(source.errorString());
  QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
  if (!flushToDisk(unfinished) || !QFile::rename(unfinished, target))
    return failed(DbText::tr("the disk refuses it"));
  flushToDisk(QFileInfo(target).absolutePath());
  return {};
}

/// FILE where something stands where the new file is to be, or SQLite would take for part of it.
std::optional<Refusal> refuseTarget(const QString& target) {
  const auto refused = [](const QString& message) { return Refusal{u"FILE"_qs, message, u"path"_qs}; };
  if (auto there = refuseExisting(target)) return there;
  for (const QString& log : QStringList{target + u"-wal", target + u"-journal"})
    if (QFileInfo::exists(log))
      return refused(DbText::tr("%1 lies there, of another study. Choose another name.").arg(log));
  if (refuseBackup(target))
    return refused(
        DbText::tr("%1 lies among backups, where no study is opened. Choose another folder.").arg(target));
  return std::nullopt;
}

/// `chosen`: empty for the newest sound one.
Result<GoodBackup> judged(const QString& study, const QString& chosen, const Credentials& who,
                          const Clock& clock, const Progress& progress) {
  const auto allowed = mayRestore(study, chosen, who, clock(), progress);
  if (!allowed) return tl::unexpected(allowed.error());
  GoodBackup backup{allowed->path, backupTime(allowed->path), allowed->head,      {}, false,
                    study,         !chosen.isEmpty(),         allowed->studyAsked};
  nameWhatIsLost(study, backup);
  return backup;
}
} // namespace

Result<GoodBackup> StudyFile::newestGoodBackup(const QString& studyPath, const Credentials& who,
                                               const Clock& clock, const Progress& progress) {
  return catchingFileErrors([&] { return judged(settledPath(studyPath), {}, who, clock, progress); });
}

Result<GoodBackup> StudyFile::goodBackup(const QString& studyPath, const QString& backupPath,
                                         const Credentials& who, const Clock& clock,
                                         const Progress& progress) {
  return catchingFileErrors([&]() -> Result<GoodBackup> {
    const QString study = studyOfBackup(backupPath);
    if (studyPath.isEmpty() && study.isEmpty())
      return refuse(u"BACKUP"_qs, DbText::tr("%1 is no sound backup.").arg(backupPath), u"path"_qs);
    if (!studyPath.isEmpty() && !study.isEmpty() && settledPath(studyPath) != study)
      return refuse(u"BACKUP"_qs,
                    DbText::tr("%1 is a backup of %2, not of %3.").arg(backupPath, study, studyPath),
                    u"path"_qs);
    return judged(study.isEmpty() ? settledPath(studyPath) : study, settledPath(backupPath), who, clock,
                  progress);
  });
}

Result<void> StudyFile::restore(const GoodBackup& backup, const QString& newPath, const Credentials& who,
                                const Clock& clock, const Progress& progress) {
  return catchingFileErrors([&]() -> Result<void> {
    if (auto refused = refuseTarget(newPath)) return tl::unexpected(*refused);
    // Asked again: much can have happened since.
    if (const auto allowed = mayRestore(backup.study, backup.path, who, clock(), progress); !allowed)
      return tl::unexpected(allowed.error());
    if (auto copied = copyTo(backup.path, newPath); !copied) return copied;
    auto session = open(newPath, who, clock, progress);
    if (!session) {
      // A copy that does not open is of no use, and would be in the way of the next try. Nothing stood there
      // before.
      removeDatabase(newPath);
      return tl::unexpected(session.error());
    }
    StudySessionAccess::note(**session, u"restore"_qs, QFileInfo(backup.path).fileName());
    return {};
  });
}
