#include "db/journal/check_schema.h"
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/migration.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_check_schema {

class TestCheckSchema : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void knowsWhatTheMigrationsMake();
  void tellsWhatDiffers_data();
  void tellsWhatDiffers();
};

namespace {
BareConnection madeOfMigrations(int version) {
  BareConnection made;
  for (const QString& statement : migrationStatements(version))
    made.run(statement);
  made.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
  return made;
}
} // namespace

void TestCheckSchema::knowsWhatTheMigrationsMake() {
  QCOMPARE(schemaDigest(madeOfMigrations(newestSchemaVersion())), QByteArray(newestSchemaDigest));
  for (int version = oldestSchemaVersion; version <= newestSchemaVersion(); ++version)
    QVERIFY2(checkSchema(madeOfMigrations(version)).empty(), qPrintable(QString::number(version)));
}

void TestCheckSchema::tellsWhatDiffers_data() {
  QTest::addColumn<QString>("change");
  QTest::addColumn<QStringList>("places");
  QTest::newRow("a table more") << "CREATE TABLE more (id INTEGER)" << QStringList{"more"};
  QTest::newRow("an index gone") << "DROP INDEX journal_row" << QStringList{"journal"};
  QTest::newRow("a trigger more") << "CREATE TRIGGER t AFTER INSERT ON subject BEGIN SELECT 1; END"
                                  << QStringList{"subject"};
  QTest::newRow("a column more") << "ALTER TABLE subject ADD COLUMN more TEXT"
                                 << QStringList{"subject", "subject"};
  QTest::newRow("a version less") << "PRAGMA user_version = 33" << QStringList{"journal"};
}

void TestCheckSchema::tellsWhatDiffers() {
  QFETCH(const QString, change);
  QFETCH(const QStringList, places);
  const BareConnection made = madeOfMigrations(newestSchemaVersion());
  made.run(change);
  QStringList found;
  for (const JournalFault& fault : checkSchema(made))
    found << fault.table;
  QCOMPARE(found, places);
}

COHORTDESK_TEST(TestCheckSchema, QCoreApplication)
} // namespace tst_check_schema
#include "tst_check_schema.moc"
