#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_cohortctl_refusals {
/// What is refused, in a sentence and with an exit status.
class TestCohortctlRefusals : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(write(path("wrong"), "three horses under a bridge\n"));
    QVERIFY(write(path("weak"), "123456\n"));
    QVERIFY(write(path("empty"), "\n"));
    QVERIFY(make("utc.study"));
    QCOMPARE(import(log(), "utc.study").status, 0);
  }

  void whatDoesNotEnd_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString zeros = QStringLiteral("/dev/zero");
    const QStringList into{"--into", path("utc.study")};
    row("lab", QStringList{"import", "lab", zeros} + into + who());
    row("ctcae", QStringList{"import", "ctcae", zeros} + into + who());
    row("ward log", QStringList{"import", "ward-log", path("endless")} + into + who());
    row("protocol", QStringList{"protocol", "check", zeros});
  }
  /// Refused in a sentence, not when there is no memory left.
  void whatDoesNotEnd() {
    if (!QFile::exists("/dev/zero")) QSKIP("there is no such device here");
    QDir().mkpath(path("endless"));
    QFile::link("/dev/zero", path("endless/screening.csv"));
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains(QRegularExpression("larger than (4|64) MB and was not read")),
             qPrintable(answer.err));
  }

  void noControlCharacterReachesATerminal_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString odd = QString::fromUtf8("a\x1b]0;b\x07\xC2\x9b"
                                          "2Jc\x7f");
    row("command", QStringList{odd});
    row("option", QStringList{"status", "--" + odd});
    row("study", QStringList{"status", path(odd)} + who());
    row("user", QStringList{"status", path("utc.study"), "--user", odd, "--password-file", path(odd)});
    row("log", QStringList{"import", "ward-log", path(odd), "--into", path("utc.study")} + who());
    row("protocol", QStringList{"protocol", "check", path(odd)});
    row("course", QStringList{"recommend", odd});
    row("course, JSON", QStringList{"recommend", "--json", odd});
  }
  void noControlCharacterReachesATerminal() {
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QVERIFY(answer.status > 0);
    const QString said = answer.out + answer.err;
    QVERIFY(!said.isEmpty());
    for (const QChar character : said)
      QVERIFY2(character == u'\n' || character.category() != QChar::Other_Control,
               qPrintable(said.toLatin1().toHex()));
  }

  void whoMayNot_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const QString study = path("utc.study");
    row("wrong password", QStringList{"status", study, "--user", "li", "--password-file", path("wrong")}, 1);
    row("unknown user", QStringList{"status", study, "--user", "wu", "--password-file", path("password")}, 1);
    row("no password, no terminal", QStringList{"status", study, "--user", "li"}, 2);
    row("no user, no terminal", QStringList{"status", study}, 2);
    row("no password file", QStringList{"status", study, "--user", "li", "--password-file", path("nowhere")},
        1);
    row("empty password file", QStringList{"status", study, "--user", "li", "--password-file", path("empty")},
        1);
    row("no such study", QStringList{"status", path("none.study")} + who(), 1);
    row("no study", QStringList{"status"} + who(), 2);
    row("no such day", QStringList{"status", study, "--on", "2026-02-30"} + who(), 2);
    row("unknown option", QStringList{"status", study, "--yesterday"} + who(), 2);
    row("import of what?", QStringList{"import", "diary", log(), "--into", study} + who(), 2);
    row("import into what?", QStringList{"import", "ward-log", log()} + who(), 2);
    const QStringList made{"new", path("never.study"), "--site", "Ward 7", "--name", "Dr Li"};
    row("no protocol", made + who(), 2);
    row("unknown protocol", made + QStringList{"--protocol", "cd8"} + who(), 1);
    row("unknown zone", made + QStringList{"--protocol", "cd7-car-nk", "--time-zone", "Mars/Base"} + who(),
        2);
    row("weak password", made + QStringList{"--protocol", "cd7-car-nk"} + who("weak"), 1);
  }
  void whoMayNot() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, exit);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.startsWith("cohortctl ") && answer.err.count(u'\n') == 1, qPrintable(answer.err));
    QVERIFY(!QFile::exists(path("never.study")));
  }
};

COHORTDESK_TEST(TestCohortctlRefusals, QCoreApplication)
} // namespace tst_cohortctl_refusals
#include "tst_cohortctl_refusals.moc"
