#include "app/base/code.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/sign_in.h"
#include "app/study/codes.h"
#include "db/session/study_commands.h"

namespace {
QStringList roleCodes() {
  QStringList roles;
  for (const char* role : codes<Role>)
    roles << QLatin1String(role);
  return roles;
}

void describeAccount(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      CohortctlText::tr("Adds an account to a study, with a password for the first sign-in; or sets the "
                        "password of whoever signs in, which a new account needs before it does anything."));
  parser.addPositionalArgument(QStringLiteral("add|password"), CohortctlText::tr("What is done."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOptions(
      {{QStringLiteral("new-password-file"),
        CohortctlText::tr("File with the new password in its first line."), QStringLiteral("FILE")},
       {QStringLiteral("login"), CohortctlText::tr("add: the login of the new account."),
        QStringLiteral("NAME")},
       {QStringLiteral("name"), CohortctlText::tr("add: the name that is printed on signatures."),
        QStringLiteral("TEXT")},
       {QStringLiteral("role"),
        CohortctlText::tr("add: the role, one of: %1.").arg(roleCodes().join(QStringLiteral(", "))),
        QStringLiteral("ROLE")}});
  addSignInOptions(parser);
}

int addAccount(StudySession& session, const QCommandLineParser& parser, const QString& command,
               const QString& password) {
  User user;
  user.login = parser.value(QStringLiteral("login"));
  user.name = parser.value(QStringLiteral("name"));
  user.role = static_cast<Role>(roleCodes().indexOf(parser.value(QStringLiteral("role"))));
  const auto added = session.commands().addUser(user, password);
  if (!added) return refused(command, added.error().message);
  printLine(CohortctlText::tr("Added: %1, %2. The password is for the first sign-in.")
                .arg(user.login.trimmed(), roleName(user.role)));
  return Answered;
}

int setPassword(StudySession& session, const QCommandLineParser& parser, const QString& command,
                const QString& password) {
  const auto who = readCredentials(parser, command);
  if (!who) return who.error();
  const auto changed = session.commands().changePassword(who->password, password);
  if (!changed) return refused(command, changed.error().message);
  printLine(CohortctlText::tr("The password is changed."));
  return Answered;
}

int runAccount(const QStringList& command) {
  QCommandLineParser parser;
  describeAccount(parser);
  if (const auto status = readArguments(parser, command, 2, 2)) return *status;
  const QStringList given = parser.positionalArguments();
  const bool adds = given[0] == QLatin1String("add");
  if (!adds && given[0] != QLatin1String("password"))
    return usageError(command.front(),
                      CohortctlText::tr("An account is added (add), or its password set (password)."));
  if (adds && !wordOf(parser, QStringLiteral("role"), roleCodes(), command.front())) return UsageError;
  const QString file = parser.value(QStringLiteral("new-password-file"));
  if (file.isEmpty())
    return usageError(command.front(),
                      CohortctlText::tr("--%1 is missing.").arg(QStringLiteral("new-password-file")));
  const auto password = passwordIn(command.front(), file);
  if (!password) return password.error();
  return withStudy(given[1], parser, command.front(), [&](StudySession& session) {
    return adds ? addAccount(session, parser, command.front(), *password)
                : setPassword(session, parser, command.front(), *password);
  });
}
} // namespace

Command accountCommand() {
  return {"account",
          "add|password STUDY --new-password-file F [--login NAME --name TEXT --role ROLE] [--user NAME "
          "--password-file F]",
          [] { return CohortctlText::tr("adds an account, or sets one's own password"); }, runAccount};
}
