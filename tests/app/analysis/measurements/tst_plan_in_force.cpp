#include "app/analysis/measurements/visits.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_plan_in_force {
const MeasurementPlan& file() {
  static const MeasurementPlan plan = protocolByName(QStringLiteral("cd7-car-nk"))->measurements;
  return plan;
}

Site withWindow(const QString& visit, int earliest, int latest) {
  Site site;
  site.visitWindows[visit] = {earliest, latest};
  return site;
}

Site withLimits(const QString& analyte, const AssayLimits& limits) {
  Site site;
  site.assays[analyte] = limits;
  return site;
}

class TestPlanInForce : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isTheFilesWhereTheSiteHasNothing() { QVERIFY(planInForce(file(), {}) == file()); }

  void takesTheSitesWindow_data() {
    QTest::addColumn<QString>("visit");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest");
    QTest::addColumn<double>("nominal");
    QTest::newRow("wider") << u"D7"_qs << 5 << 9 << 7.0;
    QTest::newRow("the planned day at its end") << u"D7"_qs << 7 << 9 << 7.0;
    QTest::newRow("month 2 on day 56") << u"M2"_qs << 53 << 59 << 56.0;
    QTest::newRow("an even number of days") << u"M2"_qs << 55 << 58 << 56.5;
    QTest::newRow("hours before the infusion stay") << u"D0-PRE"_qs << -1 << 0 << -0.04;
    QTest::newRow("the day before it") << u"D0-PRE"_qs << -1 << -1 << -1.0;
    QTest::newRow("before the infusion, on its day") << u"SCR"_qs << 0 << 0 << -14.0;
  }

  void takesTheSitesWindow() {
    QFETCH(QString, visit);
    QFETCH(int, earliest);
    QFETCH(int, latest);
    QFETCH(double, nominal);
    const Site site = withWindow(visit, earliest, latest);
    QVERIFY(!refusePlan(file(), site));
    const MeasurementPlan plan = planInForce(file(), site);
    QCOMPARE(plan.visit(visit)->earliest, earliest);
    QCOMPARE(plan.visit(visit)->latest, latest);
    QCOMPARE(plan.visit(visit)->nominal, nominal);
    QVERIFY(*plan.visit(u"D14"_qs) == *file().visit(u"D14"_qs));
  }

  void takesWhatTheLaboratoryHas() {
    const Site site = withLimits(u"haemoglobin"_qs, {std::nullopt, {120, 160}, {}});
    const MeasurementPlan plan = planInForce(file(), site);
    const Analyte& analyte = *plan.analyte(u"haemoglobin"_qs);
    QVERIFY(analyte.referenceMen == (ValueRange{120, 160}));
    QVERIFY(analyte.referenceWomen == (ValueRange{115, 150})); // left empty: the file's
    const MeasurementPlan other = planInForce(file(), withLimits(u"car-copies"_qs, {20, {}, {}}));
    QCOMPARE(*other.analyte(u"car-copies"_qs)->lloq, 20.0);
    QCOMPARE(*file().analyte(u"car-copies"_qs)->lloq, 50.0);
    const MeasurementPlan open = planInForce(file(), withLimits(u"alt"_qs, {{}, {{}, 45}, {}}));
    QVERIFY(open.analyte(u"alt"_qs)->referenceMen == (ValueRange{{}, 45})); // its lower end is open now
  }

  void refusesWindows_data() {
    QTest::addColumn<QString>("visit");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest");
    QTest::addColumn<QString>("rule");
    QTest::newRow("unknown") << u"D8"_qs << 7 << 9 << u"MISSING"_qs;
    QTest::newRow("turned round") << u"D7"_qs << 8 << 7 << u"RANGE"_qs;
    QTest::newRow("one day") << u"D7"_qs << 7 << 7 << QString();
    QTest::newRow("as early as day 3") << u"D7"_qs << 2 << 8 << QString();
    QTest::newRow("earlier than day 3") << u"D7"_qs << 1 << 8 << u"RANGE"_qs;
    QTest::newRow("as late as day 10") << u"D7"_qs << 6 << 11 << QString();
    QTest::newRow("later than day 10") << u"D7"_qs << 6 << 12 << u"RANGE"_qs;
    QTest::newRow("moved behind day 10") << u"D7"_qs << 11 << 11 << u"RANGE"_qs;
    QTest::newRow("screening until the infusion") << u"SCR"_qs << -28 << 0 << QString();
    QTest::newRow("screening after it") << u"SCR"_qs << -28 << 1 << u"RANGE"_qs;
    QTest::newRow("after the infusion, on its day") << u"D0-POST"_qs << 0 << 1 << QString();
    QTest::newRow("after the infusion, before it") << u"D0-POST"_qs << -1 << 0 << u"RANGE"_qs;
    QTest::newRow("day 1 on day 0") << u"D1"_qs << 0 << 0 << u"RANGE"_qs; // planned before D0-POST
  }

  void refusesWindows() {
    QFETCH(QString, visit);
    QFETCH(int, earliest);
    QFETCH(int, latest);
    QFETCH(QString, rule);
    const auto refused = refusePlan(file(), withWindow(visit, earliest, latest));
    QCOMPARE(refused ? refused->rule : QString(), rule);
    if (refused) QCOMPARE(refused->field, u"visitWindows"_qs);
  }

  void refusesLimits_data() {
    QTest::addColumn<QString>("analyte");
    QTest::addColumn<double>("lloq");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("rule");
    QTest::newRow("unknown") << u"il99"_qs << 1.0 << 0.0 << 1.0 << u"MISSING"_qs;
    QTest::newRow("all of it") << u"il6"_qs << 0.5 << 0.0 << 7.0 << QString();
    QTest::newRow("one point") << u"il6"_qs << 0.5 << 7.0 << 7.0 << QString();
    QTest::newRow("turned round") << u"il6"_qs << 0.5 << 7.1 << 7.0 << u"RANGE"_qs;
    QTest::newRow("lloq 0") << u"il6"_qs << 0.0 << 0.0 << 7.0 << u"RANGE"_qs;
    QTest::newRow("lloq below 0") << u"il6"_qs << -1.0 << 0.0 << 7.0 << u"RANGE"_qs;
    QTest::newRow("lloq no number") << u"il6"_qs << qQNaN() << 0.0 << 7.0 << u"RANGE"_qs;
    QTest::newRow("below 0") << u"il6"_qs << 0.5 << -0.1 << 7.0 << u"RANGE"_qs;
    QTest::newRow("endless") << u"il6"_qs << 0.5 << 0.0 << qInf() << u"RANGE"_qs;
    QTest::newRow("of a result") << u"ada"_qs << 0.5 << 0.0 << 7.0 << u"RANGE"_qs;
  }

  void refusesLimits() {
    QFETCH(QString, analyte);
    QFETCH(double, lloq);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, rule);
    for (const AssayLimits& limits :
         {AssayLimits{lloq, {low, high}, {}}, AssayLimits{lloq, {}, {low, high}}}) {
      const auto refused = refusePlan(file(), withLimits(analyte, limits));
      QCOMPARE(refused ? refused->rule : QString(), rule);
      if (refused) QCOMPARE(refused->field, u"assays"_qs);
    }
  }
};

COHORTDESK_TEST(TestPlanInForce, QCoreApplication)
} // namespace tst_plan_in_force
#include "tst_plan_in_force.moc"
