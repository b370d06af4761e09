#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/sign_in.h"
#include "app/study/study.h"
#include "db/exchange/site_acts/site_acts.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"

namespace {
/// The password again where a hard lock is set or lifted: it is right before anything is done.
tl::expected<Credentials, int> signerOf(StudySession& session, const SiteActs& acts,
                                        const QCommandLineParser& parser, const QString& command) {
  if (!wantsSignature(acts)) return Credentials();
  const auto signer = readCredentials(parser, command);
  if (!signer) return signer;
  if (const auto proven = session.commands().mayLockHard(*signer); !proven)
    return tl::unexpected(refused(command, proven.error().message));
  return signer;
}
} // namespace

int importActs(StudySession& session, const QString& path, const QCommandLineParser& parser,
               const QString& command) {
  const QString reason = parser.value(QStringLiteral("reason"));
  const auto acts = withProgressLine(
      [&](const Progress& progress) { return readSiteActs(path, actingIn(session, reason), progress); },
      false);
  if (!acts) return tellFaults(command, acts.error());
  writeFaults(acts->remarks);
  if (parser.isSet(QStringLiteral("dry-run")))
    for (const TableFault& line : linesOfActs(*acts, session.study()))
      printLine(faultLine(line));
  const auto signer = signerOf(session, *acts, parser, command);
  if (!signer) return signer.error();
  const auto done = withProgressLine(
      [&](const Progress& progress) { return performSiteActs(session, *acts, *signer, reason, progress); },
      false);
  if (!done) {
    writeFaults({done.error()});
    return Refused;
  }
  for (const QString& line : linesOfDone(*done, session.study()))
    printLine(line);
  return Answered;
}
