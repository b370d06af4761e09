#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

namespace tst_cohortctl_export {

/// The program itself: export csv, and what it ends with.
class TestCohortctlExport : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(make("ward.study"));
    const Answer imported = import(log(), "ward.study");
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
  }

  void writesTheFolder() {
    const Answer told = run(QStringList{"export", "csv", path("ward.study"), "--to", path("data")} + who());
    QVERIFY2(told.status == 0, qPrintable(told.err));
    QVERIFY2(told.out.startsWith(QStringLiteral("Exported to %1: ").arg(path("data"))), qPrintable(told.out));
    QVERIFY(told.out.contains("SHA-256 of MANIFEST.sha256: "));
    const QDir data(path("data"));
    for (const char* file :
         {"README.txt", "MANIFEST.sha256", "dictionary.csv", "codelists.csv", "read_export.R",
          "read_export.py", "raw/scr.csv", "raw/ae.csv", "raw/decision.csv"})
      QVERIFY2(data.exists(QLatin1String(file)), file);
  }

  void stoppedItLeavesNothing() {
    QProcess program;
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QStringLiteral(COHORTDESK_BIN "/cohortctl"),
                  QStringList{"export", "csv", path("ward.study"), "--to", path("stopped")} + who());
    const QDir folder(path({}));
    const QStringList beginning{QStringLiteral(".stopped-*")};
    const auto begun = [&] { return !folder.entryList(beginning, QDir::Dirs | QDir::Hidden).isEmpty(); };
    while (!begun() && !program.waitForFinished(1))
      ;
    program.terminate();
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(QFile::exists(path("stopped")), program.exitCode() == 0); // it may have been done by then
    QVERIFY(!begun());
  }

  void everyOutcomeHasItsStatus_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString study = path("ward.study");
    QTest::newRow("with a mark") << QStringList{"csv", study, "--to", path("marked"), "--bom"} + who() << 0;
    QTest::newRow("as SDTM, too") << QStringList{"csv", study, "--to", path("sdtm"), "--sdtm"} + who() << 0;
    QTest::newRow("a workbook") << QStringList{"xlsx", study, "--to", path("ward.xlsx")} + who() << 0;
    QTest::newRow("over a workbook") << QStringList{"xlsx", study, "--to", path("ward.xlsx")} + who() << 1;
    QTest::newRow("over a folder") << QStringList{"csv", study, "--to", path("marked")} + who() << 1;
    QTest::newRow("into nothing") << QStringList{"csv", study, "--to", path("none/data")} + who() << 1;
    QTest::newRow("no study") << QStringList{"csv", path("none.study"), "--to", path("more")} + who() << 1;
    QTest::newRow("where to?") << QStringList{"csv", study} + who() << 2;
    QTest::newRow("what?") << QStringList{"csv", "--to", path("more")} + who() << 2;
    QTest::newRow("another form") << QStringList{"sas", study, "--to", path("more")} + who() << 2;
  }
  void everyOutcomeHasItsStatus() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Answer answer = run(QStringList{"export"} + arguments);
    QVERIFY2(answer.status == status,
             qPrintable(QStringLiteral("%1: %2%3").arg(answer.status).arg(answer.out, answer.err)));
    QVERIFY(!QFile::exists(path("more")));
  }
};

COHORTDESK_TEST(TestCohortctlExport, QCoreApplication)
} // namespace tst_cohortctl_export
#include "tst_cohortctl_export.moc"
