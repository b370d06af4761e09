#include "app/base/plain_text.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <cstdio>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(CohortDesk)
};

constexpr qint64 longestPassword = 4096; // bytes; more is some other file

void describe(QCommandLineParser& arguments) {
  arguments.addHelpOption();
  arguments.addVersionOption();
  arguments.addPositionalArgument(QStringLiteral("study"), Words::tr("A study file to open."),
                                  QStringLiteral("[study]"));
  arguments.addOptions(
      {{QStringLiteral("tour"),
        Words::tr("Render every screen of the study and its printed documents into a folder, and end."),
        QStringLiteral("folder")},
       {QStringLiteral("user"), Words::tr("With --tour: who signs in."), QStringLiteral("login")},
       {QStringLiteral("password-file"), Words::tr("With --tour: file with the password in its first line."),
        QStringLiteral("file")}});
}

int takeTour(QApplication& application, const QCommandLineParser& arguments, const QString& study) {
  QFile passwordFile(arguments.value(QStringLiteral("password-file")));
  const QByteArray password = passwordFile.open(QIODevice::ReadOnly)
                                  ? passwordFile.readLine(longestPassword).trimmed()
                                  : QByteArray();
  const auto done =
      renderTour(application, {arguments.value(QStringLiteral("tour")),
                               study,
                               {arguments.value(QStringLiteral("user")), QString::fromUtf8(password)}});
  if (done) return 0;
  const QByteArray why = terminalText("cohortdesk: " + done.error().message.toUtf8() + '\n');
  std::fputs(why.constData(), stderr);
  return 1;
}
} // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  setUpApplication(application);
  QCommandLineParser arguments;
  describe(arguments);
  arguments.process(application);
  const QString study = arguments.positionalArguments().value(0);
  if (arguments.isSet(QStringLiteral("tour"))) return takeTour(application, arguments, study);

  MainWindow window;
  if (study.isEmpty())
    window.showStart();
  else
    window.showSignIn(study);
  window.show();
  return QApplication::exec();
}
