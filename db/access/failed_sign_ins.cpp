#include "db/access/failed_sign_ins.h"

#include "db/sqlite/db_text.h"
#include "db/sqlite/plain_file.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace {
constexpr qint64 mostBytes = qint64(64) * 1024; ///< of the file's end; what lies before is not read

QString attemptsPath(const QString& studyPath) {
  return studyPath + u".attempts";
}

/// A moment, a tab, the login; percent signs for what would end a line or a column.
QByteArray lineOf(const FailedSignIn& attempt) {
  return attempt.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '\t' +
         attempt.login.toUtf8().toPercentEncoding() + '\n';
}

std::optional<FailedSignIn> attemptIn(const QByteArray& line) {
  const qsizetype tab = line.indexOf('\t');
  const QDateTime at = QDateTime::fromString(QString::fromLatin1(line.left(tab)), Qt::ISODateWithMs);
  if (tab <= 0 || !at.isValid()) return std::nullopt;
  return FailedSignIn{at.toUTC(), QString::fromUtf8(QByteArray::fromPercentEncoding(line.mid(tab + 1)))};
}

tl::unexpected<Refusal> uncounted(const QString& path, const QString& why) {
  return refuse(u"FILE"_qs, DbText::tr("Wrong passwords cannot be counted, so nobody is let in. %1: %2")
                                .arg(QDir::toNativeSeparators(path), why));
}

/// Writes at the end of the file, on a line of its own. Answers why not all of it reached the disk.
std::optional<QString> append(QFile& file, const QString& path, QByteArray line) {
  const qint64 size = file.size();
  char last = '\n';
  if (size > 0 && !(file.seek(size - 1) && file.getChar(&last))) return file.errorString();
  if (last != '\n') line.prepend('\n');
  if (!file.seek(size) || file.write(line) != line.size()) {
    const QString why = file.errorString();
    file.resize(size);
    return why;
  }
  if (!flushToDisk(path)) return DbText::tr("the disk refuses it");
  return std::nullopt;
}
} // namespace

WaitingAttempts waitingAttempts(const QString& studyPath) {
  WaitingAttempts waiting;
  QFile file;
  if (openPlainFile(file, attemptsPath(studyPath), QIODevice::ReadOnly)) return waiting;
  const qint64 unseen = std::max<qint64>(0, file.size() - mostBytes);
  if (!file.seek(unseen)) return waiting;
  QList<QByteArray> lines = file.read(mostBytes).split('\n');
  waiting.toItsStart = unseen == 0;
  if (unseen > 0) lines.removeFirst(); // the end of a line that begins before
  for (const QByteArray& line : lines) {
    if (const auto attempt = attemptIn(line))
      waiting.attempts.push_back(*attempt);
    else if (!line.isEmpty())
      ++waiting.unread;
  }
  return waiting;
}

Result<void> addWaitingAttempt(const QString& studyPath, const FailedSignIn& attempt) {
  const QString path = attemptsPath(studyPath);
  if (!QFileInfo(QFileInfo(path).path()).isWritable()) return {};
  QFile file;
  if (const auto why = openPlainFile(file, path, QIODevice::ReadWrite)) return uncounted(path, *why);
  if (const auto why = append(file, path, lineOf(attempt)))
    return uncounted(path, DbText::tr("It cannot be written: %1.").arg(*why));
  return {};
}

void takeBackWaitingAttempt(const QString& studyPath, const FailedSignIn& attempt) {
  const QString path = attemptsPath(studyPath);
  QFile file;
  if (!QFileInfo::exists(path) || openPlainFile(file, path, QIODevice::ReadWrite)) return;
  const QByteArray line = lineOf(attempt);
  const qint64 before = file.size() - line.size();
  if (before < 0 || !file.seek(before) || file.read(line.size()) != line) return;
  file.resize(before);
  file.close();
  if (before == 0) QFile::remove(path);
}

void removeWaitingAttempts(const QString& studyPath) {
  QFile::remove(attemptsPath(studyPath)); // of a link the link itself
}

std::optional<Refusal> refuseAttempt(const AttemptCount& count, const QDateTime& now) {
  if (count.failed >= attemptsUntilLock)
    return Refusal{
        u"ACCOUNT-LOCKED"_qs,
        DbText::tr("This account is locked after %n wrong password(s). An administrator frees it on the page "
                   "Study, or the recovery code does.",
                   nullptr, count.failed),
        u"password"_qs};
  if (count.failed < 3) return std::nullopt;
  const qint64 pause = qint64(1) << (count.failed - 1); // 4, 8 seconds
  // A clock that was put back must not keep anybody out for longer than that.
  const qint64 left = std::min(pause, pause - count.last.secsTo(now));
  if (left <= 0) return std::nullopt;
  return Refusal{u"WAIT"_qs,
                 DbText::tr("Wrong password, several times. Wait %n second(s) before the next try.", nullptr,
                            static_cast<int>(left)),
                 u"password"_qs};
}

AttemptCount withWaiting(AttemptCount count, const QString& studyPath, const QString& login) {
  for (const FailedSignIn& waiting : waitingAttempts(studyPath))
    if (!login.isEmpty() && waiting.login == login) count = {count.failed + 1, waiting.at};
  return count;
}

Refusal wrongPassword() {
  return {u"PASSWORD"_qs, DbText::tr("Login or password is wrong."), u"password"_qs};
}

Refusal refusedPassword(const AttemptCount& before, const QDateTime& now) {
  const AttemptCount count{before.failed + 1, now};
  return count.failed < attemptsUntilLock ? wrongPassword() : *refuseAttempt(count, now);
}
