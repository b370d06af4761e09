#include "app/base/plain_text.h"
#include "db/access/vault.h"
#include "tests/screens/screens.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>
#include <cstdio>

namespace {
constexpr qint64 longestPassword = 4096; // bytes; more is some other file

/// Says on standard error what Qt says, but for what the offscreen platform says of every window.
void quieten(QtMsgType, const QMessageLogContext&, const QString& message) {
  if (!message.startsWith(QLatin1String("This plugin does not support")))
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

QString firstLine(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(longestPassword).trimmed())
                                        : QString();
}

/// "1280x720"; not valid where it is none.
QSize sizeOf(const QString& text) {
  static const QRegularExpression shape(QStringLiteral("^([0-9]{3,4})x([0-9]{3,4})$"));
  const auto found = shape.match(text);
  return found.hasMatch() ? QSize(found.captured(1).toInt(), found.captured(2).toInt()) : QSize();
}

void addOptions(QCommandLineParser& arguments) {
  arguments.setApplicationDescription(
      QStringLiteral("Renders every screen of CohortDesk, and what it prints. QT_SCALE_FACTOR=2 in the "
                     "environment is a screen of double density."));
  arguments.addHelpOption();
  arguments.addOptions(
      {{QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WIDTHxHEIGHT"),
        QStringLiteral("1366x768")},
       {QStringLiteral("zoom"), QStringLiteral("of the type"), QStringLiteral("PERCENT"),
        QStringLiteral("100")},
       {QStringLiteral("look"), QStringLiteral("light-en, dark-en, light-zh or dark-zh; all without it"),
        QStringLiteral("LOOK")}});
}
} // namespace

/// cohortdesk_screens [OPTIONS] STUDY LOGIN PASSWORD-FILE FOLDER
int main(int argc, char* argv[]) {
  qInstallMessageHandler(quieten);
  QApplication application(argc, argv);
  QCommandLineParser arguments;
  addOptions(arguments);
  arguments.addPositionalArgument(QStringLiteral("study"), QStringLiteral("shown from a copy"));
  arguments.addPositionalArgument(QStringLiteral("login"), QStringLiteral("who signs in"));
  arguments.addPositionalArgument(QStringLiteral("password-file"), QStringLiteral("its first line counts"));
  arguments.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("for the pictures and PDFs"));
  arguments.process(application);
  const QStringList given = arguments.positionalArguments();
  const QSize size = sizeOf(arguments.value(QStringLiteral("size")));
  if (given.size() != 4 || !size.isValid()) arguments.showHelp(2);

  setUpApplication(application);
  const auto done = renderScreens(application, {given[3],
                                                given[0],
                                                {given[1], firstLine(given[2])},
                                                size,
                                                arguments.value(QStringLiteral("zoom")).toInt(),
                                                arguments.values(QStringLiteral("look"))});
  if (done) return 0;
  const QByteArray why = terminalText("cohortdesk_screens: " + done.error().message.toUtf8() + '\n');
  std::fputs(why.constData(), stderr);
  return 1;
}
