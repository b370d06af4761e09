#include "app/cohortctl/sign_in.h"

#include "app/base/file_bytes.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/terminal.h"
#include "app/reports/status/notices.h"
#include "app/study/study.h"

#include <QFile>
#include <QFileInfo>
#include <QTextStream>

std::optional<QString> askLine(const QString& prompt) {
  if (!isTerminal(stdin)) return std::nullopt;
  QTextStream(stderr) << prompt << Qt::flush;
  // One reader for all questions: it may have taken more than a line.
  static QTextStream input(stdin);
  const QString line = input.readLine();
  return line.isNull() ? std::nullopt : std::optional(line);
}

std::optional<QString> askPassword(const QString& prompt) {
  const NoEcho quiet;
  return askLine(prompt);
}

namespace {
constexpr qint64 longestPassword = 4096; // bytes; more is some other file

/// A pipe or a device is read as it is: `<(pass ward)` has the mode of the system.
bool othersReadIt(const QString& path) {
  return QFileInfo(path).isFile() && othersMay(path) != OthersMay::Nothing;
}

} // namespace

tl::expected<QString, int> passwordIn(const QString& command, const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return tl::unexpected(
        refused(command, CohortctlText::tr("%1 cannot be read: %2.").arg(path, file.errorString())));
  if (othersReadIt(path))
    return tl::unexpected(
        refused(command,
                CohortctlText::tr("Other accounts of this computer may read %1, which holds a secret: “chmod "
                                  "600 %1” mends that. On a stick that knows no permissions nothing does: "
                                  "keep it elsewhere.")
                    .arg(path)));
  QByteArray line = file.readLine(longestPassword);
  while (line.endsWith('\n') || line.endsWith('\r'))
    line.chop(1);
  if (line.isEmpty())
    return tl::unexpected(refused(command, CohortctlText::tr("The first line of %1 is empty.").arg(path)));
  return QString::fromUtf8(line);
}

namespace {
tl::expected<QString, int> passwordTyped(const QString& command, bool twice) {
  const std::optional<QString> password = askPassword(CohortctlText::tr("Password: "));
  if (!password)
    return tl::unexpected(usageError(
        command,
        CohortctlText::tr("There is no terminal to ask for the password on: give --password-file FILE.")));
  if (twice && askPassword(CohortctlText::tr("Repeat password: ")) != password)
    return tl::unexpected(refused(command, CohortctlText::tr("These are two different passwords.")));
  return *password;
}
} // namespace

void addSignInOptions(QCommandLineParser& parser) {
  parser.addOptions(
      {{QStringLiteral("user"), CohortctlText::tr("Who signs in."), QStringLiteral("NAME")},
       {QStringLiteral("password-file"),
        CohortctlText::tr("File with the password in its first line; without it the terminal is asked."),
        QStringLiteral("FILE")}});
}

tl::expected<Credentials, int> readCredentials(const QCommandLineParser& parser, const QString& command,
                                               bool twice) {
  Credentials who;
  who.login = parser.value(QStringLiteral("user"));
  if (who.login.isEmpty()) who.login = askLine(CohortctlText::tr("User: ")).value_or(QString());
  if (who.login.isEmpty())
    return tl::unexpected(usageError(command, CohortctlText::tr("Who signs in? Give --user NAME.")));
  const QString file = parser.value(QStringLiteral("password-file"));
  auto password = file.isEmpty() ? passwordTyped(command, twice) : passwordIn(command, file);
  if (!password) return tl::unexpected(password.error());
  who.password = *password;
  return who;
}

int withStudy(const QString& path, const QCommandLineParser& parser, const QString& command,
              const std::function<int(StudySession&)>& body) {
  const auto who = readCredentials(parser, command);
  return who ? withStudyAs(*who, path, command, body) : who.error();
}

int withStudyAs(const Credentials& who, const QString& path, const QString& command,
                const std::function<int(StudySession&)>& body) {
  const auto session = withProgressLine(
      [&](const Progress& progress) { return StudyFile::open(path, who, systemClock, progress); });
  if (!session) return refused(command, session.error().message);
  if (const QString shared = sharedFileNotice(path); !shared.isEmpty()) warn(command, shared);
  if (const auto& copy = (*session)->study().olderCopy) warn(command, olderCopyNotice(*copy));
  const int status = body(**session);
  const Result<void> closed = (*session)->close();
  if (closed) return status;
  const int notClosed =
      refused(command, CohortctlText::tr("The study is closed; everything that was saved is in its file. %1")
                           .arg(closed.error().message));
  return status == Answered ? notClosed : status;
}

int askStudy(const QStringList& command, const QString& description, const QList<QCommandLineOption>& options,
             const StudyAnswer& answer) {
  QCommandLineParser parser;
  parser.setApplicationDescription(description);
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOptions(options);
  addDayOption(parser);
  addSignInOptions(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const auto day = dayOf(parser, command.front());
  if (!day) return day.error();
  return withStudy(
      parser.positionalArguments().first(), parser, command.front(),
      [&](const StudySession& session) { return answer(session, day->value_or(session.today()), parser); });
}

QCommandLineOption jsonOption() {
  return {QStringLiteral("json"), CohortctlText::tr("One JSON object instead of text.")};
}

int refusedFor(const QString& command, const Refusal& refusal) {
  refused(command, refusal.message);
  const QString& rule = refusal.rule;
  if (rule == QLatin1String("DAMAGED")) return Damaged;
  if (rule == QLatin1String("BACKUP")) return NoSoundBackup;
  for (const char* ofPeople : {"PASSWORD", "WAIT", "ACCOUNT-LOCKED"})
    if (rule == QLatin1String(ofPeople)) return NotLetIn;
  return Refused;
}

QString statusHelp() {
  return CohortctlText::tr(
      "Ends with 0 if all is well, 1 if a file or folder is in the way, 2 if the command line is "
      "wrong, 4 if the study is damaged, 5 if there is no sound backup, 6 if login or password is "
      "wrong or out of date, or the account is locked.");
}
