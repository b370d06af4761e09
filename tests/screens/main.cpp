#include "app/base/plain_text.h"
#include "db/access/vault.h"
#include "tests/screens/screens.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <cstdio>

namespace {
constexpr qint64 longestPassword = 4096; // bytes; more is some other file

/// Says on standard error what Qt says, but for one line that the offscreen platform has for every window.
void quieten(QtMsgType, const QMessageLogContext&, const QString& message) {
  if (!message.contains(QLatin1String("propagateSizeHints")))
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

QString firstLine(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(longestPassword).trimmed())
                                        : QString();
}
} // namespace

/// cohortdesk_screens STUDY LOGIN PASSWORD-FILE FOLDER
int main(int argc, char* argv[]) {
  qInstallMessageHandler(quieten);
  QApplication application(argc, argv);
  QCommandLineParser arguments;
  arguments.setApplicationDescription(
      QStringLiteral("Renders every screen of CohortDesk, and what it prints."));
  arguments.addHelpOption();
  arguments.addPositionalArgument(QStringLiteral("study"), QStringLiteral("shown from a copy"));
  arguments.addPositionalArgument(QStringLiteral("login"), QStringLiteral("who signs in"));
  arguments.addPositionalArgument(QStringLiteral("password-file"), QStringLiteral("its first line counts"));
  arguments.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("for the pictures and PDFs"));
  arguments.process(application);
  const QStringList given = arguments.positionalArguments();
  if (given.size() != 4) arguments.showHelp(2);

  setUpApplication(application);
  Vault::setSlotCostForTests({1, 8192}); // of the colleague and the codes that the pictures show
  const auto done = renderScreens(application, {given[3], given[0], {given[1], firstLine(given[2])}});
  if (done) return 0;
  const QByteArray why = terminalText("cohortdesk_screens: " + done.error().message.toUtf8() + '\n');
  std::fputs(why.constData(), stderr);
  return 1;
}
