#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(CohortDesk)
};
} // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  setUpApplication(application);
  QCommandLineParser arguments;
  arguments.addHelpOption();
  arguments.addVersionOption();
  arguments.addPositionalArgument(QStringLiteral("study"), Words::tr("A study file to open."),
                                  QStringLiteral("[study]"));
  arguments.process(application);
  const QString study = arguments.positionalArguments().value(0);

  MainWindow window;
  if (study.isEmpty())
    window.showStart();
  else
    window.showSignIn(study);
  window.show();
  return QApplication::exec();
}
