#include "db/failed_sign_ins.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(FailedSignIns)
};

constexpr qint64 mostBytes = 1 << 20; ///< of attempts; a file that grew further is not read on

QString attemptsPath(const QString& studyPath) {
  return studyPath + u".attempts";
}
} // namespace

std::vector<FailedSignIn> waitingAttempts(const QString& studyPath) {
  std::vector<FailedSignIn> attempts;
  QFile file(attemptsPath(studyPath));
  if (!file.open(QIODevice::ReadOnly)) return attempts;
  const auto lines = file.read(mostBytes).split('\n');
  for (const QByteArray& line : lines) {
    const qsizetype tab = line.indexOf('\t');
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(line.left(tab)), Qt::ISODateWithMs);
    if (tab > 0 && at.isValid()) attempts.push_back({at.toUTC(), QString::fromUtf8(line.mid(tab + 1))});
  }
  return attempts;
}

void addWaitingAttempt(const QString& studyPath, const FailedSignIn& attempt) {
  QFile file(attemptsPath(studyPath));
  if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) return;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(attempt.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '\t' + attempt.login.toUtf8() +
             '\n');
}

void removeWaitingAttempts(const QString& studyPath) {
  QFile::remove(attemptsPath(studyPath));
}

std::optional<Refusal> refuseAttempt(const AttemptCount& count, const QDateTime& now) {
  if (count.failed >= attemptsUntilLock)
    return Refusal{
        u"ACCOUNT-LOCKED"_qs,
        Words::tr("This account is locked after %n wrong password(s). An administrator frees it on the page "
                  "Study, or the recovery code does.",
                  nullptr, count.failed),
        u"password"_qs};
  if (count.failed < 3) return std::nullopt;
  const qint64 pause = qint64(1) << (count.failed - 1); // 4, 8 seconds
  // A clock that was put back must not keep anybody out for longer than that.
  const qint64 left = std::min(pause, pause - count.last.secsTo(now));
  if (left <= 0) return std::nullopt;
  return Refusal{u"WAIT"_qs,
                 Words::tr("Wrong password, several times. Wait %n second(s) before the next try.", nullptr,
                           static_cast<int>(left)),
                 u"password"_qs};
}
