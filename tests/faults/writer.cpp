#include "tests/faults/writer.h"

#include "db/access/vault.h"
#include "tests/faults/random_entry.h"
#include "tests/support/test_study.h"

#include <unistd.h>

namespace {
void say(const QString& line) {
  const QByteArray bytes = line.toUtf8() + '\n';
  // Nobody reads any more: the killer is gone, and so is the reason to go on.
  if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) < 0) ::_exit(3);
}

void sayRefused(const Refusal& refusal) {
  say(QStringLiteral("refused %1 %2").arg(refusal.rule, refusal.message));
}

int createStudies(const QString& path, const Clock& clock) {
  const NewStudy study = newTestStudy();
  say(QStringLiteral("ready"));
  for (int i = 0;; ++i) {
    const auto created = StudyFile::create(path + QString::number(i), study, clock);
    if (!created) {
      sayRefused(created.error());
      return 1;
    }
    say(QStringLiteral("created"));
  }
}

void enter(StudySession& session, RandomEntry& entry, const QDateTime& moment) {
  const Result<Entry> done = entry.step([](const Entry& wanted) {
    say(QStringLiteral("try %1 %2 %3").arg(wanted.kind).arg(wanted.id).arg(wanted.token));
  });
  if (!done) return;
  const JournalHead head = session.journalHead();
  say(QStringLiteral("done %1 %2 %3 %4 %5 %6")
          .arg(QString::number(head.sequence), QLatin1String(head.mac.toHex()),
               QString::number(moment.toMSecsSinceEpoch()), done->kind, QString::number(done->id),
               done->token));
}

/// Enters `commands` commands, backs up before every `backupEvery`-th, then closes.
int write(std::unique_ptr<StudySession> session, quint32 seed, const std::shared_ptr<QDateTime>& moment,
          int commands, int backupEvery) {
  say(QStringLiteral("ready"));
  RandomEntry entry(*session, seed, moment);
  for (int i = 1; i <= commands; ++i) {
    if (backupEvery > 0 && i % backupEvery == 0) {
      say(QStringLiteral("backup"));
      if (const auto made = session->backUp(); !made) sayRefused(made.error());
    }
    enter(*session, entry, *moment);
  }
  say(QStringLiteral("close"));
  session.reset();
  say(QStringLiteral("closed"));
  return 0;
}
} // namespace

int enterAsWriter(const WriterOrder& order) {
  // Root may write anywhere, which is no test of a folder that cannot be written.
  if (order.uid != 0 && (::setgid(order.uid) != 0 || ::setuid(order.uid) != 0)) return 4;
  Vault::setSlotCostForTests({1, 8192});
  const auto moment = std::make_shared<QDateTime>(order.moment);
  const Clock clock = [moment] { return *moment; };
  if (order.creates) return createStudies(order.path, clock);
  auto session = StudyFile::open(order.path, TestStudy::credentials(Role::PrincipalInvestigator), clock);
  if (!session) {
    sayRefused(session.error());
    return 1;
  }
  return write(std::move(*session), order.seed, moment, order.commands, order.backupEvery);
}
