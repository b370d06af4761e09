// Where the program says that a study was changed: each fault by its table, row and column.
#include "db/file/closed_study.h"
#include "db/sqlite/connection.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>
#include <algorithm>

namespace tst_fault_place {

class TestFaultPlace : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isNamed_data();
  void isNamed();
  void rowsAreNamedWhateverTheirId_data();
  void rowsAreNamedWhateverTheirId();
  void aTableIsNoRow();
};

void TestFaultPlace::isNamed_data() {
  QTest::addColumn<QString>("table");
  QTest::addColumn<int>("row");
  QTest::addColumn<QString>("column");
  QTest::addColumn<bool>("ofRow");
  QTest::addColumn<QString>("place");
  const QString none;
  QTest::newRow("the file") << none << 0 << none << false << none;
  QTest::newRow("a table") << "subject" << 0 << none << false << "subject";
  QTest::newRow("a row") << "subject" << 12 << none << true << "subject 12";
  QTest::newRow("the row 0") << "subject" << 0 << none << true << "subject 0";
  QTest::newRow("a row below 0") << "subject" << -1 << none << true << "subject -1";
  QTest::newRow("a cell") << "adverse_event" << 12 << "grade" << true << "adverse_event 12 grade";
  QTest::newRow("a cell of the row 0") << "adverse_event" << 0 << "grade" << true << "adverse_event 0 grade";
}

void TestFaultPlace::isNamed() {
  QFETCH(QString, table);
  QFETCH(int, row);
  QFETCH(QString, column);
  QFETCH(bool, ofRow);
  QFETCH(QString, place);
  const JournalFault fault{table, row, column, QStringLiteral("Why."), ofRow};
  QCOMPARE(placeOf(fault), place);
  const QString said = damagedRefusal({fault}).message;
  QVERIFY2(said.endsWith((place.isEmpty() ? place : place + QStringLiteral(": ")) + QStringLiteral("Why.")),
           qPrintable(said));
}

void TestFaultPlace::rowsAreNamedWhateverTheirId_data() {
  QTest::addColumn<QString>("table");
  QTest::addColumn<int>("id");
  for (const char* table : {"adverse_event", "subject"})
    for (const int id : {0, -1, 99})
      QTest::addRow("%s %d", table, id) << QString::fromLatin1(table) << id;
}

/// A copy of a row is laid into the file with plain SQL.
void TestFaultPlace::rowsAreNamedWhateverTheirId() {
  QFETCH(QString, table);
  QFETCH(int, id);
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  QVERIFY(infuse(test, subject));
  QVERIFY(recordDlt(test, subject) != 0);
  test.close();
  {
    Connection forger(test.path());
    forger.run(QStringLiteral("CREATE TEMP TABLE one AS SELECT * FROM %1 LIMIT 1").arg(table));
    forger.run(QStringLiteral("UPDATE one SET id = %1").arg(id));
    forger.run(QStringLiteral("INSERT INTO %1 SELECT * FROM one").arg(table));
  }
  const auto faults = StudyFile::check(test.path(), TestStudy::credentials(Role::Monitor), test.clock());
  QVERIFY(faults);
  const QString place = QStringLiteral("%1 %2").arg(table).arg(id);
  QVERIFY(std::any_of(faults->begin(), faults->end(),
                      [&](const JournalFault& fault) { return placeOf(fault).startsWith(place); }));
}

void TestFaultPlace::aTableIsNoRow() {
  TestStudy test;
  test.close();
  {
    Connection forger(test.path());
    forger.run(QStringLiteral("CREATE INDEX extra ON subject (registered_at)"));
  }
  const auto faults = StudyFile::check(test.path(), TestStudy::credentials(Role::Monitor), test.clock());
  QVERIFY(faults);
  QVERIFY(std::any_of(faults->begin(), faults->end(),
                      [](const JournalFault& fault) { return placeOf(fault) == QLatin1String("subject"); }));
}

COHORTDESK_TEST(TestFaultPlace, QCoreApplication)
} // namespace tst_fault_place
#include "tst_fault_place.moc"
