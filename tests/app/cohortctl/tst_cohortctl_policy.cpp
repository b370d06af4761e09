#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace tst_cohortctl_policy {

/// The program itself on a computer that has a policy: another build of it, whose policy a test may write.
class TestCohortctlPolicy : public QObject, CohortctlFolder {
  Q_OBJECT

  static Answer runUnder(const QByteArray& policy, const QStringList& arguments) {
    const QString file = QStringLiteral(POLICY_OF_TESTS);
    QDir().mkpath(QFileInfo(file).path());
    QFile::setPermissions(QFileInfo(file).path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::remove(file);
    if (!policy.isEmpty() && !write(file, policy)) return {};
    const Answer answer = run(arguments, QStringLiteral("UTC"), QStringLiteral(COHORTCTL_UNDER_POLICY));
    QFile::remove(file);
    return answer;
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(hasPassword() && make("ward.study")); }

  void tellsWhatHolds_data() {
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("none") << QByteArray() << 0
                          << QStringList{"nothing is fixed", "10 min", "Exports are allowed"};
    QTest::newRow("one") << QByteArray(R"({"version": 1, "lockAfterMinutes": 4, "backupFolders": ["/srv/b"],
      "password": {"minimumLength": 14}, "exportsAllowed": false})")
                         << 0 << QStringList{"4 min", "/srv/b", "14 characters", "not allowed"};
    QTest::newRow("a broken one") << QByteArray(R"({"version": 1, "exports": 0})") << 1
                                  << QStringList{"/exports", "2 min", "24 characters", "no exports"};
  }
  void tellsWhatHolds() {
    QFETCH(QByteArray, policy);
    QFETCH(int, status);
    QFETCH(QStringList, told);
    const Answer answer = runUnder(policy, {"policy"});
    QCOMPARE(answer.status, status);
    const QString all = answer.out + answer.err;
    for (const QString& part : told)
      QVERIFY2(all.contains(part), qPrintable(part + ": " + all));
  }

  void aFileIsJudged() {
    QVERIFY(write(path("good.json"), R"({"version": 1})"));
    QVERIFY(write(path("bad.json"), R"({"version": 1, "lockAfterMinutes": 0})"));
    const Answer good = run({"policy", path("good.json")});
    QVERIFY2(good.status == 0 && good.out.contains("can be followed"), qPrintable(good.err));
    const Answer bad = run({"policy", path("bad.json")});
    QCOMPARE(bad.status, 1);
    QVERIFY2(bad.err.startsWith(path("bad.json") + ": /lockAfterMinutes: "), qPrintable(bad.err));
    QCOMPARE(run({"policy", path("none.json")}).status, 1);
    QVERIFY(QJsonDocument::fromJson(run({"policy", "--schema"}).out.toUtf8()).isObject());
  }

  void exportsAreRefused() {
    const QStringList command =
        QStringList{"export", "csv", path("ward.study"), "--to", path("data")} + who();
    const Answer refused = runUnder(R"({"version": 1, "exportsAllowed": false})", command);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("allows no export"), qPrintable(refused.err));
    QVERIFY(!QFile::exists(path("data")));
    const Answer broken = runUnder("{", command);
    QCOMPARE(broken.status, 1);
    QVERIFY2(broken.err.contains("cannot be followed") && broken.err.contains("allows no export"),
             qPrintable(broken.err));
    QVERIFY(!QFile::exists(path("data")));
    QCOMPARE(runUnder(R"({"version": 1})", command).status, 0);
    QVERIFY(QFile::exists(path("data")));
  }

  void aNewPasswordIsLongEnough() {
    const auto making = [&](const char* study) {
      return QStringList{"new",    path(study), "--protocol", "cd7-car-nk",
                         "--site", "Ward 7",    "--name",     "Dr Li"} +
             who(); // its password has 25 letters
    };
    QVERIFY(write(path("short"), "9 lamps, 3 Horses\n"));
    QStringList tooShort = making("short.study");
    tooShort.last() = path("short");
    const Answer refused = runUnder(R"({"version": 1, "password": {"minimumLength": 18}})", tooShort);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("at least 18 characters"), qPrintable(refused.err));
    QVERIFY(!QFile::exists(path("short.study")));
    QCOMPARE(runUnder(R"({"version": 1, "password": {"minimumLength": 17}})", tooShort).status, 0);
    QCOMPARE(runUnder("no JSON", making("long.study")).status, 0); // 24 are asked for
  }

  /// Neither the environment nor an option leads elsewhere.
  void nothingLeadsRoundIt() {
    QVERIFY(write(path("loose.json"), R"({"version": 1})"));
    for (const char* name : {"COHORTDESK_POLICY", "COHORTDESK_POLICY_FILE", "POLICY"})
      qputenv(name, path("loose.json").toUtf8());
    const Answer told = runUnder(R"({"version": 1, "exportsAllowed": false})", {"policy"});
    QVERIFY2(told.out.contains("not allowed"), qPrintable(told.out));
    const Answer option = runUnder(R"({"version": 1, "exportsAllowed": false})",
                                   {"export", "--policy", path("loose.json"), "csv", path("ward.study")});
    QCOMPARE(option.status, 2);
  }
};

COHORTDESK_TEST(TestCohortctlPolicy, QCoreApplication)
} // namespace tst_cohortctl_policy
#include "tst_cohortctl_policy.moc"
