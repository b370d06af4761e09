#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

namespace tst_cohortctl_acts {
/// Accounts and acts, as a script does them.
class TestCohortctlActs : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(write(path("first"), "willow granite compass 81\n"));
    QVERIFY(make("acts.study", "Asia/Shanghai"));
    QCOMPARE(import(log(), "acts.study").status, 0);
    QVERIFY(
        table("acts", "meetings", "meeting,held_at_local,place,chair,points,decision_no\n1,,,,Level 1,\n"));
    QVERIFY(table("check", "source_checks", "subject_no,record,which,date\nS-001,dose,,\nS-001,consent,,\n"));
  }

  void whatIsWrongWithTheCommandLine_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const QString study = path("acts.study");
    const QStringList file{"--new-password-file", path("first")};
    row("no form", QStringList{"account"} + who(), 2);
    row("another form", QStringList{"account", "remove", study} + file + who(), 2);
    row("no role",
        QStringList{"account", "add", study, "--login", "zhou", "--name", "Zhou Ping"} + file + who(), 2);
    row("another role", QStringList{"account", "add", study, "--role", "nurse"} + file + who(), 2);
    row("no new password", QStringList{"account", "password", study} + who(), 2);
    row("no login",
        QStringList{"account", "add", study, "--role", "monitor", "--name", "Zhou Ping"} + file + who(), 1);
    row("acts of nobody", QStringList{"import", "acts", path("none"), "--into", study} + who(), 1);
    row("acts for another role", QStringList{"import", "acts", path("check"), "--into", study} + who(), 1);
  }
  void whatIsWrongWithTheCommandLine() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, exit);
    QVERIFY2(!answer.err.isEmpty(), qPrintable(answer.out));
  }

  /// Before a password of one's own one does nothing; then what the role may.
  void aMonitorIsAddedAndChecks() {
    const QString study = path("acts.study");
    const QStringList monitor{"--user", "zhou", "--password-file"};
    const QStringList check{"import", "acts", path("check"), "--into", study};
    const Answer added = run(QStringList{"account", "add", study, "--login", "zhou", "--name", "Zhou Ping",
                                         "--role", "monitor", "--new-password-file", path("first")} +
                             who());
    QVERIFY2(added.status == 0, qPrintable(added.err));
    QCOMPARE(run(check + monitor + QStringList{path("first")}).status, 1);
    const Answer changed =
        run(QStringList{"account", "password", study, "--new-password-file", path("password")} + monitor +
            QStringList{path("first")});
    QVERIFY2(changed.status == 0, qPrintable(changed.err));
    const Answer dry = run(check + QStringList{"--dry-run"} + monitor + QStringList{path("password")});
    QVERIFY2(dry.status == 0, qPrintable(dry.err));
    QVERIFY2(dry.out.contains("source_checks.csv:2: S-001, dose: "), qPrintable(dry.out)); // row by row
    const Answer checked = run(check + monitor + QStringList{path("password")});
    QVERIFY2(checked.status == 0, qPrintable(checked.err));
    QVERIFY2(checked.out.contains("records checked: 2"), qPrintable(checked.out));
    const Answer again = run(check + monitor + QStringList{path("password")});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains("source_checks.csv:2:record: "), qPrintable(again.err));
  }

  /// The line says what `package --cut-off` takes.
  void aMeetingIsPrepared() {
    const Answer prepared =
        run(QStringList{"import", "acts", path("acts"), "--into", path("acts.study")} + who());
    QVERIFY2(prepared.status == 0, qPrintable(prepared.err));
    QVERIFY2(prepared.out.startsWith("Meeting 1: cut-off at journal entry "), qPrintable(prepared.out));
  }

 private:
  bool table(const QString& folder, const QString& name, const QByteArray& content) const {
    return QDir().mkpath(path(folder)) && write(path(folder + u'/' + name + ".csv"), content);
  }
};

COHORTDESK_TEST(TestCohortctlActs, QCoreApplication)
} // namespace tst_cohortctl_acts
#include "tst_cohortctl_acts.moc"
