// kill -9 while somebody types: two seconds after a key what was typed is on the disk, with no line of the
// audit trail for it, and the next start shows it.
#include "db/access/vault.h"
#include "tests/faults/killed_writer.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/person.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

namespace tst_killed_typing {
using namespace person;
const QString form = QStringLiteral("consent/new");

bool signIn(MainWindow& window, const QString& path) {
  window.resize(1366, 768);
  window.show();
  window.showSignIn(path);
  return choose(&window, "login", TestStudy::login(Role::PrincipalInvestigator)) &&
         type(&window, "password", TestStudy::testPassword()) && click(&window, "signIn") && window.session();
}

/// At the form of a new consent.
QWidget* openForm(MainWindow& window) {
  window.workspace()->openPage(PageId::Screening);
  QWidget* page = window.workspace()->page(PageId::Screening);
  return click(page, "newSubject") ? page : nullptr;
}

/// What the killed process does: types, and stays on the form. Says how long the journal is, then, once it
/// need not wait any longer, "ready".
int work(const QString& path) {
  Vault::setSlotCostForTests({1, 8192});
  MainWindow window;
  if (!StudyFile::create(path, newTestStudy()) || !signIn(window, path)) return 10;
  QWidget* page = openForm(window);
  const qint64 before = window.session()->journalHead().sequence;
  if (!page || !type(page, "newName", QStringLiteral("Ouyang Xiulan")) ||
      !type(page, "newBirthDate", QStringLiteral("1971-8")))
    return 11;
  QElapsedTimer since;
  since.start();
  const auto isKept = [&] {
    return window.session()->isBeingTyped(form) && window.session()->draft(form).contains("1971-8");
  };
  while (!isKept() && since.elapsed() < 20'000)
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
  if (!isKept()) return 12;
  if (window.session()->journalHead().sequence != before) return 13;
  if (::write(STDOUT_FILENO, "ready\n", 6) != 6) return 14;
  for (;;)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

class TestKilledTyping : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theNextStartShowsWhatWasTyped() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("trial.study"));
    const WriterReport report =
        runAndKill({QCoreApplication::applicationFilePath(), QStringLiteral("tst_killed_typing"),
                    QStringLiteral("--work"), path},
                   {"ready", 1, 0});
    QVERIFY2(report.killed, qPrintable(QString::number(report.exitCode)));
    QFile beside(path + QStringLiteral(".typing"));
    QVERIFY(beside.open(QIODevice::ReadOnly));
    QVERIFY(!beside.readAll().contains("Ouyang")); // sealed
    beside.close();
    Vault::setSlotCostForTests({1, 8192});
    MainWindow window;
    QVERIFY(signIn(window, path));
    QWidget* page = openForm(window);
    QVERIFY(page);
    QCOMPARE(textOf(page, "newName"), QStringLiteral("Ouyang Xiulan"));
    QCOMPARE(textOf(page, "newBirthDate"), QStringLiteral("1971-8"));
    // Left in order, it is a row of the study, and nothing lies beside it.
    window.workspace()->openPage(PageId::Today);
    QVERIFY(!window.session()->isBeingTyped(form));
    QVERIFY(window.session()->draft(form).contains("1971-8"));
    QVERIFY(!QFile::exists(beside.fileName()));
    QVERIFY(window.session()->verify()->empty());
  }
};

/// The test, or with `--work <study>` the process that it kills.
int run(int argc, char** argv) {
  if (argc != 3 || qstrcmp(argv[1], "--work") != 0)
    return TestProgram::run<TestKilledTyping, CohortDeskApplication>(argc, argv);
  CohortDeskApplication application(argc, argv);
  return work(QString::fromLocal8Bit(argv[2]));
}
static const TestProgram::Known known(__FILE__, &run);
} // namespace tst_killed_typing
#include "tst_killed_typing.moc"
