// From the start of the process to the usable Today page, beside an empty Qt Widgets window. The study's
// password slot costs next to nothing, which takes the sign-in's key derivation off.
#include "app/protocol/protocol_reader.h"
#include "db/access/vault.h"
#include "db/exchange/site_log/site_log.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {
constexpr int rounds = 21;

/// Milliseconds from start to "ready"; negative if that never came.
double startOnce(const QString& program, const QStringList& arguments) {
  QProcess process;
  QElapsedTimer clock;
  clock.start();
  process.start(program, arguments);
  if (!process.waitForReadyRead(30'000) || !process.readAllStandardOutput().startsWith("ready")) return -1;
  const double taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
  process.waitForFinished(30'000);
  return taken;
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
  return values[values.size() / 2];
}

/// The demo's study, with a password that costs next to nothing to check.
bool makeStudy(const QString& path, const Credentials& who) {
  Vault::setSlotCostForTests({1, 8192});
  NewStudy study;
  study.site.name = QStringLiteral("Demo site");
  study.site.timeZone = QTimeZone("Asia/Shanghai");
  study.protocolJson = protocolSource(QStringLiteral("cd7-car-nk")).value();
  study.login = who.login;
  study.userName = QStringLiteral("Dr Demo");
  study.password = who.password;
  if (!StudyFile::create(path, study)) return false;
  const auto session = StudyFile::open(path, who);
  if (!session) return false;
  StudySession& opened = **session;
  const QString logFolder = QStringLiteral(COHORTDESK_DEMO_LOG);
  const auto log = readWardLog(logFolder, opened.study().protocol, opened.study().site.timeZone);
  return log && opened.commands().importTranscribed(log->records, QString::fromLatin1(log->digest.toHex()),
                                                    logFolder);
}
} // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QTemporaryDir scratch;
  const QString path = scratch.filePath(QStringLiteral("demo.study"));
  const Credentials who{QStringLiteral("demo"), QStringLiteral("winter-Orchard-74-lamp")};
  if (!makeStudy(path, who)) {
    std::fputs("the demo study could not be made\n", stderr);
    return 1;
  }

  const QString folder = QCoreApplication::applicationDirPath();
  std::vector<double> empty;
  std::vector<double> today;
  for (int round = -1; round < rounds; ++round) { // the first warms the disk's cache
    const double nothing = startOnce(folder + QStringLiteral("/empty_window"), {});
    const double ours = startOnce(folder + QStringLiteral("/today_window"), {path, who.login, who.password});
    if (nothing < 0 || ours < 0) {
      std::fputs("a program did not say that it was ready\n", stderr);
      return 1;
    }
    if (round < 0) continue;
    empty.push_back(nothing);
    today.push_back(ours);
  }
  std::printf("empty window %6.1f ms\nToday        %6.1f ms\nratio        %6.2f   (medians of %d starts)\n",
              median(empty), median(today), median(today) / median(empty), rounds);
}
