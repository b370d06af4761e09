#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/status/notices.h"
#include "db/audit/audit_words.h"

namespace {
void describeVerify(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      CohortctlText::tr(
          "Checks every byte and every row of a study against what the program wrote. Changes nothing.") +
      u"\n\n" + statusHelp());
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOption(
      {QStringLiteral("head"),
       CohortctlText::tr(
           "What a paper says: the number of a journal entry and its chain head, like 558:2c58…4036a. Exit "
           "status %1: it is of another history; %2: the study ends before it.")
           .arg(HeadDiffers)
           .arg(EndsBeforeHead),
       QStringLiteral("N:HEX")});
  addSignInOptions(parser);
}

/// "adverse_event 12 grade: It says …".
QString lineOf(const JournalFault& fault) {
  const QString place = placeOf(fault);
  return place.isEmpty() ? fault.message : place + QStringLiteral(": ") + fault.message;
}

/// What a paper says, from --head; the exit status where that cannot be read.
tl::expected<std::optional<PaperHead>, int> paperOf(const QCommandLineParser& parser,
                                                    const QString& command) {
  if (!parser.isSet(QStringLiteral("head"))) return std::nullopt;
  const auto paper = readPaperHead(parser.value(QStringLiteral("head")));
  if (paper) return *paper;
  return tl::unexpected(usageError(command, QStringLiteral("--head: ") + paper.error().message));
}

int statusOf(PaperAnswer answer) {
  switch (answer) {
  case PaperAnswer::SameHistory:
    return Answered;
  case PaperAnswer::OtherHistory:
    return HeadDiffers;
  case PaperAnswer::OlderCopy:
    return EndsBeforeHead;
  }
  return Refused;
}

int tellFaults(const std::vector<JournalFault>& faults) {
  for (const JournalFault& fault : faults)
    printLine(lineOf(fault));
  printLine(CohortctlText::tr("%n place(s) differ from what the program wrote.", nullptr,
                              static_cast<int>(faults.size())));
  return Damaged;
}

int tell(const Inspection& found, const QString& command) {
  if (!found.wasLocked)
    warn(command,
         CohortctlText::tr("Nothing can be written beside the study: it was read without its lock."));
  if (!found.faults.empty()) return tellFaults(found.faults);
  printLine(CohortctlText::tr("Sound: every row is as the program wrote it."));
  printLine(chainHeadText(found.head.sequence, QString::fromLatin1(found.head.mac.toHex())));
  if (found.olderCopy) warn(command, olderCopyNotice(*found.olderCopy));
  if (!found.paper) return Answered;
  printLine(paperAnswerText(*found.paper));
  return statusOf(found.paper->answer);
}

int runVerify(const QStringList& command) {
  QCommandLineParser parser;
  describeVerify(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const auto paper = paperOf(parser, command.front());
  if (!paper) return paper.error();
  const auto who = readCredentials(parser, command.front());
  if (!who) return who.error();
  const QString study = parser.positionalArguments().first();
  const auto found = withProgressLine([&](const Progress& progress) {
    return StudyFile::inspect(study, *who, *paper, systemClock, progress);
  });
  if (!found) return refusedFor(command.front(), found.error());
  if (const QString shared = sharedFileNotice(study); !shared.isEmpty()) warn(command.front(), shared);
  return tell(*found, command.front());
}
} // namespace

Command verifyCommand() {
  return {"verify", "STUDY [--head N:HEX] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("whether a study is as the program wrote it"); }, runVerify};
}

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
