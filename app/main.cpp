#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  setUpApplication(application);
  QCommandLineParser arguments;
  arguments.addHelpOption();
  arguments.addVersionOption();
  arguments.addPositionalArgument(QStringLiteral("study"),
                                  QCoreApplication::translate("main", "A study file to open."),
                                  QStringLiteral("[study]"));
  arguments.process(application);

  MainWindow window;
  if (!arguments.positionalArguments().isEmpty()) window.showSignIn(arguments.positionalArguments().first());
  window.show();
  return QApplication::exec();
}
