#include "db/file/study_backups.h"
#include "db/sqlite/connection.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/old_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_study_migration {
void verifyRefusedUntouched(const TestStudy& test) {
  const QByteArray before = contentOf(test.path());
  const auto opened =
      StudyFile::open(test.path(), TestStudy::credentials(Role::PrincipalInvestigator), test.clock());
  QVERIFY(!opened);
  QCOMPARE(opened.error().rule, QStringLiteral("DAMAGED"));
  QCOMPARE(contentOf(test.path()), before);
}

class TestStudyMigration : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void bringsAnOldStudyUpToDateAfterABackup();
  void migratesNothingThatIsNotAsItWasMade();
  void believesNoFileThatSaysItIsOlder();
};

void TestStudyMigration::bringsAnOldStudyUpToDateAfterABackup() {
  const BeforeKeys none;
  TestStudy test(QDate(2026, 1, 5), newOldStudy());
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  test.close();
  makeOld(test.path());
  const qsizetype backups = backupsOf(test.path()).size();
  test.setDay(QDate(2026, 1, 6));
  test.signInAs(Role::PrincipalInvestigator);
  QCOMPARE(backupsOf(test.path()).size(), backups + 1);
  QVERIFY(test.study() == before);
  QVERIFY(test.session().verify()->empty());
}

void TestStudyMigration::migratesNothingThatIsNotAsItWasMade() {
  const BeforeKeys none;
  TestStudy test(QDate(2026, 1, 5), newOldStudy());
  test.close();
  makeOld(test.path());
  {
    Connection connection(test.path());
    connection.run(QStringLiteral("CREATE TABLE failed_sign_in (id INTEGER)")); // in the migration's way
  }
  verifyRefusedUntouched(test);
}

/// Version 1 had no journal_head. Who claims it for a file takes the lines off its journal's end unseen.
void TestStudyMigration::believesNoFileThatSaysItIsOlder() {
  const BeforeKeys none;
  TestStudy test(QDate(2026, 1, 5), newOldStudy());
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  test.close();
  makeOld(test.path());
  {
    Connection connection(test.path());
    connection.run(QStringLiteral("DROP TABLE journal_head"));
    connection.run(QStringLiteral("PRAGMA user_version = 1"));
  }
  verifyRefusedUntouched(test);
}

COHORTDESK_TEST(TestStudyMigration, QCoreApplication)
} // namespace tst_study_migration
#include "tst_study_migration.moc"
