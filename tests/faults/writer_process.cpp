// Enters a study until it is killed, for tst_crash and the other tests of tests/faults. Every line goes to
// the standard output in one write() and says what is known at that moment:
//   try <kind> <id> <token>                          a command is about to run
//   done <sequence> <mac> <ms> <kind> <id> <token>   the command has returned success
//   refused <rule> <message>                         it has not
//   ready, backup, close, closed, created            where the process is
#include "db/access/vault.h"
#include "tests/faults/random_entry.h"
#include "tests/support/test_study.h"

#include <QCommandLineParser>
#include <QCoreApplication>
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

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addPositionalArgument(QStringLiteral("mode"), QStringLiteral("write or create"));
  parser.addPositionalArgument(QStringLiteral("path"), QStringLiteral("the study"));
  parser.addPositionalArgument(QStringLiteral("seed"), QStringLiteral("of what is entered"));
  parser.addPositionalArgument(QStringLiteral("now"), QStringLiteral("ms since 1970"));
  parser.addPositionalArgument(QStringLiteral("commands"), QStringLiteral("how many"));
  parser.addPositionalArgument(QStringLiteral("backupEvery"), QStringLiteral("how many commands"));
  const QCommandLineOption user(QStringLiteral("uid"), QStringLiteral("to run as"), QStringLiteral("uid"));
  parser.addOption(user);
  parser.process(application);
  const QStringList arguments = parser.positionalArguments();
  if (arguments.size() < 6) parser.showHelp(2);
  // Root may write anywhere, which is no test of a folder that cannot be written.
  if (parser.isSet(user) &&
      (::setgid(parser.value(user).toUInt()) != 0 || ::setuid(parser.value(user).toUInt()) != 0))
    return 4;
  Vault::setSlotCostForTests({1, 8192});
  const auto moment =
      std::make_shared<QDateTime>(QDateTime::fromMSecsSinceEpoch(arguments.at(3).toLongLong(), Qt::UTC));
  const Clock clock = [moment] { return *moment; };
  if (arguments.at(0) == QLatin1String("create")) return createStudies(arguments.at(1), clock);
  auto session = StudyFile::open(arguments.at(1), TestStudy::credentials(Role::PrincipalInvestigator), clock);
  if (!session) {
    sayRefused(session.error());
    return 1;
  }
  return write(std::move(*session), arguments.at(2).toUInt(), moment, arguments.at(4).toInt(),
               arguments.at(5).toInt());
}
