#include "app/base/file_bytes.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/sign_in.h"
#include "app/protocol/protocol_reader.h"

#include "app/base/time_zone.h"

#include <QFileInfo>
#include <QTimeZone>

namespace {
void describeNewStudy(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      CohortctlText::tr("Makes a study file and prints its recovery code, once."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The file to make."));
  parser.addOptions(
      {{QStringLiteral("protocol"), CohortctlText::tr("cd7-car-nk, standard-3+3:N, or a protocol file."),
        QStringLiteral("NAME|FILE")},
       {QStringLiteral("site"), CohortctlText::tr("Name of the site."), QStringLiteral("TEXT")},
       {QStringLiteral("name"),
        CohortctlText::tr("Printed name of the principal investigator, who is the first user."),
        QStringLiteral("TEXT")},
       {QStringLiteral("time-zone"),
        CohortctlText::tr("Time zone of the site; without it the one of this computer."),
        QStringLiteral("ID"), QString::fromLatin1(QTimeZone::systemTimeZoneId())}});
  addSignInOptions(parser);
}

/// What is missing, as a sentence.
std::optional<QString> missingOption(const QCommandLineParser& parser) {
  for (const char* name : {"protocol", "site", "name"})
    if (parser.value(QLatin1String(name)).trimmed().isEmpty())
      return CohortctlText::tr("--%1 is missing.").arg(QLatin1String(name));
  return std::nullopt;
}

/// Of a protocol that is built in, or of a file; create() says what is wrong in it.
Result<QByteArray> protocolText(const QString& nameOrPath) {
  auto builtIn = protocolSource(nameOrPath);
  return builtIn || !QFileInfo::exists(nameOrPath) ? builtIn : fileBytes(nameOrPath);
}

int runNewStudy(const QStringList& command) {
  QCommandLineParser parser;
  describeNewStudy(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  if (const auto missing = missingOption(parser)) return usageError(command.front(), *missing);
  const QByteArray zoneId = parser.value(QStringLiteral("time-zone")).toLatin1();
  NewStudy study;
  study.site.timeZone = QTimeZone(zoneId);
  if (!isTimeZone(study.site.timeZone.id()))
    return usageError(command.front(),
                      CohortctlText::tr("There is no time zone “%1”; ids look like Asia/Shanghai.")
                          .arg(QLatin1String(zoneId)));
  const Result<QByteArray> protocol = protocolText(parser.value(QStringLiteral("protocol")));
  if (!protocol) return refused(command.front(), protocol.error().message);
  const auto who = readCredentials(parser, command.front(), true);
  if (!who) return who.error();
  study.protocolJson = *protocol;
  study.site.name = parser.value(QStringLiteral("site")).trimmed();
  study.login = who->login;
  study.userName = parser.value(QStringLiteral("name")).trimmed();
  study.password = who->password;
  const auto created = StudyFile::create(parser.positionalArguments().first(), study);
  if (!created) return refused(command.front(), created.error().message);
  printLine(CohortctlText::tr("Recovery code: %1").arg(created->recoveryCode));
  printLine(CohortctlText::tr(
      "Write it down and keep it locked away: it opens the study when a password is lost, and is shown "
      "only now."));
  return Answered;
}
} // namespace

Command newStudyCommand() {
  return {
      "new",
      "STUDY --protocol NAME|FILE --site TEXT --user NAME --name TEXT [--password-file F] [--time-zone ID]",
      [] { return CohortctlText::tr("makes a study file"); }, runNewStudy};
}
