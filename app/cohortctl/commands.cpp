#include "app/cohortctl/commands.h"

#include "app/base/plain_text.h"
#include "app/cohortctl/cohortctl_text.h"

#include <QJsonDocument>
#include <algorithm>

namespace {
/// Qt's help text knows the program's name only; its first line is ours.
QString helpText(const QCommandLineParser& parser, const QString& name) {
  const QString text = parser.helpText();
  const auto named = [&](const Command& command) { return name == QLatin1String(command.name); };
  const auto command = std::find_if(commands().begin(), commands().end(), named);
  const QString synopsis = command == commands().end() ? QString() : QLatin1String(command->synopsis);
  return CohortctlText::tr("Usage: cohortctl %1 %2").arg(name, synopsis) % text.mid(text.indexOf(u'\n'));
}
} // namespace

std::optional<int> readArguments(QCommandLineParser& parser, const QStringList& command, int least,
                                 int most) {
  const QString& name = command.front();
  const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                CohortctlText::tr("Says how the command is used."));
  parser.addOption(help);
  if (!parser.parse(command)) return usageError(name, parser.errorText());
  if (parser.isSet(help)) {
    writeText(stdout, helpText(parser, name).toUtf8());
    return Answered;
  }
  const auto given = parser.positionalArguments().size();
  if (given < least) return usageError(name, CohortctlText::tr("Something is missing on the command line."));
  if (given > most)
    return usageError(name,
                      CohortctlText::tr("“%1” is one argument too many; a text with blanks stands in quotes.")
                          .arg(parser.positionalArguments().at(most)));
  return std::nullopt;
}

std::optional<int> wordOf(const QCommandLineParser& parser, const QString& option, const QStringList& words,
                          const QString& command) {
  const auto found = static_cast<int>(words.indexOf(parser.value(option)));
  if (found >= 0) return found;
  usageError(command, CohortctlText::tr("--%1 is one of: %2.").arg(option, words.join(QStringLiteral(", "))));
  return std::nullopt;
}

int usageError(const QString& command, const QString& message) {
  const QString line =
      CohortctlText::tr("cohortctl %1: %2 “cohortctl %1 --help” says how it is used.").arg(command, message);
  writeText(stderr, line.toUtf8() + '\n');
  return UsageError;
}

void warn(const QString& command, const QString& message) {
  writeText(stderr, CohortctlText::tr("cohortctl %1: %2").arg(command, message).toUtf8() + '\n');
}

int refused(const QString& command, const QString& message) {
  warn(command, message);
  return Refused;
}

void writeText(std::FILE* out, const QByteArray& utf8) {
  const QByteArray text = terminalText(utf8);
  std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), out);
}

void printLine(const QString& text) {
  writeText(stdout, text.toUtf8() + '\n');
}

void printJson(const QJsonObject& object) {
  printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

const QList<Command>& commands() {
  static const QList<Command> all = {
      recommendCommand(), pathsCommand(),     ocCommand(),     tableCommand(),
      opinionCommand(),   doseCommand(),      gradeCommand(),  protocolCheckCommand(),
      newStudyCommand(),  accountCommand(),   importCommand(), statusCommand(),
      eventsCommand(),    efficacyCommand(),  pkCommand(),     laboratoryCommand(),
      cd7Command(),       worksheetCommand(), exportCommand(), changesCommand(),
      handOverCommand(),  packageCommand(),   verifyCommand(), restoreCommand(),
      policyCommand()};
  return all;
}
