#include "db/access/failed_sign_ins.h"
#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/made_workbook.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

namespace tst_cohortctl_workbooks {
const QByteArray labCsv = "subject,visit,car-copies\nS-001,D0-PRE,<50\nS-001,D7,400\n";
const QByteArray termsCsv = "CTCAE Term,Grade 1,Grade 2,Grade 3,Grade 4,Grade 5\nFever,a,b,c,d,-\n";

MadeWorkbook logBook() {
  MadeWorkbook book;
  for (const QFileInfo& file : QDir(CohortctlFolder::log()).entryInfoList({QStringLiteral("*.csv")}))
    book.sheets.push_back(sheetOfCsv(file.baseName(), contentOf(file.filePath())));
  return book;
}

/// The program itself: workbooks, and what an import would do.
class TestCohortctlWorkbooks : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(make("empty.study"));
    QVERIFY(make("ward.study"));
    QCOMPARE(import(log(), "ward.study").status, 0);
    QVERIFY(write(path("log.xlsx"), logBook().bytes()));
    QVERIFY(write(path("lab.csv"), labCsv));
    QVERIFY(write(path("dlt.json"), "{\"format\":1,\"text\":{\"en\":\"Any of these\",\"zh\":\"\"},\"items\":["
                                    "{\"id\":\"D1\",\"en\":\"Fever\"}]}"));
    QVERIFY(write(path("lab.xlsx"), MadeWorkbook{{sheetOfCsv("Results", labCsv)}}.bytes()));
    QVERIFY(write(path("two.xlsx"),
                  MadeWorkbook{{sheetOfCsv("May", labCsv), sheetOfCsv("June", labCsv)}}.bytes()));
    MadeSheet bad = sheetOfCsv("Results", labCsv);
    bad.rows.push_back({"S-099", "D7", "<c t=\"e\"><v>#N/A</v></c>"});
    QVERIFY(write(path("bad.xlsx"), MadeWorkbook{{bad}}.bytes()));
    QVERIFY(write(path("terms.xlsx"), MadeWorkbook{{sheetOfCsv("CTCAE v5.0 Clean Copy", termsCsv)}}.bytes()));
    QVERIFY(
        write(path("old.xls"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0')));
  }

  /// Tried in a dry run: what is said, and every byte of the study stays.
  void aDryRunWritesNothing_data() {
    QTest::addColumn<QString>("study");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    row("a log", QString("empty.study"), QStringList{"ward-log", log()}, 0, QString("screenings"));
    row("a log, line by line", QString("empty.study"), QStringList{"ward-log", log()}, 0,
        QString("\nscreening.csv:2: Screening SCR-001: "));
    row("a log as workbook", QString("empty.study"), QStringList{"ward-log", path("log.xlsx")}, 0,
        QString("screenings"));
    row("a log as workbook, cell by cell", QString("empty.study"), QStringList{"ward-log", path("log.xlsx")},
        0, QString("\nlog.xlsx:screening!"));
    row("a definition", QString("ward.study"), QStringList{"definition", path("dlt.json")}, 0,
        QString("Definition, English: — → Any of these\nD1: is new: Fever (judged by hand)\n"
                "DLT definition, version 1: 1 item."));
    row("a log that is there", QString("ward.study"), QStringList{"ward-log", log()}, 1,
        QString("brought in already"));
    row("a table", QString("ward.study"), QStringList{"lab", path("lab.csv")}, 0,
        QString("S-001 D7 car-copies/blood: 400\nImported: 2 values."));
    row("a table as workbook", QString("ward.study"), QStringList{"lab", path("lab.xlsx")}, 0,
        QString("Read from the sheet “Results”."));
    row("a dictionary", QString("ward.study"), QStringList{"ctcae", path("terms.xlsx"), "--version", "5.0"},
        0, QString("New: 1, with other texts: 0, not there any more: 0.\nLoaded: CTCAE 5.0, 1 term."));
    row("a definition that is none", QString("ward.study"), QStringList{"definition", path("lab.csv")}, 1,
        QString());
  }
  void aDryRunWritesNothing() {
    QFETCH(QString, study);
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const QByteArray before = contentOf(path(study));
    const QStringList folder = filesHere();
    const Answer answer =
        run(QStringList{"import"} + words + QStringList{"--into", path(study), "--dry-run"} + who());
    QTEST(answer.status, "status");
    const QString said = answer.out + answer.err;
    QVERIFY2(said.contains(says), qPrintable(said));
    if (answer.status == 0) QVERIFY(answer.out.startsWith("Dry run: nothing is written into the study."));
    QVERIFY(contentOf(path(study)) == before);
    QCOMPARE(filesHere(), folder);
  }

  /// Or a password could be guessed in dry runs.
  void aWrongPasswordOfADryRunCounts() {
    QVERIFY(make("guessed.study"));
    QVERIFY(write(path("guess"), "three horses under a bridge\n"));
    const QByteArray before = contentOf(path("guessed.study"));
    const auto dryRun = [&](const QStringList& person) {
      return run(QStringList{"import", "lab", path("lab.csv"), "--into", path("guessed.study"), "--dry-run"} +
                 person);
    };
    const auto logins = [&] {
      QStringList waiting;
      for (const FailedSignIn& attempt : waitingAttempts(path("guessed.study")))
        waiting << attempt.login;
      return waiting;
    };
    for (const QStringList& person :
         {who("guess"), QStringList{"--user", "wu", "--password-file", path("guess")}}) {
      const Answer answer = dryRun(person);
      QVERIFY2(answer.status == 1 && answer.out.isEmpty(), qPrintable(answer.out + answer.err));
    }
    QCOMPARE(logins(), (QStringList{"li", ""}));
    const Answer answer = dryRun(who()); // a right one takes nothing away
    QVERIFY2(answer.out.startsWith("Dry run: "), qPrintable(answer.err));
    QCOMPARE(logins(), (QStringList{"li", ""}));
    QVERIFY(contentOf(path("guessed.study")) == before);
  }

  void workbooksAreRefusedWithTheirPlace_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    row("a cell", QStringList{"lab", path("bad.xlsx")},
        QString("bad.xlsx:Results!C4: This cell holds the error #N/A."));
    row("two sheets", QStringList{"lab", path("two.xlsx")},
        QString("two.xlsx: Several sheets have headings of this table: “May”, “June”."));
    row("no such sheet", QStringList{"lab", path("two.xlsx"), "--sheet", "July"},
        QString("there are: “May”, “June”."));
    row("an old one", QStringList{"lab", path("old.xls")},
        QString("old.xls: This is a workbook of an old kind (.xls)."));
    row("an old one as a log", QStringList{"ward-log", path("old.xls")},
        QString("old.xls: This is a workbook of an old kind"));
    row("an old one as a dictionary", QStringList{"ctcae", path("old.xls")},
        QString("old.xls: This is a workbook of an old kind"));
  }
  void workbooksAreRefusedWithTheirPlace() {
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Answer answer =
        run(QStringList{"import"} + words + QStringList{"--into", path("ward.study")} + who());
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
  }

  void workbooksAreTakenOver() {
    const auto take = [&](const QStringList& words) {
      return run(QStringList{"import"} + words + QStringList{"--into", path("book.study")} + who());
    };
    QVERIFY(make("book.study"));
    QCOMPARE(take({"ward-log", path("log.xlsx")}).status, 0);
    QCOMPARE(take({"lab", path("two.xlsx"), "--sheet", "june"}).status, 0);
    QCOMPARE(take({"ctcae", path("terms.xlsx")}).status, 0);
    QCOMPARE(status("book.study", "2026-05-01"), status("ward.study", "2026-05-01"));
    const Answer again = take({"ward-log", path("log.xlsx")});
    QVERIFY2(again.status == 1 && again.err.contains("brought in already"), qPrintable(again.err));
  }

 private:
  QStringList filesHere() const {
    return QDir(path(".")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }
};

COHORTDESK_TEST(TestCohortctlWorkbooks, QCoreApplication)
} // namespace tst_cohortctl_workbooks
#include "tst_cohortctl_workbooks.moc"
