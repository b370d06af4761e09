#include "app/policy/policy.h"

#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"

#include <QFileInfo>

namespace {
void printPolicy(const Policy& policy) {
  printLine(CohortctlText::tr("Locks after %1 min without key or mouse at the latest.")
                .arg(policy.lockAfterMinutes));
  printLine(policy.backupFolders.isEmpty()
                ? CohortctlText::tr("Backups lie beside the study.")
                : CohortctlText::tr("Backups lie beside the study, and are copied to: %1.")
                      .arg(policy.backupFolders.join(QStringLiteral(", "))));
  printLine(
      policy.passwordLength > 0
          ? CohortctlText::tr("A new password has at least %n character(s).", nullptr, policy.passwordLength)
          : CohortctlText::tr("A new password may have any length, if it is hard to guess."));
  printLine(policy.exportsAllowed ? CohortctlText::tr("Exports are allowed.")
                                  : CohortctlText::tr("Exports are not allowed."));
}

int tell(const PolicyFile& file, bool isInForce, const QString& command) {
  if (file.fault) {
    if (isInForce) return refused(command, policyFaultNotice(file));
    const QString place = file.fault->field.isEmpty() ? QString() : file.fault->field + QStringLiteral(": ");
    writeText(stderr,
              QString(file.path % QStringLiteral(": ") % place % file.fault->message % u'\n').toUtf8());
    return Refused;
  }
  if (!file.isThere)
    printLine(CohortctlText::tr("There is no %1: nothing is fixed on this computer.").arg(file.path));
  else if (isInForce)
    printLine(CohortctlText::tr("%1 holds on this computer.").arg(file.path));
  else
    printLine(CohortctlText::tr("%1 can be followed.").arg(file.path));
  printPolicy(file.policy);
  return Answered;
}

int runPolicy(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(CohortctlText::tr(
      "Says what the hospital fixes on this computer, or whether a policy file could be followed. One with a "
      "fault is refused with the place in it and the reason, and exit status 1."));
  parser.addPositionalArgument(
      QStringLiteral("FILE"), CohortctlText::tr("A policy file (JSON); without it the one of this computer."),
      QStringLiteral("[FILE]"));
  parser.addOption({QStringLiteral("schema"), CohortctlText::tr("Prints the JSON schema of the file.")});
  if (const auto status = readArguments(parser, command, 0, 1)) return *status;
  if (parser.isSet(QStringLiteral("schema"))) {
    writeText(stdout, policySchema());
    return Answered;
  }
  const QString path = parser.positionalArguments().value(0);
  if (path.isEmpty()) return tell(policyFileInForce(), true, command.front());
  if (!QFileInfo::exists(path))
    return refused(command.front(), CohortctlText::tr("There is no file %1.").arg(path));
  return tell(readPolicyFile(path), false, command.front());
}
} // namespace

Command policyCommand() {
  return {"policy", "[FILE] [--schema]",
          [] { return CohortctlText::tr("what the hospital fixes on this computer"); }, runPolicy};
}
