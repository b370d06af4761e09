#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/protocol/protocol_reader.h"

#include <QFileInfo>

namespace {
/// A file in this folder goes before a built-in protocol of the same name: it is what was asked about.
QString fileOrName(const QString& argument) {
  const QFileInfo file(argument);
  return file.exists() ? file.absoluteFilePath() : argument;
}

QString summary(const Protocol& protocol) {
  QStringList assumed;
  for (const Assumption& assumption : protocol.assumptions)
    assumed << assumption.id;
  const QString levels = CohortctlText::tr("%n dose level(s)", nullptr, protocol.design.top());
  const QString planned =
      CohortctlText::tr("%n subject(s) planned", nullptr, protocol.design.plannedSubjects);
  const QString criteria =
      CohortctlText::tr("%n inclusion criteria", nullptr, static_cast<int>(protocol.criteria.size()));
  return CohortctlText::tr("%1, version %2: may be used. %3, %4, %5. Assumptions: %6.")
      .arg(protocol.id, protocol.version, levels, planned, criteria,
           assumed.isEmpty() ? CohortctlText::tr("none") : assumed.join(QStringLiteral(", ")));
}

int runProtocolCheck(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(CohortctlText::tr(
      "Says whether a protocol file may be used. A broken one is refused with the path inside it and "
      "the reason, and exit status 1."));
  parser.addPositionalArgument(QStringLiteral("check"), CohortctlText::tr("What to do with the file."));
  parser.addPositionalArgument(QStringLiteral("FILE"), CohortctlText::tr("The protocol file (JSON)."));
  if (const auto status = readArguments(parser, command, 2, 2)) return *status;
  const QStringList words = parser.positionalArguments();
  if (words.first() != QLatin1String("check"))
    return usageError(command.front(),
                      CohortctlText::tr("“%1” is not known here; only “check” is.").arg(words.first()));

  const auto protocol = protocolByNameOrFile(fileOrName(words.last()));
  if (protocol) {
    printLine(summary(*protocol));
    return Answered;
  }
  const Refusal& why = protocol.error();
  const QString place = why.field.isEmpty() ? words.last() : words.last() % QStringLiteral(": ") % why.field;
  writeText(stderr, QString(place % QStringLiteral(": ") % why.message).toUtf8() + '\n');
  return Refused;
}
} // namespace

Command protocolCheckCommand() {
  return {"protocol", "check FILE", [] { return CohortctlText::tr("whether a protocol file may be used"); },
          runProtocolCheck};
}
