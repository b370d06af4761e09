#include "app/cohortctl/papers.h"
#include "app/cohortctl/run_commands.h"
#include "app/cohortctl/terminal.h"
#include "app/policy/policy.h"
#include "db/session/study_at.h"
#include "ui/print/pdf_bytes.h"
#include "ui/print/report_documents.h"
#include "ui/print/study_papers.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
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
/// Commands of cohortctl that make papers: it runs them by this program.
bool isPaperCommand(int argc, char* argv[]) {
  return argc > 2 && (!std::strcmp(argv[1], "export") || !std::strcmp(argv[1], "package"));
}

/// Without a display: what is painted goes on paper.
int makePapers(int argc, char* argv[]) {
  useUtf8();
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // Of a session without one (root's, a timer's) Qt would warn and make a folder that stays.
  const QTemporaryDir runtime;
  if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && runtime.isValid())
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
  QApplication application(argc, argv);
  applyTheme(application, Theme::light());
  setPaperMaker({papersIn, [](const StudyAt& then, const Progress& progress) {
                   return pdfBytes(packageDocument(then), PdfKind::Plain, progress);
                 }});
  return runCommands(application, QStringLiteral(COHORTDESK_POLICY));
}
} // namespace

int main(int argc, char* argv[]) {
  if (isPaperCommand(argc, argv)) return makePapers(argc, argv);
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
