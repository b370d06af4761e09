#include "app/cohortctl/run_commands.h"

#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/policy/policy.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <cstdio>

namespace {
void speakLanguageOf(QCoreApplication& program) {
  auto* words = new QTranslator(&program);
  const bool chinese = QLocale::system().language() == QLocale::Chinese;
  if (words->load(chinese ? QStringLiteral(":/i18n/cohortdesk_zh_CN.qm")
                          : QStringLiteral(":/i18n/cohortdesk_en.qm")))
    QCoreApplication::installTranslator(words);
}

void printHelp(std::FILE* out) {
  std::fprintf(out, "%s\n",
               qUtf8Printable(CohortctlText::tr("CohortDesk's study and rules on the command line.")));
  for (const Command& command : commands())
    std::fprintf(out, "\n  cohortctl %s %s\n      %s\n", command.name, command.synopsis,
                 qUtf8Printable(command.summary()));
  std::fprintf(out, "\n  cohortctl COMMAND --help\n  cohortctl --version\n");
}

/// What Qt and db/ warn of may name files, too.
void warnOnTerminal(QtMsgType, const QMessageLogContext&, const QString& message) {
  writeText(stderr, message.toUtf8() + '\n');
}

int unknownCommand(const QString& word) {
  const QString line =
      CohortctlText::tr("cohortctl: there is no command “%1”. “cohortctl --help” lists them.").arg(word);
  writeText(stderr, line.toUtf8() + '\n');
  return UsageError;
}

/// Before any command. That the file cannot be followed is said beside every answer.
void followPolicy(const QString& command, const QString& file) {
  putInForce(readPolicyFile(file));
  if (policyFileInForce().fault && command != QLatin1String("policy"))
    warn(command, policyFaultNotice(policyFileInForce()));
}
} // namespace

int runCommands(QCoreApplication& program, const QString& policyFile) {
  qInstallMessageHandler(warnOnTerminal);
  QCoreApplication::setApplicationName(QStringLiteral("cohortctl"));
  QCoreApplication::setApplicationVersion(QStringLiteral(COHORTDESK_VERSION));
  speakLanguageOf(program);

  const QStringList words = QCoreApplication::arguments().mid(1);
  if (words.isEmpty()) {
    printHelp(stderr);
    return UsageError;
  }
  const QString& word = words.first();
  if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
    printHelp(stdout);
    return Answered;
  }
  if (word == QLatin1String("--version") || word == QLatin1String("-v")) {
    std::fprintf(stdout, "cohortctl %s\n", COHORTDESK_VERSION);
    return Answered;
  }
  for (const Command& command : commands())
    if (word == QLatin1String(command.name)) {
      followPolicy(word, policyFile);
      return command.run(words);
    }
  return unknownCommand(word);
}
