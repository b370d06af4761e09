#include "app/cohortctl/verify.h"

#include "app/cohortctl/sign_in.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(Text::tr(
      "Checks every byte and every row of a study against what the program wrote. Changes nothing."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), Text::tr("The study file."));
  addSignInOptions(parser);
}

/// "adverse_event 12 grade: It says …".
QString lineOf(const JournalFault& fault) {
  const QString place = placeOf(fault);
  return place.isEmpty() ? fault.message : place + QStringLiteral(": ") + fault.message;
}

int run(const QStringList& command) {
  QCommandLineParser parser;
  describe(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const auto who = readCredentials(parser, command.front());
  if (!who) return who.error();
  const auto faults = StudyFile::check(parser.positionalArguments().first(), *who);
  if (!faults) return refused(command.front(), faults.error().message);
  for (const JournalFault& fault : *faults)
    printLine(lineOf(fault));
  printLine(faults->empty() ? Text::tr("Sound: every row is as the program wrote it.")
                            : Text::tr("%n place(s) differ from what the program wrote.", nullptr,
                                       static_cast<int>(faults->size())));
  return faults->empty() ? Answered : Refused;
}
} // namespace

Command verifyCommand() {
  return {"verify", "STUDY [--user NAME --password-file F]",
          [] { return Text::tr("whether a study is as the program wrote it"); }, run};
}
