#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_cohortctl_definition {
/// A DLT definition brought into a study by the program.
class TestCohortctlDefinition : public QObject, CohortctlFolder {
  Q_OBJECT
  Answer bring(const QByteArray& file, const QStringList& more = {}) const {
    if (!write(path("dlt.json"), file)) return {};
    return run(QStringList{"import", "definition", path("dlt.json"), "--into", path("ward.study")} + who() +
               more);
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(make("ward.study"));
  }

  void eachIsAVersionAndTheNextWantsAReason() {
    const QByteArray first = R"({"format":1,"text":{"en":"Any of these:"},"items":[
      {"id":"D1","en":"CRS for 72 h","rule":{"about":"crs","grade":3,"longerThan":{"hours":72}}},
      {"id":"D2","en":"Any death"}]})";
    const Answer made = bring(first);
    QCOMPARE(made.status, 0);
    QVERIFY2(made.out.contains(QStringLiteral("version 1: 2 item")), qPrintable(made.out));
    const QByteArray second = QByteArray(first).replace("72", "48");
    const Answer refused = bring(second);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("DLT definition")), qPrintable(refused.err));
    const Answer changed = bring(second, {"--reason", "amendment 2"});
    QCOMPARE(changed.status, 0);
    QVERIFY2(changed.out.contains(QStringLiteral("version 2")), qPrintable(changed.out));
  }

  void whatIsWrongIsNamedByItsPlace() {
    const Answer refused =
        bring(R"({"format":1,"items":[{"id":"D1","en":"x"},{"id":"D1","en":"y"}]})", {"--reason", "x"});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("/items/1/id")), qPrintable(refused.err));
    QCOMPARE(run(QStringList{"import", "definition", path("none.json"), "--into", path("ward.study")} + who())
                 .status,
             1);
  }
};

COHORTDESK_TEST(TestCohortctlDefinition, QCoreApplication)
} // namespace tst_cohortctl_definition
#include "tst_cohortctl_definition.moc"
