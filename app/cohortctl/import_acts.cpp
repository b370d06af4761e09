#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/sign_in.h"
#include "app/study/study.h"
#include "db/exchange/site_acts/site_acts.h"
#include "db/session/study_session.h"

#include <algorithm>

namespace {
void tellDone(const Study& study, const ActsDone& done) {
  for (const RowId id : done.meetings)
    if (const Meeting* meeting = study.meeting(id))
      printLine(CohortctlText::tr("Meeting %1: cut-off at journal entry %2.")
                    .arg(meeting->number)
                    .arg(meeting->cutoffLine));
  printLine(CohortctlText::tr("Done: %1 steps of queries, %2 records checked, %3 meetings, %4 locks.")
                .arg(done.querySteps)
                .arg(done.checks)
                .arg(done.meetings.size())
                .arg(done.locks));
}
} // namespace

int importActs(StudySession& session, const QString& path, const QCommandLineParser& parser,
               const QString& command) {
  const QString reason = parser.value(QStringLiteral("reason"));
  const ActingPerson who{session.study(), session.user(), session.now(),
                         [&](const AuditFilter& row) { return session.savedRow(row); }, reason};
  const auto acts =
      withProgressLine([&](const Progress& progress) { return readSiteActs(path, who, progress); }, false);
  if (!acts) return tellFaults(command, acts.error());
  writeFaults(acts->remarks);
  const bool isSigned =
      std::any_of(acts->locks.begin(), acts->locks.end(), [](const LockAct& act) { return act.lock.hard; });
  Credentials credentials;
  if (isSigned) {
    const auto signer = readCredentials(parser, command);
    if (!signer) return signer.error();
    credentials = *signer;
  }
  const auto done = performSiteActs(session, *acts, credentials, reason);
  if (!done) {
    writeFaults({done.error()});
    return Refused;
  }
  tellDone(session.study(), *done);
  return Answered;
}
