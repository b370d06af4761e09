#include "app/cohortctl/verify.h"

#include "app/cohortctl/backup_status.h"
#include "app/cohortctl/sign_in.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      Text::tr(
          "Checks every byte and every row of a study against what the program wrote. Changes nothing.") +
      u"\n\n" + statusHelp());
  parser.addPositionalArgument(QStringLiteral("STUDY"), Text::tr("The study file."));
  addSignInOptions(parser);
}

/// "adverse_event 12 grade: It says …", as far as there is a table, a row, a column.
QString lineOf(const JournalFault& fault) {
  QStringList place;
  if (!fault.table.isEmpty()) place << fault.table;
  if (fault.rowId != 0) place << QString::number(fault.rowId);
  if (!fault.column.isEmpty()) place << fault.column;
  return place.isEmpty() ? fault.message : place.join(u' ') + QStringLiteral(": ") + fault.message;
}

int run(const QStringList& command) {
  QCommandLineParser parser;
  describe(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const auto who = readCredentials(parser, command.front());
  if (!who) return who.error();
  const auto faults = StudyFile::check(parser.positionalArguments().first(), *who);
  if (!faults) return refusedFor(command.front(), faults.error());
  for (const JournalFault& fault : *faults)
    printLine(lineOf(fault));
  printLine(faults->empty() ? Text::tr("Sound: every row is as the program wrote it.")
                            : Text::tr("%n place(s) differ from what the program wrote.", nullptr,
                                       static_cast<int>(faults->size())));
  return faults->empty() ? Answered : Damaged;
}
} // namespace

Command verifyCommand() {
  return {"verify", "STUDY [--user NAME --password-file F]",
          [] { return Text::tr("whether a study is as the program wrote it"); }, run};
}
