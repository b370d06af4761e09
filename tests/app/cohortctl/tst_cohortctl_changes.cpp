#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

namespace tst_cohortctl_changes {

/// The program itself: what changed since a hand-over.
class TestCohortctlChanges : public QObject, CohortctlFolder {
  Q_OBJECT
 private:
  Answer ask(const QStringList& more = {}) {
    return run(QStringList{"changes", path("ward.study")} + more + who());
  }
  QJsonObject json(const QStringList& more = {}) {
    return QJsonDocument::fromJson(ask(QStringList{"--json"} + more).out.toUtf8()).object();
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(make("ward.study"));
    QCOMPARE(import(log(), "ward.study").status, 0);
  }

  void withoutAHandOverItIsAllOfIt() {
    const QJsonObject all = json();
    QCOMPARE(all["since"].toInt(-1), 0);
    QVERIFY(all["changes"].toArray().size() > 10);
    const Answer table = ask();
    QCOMPARE(table.status, 0);
    QVERIFY2(table.out.startsWith(R"("subject","record","field","before","after","at","by","line","typed")"),
             qPrintable(table.out.left(100)));
    QCOMPARE(table.out.count(u'\n'), all["changes"].toArray().size() + 1);
  }

  void afterAHandOverItIsWhatCameSince() {
    QCOMPARE(run(QStringList{"export", "csv", path("ward.study"), "--to", path("data")} + who()).status, 0);
    const QJsonObject none = json();
    QVERIFY(none["since"].toInt() > 0);
    QVERIFY(none["changes"].toArray().isEmpty());
    QVERIFY(write(path("lab.csv"), "subject,visit,car-copies\nS-001,D7,400\n"));
    QCOMPARE(run(QStringList{"import", "lab", path("lab.csv"), "--into", path("ward.study")} + who()).status,
             0);
    const QJsonArray changes = json()["changes"].toArray(); // of a new record all that it says
    QStringList values;
    for (const auto& each : changes) {
      const QJsonObject change = each.toObject();
      QCOMPARE(change["subject"].toString(), QStringLiteral("S-001"));
      QCOMPARE(change["before"].toString(), QString());
      QCOMPARE(change["typed"].toBool(true), false);
      QVERIFY(change["by"].toString().contains("Li"));
      if (change["column"].toString() == QLatin1String("value")) values << change["after"].toString();
    }
    QCOMPARE(values, QStringList{"400"});
    QCOMPARE(json({"--not-typed"})["changes"].toArray(), changes);
    QCOMPARE(json({"--since-handover"})["changes"].toArray(), changes);
    QVERIFY(json({"--since", "0"})["changes"].toArray().size() > 10);
    QVERIFY(json({"--since", QString::number(json()["until"].toInt())})["changes"].toArray().isEmpty());
  }

  void everyOutcomeHasItsStatus_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("a line") << QStringList{"--since", "1"} << 0;
    QTest::newRow("no number") << QStringList{"--since", "monday"} << 2;
    QTest::newRow("before the first") << QStringList{"--since", "-1"} << 2;
    QTest::newRow("behind the last") << QStringList{"--since", "999999"} << 2;
    QTest::newRow("both") << QStringList{"--since", "1", "--since-handover"} << 2;
    QTest::newRow("an option that is none") << QStringList{"--weekly"} << 2;
  }
  void everyOutcomeHasItsStatus() {
    QFETCH(QStringList, arguments);
    const Answer answer = ask(arguments);
    QTEST(answer.status, "status");
    QCOMPARE(answer.err.isEmpty(), answer.status == 0);
  }
};

COHORTDESK_TEST(TestCohortctlChanges, QCoreApplication)
} // namespace tst_cohortctl_changes
#include "tst_cohortctl_changes.moc"
