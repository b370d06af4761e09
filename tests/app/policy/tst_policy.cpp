#include "app/policy/policy.h"
#include "tests/support/policy_in_test.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(Policy)

namespace tst_policy {
bool write(const QString& path, const QByteArray& content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

class TestPolicy : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatAFileSays_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Policy>("policy");
    const auto row = [](const char* name, const char* json, const Policy& policy) {
      QTest::newRow(name) << QByteArray(json) << policy;
    };
    row("nothing is fixed", R"({"version": 1})", {});
    row("only a note", R"({"version": 1, "note": "IT, 2026-12"})", {});
    row("everything", R"({"version": 1, "lockAfterMinutes": 5, "backupFolders": ["/srv/a", "/srv/b/"],
      "password": {"minimumLength": 12}, "exportsAllowed": false})",
        {5, {"/srv/a", "/srv/b"}, 12, false});
    row("the shortest lock", R"({"version": 1, "lockAfterMinutes": 2})", {2, {}, 0, true});
    row("the longest lock", R"({"version": 1, "lockAfterMinutes": 60})", {60, {}, 0, true});
    row("the shortest password", R"({"version": 1, "password": {"minimumLength": 8}})", {10, {}, 8, true});
    row("the longest password", R"({"version": 1, "password": {"minimumLength": 24}})", {10, {}, 24, true});
    row("exports are allowed", R"({"version": 1, "exportsAllowed": true})", {});
    row("no folder", R"({"version": 1, "backupFolders": []})", {});
  }
  void whatAFileSays() {
    QFETCH(QByteArray, json);
    QFETCH(Policy, policy);
    const auto read = readPolicy(json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().field + read.error().message));
    QCOMPARE(*read, policy);
  }

  void whatIsRefused_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* json, const char* place) {
      QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
    };
    row("nothing", "", "");
    row("no JSON", "lockAfterMinutes = 5", "");
    row("cut off", R"({"version": 1, "exportsAllowed": fal)", "");
    row("a list", "[1]", "");
    row("a name twice", R"({"version": 1, "exportsAllowed": false, "exportsAllowed": true})",
        "/exportsAllowed");
    row("no version", R"({"exportsAllowed": false})", "/version");
    row("a later format", R"({"version": 2})", "/version");
    row("a misspelt name", R"({"version": 1, "exportAllowed": false})", "/exportAllowed");
    row("a word for no", R"({"version": 1, "exportsAllowed": "no"})", "/exportsAllowed");
    row("too soon", R"({"version": 1, "lockAfterMinutes": 1})", "/lockAfterMinutes");
    row("too late", R"({"version": 1, "lockAfterMinutes": 61})", "/lockAfterMinutes");
    row("half a minute", R"({"version": 1, "lockAfterMinutes": 4.5})", "/lockAfterMinutes");
    row("a number as a text", R"({"version": 1, "lockAfterMinutes": "5"})", "/lockAfterMinutes");
    row("too short", R"({"version": 1, "password": {"minimumLength": 7}})", "/password/minimumLength");
    row("too long", R"({"version": 1, "password": {"minimumLength": 25}})", "/password/minimumLength");
    row("no length", R"({"version": 1, "password": {}})", "/password/minimumLength");
    row("more of passwords", R"({"version": 1, "password": {"minimumLength": 8, "days": 90}})",
        "/password/days");
    row("a folder of somewhere", R"({"version": 1, "backupFolders": ["/srv/a", "backups"]})",
        "/backupFolders/1");
    row("a folder twice", R"({"version": 1, "backupFolders": ["/srv/a", "/srv/a/"]})", "/backupFolders/1");
    row("an empty folder", R"({"version": 1, "backupFolders": [""]})", "/backupFolders/0");
    row("nine folders", R"({"version": 1, "backupFolders": ["/1","/2","/3","/4","/5","/6","/7","/8","/9"]})",
        "/backupFolders");
  }
  void whatIsRefused() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto read = readPolicy(json);
    QVERIFY(!read);
    QCOMPARE(read.error().rule, QStringLiteral("POLICY"));
    QCOMPARE(read.error().field, place);
    QVERIFY(!read.error().message.isEmpty());
  }

  void noFileFixesNothing() {
    const QTemporaryDir folder;
    for (const char* name : {"policy.json", "none/policy.json"}) {
      const PolicyFile file = readPolicyFile(folder.filePath(QLatin1String(name)));
      QVERIFY(!file.isThere && !file.fault);
      QCOMPARE(file.policy, Policy());
      QVERIFY(policyFaultNotice(file).isEmpty());
    }
  }

  void aFileIsFollowed() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("policy.json"));
    QVERIFY(write(path, R"({"version": 1, "exportsAllowed": false})"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                            QFile::ReadOther));
    const PolicyFile file = readPolicyFile(path);
    QVERIFY(file.isThere && !file.fault);
    QVERIFY(!file.policy.exportsAllowed);
  }

  /// What cannot be followed never means that nothing is fixed.
  void aFaultyFileMeansTheStrictest_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind :
         {"broken", "a folder", "a link to nothing", "writable by others", "in a writable folder", "endless"})
      QTest::newRow(kind) << QString::fromLatin1(kind);
  }
  void aFaultyFileMeansTheStrictest() {
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("policy.json"));
    if (kind == QLatin1String("a folder"))
      QVERIFY(QDir().mkdir(path));
    else if (kind == QLatin1String("a link to nothing"))
      QVERIFY(QFile::link(folder.filePath(QStringLiteral("none")), path));
    else if (kind == QLatin1String("endless"))
      QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path));
    else
      QVERIFY(write(path, kind == QLatin1String("broken") ? "{" : R"({"version": 1})"));
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    if (kind == QLatin1String("writable by others"))
      QVERIFY(QFile::setPermissions(path, own | QFile::WriteGroup));
    if (kind == QLatin1String("in a writable folder"))
      QVERIFY(QFile::setPermissions(folder.path(), own | QFile::ExeOwner | QFile::WriteOther));
    const PolicyFile file = readPolicyFile(path);
    QVERIFY(file.isThere && file.fault);
    QCOMPARE(file.policy, strictestPolicy());
    QVERIFY(policyFaultNotice(file).contains(path));
  }

  /// No file that is valid is stricter.
  void theStrictestIsTheEndOfTheSchema() {
    const Policy strictest = strictestPolicy();
    const auto json = [](int minutes, int letters) {
      return QStringLiteral(R"({"version": 1, "lockAfterMinutes": %1, "password": {"minimumLength": %2},
        "exportsAllowed": false})")
          .arg(minutes)
          .arg(letters)
          .toUtf8();
    };
    QCOMPARE(readPolicy(json(strictest.lockAfterMinutes, strictest.passwordLength)).value(), strictest);
    QVERIFY(!readPolicy(json(strictest.lockAfterMinutes - 1, strictest.passwordLength)));
    QVERIFY(!readPolicy(json(strictest.lockAfterMinutes, strictest.passwordLength + 1)));
  }

  void aPasswordIsLongEnough_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("least");
    QTest::addColumn<bool>("taken");
    QTest::newRow("no rule") << QString() << 0 << true;
    QTest::newRow("one letter too few") << QStringLiteral("lantern") << 8 << false;
    QTest::newRow("just long enough") << QStringLiteral("lanterns") << 8 << true;
    QTest::newRow("letters, not bytes") << QStringLiteral("铜灯笼") << 8 << false;
    QTest::newRow("Chinese") << QStringLiteral("铜灯笼挂在柳树下") << 8 << true;
    QTest::newRow("beyond the first plane") << QStringLiteral("𠀀𠀁𠀂𠀃") << 8 << false;
    QTest::newRow("an accent is no letter") << QStringLiteral("lantern\u0301") << 8 << false;
    QTest::newRow("blanks count") << QStringLiteral("a b c d ") << 8 << true;
  }
  void aPasswordIsLongEnough() {
    QFETCH(QString, password);
    QFETCH(int, least);
    QFETCH(bool, taken);
    const PolicyInTest policy(Policy{10, {}, least, true});
    const auto refused = refuseShortPassword(password);
    QCOMPARE(!refused, taken);
    if (refused) QCOMPARE(refused->rule, QStringLiteral("POLICY"));
  }

  void exportsAreRefused() {
    QVERIFY(!refuseExport());
    const PolicyInTest policy(Policy{10, {}, 0, false});
    QCOMPARE(refuseExport()->rule, QStringLiteral("POLICY"));
  }

  void theExampleCanBeFollowed() {
    QFile file(QStringLiteral(COHORTDESK_DEMO_LOG "/../../policy/policy.example.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readPolicy(file.readAll());
    QVERIFY(read);
    QCOMPARE(*read, (Policy{5, {QStringLiteral("/srv/backup/cohortdesk")}, 12, false}));
  }

  void theSchemaIsHandedOut() { QVERIFY(policySchema().contains("exportsAllowed")); }
};

COHORTDESK_TEST(TestPolicy, QCoreApplication)
} // namespace tst_policy
#include "tst_policy.moc"
