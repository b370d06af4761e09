#include "app/cohortctl/sign_in.h"

#include "app/cohortctl/ask_password.h"
#include "app/cohortctl/progress_line.h"
#include "app/reports/older_copy_notice.h"
#include "app/reports/shared_file_notice.h"
#include "app/study/own_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};
constexpr qint64 longestPassword = 4096; // bytes; more is some other file

/// A pipe or a device is read as it is: `<(pass ward)` has the mode of the system.
bool othersReadIt(const QString& path) {
  return QFileInfo(path).isFile() && othersMay(path) != OthersMay::Nothing;
}

/// The first line of the file.
tl::expected<QString, int> passwordIn(const QString& command, const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return tl::unexpected(
        refused(command, Text::tr("The password file %1 cannot be read: %2.").arg(path, file.errorString())));
  if (othersReadIt(path))
    return tl::unexpected(
        refused(command, Text::tr("Other accounts of this computer may read the password file %1: “chmod "
                                  "600 %1” mends that. On a stick that knows no permissions nothing does: "
                                  "keep it elsewhere.")
                             .arg(path)));
  QByteArray line = file.readLine(longestPassword);
  while (line.endsWith('\n') || line.endsWith('\r'))
    line.chop(1);
  if (line.isEmpty())
    return tl::unexpected(
        refused(command, Text::tr("The first line of the password file %1 is empty.").arg(path)));
  return QString::fromUtf8(line);
}

tl::expected<QString, int> passwordTyped(const QString& command, bool twice) {
  const std::optional<QString> password = askPassword(Text::tr("Password: "));
  if (!password)
    return tl::unexpected(usageError(
        command, Text::tr("There is no terminal to ask for the password on: give --password-file FILE.")));
  if (twice && askPassword(Text::tr("The same again: ")) != password)
    return tl::unexpected(refused(command, Text::tr("These are two different passwords.")));
  return *password;
}
} // namespace

void addSignInOptions(QCommandLineParser& parser) {
  parser.addOptions({{QStringLiteral("user"), Text::tr("Who signs in."), QStringLiteral("NAME")},
                     {QStringLiteral("password-file"),
                      Text::tr("File with the password in its first line; without it the terminal is asked."),
                      QStringLiteral("FILE")}});
}

tl::expected<Credentials, int> readCredentials(const QCommandLineParser& parser, const QString& command,
                                               bool twice) {
  Credentials who;
  who.login = parser.value(QStringLiteral("user"));
  if (who.login.isEmpty()) who.login = askLine(Text::tr("User: ")).value_or(QString());
  if (who.login.isEmpty())
    return tl::unexpected(usageError(command, Text::tr("Who signs in? Give --user NAME.")));
  const QString file = parser.value(QStringLiteral("password-file"));
  auto password = file.isEmpty() ? passwordTyped(command, twice) : passwordIn(command, file);
  if (!password) return tl::unexpected(password.error());
  who.password = *password;
  return who;
}

int withStudy(const QString& path, const QCommandLineParser& parser, const QString& command,
              const std::function<int(StudySession&)>& body) {
  const auto who = readCredentials(parser, command);
  if (!who) return who.error();
  const auto session = withProgressLine(
      [&](const Progress& progress) { return StudyFile::open(path, *who, systemClock, progress); });
  if (!session) return refused(command, session.error().message);
  if (const QString shared = sharedFileNotice(path); !shared.isEmpty()) warn(command, shared);
  if (const auto& copy = (*session)->study().olderCopy) warn(command, olderCopyNotice(*copy));
  const int status = body(**session);
  const Result<void> closed = (*session)->close();
  if (closed) return status;
  const int notClosed =
      refused(command, Text::tr("The study is closed; everything that was saved is in its file. %1")
                           .arg(closed.error().message));
  return status == Answered ? notClosed : status;
}
