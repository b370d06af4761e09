// A process in which known people are registered, through the window and through the commands, is killed in
// the middle of its work. No byte of what it leaves behind, in the study's folder or anywhere under its home,
// says who they are.
#include "db/access/vault.h"
#include "tests/faults/killed_writer.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/person.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDirIterator>
#include <QtTest>
#include <unistd.h>

namespace tst_no_names_in_clear {
using namespace person;

const QString letterhead = QStringLiteral("Ward Nine Letterhead"); // no identifier: found where it is stored

struct Known {
  QString name, initials, hospitalNumber, birthDate;
};
const Known saved{QStringLiteral("Ouyang Xiulan"), QStringLiteral("QOXQ"), QStringLiteral("HN7734512"),
                  QStringLiteral("1971-08-23")};
const Known changed{QStringLiteral("Ouyang Xiulian"), QStringLiteral("QOYQ"), QStringLiteral("HN7734599"),
                    QStringLiteral("1972-09-24")};
const Known half{QString::fromUtf8("司马相如"), QStringLiteral("QSXQ"), QStringLiteral("HN9981277"),
                 QStringLiteral("1958-11-30")};

bool typeInto(QWidget* page, const Known& known) {
  return type(page, "newName", known.name) && type(page, "newInitials", known.initials) &&
         type(page, "newHospitalNumber", known.hospitalNumber) &&
         type(page, "newBirthDate", known.birthDate) && type(page, "consentVersion", QStringLiteral("1.0")) &&
         type(page, "consentDate", QStringLiteral("2020-01-02"));
}

/// What the killed process does. Says "ready" and goes on typing until it dies.
int work(const QString& path) {
  Vault::setSlotCostForTests({1, 8192});
  if (!StudyFile::create(path, newTestStudy())) return 10;
  MainWindow window;
  window.resize(1366, 768);
  window.show();
  window.showSignIn(path);
  if (!choose(&window, "login", TestStudy::login(Role::PrincipalInvestigator)) ||
      !type(&window, "password", TestStudy::testPassword()) || !click(&window, "signIn") || !window.session())
    return 11;
  Site site = window.session()->study().site;
  site.letterhead = letterhead; // after the file was opened: it stands in what is not checkpointed yet
  if (!window.session()->commands().saveSite(site, QStringLiteral("As printed"))) return 22;
  Workspace* workspace = window.workspace();
  workspace->openPage(PageId::Screening);
  QWidget* page = workspace->page(PageId::Screening);
  if (!click(page, "newSubject") || !typeInto(page, saved) || !click(page, "recordConsent")) return 12;
  if (window.session()->study().subjects.size() != 1) return 13;
  const Subject& subject = window.session()->study().subjects.front();
  const Identity identity{changed.name, changed.initials, changed.hospitalNumber,
                          QDate::fromString(changed.birthDate, Qt::ISODate)};
  if (!window.session()->commands().saveIdentity(subject.id, identity, QStringLiteral("Misread"))) return 14;
  if (!window.session()->backUp()) return 15;
  if (isShown(page, "backToList") && !click(page, "backToList")) return 16;
  if (!click(page, "newSubject") || !typeInto(page, half)) return 17;
  workspace->openPage(PageId::Today); // the half-filled form is kept
  if (window.session()->draft(QStringLiteral("consent/new")).isEmpty()) return 18;
  if (::write(STDOUT_FILENO, "ready\n", 6) != 6) return 19;
  for (;;) {
    workspace->openPage(PageId::Screening);
    if (!typeInto(page, half)) return 20;
    workspace->openPage(PageId::Today);
    if (!window.session()->backUp()) return 21;
  }
}

/// The ways in which a text may lie in a file: UTF-8, UTF-16, both in base64 wherever it begins, in hex.
QList<QByteArray> formsOf(const QString& text) {
  const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
  QList<QByteArray> forms;
  for (const QByteArray& plain : {text.toUtf8(), wide}) {
    forms << plain << plain.toHex() << plain.toPercentEncoding();
    for (int before = 0; before < 3; ++before) {
      const QByteArray coded =
          QByteArray(QByteArray(before, ' ') + plain).toBase64(QByteArray::OmitTrailingEquals);
      const QByteArray inside =
          coded.mid(before == 0 ? 0 : 4).chopped(2); // what does not hang on its neighbours
      if (inside.size() >= 8) forms << inside;       // anything shorter is found in any sealed value
    }
  }
  return forms;
}

struct Finding {
  QStringList places;
  int files = 0;
  qint64 bytes = 0;
};

Finding search(const QString& folder, const QStringList& texts) {
  Finding finding;
  QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
  while (it.hasNext()) {
    QFile file(it.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QByteArray content = file.readAll();
    ++finding.files;
    finding.bytes += content.size();
    for (const QString& text : texts)
      for (const QByteArray& form : formsOf(text))
        if (content.contains(form)) finding.places << text + QStringLiteral(" in ") + it.filePath();
  }
  return finding;
}

class TestNoNamesInClear : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSearchFindsWhatIsThere();
  void nothingIsLeftInTheClear();
};

void TestNoNamesInClear::theSearchFindsWhatIsThere() {
  for (const QByteArray& form : formsOf(half.name)) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("planted")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before" + form + "after") > 0);
    file.close();
    QVERIFY(!search(folder.path(), {half.name}).places.isEmpty());
  }
  QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("planted")));
  QVERIFY(file.open(QIODevice::WriteOnly));
  QVERIFY(file.write(QByteArray("{\"name\": \"" + saved.name.toUtf8() + "\"}").toBase64()) > 0);
  file.close();
  QVERIFY(!search(folder.path(), {saved.name}).places.isEmpty());
}

void TestNoNamesInClear::nothingIsLeftInTheClear() {
  QTemporaryDir home;
  for (const char* folder : {"study", "config", "cache", "data", "tmp", "run"})
    QVERIFY(QDir(home.path()).mkpath(QLatin1String(folder)));
  qputenv("HOME", home.path().toUtf8());
  qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
  qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
  qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
  qputenv("XDG_RUNTIME_DIR", home.filePath(QStringLiteral("run")).toUtf8());
  qputenv("TMPDIR", home.filePath(QStringLiteral("tmp")).toUtf8());
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QFile::setPermissions(home.filePath(QStringLiteral("run")),
                        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  const QString path = home.filePath(QStringLiteral("study/trial.study"));
  const WriterReport report =
      runAndKill({QCoreApplication::applicationFilePath(), QStringLiteral("tst_no_names_in_clear"),
                  QStringLiteral("--work"), path},
                 {"ready", 1, 700'000});
  QVERIFY2(report.killed, qPrintable(QString::number(report.exitCode)));

  const Finding clear = search(home.path(), {letterhead});
  QVERIFY2(!clear.places.filter(QStringLiteral("-wal")).isEmpty(), "the work had not been checkpointed");
  QVERIFY2(!clear.places.filter(QStringLiteral(".backups/")).isEmpty(), "a backup is searched");
  QStringList identifiers;
  for (const Known& known : {saved, changed, half})
    identifiers << known.name << known.initials << known.hospitalNumber << known.birthDate;
  identifiers << TestStudy::testPassword() << QStringLiteral("Xiulan") << QStringLiteral("Ouyang");
  const Finding found = search(home.path(), identifiers);
  QVERIFY2(found.places.isEmpty(), qPrintable(found.places.join(QLatin1Char('\n'))));
  QVERIFY(found.files >= 4);
  qInfo("%d files, %lld bytes, %lld identifiers", found.files, found.bytes, qint64(identifiers.size()));
  // They are all there, for who has the password.
  Vault::setSlotCostForTests({1, 8192});
  const auto session = StudyFile::open(path, TestStudy::credentials(Role::PrincipalInvestigator));
  QVERIFY(session);
  QCOMPARE((*session)->study().subjects.front().identity.name, changed.name);
  QVERIFY((*session)->draft(QStringLiteral("consent/new")).contains(half.hospitalNumber.toUtf8()));
}

/// The test, or with `--work <study>` the process that it kills.
int run(int argc, char** argv) {
  if (argc != 3 || qstrcmp(argv[1], "--work") != 0)
    return TestProgram::run<TestNoNamesInClear, QCoreApplication>(argc, argv);
  CohortDeskApplication application(argc, argv);
  return work(QString::fromLocal8Bit(argv[2]));
}
static const TestProgram::Known known(__FILE__, &run);
} // namespace tst_no_names_in_clear
#include "tst_no_names_in_clear.moc"
