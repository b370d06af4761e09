#include "db/file/study_backups.h"
#include "db/sqlite/connection.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/old_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace tst_study_file {
class TestStudyFile : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void opensAsItWasLeft();
  void keepsItToItsOwner();
  void refusesAWrongPassword();
  void refusesWhatIsNoStudy_data();
  void refusesWhatIsNoStudy();
  void refusesANewerStudy();
  void refusesADamagedStudy();
  void recoversWithTheCode();
  void showsNoIdentityInTheClear();
  void backsUpOnClose();
  void saysWhenABackupCannotBeMade();
  void keepsGenerationsOfBackups();
  void keepsStrictTables();
};

void TestStudyFile::opensAsItWasLeft() {
  TestStudy test;
  QVERIFY(screenAndAssign(test, QStringLiteral("Wu Hong"), 1) != 0);
  const Study before = test.study();
  QCOMPARE(before.users.size(), std::size_t(6));
  QCOMPARE(before.site.limits, testSite().limits);
  QCOMPARE(before.site.exclusions.size(), std::size_t(2));
  QCOMPARE(before.site.exclusions.at(0).textZh, QStringLiteral("未控制的活动性感染"));
  QCOMPARE(before.site.dltDefinition.items.size(), 2);
  QCOMPARE(before.site.timeZone, QTimeZone("Asia/Shanghai"));
  QCOMPARE(before.protocol.design.top(), 3);
  test.signInAs(Role::StudyCoordinator);
  QVERIFY(test.study() == before);
  QCOMPARE(test.session().user().login, QStringLiteral("crc"));
  QCOMPARE(test.session().user().role, Role::StudyCoordinator);
  QVERIFY(test.session().verify()->empty());
}

void TestStudyFile::keepsItToItsOwner() {
  TestStudy test;
  const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
  QCOMPARE(QFile::permissions(test.path()), QFile::Permissions(ownerOnly));
  QCOMPARE(QFile::permissions(test.path() + QStringLiteral("-wal")), QFile::Permissions(ownerOnly));
  const QString backup = test.session().backUp().value_or(QString());
  QVERIFY(!backup.isEmpty());
  QCOMPARE(QFile::permissions(backup), QFile::Permissions(ownerOnly));
  QCOMPARE(QFile::permissions(test.path() + QStringLiteral(".lock")), QFile::Permissions(ownerOnly));
  test.close();
  QCOMPARE(QFile::permissions(test.path() + QStringLiteral(".checksum")), QFile::Permissions(ownerOnly));
}

void TestStudyFile::refusesAWrongPassword() {
  TestStudy test;
  test.close();
  const QByteArray before = contentOf(test.path());
  for (const Credentials& who :
       {Credentials{QStringLiteral("pi"), QStringLiteral("wrong")}, Credentials{QStringLiteral("pi"), {}},
        Credentials{QStringLiteral("nobody"), TestStudy::testPassword()}}) {
    const auto opened = StudyFile::open(test.path(), who, test.clock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().rule, QStringLiteral("PASSWORD"));
  }
  QCOMPARE(contentOf(test.path()), before);
  QVERIFY(StudyFile::open(test.path(), {QStringLiteral(" PI "), TestStudy::testPassword()}, test.clock()));
}

void TestStudyFile::refusesWhatIsNoStudy_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("text") << QByteArray("SQLite format 3, but not really. ").repeated(10);
  QTest::newRow("noise") << QByteArray(4096, '\xa5');
  QByteArray other(4096, '\0'); // an SQLite file of another program
  other.replace(0, 16, QByteArray("SQLite format 3\0", 16));
  QTest::newRow("another program's") << other;
}

void TestStudyFile::refusesWhatIsNoStudy() {
  QFETCH(QByteArray, content);
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.study"));
  QVERIFY(put(path, content));
  const auto opened = StudyFile::open(path, TestStudy::credentials(Role::PrincipalInvestigator));
  QVERIFY(!opened);
  QCOMPARE(opened.error().rule, QStringLiteral("FILE"));
  QVERIFY(!StudyFile::logins(path));
  QCOMPARE(contentOf(path), content);
  QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
           QStringList{QStringLiteral("a.study")});
  QVERIFY(!StudyFile::open(folder.filePath(QStringLiteral("missing")), {}));
}

void TestStudyFile::refusesANewerStudy() {
  TestStudy test;
  test.close();
  {
    Connection connection(test.path());
    connection.run(QStringLiteral("PRAGMA user_version = 9999"));
  }
  QFile::remove(test.path() + QStringLiteral(".checksum")); // the newer program would have written its own
  const QByteArray before = contentOf(test.path());
  const auto opened = StudyFile::open(test.path(), TestStudy::credentials(Role::PrincipalInvestigator));
  QVERIFY(!opened);
  QCOMPARE(opened.error().rule, QStringLiteral("FILE"));
  QVERIFY(opened.error().message.contains(QStringLiteral("newer")));
  QCOMPARE(contentOf(test.path()), before);
}

void TestStudyFile::refusesADamagedStudy() {
  TestStudy test;
  test.close();
  QByteArray content = contentOf(test.path());
  for (qsizetype i = 8192; i < content.size(); i += 97) // the header page stays whole
    content[i] = static_cast<char>(content[i] ^ 0x5a);
  QVERIFY(put(test.path(), content));
  const auto opened = StudyFile::open(test.path(), TestStudy::credentials(Role::PrincipalInvestigator));
  QVERIFY(!opened);
  QCOMPARE(opened.error().rule, QStringLiteral("DAMAGED"));
  QCOMPARE(contentOf(test.path()), content);
}

void TestStudyFile::recoversWithTheCode() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  test.close();
  const Credentials renewed{QStringLiteral("pi"), QStringLiteral("willow-granite-compass-81")};
  const auto wrong = StudyFile::recover(test.path(), QStringLiteral("AAAA-BBBB"), renewed, test.clock());
  QVERIFY(!wrong);
  QCOMPARE(wrong.error().field, QStringLiteral("recoveryCode"));
  QVERIFY(
      !StudyFile::recover(test.path(), test.recoveryCode(), {QStringLiteral("pi"), QStringLiteral("1234")}));
  QVERIFY(!StudyFile::recover(test.path(), test.recoveryCode(), {QStringLiteral("who"), renewed.password}));
  {
    const auto session =
        StudyFile::recover(test.path(), test.recoveryCode().toLower(), renewed, test.clock());
    QVERIFY(session.has_value());
    Study after = (*session)->study();
    QCOMPARE(after.accountNotices.size(), std::size_t(1)); // the principal investigator is told of it
    after.accountNotices.clear();
    after.unseenNotices.clear();
    QVERIFY(after == before);
    QCOMPARE((*session)->user().login, QStringLiteral("pi"));
  }
  QVERIFY(!StudyFile::open(test.path(), TestStudy::credentials(Role::PrincipalInvestigator), test.clock()));
  QVERIFY(StudyFile::open(test.path(), renewed, test.clock()));
  QVERIFY(StudyFile::open(test.path(), TestStudy::credentials(Role::Monitor), test.clock()));
}

void TestStudyFile::showsNoIdentityInTheClear() {
  TestStudy test;
  const QString name = QStringLiteral("Ouyang Xiulan");
  const RowId subject = screenEligible(test, name);
  QVERIFY(subject != 0);
  QVERIFY(test.commands().saveDraft(QStringLiteral("screening/1"), "{\"name\":\"Ouyang Xiulan\"}"));
  Identity renamed = test.study().subject(subject)->identity;
  renamed.hospitalNumber = QStringLiteral("H-7734512");
  QVERIFY(test.commands().saveIdentity(subject, renamed, QStringLiteral("Misread")));
  QVERIFY(test.session().backUp());
  const auto search = [&](const char* when) {
    int files = 0;
    for (QDirIterator it(test.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
      const QByteArray content = contentOf(it.next());
      ++files;
      for (const char* identifier : {"Ouyang", "Xiulan", "H-7734512", "H-Ouyang", "1971-03-02", "1971"})
        if (content.contains(identifier) || content.contains(QByteArray(identifier).toBase64().chopped(2)))
          qWarning("%s: %s in %s", when, identifier, qPrintable(it.filePath()));
    }
    return files;
  };
  QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
  QVERIFY(search("open") >= 4); // study, its WAL, the lock, a backup
  test.close();
  QVERIFY(search("closed") >= 2);
}

void TestStudyFile::backsUpOnClose() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  QVERIFY(test.session().lastBackup().isNull());
  const Study before = test.study();
  const qint64 sequence = test.session().journalHead().sequence + 2; // "sign-out" and "backup" come after it
  test.close();
  QDir folder(backupFolder(test.path()));
  const QStringList backups = folder.entryList({QStringLiteral("*.study")}, QDir::Files, QDir::Name);
  QCOMPARE(backups.size(), 1);
  QVERIFY(backups.first().endsWith(QStringLiteral("-%1.study").arg(sequence, 6, 10, QLatin1Char('0'))));
  const QString elsewhere = test.folder() + QStringLiteral("/copy.study"); // among backups none is opened
  QVERIFY(QFile::copy(folder.filePath(backups.first()), elsewhere));
  const auto copy =
      StudyFile::open(elsewhere, TestStudy::credentials(Role::PrincipalInvestigator), test.clock());
  QVERIFY(copy.has_value());
  QVERIFY((*copy)->study() == before);
  QVERIFY((*copy)->verify()->empty());
}

void TestStudyFile::saysWhenABackupCannotBeMade() {
  TestStudy test;
  QVERIFY(put(backupFolder(test.path()), "in the way"));
  const auto made = test.session().backUp();
  QVERIFY(!made);
  QCOMPARE(made.error().rule, QStringLiteral("BACKUP"));
  QVERIFY(test.session().lastBackup().isNull());
  QVERIFY(QFile::remove(backupFolder(test.path())));
  QVERIFY(test.session().backUp());
  QCOMPARE(test.session().lastBackup(), test.session().now());
}

void TestStudyFile::keepsGenerationsOfBackups() {
  QStringList names;
  const QDateTime newest(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC);
  for (int hours = 0; hours < 24 * 120; hours += 6)
    names << newest.addSecs(-3600LL * hours).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")) +
                 QStringLiteral("-%1.study").arg(5000 - hours, 6, 10, QLatin1Char('0'));
  QStringList kept = names;
  for (const QString& name : superfluousBackups(names))
    kept.removeOne(name);
  for (int i = 0; i < 10; ++i)
    QVERIFY(kept.contains(names.at(i)));
  QSet<QString> days;
  for (const QString& name : kept.mid(10, 14))
    days.insert(name.left(8));
  QCOMPARE(days.size(), 14);
  // 120 days less the ones above: a week each from there on.
  QVERIFY(kept.size() > 10 + 14 + 12 && kept.size() <= 10 + 14 + 16);
  QCOMPARE(superfluousBackups(kept), QStringList());
  QCOMPARE(superfluousBackups({QStringLiteral("mine.study")}), QStringList());
}

void TestStudyFile::keepsStrictTables() {
  TestStudy test;
  test.close();
  Connection connection(test.path());
  QCOMPARE(connection.ask(QStringLiteral("PRAGMA integrity_check")), Cell(QStringLiteral("ok")));
  Statement loose =
      connection.prepare(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                                        "LIKE 'sqlite%' AND sql NOT LIKE '%STRICT'"));
  QVERIFY(!loose.run().next());
}

COHORTDESK_TEST(TestStudyFile, QCoreApplication)
} // namespace tst_study_file
#include "tst_study_file.moc"
