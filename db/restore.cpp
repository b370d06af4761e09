#include "db/at_wall.h"
#include "db/failed_sign_ins.h"
#include "db/flush.h"
#include "db/open_study.h"
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/integrity.h"
#include "db/sqlite/migration.h"
#include "db/stores/user_store.h"
#include "db/study_backups.h"
#include "db/study_header.h"
#include "db/verify_journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(Restore)
};

/// Sound: SQLite can read it, and its journal tells every row of it.
bool isSound(const QString& path, const SecretKey& key) {
  Connection copy(path, Connection::Mode::ReadOnly);
  return damageIn(copy, key, Signatures::All).empty();
}

JournalHead headOf(Connection& connection) {
  JournalHead head;
  Statement last = connection.prepare(u"SELECT id, mac FROM journal ORDER BY id DESC LIMIT 1"_qs);
  if (last.run().next()) ColumnReader(last) >> head.sequence >> head.mac;
  return head;
}

/// The backup, if this person's password opens it and it is sound. Wrong passwords throw nothing away: they
/// answer PASSWORD.
Result<std::optional<GoodBackup>> judged(const QString& path, const Credentials& who) {
  if (refuseForeignFile(path)) return std::nullopt;
  try {
    Connection copy(path, Connection::Mode::ReadOnly);
    const auto found = findUser(copy, who.login);
    if (!found || !found->user.active) return std::nullopt;
    const auto vault = Vault::unlock(found->slot, who.password, slotOwner(found->user.login));
    if (!vault)
      return refuse(u"PASSWORD"_qs,
                    Words::tr("The password does not open the backup %1.").arg(QFileInfo(path).fileName()),
                    u"password"_qs);
    if (!isSound(path, vault->journalKey())) return std::nullopt;
    return GoodBackup{path, backupTime(path), headOf(copy), {}, false};
  } catch (const SqliteFailure&) {
    return std::nullopt; // damaged as well: an older one may be sound
  }
}

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
    return refuse(u"FILE"_qs, Words::tr("%1 could not be written: %2").arg(target, why), u"path"_qs);
  };
  QFile source(backup);
  if (!source.copy(unfinished)) return failed(source.errorString());
  QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
  if (!flushToDisk(unfinished) || !QFile::rename(unfinished, target))
    return failed(Words::tr("the disk refuses it"));
  flushToDisk(QFileInfo(target).absolutePath());
  return {};
}
} // namespace

QStringList StudyFile::backups(const QString& studyPath) {
  const QDir folder(backupFolder(studyPath));
  QStringList paths;
  const QStringList names = folder.entryList({u"*.study"_qs}, QDir::Files, QDir::Name | QDir::Reversed);
  for (const QString& name : names)
    paths << folder.filePath(name);
  return paths;
}

Result<GoodBackup> StudyFile::newestGoodBackup(const QString& studyPath, const Credentials& who,
                                               const Clock& clock) {
  return atWall([&]() -> Result<GoodBackup> {
    AttemptCount count;
    for (const FailedSignIn& waiting : waitingAttempts(studyPath))
      if (waiting.login.compare(who.login.trimmed(), Qt::CaseInsensitive) == 0)
        count = {count.failed + 1, waiting.at};
    if (auto refused = refuseAttempt(count, clock())) return tl::unexpected(*refused);
    const QStringList paths = backups(studyPath);
    for (const QString& path : paths) {
      auto backup = judged(path, who);
      if (!backup) {
        addWaitingAttempt(studyPath, {clock(), who.login.trimmed()});
        return tl::unexpected(backup.error());
      }
      if (!*backup) continue;
      nameWhatIsLost(studyPath, **backup);
      return **backup;
    }
    return refuse(
        u"BACKUP"_qs,
        Words::tr("There is no sound backup in %1 that this account opens.").arg(backupFolder(studyPath)));
  });
}

Result<void> StudyFile::restore(const QString& backupPath, const QString& newPath, const Credentials& who,
                                const Clock& clock) {
  return atWall([&]() -> Result<void> {
    if (QFileInfo::exists(newPath))
      return refuse(u"FILE"_qs, Words::tr("%1 exists already. A study is never written over.").arg(newPath),
                    u"path"_qs);
    const auto backup = judged(backupPath, who);
    if (!backup) return tl::unexpected(backup.error());
    if (!*backup)
      return refuse(u"BACKUP"_qs, Words::tr("%1 is no sound backup.").arg(backupPath), u"path"_qs);
    if (auto copied = copyTo(backupPath, newPath); !copied) return copied;
    auto session = open(newPath, who, clock);
    if (!session) return tl::unexpected(session.error());
    StudySessionAccess::note(**session, u"restore"_qs, QFileInfo(backupPath).fileName());
    return {};
  });
}
