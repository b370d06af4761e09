#include "app/policy/policy.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <array>
#include <cstring>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(CohortDesk)
};

/// What the command line names: a study, or none. What it cannot read, --help and --version end the program.
QString studyNamed(const QCoreApplication& application) {
  QCommandLineParser arguments;
  arguments.addHelpOption();
  arguments.addVersionOption();
  arguments.addPositionalArgument(QStringLiteral("study"), Words::tr("A study file to open."),
                                  QStringLiteral("[study]"));
  arguments.process(application);
  return arguments.positionalArguments().value(0);
}

/// What is answered without a display.
bool isOnlyAsked(int argc, char* argv[]) {
  constexpr std::array questions{"-h", "--help", "--help-all", "-v", "--version"};
  return std::any_of(argv, argv + argc, [&](const char* word) {
    return std::any_of(questions.begin(), questions.end(),
                       [word](const char* q) { return !std::strcmp(word, q); });
  });
}
} // namespace

int main(int argc, char* argv[]) {
  if (isOnlyAsked(argc, argv)) {
    const QCoreApplication application(argc, argv);
    nameApplication();
    useLanguage(rememberedLanguage());
    studyNamed(application);
    return EXIT_SUCCESS;
  }
  QApplication application(argc, argv);
  setUpApplication(application);
  putInForce(readPolicyFile(QStringLiteral(COHORTDESK_POLICY)));
  const QString study = studyNamed(application);

  MainWindow window;
  if (study.isEmpty())
    window.showStart();
  else
    window.showSignIn(study);
  window.show();
  return QApplication::exec();
}
