#include "app/study/study.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

namespace tst_cohortctl_hand_over {

/// The programs themselves: what papers are part of, cohortctl has cohortdesk make.
class TestCohortctlHandOver : public QObject, CohortctlFolder {
  Q_OBJECT
 private:
  /// Of a study without subjects: papers take a while.
  QStringList handOver(const QString& to, const QStringList& more = {}) const {
    return QStringList{"export", "handover", path("new.study"), "--to", to} + more + who();
  }
  QStringList package(const QString& line, const QString& to) const {
    return QStringList{"package", path("ward.study"), "--cut-off", line, "--to", to} + who();
  }
  static QString told(const Answer& answer) {
    return QStringLiteral("%1: %2%3").arg(answer.status).arg(answer.out, answer.err);
  }

 private Q_SLOTS:
  void initTestCase() {
    qunsetenv("XDG_RUNTIME_DIR"); // as a timer has it, or root
    QVERIFY(hasPassword());
    QVERIFY(write(path("phrase"), "seven lanterns beneath an old harbour wall\n"));
    QVERIFY(write(path("weak"), "password\n"));
    QVERIFY(make("new.study"));
    QVERIFY(make("ward.study"));
    const Answer imported = import(log(), "ward.study");
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
  }

  void handsOverWithPapers_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("sponsor") << QStringList();
    QTest::newRow("sponsor zh") << QStringList{"--language", "zh"};
    QTest::newRow("archive") << QStringList{"--for", "archive", "--passphrase-file", path("phrase")};
  }
  void handsOverWithPapers() {
    QFETCH(QStringList, options);
    const QString to = path(QString::fromLatin1(QTest::currentDataTag()));
    const Answer done = run(handOver(to, options));
    QVERIFY2(done.status == 0, qPrintable(told(done)));
    QCOMPARE(done.err, QString());
    QVERIFY(done.out.contains("SHA-256 of MANIFEST.sha256: "));
    QVERIFY(contentOf(to + "/documents/acrf.pdf").startsWith("%PDF-1.4"));
    QCOMPARE(QFile::exists(to + "/identities.sealed"), options.contains("archive"));
    const Answer sound = run({"handover", "verify", to});
    QVERIFY2(sound.status == 0 && sound.out.startsWith("Sound: "), qPrintable(told(sound)));
    const QString sum = done.out.section(": ", -1).trimmed();
    QCOMPARE(run({"handover", "verify", to, "--sum", sum.toUpper()}).status, 0);
    QCOMPARE(run({"handover", "verify", to, "--sum", QString(64, u'0')}).status, 7);
    QVERIFY(write(to + "/data/raw/ae.csv", "SUBJKEY\n"));
    const Answer broken = run({"handover", "verify", to});
    QCOMPARE(broken.status, 4);
    QVERIFY2(broken.out.contains("data/raw/ae.csv"), qPrintable(broken.out));
  }

  void everyOutcomeHasItsStatus_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QStringList& arguments, int status) {
      QTest::newRow(name) << arguments << status;
    };
    const QString more = path("more");
    row("in what?", handOver(more, {"--language", "fr"}), 2);
    row("for whom?", handOver(more, {"--for", "nobody"}), 2);
    row("no passphrase", handOver(more, {"--for", "archive"}), 2);
    row("a weak one", handOver(more, {"--for", "archive", "--passphrase-file", path("weak")}), 1);
    row("no such file", handOver(more, {"--for", "archive", "--passphrase-file", path("none")}), 1);
    row("where to?", QStringList{"export", "handover", path("ward.study")} + who(), 2);
    row("no study", QStringList{"export", "handover", path("none.study"), "--to", more} + who(), 1);
    row("a line that is none", package("x", more), 2);
    row("no line", package("0", more), 2);
    row("within an act", package("40", more), 1);
    row("a later line", package("999999", more), 1);
    row("over a file", package("3", path("phrase")), 1);
    row("into nothing", package("3", path("none/x.pdf")), 1);
    row("verify what?", {"handover", "verify"}, 2);
    row("do what?", {"handover", "burn", more}, 2);
    row("no folder", {"handover", "verify", path("none")}, 1);
    row("no manifest", {"handover", "verify", path("")}, 1);
  }
  void everyOutcomeHasItsStatus() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Answer answer = run(arguments);
    QVERIFY2(answer.status == status, qPrintable(told(answer)));
    QVERIFY(!QFile::exists(path("more")));
  }

  void theSameCutOffIsTheSameFile() {
    auto session = StudyFile::open(path("ward.study"), {QStringLiteral("li"), password()});
    QVERIFY(session.has_value());
    QVERIFY((*session)->commands().saveMeeting({}, {}).has_value());
    const QString line = QString::number((*session)->study().meetings.back().cutoffLine);
    session->reset();
    for (const char* name : {"one.pdf", "two.pdf"}) {
      const Answer answer = run(package(line, path(name)));
      QVERIFY2(answer.status == 0, qPrintable(told(answer)));
    }
    const QByteArray one = contentOf(path("one.pdf"));
    QVERIFY(one.size() > 10000 && one == contentOf(path("two.pdf")));
  }

  void anExportIsVerifiedToo() {
    const QString to = path("csv");
    QCOMPARE(run(QStringList{"export", "csv", path("ward.study"), "--to", to} + who()).status, 0);
    QCOMPARE(run({"handover", "verify", to}).status, 0);
    QVERIFY(QFile::remove(to + "/raw/ae.csv"));
    QCOMPARE(run({"handover", "verify", to}).status, 4);
  }

  /// A server without the desktop program.
  void withoutCohortDesk() {
    const QString alone = path("alone");
    QVERIFY(QDir().mkpath(alone));
    QVERIFY(QFile::copy(QStringLiteral(COHORTDESK_BIN "/cohortctl"), alone + "/cohortctl"));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), alone);
    program.setProcessEnvironment(environment);
    program.start(alone + "/cohortctl", package("3", path("alone.pdf")));
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitCode(), 1);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains("cohortdesk, which is not installed here"), said.constData());
  }
};

COHORTDESK_TEST(TestCohortctlHandOver, QCoreApplication)
} // namespace tst_cohortctl_hand_over
#include "tst_cohortctl_hand_over.moc"
