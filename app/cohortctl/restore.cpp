#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/sign_in.h"
#include "db/audit/audit_words.h"

namespace {
void describeRestore(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      CohortctlText::tr("Names the newest sound backup of a study and what came after "
                        "it; with --to, copies it to a new file.") +
      u"\n\n" + statusHelp());
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOptions(
      {{QStringLiteral("to"), CohortctlText::tr("The new file. Nothing is ever written over."),
        QStringLiteral("NEW")},
       {QStringLiteral("backup"), CohortctlText::tr("This backup instead of the newest sound one."),
        QStringLiteral("FILE")}});
  addSignInOptions(parser);
}

void tell(const GoodBackup& backup) {
  printLine((backup.chosen ? CohortctlText::tr("Sound backup: %1, of %2, up to journal line %3.")
                           : CohortctlText::tr("Newest sound backup: %1, of %2, up to journal line %3."))
                .arg(backup.path, backup.madeAt.toString(Qt::ISODate))
                .arg(backup.head.sequence));
  if (!backup.studyAsked)
    printLine(CohortctlText::tr(
        "The accounts of the study itself cannot be read: only the backup was asked who may "
        "sign in."));
  if (backup.lost.empty() && backup.lostIsWhole) printLine(CohortctlText::tr("Nothing came after it."));
  for (const AuditLine& entry : backup.lost)
    printLine(QStringLiteral("  %1  %2  %3  %4 %5 %6")
                  .arg(entry.sequence)
                  .arg(entry.at.toString(Qt::ISODate), entry.user, auditActionName(entry.action), entry.table)
                  .arg(entry.rowId));
  if (!backup.lostIsWhole)
    printLine(CohortctlText::tr("The study cannot be read to its end: more may have come after it."));
}

int runRestore(const QStringList& command) {
  QCommandLineParser parser;
  describeRestore(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const auto who = readCredentials(parser, command.front());
  if (!who) return who.error();
  const QString study = parser.positionalArguments().first();
  const QString named = parser.value(QStringLiteral("backup"));
  const auto backup = withProgressLine([&](const Progress& progress) {
    return named.isEmpty() ? StudyFile::newestGoodBackup(study, *who, systemClock, progress)
                           : StudyFile::goodBackup(study, named, *who, systemClock, progress);
  });
  if (!backup) return refusedFor(command.front(), backup.error());
  tell(*backup);
  const QString target = parser.value(QStringLiteral("to"));
  if (target.isEmpty()) return Answered;
  const auto done = withProgressLine([&](const Progress& progress) {
    return StudyFile::restore(*backup, target, *who, systemClock, progress);
  });
  if (!done) return refusedFor(command.front(), done.error());
  printLine(CohortctlText::tr("Restored to %1.").arg(target));
  return Answered;
}
} // namespace

Command restoreCommand() {
  return {
      "restore", "STUDY [--to NEW] [--backup FILE] [--user NAME --password-file F]",
      [] { return CohortctlText::tr("the newest sound backup of a study, and copying it to a new file"); },
      runRestore};
}
