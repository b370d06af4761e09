#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/files/small_log.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace tst_cohortctl_study {
/// The program itself: a study made, a ward's log brought in, its status told.
class TestCohortctlStudy : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(make("utc.study"));
    QCOMPARE(import(log(), "utc.study").status, 0);
    QVERIFY(make("site.study", "Asia/Shanghai"));
    QCOMPARE(import(log(), "site.study").status, 0);
  }

  void theRecoveryCodeIsPrintedOnce() {
    const Answer made = makeByProgram("fresh.study", {}, QStringLiteral(COHORTDESK_BIN "/cohortctl"));
    QCOMPARE(made.status, 0);
    QVERIFY2(made.out.startsWith("Recovery code: "), qPrintable(made.out));
    QVERIFY(QFile::exists(path("fresh.study")));
    const Answer again = makeByProgram("fresh.study");
    QCOMPARE(again.status, 1);
    QVERIFY(again.out.isEmpty() && !again.err.isEmpty());
  }

  void aStudyIsMadeOfAProtocolFile() {
    const auto makeOf = [this](const QString& study, const QByteArray& protocol) {
      if (!write(path("own.json"), protocol)) return Answer();
      return run(QStringList{"new", path(study), "--protocol", path("own.json"), "--site", "Ward 7", "--name",
                             "Dr Li"} +
                     who(),
                 QStringLiteral("UTC"), cheapProgram());
    };
    QByteArray own = protocolSource(QStringLiteral("cd7-car-nk")).value();
    QCOMPARE(makeOf("own.study", own.replace("\"plannedSubjects\": 18", "\"plannedSubjects\": 24")).status,
             0);
    QCOMPARE(makeOf("broken.study", "{}").status, 1);
    QVERIFY(!QFile::exists(path("broken.study")));
  }

  void everyRowOfTheLogsDescription_data() {
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("enrol");
    QTest::addColumn<int>("open");
    row("first", "2026-01-15", "1?", "AT-WAIT", 0, 0);
    row("cleared", "2026-01-29", "1N", "AT-ESCALATE", 3, 0);
    row("two at L2", "2026-02-26", "1N 2??", "SD-ENROL", 1, 1);
    row("DLT", "2026-03-06", "1N 2??T", "SD-WAIT", 0, 0);
    row("three decided", "2026-03-27", "1N 2NNT", "SD-EXPAND", 3, 0);
    row("expanded", "2026-04-20", "1N 2NNT 2X", "SD-EXPAND", 3, 3);
    row("six", "2026-06-09", "1N 2NNT 2XNNN", "SD-ESCALATE", 3, 0);
    row("top", "2026-08-21", "1N 2NNT 2XNNN 3NNN", "SD-TOP", 0, 0);
  }
  void everyRowOfTheLogsDescription() {
    QFETCH(QString, day);
    QFETCH(QString, course);
    QFETCH(QString, rule);
    QFETCH(int, enrol);
    QFETCH(int, open);
    const QJsonObject told = status("utc.study", day);
    QCOMPARE(told["on"], day);
    QCOMPARE(told["course"], course);
    QCOMPARE(told["recommendation"]["rule"], rule);
    QCOMPARE(told["recommendation"]["enrol"], enrol);
    QCOMPARE(told["recommendation"]["mtd"]["state"], "not-reached");
    int places = 0;
    for (const QJsonValue level : told["openPlaces"].toArray())
      places += level["places"].toInt();
    QCOMPARE(places, open);
  }

  void theZoneOfTheStudyChangesNoDay() {
    QCOMPARE(makeByProgram("computers.study").status, 0);
    QCOMPARE(makeByProgram("zoned.study", {"--time-zone", "Asia/Shanghai"}).status, 0);
    for (const char* made : {"computers.study", "zoned.study"}) {
      QCOMPARE(import(log(), made).status, 0);
      for (const char* day : {"2026-01-29", "2026-04-20"}) {
        const QJsonObject told = status(made, day);
        QVERIFY(!told.isEmpty());
        QCOMPARE(told, status("utc.study", day));
      }
    }
  }

  void subjects() {
    const QJsonArray lines = status("utc.study", "2026-09-30")["subjects"].toArray();
    QCOMPARE(lines.size(), 17);
    QCOMPARE(lines[1]["failed"].toArray(), QJsonArray{"I1"});
    QCOMPARE(lines[3]["cd7"], "ihc");
    QCOMPARE(lines[3]["subject"], "S-003");
    QCOMPARE(lines[15]["eligibility"], "incomplete");
    QCOMPARE(lines[16]["flags"].toArray(), (QJsonArray{"late-assessment", "dose-deviation"}));
  }

  void textForPeople() {
    const Answer told = run(QStringList{"status", path("utc.study"), "--on", "2026-01-29"} + who());
    QCOMPARE(told.status, 0);
    QVERIFY(told.out.contains("Course: 1N\n") && told.out.contains("AT-ESCALATE"));
  }

  void aSecondRunIsRefused() {
    const Answer again = import(log(), "utc.study");
    QCOMPARE(again.status, 1);
    QVERIFY(!again.err.isEmpty());
    QCOMPARE(status("utc.study", "2026-09-30")["subjects"].toArray().size(), 17);
  }

  /// A log of things that the rules refuse: it comes in, and each of them is said, then and ever after.
  void departuresComeInAndAreListed() {
    QVERIFY(make("wrong.study"));
    const SmallLog log{QStringLiteral("1 L1 2026-01-15; 2 L1 2026-01-20; 3 L3 2026-02-24"),
                       QStringLiteral("1 2026-01-28 NO_DLT"),
                       QStringLiteral("2026-02-03,1,ESCALATE,2,3,2026-02-03T16:00,2026-02-05T09:30,wet-ink")};
    const EditedLog written = log.written();
    const Answer told = import(written.path(), "wrong.study");
    QCOMPARE(told.status, 0);
    const QStringList expected{
        "2026-01-20 S-002: treated at L1 without an open place (AT-WAIT). Open DLT windows are waited for.",
        "2026-01-28 S-001: “no DLT” recorded on day 13, before day 14",
        "2026-02-03 Decision 1: decided otherwise than the rule allowed (course 1??, rule AT-WAIT). Open DLT "
        "windows are waited for.",
        "2026-02-24 S-003: treated at L3 without an open place (AT-WAIT). Open DLT windows are waited for."};
    for (const QString& line : expected)
      QVERIFY2(told.out.count(line + u'\n') == 1, qPrintable(told.out));
    const QJsonArray listed = status("wrong.study", "2026-02-24")["deviations"].toArray();
    QStringList lines;
    for (const QJsonValue one : listed)
      lines << one["date"].toString() + u' ' + one["who"].toString() + u' ' + one["rule"].toString();
    QCOMPARE(lines, (QStringList{"2026-01-20 S-002 AT-WAIT", "2026-01-28 S-001 WINDOW",
                                 "2026-02-03 Decision 1 AT-WAIT", "2026-02-12 S-001 WINDOW",
                                 "2026-02-17 S-002 WINDOW", "2026-02-24 S-003 AT-WAIT"}));
    QCOMPARE(status("wrong.study", "2026-01-19")["deviations"].toArray(), QJsonArray());
    const Answer text = run(QStringList{"status", path("wrong.study"), "--on", "2026-01-20"} + who());
    QVERIFY2(text.out.contains("Deviations:\n2026-01-20  S-002  treated at L1"), qPrintable(text.out));
    QVERIFY(run(QStringList{"verify", path("wrong.study")} + who()).status == 0);
  }

  void verifyComparesAPaper() {
    const Answer told = run(QStringList{"verify", path("utc.study")} + who());
    QCOMPARE(told.status, 0);
    QVERIFY(told.err.isEmpty());
    const auto head =
        QRegularExpression("\\nJournal entry ([0-9]+), chain head ([0-9a-f]{64})\\n").match(told.out);
    QVERIFY2(head.hasMatch(), qPrintable(told.out));
    const qint64 line = head.captured(1).toLongLong();
    const QString digits = QString(":%1…%2").arg(head.captured(2).left(4), head.captured(2).right(5));
    const auto compare = [&](const QString& paper) {
      return run(QStringList{"verify", path("utc.study"), "--head", paper} + who());
    };
    const Answer same = compare(QString::number(line) + digits.toUpper());
    QCOMPARE(same.status, 0);
    QVERIFY2(same.out.contains("Nothing came after it. 9 of 64 digits were compared."), qPrintable(same.out));
    QCOMPARE(compare(head.captured(0).trimmed()).status, 0); // what verify said itself
    const Answer other = compare(QString::number(line - 1) + digits);
    QCOMPARE(other.status, 7);
    QVERIFY2(other.out.contains("another history"), qPrintable(other.out));
    const Answer older = compare(QString::number(line + 1) + digits);
    QCOMPARE(older.status, 8);
    QVERIFY2(older.out.contains("an older copy"), qPrintable(older.out));
    const Answer unread =
        run({"verify", path("utc.study"), "--head", "558"}); // before anybody is asked for a password
    QCOMPARE(unread.status, 2);
    QVERIFY2(unread.err.contains("--head: This is not what a paper says"), qPrintable(unread.err));
  }

  void anOlderCopyInItsPlaceIsSaid() {
    QVERIFY(make("rolled.study"));
    QCOMPARE(run(QStringList{"status", path("rolled.study")} + who()).status,
             0); // closed once, in good order
    QVERIFY(QFile::copy(path("rolled.study"), path("kept.study")));
    QVERIFY(QFile::copy(path("rolled.study.checksum"), path("kept.study.checksum")));
    QCOMPARE(import(log(), "rolled.study").status, 0);
    for (const char* end : {"", ".checksum"}) {
      QVERIFY(QFile::remove(path(QLatin1String("rolled.study") + QLatin1String(end))));
      QVERIFY(QFile::copy(path(QLatin1String("kept.study") + QLatin1String(end)),
                          path(QLatin1String("rolled.study") + QLatin1String(end))));
    }
    for (const char* command : {"verify", "status", "verify"}) {
      const Answer told = run(QStringList{command, path("rolled.study")} + who());
      QCOMPARE(told.status, 0);
      QVERIFY2(told.err.contains("the study may be an older copy") && told.err.count(u'\n') == 1,
               qPrintable(told.err));
      QVERIFY(!told.out.contains("older copy"));
    }
  }

  void allOrNothing() {
    QVERIFY(make("empty.study"));
    EditedLog broken;
    QVERIFY(broken.replace("screening.csv", "88.4", "188.4"));
    QVERIFY(broken.replace("infusions.csv", "SCR-017", "SCR-099"));
    const Answer refused = import(broken.path(), "empty.study");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("screening.csv:2:cd7_flow_pct: "), qPrintable(refused.err));
    QVERIFY2(refused.err.contains("infusions.csv:12:screening_no: "), qPrintable(refused.err));
    QCOMPARE(status("empty.study", "2026-09-30")["subjects"].toArray().size(), 0);
    QCOMPARE(import(log(), "empty.study").status, 0);
  }

  void aClosingThatFailsIsAnExitStatus_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString study = path("site.study");
    for (const char* command : {"status", "events", "efficacy", "pk", "cd7"})
      QTest::newRow(command) << QStringList{command, study};
    QTest::newRow("import lab") << QStringList{"import", "lab", path("lab.csv"), "--into", study};
  }
  /// What was asked is answered, and the backup that could not be made is told a script, too.
  void aClosingThatFailsIsAnExitStatus() {
    QFETCH(QStringList, arguments);
    QVERIFY(write(path("lab.csv"), "subject,visit,car-copies\nS-001,D7,400\n"));
    const Answer sound = run(arguments + who());
    QVERIFY2(sound.status == 0 && sound.err.isEmpty(), qPrintable(sound.err));
    QDir(path("site.study.backups")).removeRecursively();
    QVERIFY(write(path("site.study.backups"), "no folder"));
    const Answer told = run(arguments + who());
    QVERIFY(QFile::remove(path("site.study.backups")));
    QCOMPARE(told.status, 1);
    QCOMPARE(told.out, sound.out);
    QVERIFY2(told.err.contains("The study is closed; everything that was saved is in its file. The backup "
                               "could not be made: "),
             qPrintable(told.err));
  }
};

COHORTDESK_TEST(TestCohortctlStudy, QCoreApplication)
} // namespace tst_cohortctl_study
#include "tst_cohortctl_study.moc"
