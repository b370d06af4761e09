// What other accounts of the computer may read or change: a password file is refused, a study is said.
#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

namespace tst_cohortctl_modes {
constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;

class TestCohortctlModes : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(make("ward.study"));
  }
  void init() {
    QVERIFY(QFile::setPermissions(path("password"), owner));
    QVERIFY(QFile::setPermissions(path("ward.study"), owner));
  }

  void aPasswordFileThatOthersReadIsRefused_data() {
    QTest::addColumn<int>("others");
    QTest::addColumn<bool>("refused");
    QTest::newRow("0600") << 0 << false;
    QTest::newRow("0640") << int(QFile::ReadGroup) << true;
    QTest::newRow("0604") << int(QFile::ReadOther) << true;
    QTest::newRow("0602") << int(QFile::WriteOther) << true;
  }
  void aPasswordFileThatOthersReadIsRefused() {
    QFETCH(int, others);
    QFETCH(bool, refused);
    QVERIFY(QFile::setPermissions(path("password"), owner | QFile::Permissions(others)));
    const Answer told = run(QStringList{"status", path("ward.study")} + who());
    QCOMPARE(told.status, refused ? 1 : 0);
    QCOMPARE(told.out.isEmpty(), refused);
    QCOMPARE(told.err.contains("chmod 600 " + path("password")), refused);
  }

  /// A password store hands it over through a pipe, whose mode nobody chose.
  void aPipeIsRead() {
    QProcess shell;
    shell.start("sh", {"-c", "cat \"$1\" | \"$2\" status \"$3\" --user li --password-file /dev/stdin", "sh",
                       path("password"), COHORTDESK_BIN "/cohortctl", path("ward.study")});
    QVERIFY(shell.waitForFinished(60000));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
  }

  void aStudyThatOthersMayOpenIsSaidAndAnswers_data() {
    QTest::addColumn<QString>("command");
    QTest::newRow("status") << "status";
    QTest::newRow("verify") << "verify";
  }
  void aStudyThatOthersMayOpenIsSaidAndAnswers() {
    QFETCH(QString, command);
    const QStringList asked = QStringList{command, path("ward.study")} + who();
    const Answer quiet = run(asked);
    QVERIFY2(quiet.status == 0 && quiet.err.isEmpty(), qPrintable(quiet.err));
    QVERIFY(QFile::setPermissions(path("ward.study"), owner | QFile::ReadOther | QFile::WriteOther));
    const Answer told = run(asked);
    QCOMPARE(told.status, 0);
    QVERIFY2(told.err.contains("Other accounts of this computer may change"), qPrintable(told.err));
    QCOMPARE(told.err.count(u'\n'), 1);
  }
};

COHORTDESK_TEST(TestCohortctlModes, QCoreApplication)
} // namespace tst_cohortctl_modes
#include "tst_cohortctl_modes.moc"
