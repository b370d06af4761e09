#include "app/analysis/statistics/kaplan_meier.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <cmath>

namespace tst_kaplan_meier {
// R 4.2, survival 3.5-3:
//   f <- survfit(Surv(time, status) ~ 1, subset(aml, x == "Maintained"), conf.type = "log-log")
//   summary(f); print(f); summary(f, times = …, extend = TRUE)$n.risk
// The aml data (leukemia in older versions): Miller, Survival Analysis, 1981. Veteran: Kalbfleisch and
// Prentice, 1980.
using Times = std::vector<SurvivalTime>;

const Times maintained{{9, true},  {13, true}, {13, false}, {18, true}, {23, true},  {28, false},
                       {31, true}, {34, true}, {45, false}, {48, true}, {161, false}};
const Times nonmaintained{{5, true},  {5, true},  {8, true},  {8, true},  {12, true}, {16, false},
                          {23, true}, {27, true}, {30, true}, {33, true}, {43, true}, {45, true}};
// subset(veteran, celltype == "squamous" & trt == 1)
const Times veteran{{72, true}, {411, true}, {228, true}, {126, true}, {118, true},
                    {10, true}, {82, true},  {110, true}, {314, true}, {100, false},
                    {42, true}, {8, true},   {144, true}, {25, false}, {11, true}};

struct Row {
  double time;
  int atRisk;
  int events;
  double survival;
  double standardError;
  double lower;
  double upper;
};
constexpr double none = -1; ///< R says NA

bool near(double value, double expected) {
  if (std::abs(value - expected) < 1e-9) return true;
  qWarning("%.12g, expected %.12g", value, expected);
  return false;
}

bool same(const std::optional<double>& value, double expected) {
  return value ? near(*value, expected) : expected == none;
}

bool asInR(const SurvivalCurve& curve, const std::vector<Row>& rows) {
  if (curve.steps.size() != rows.size()) return false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const SurvivalStep& step = curve.steps[i];
    if (step.time != rows[i].time || step.atRisk != rows[i].atRisk || step.events != rows[i].events ||
        !near(step.survival, rows[i].survival) || !near(step.standardError, rows[i].standardError) ||
        !same(step.lower, rows[i].lower) || !same(step.upper, rows[i].upper)) {
      qWarning("at time %g", step.time);
      return false;
    }
  }
  return true;
}

bool asInR(const MedianTime& median, double time, double lower, double upper) {
  return same(median.time, time) && same(median.lower, lower) && same(median.upper, upper);
}

class TestKaplanMeier : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void leukaemiaMaintained() {
    const SurvivalCurve curve = kaplanMeier(maintained);
    QCOMPARE(curve.subjects(), 11);
    QCOMPARE(curve.events(), 7);
    QVERIFY(asInR(curve, {{9, 11, 1, 0.9090909091, 0.0866784172, 0.50808020577, 0.9866738227},
                          {13, 10, 1, 0.8181818182, 0.1162912998, 0.44742861468, 0.9511622286},
                          {18, 8, 1, 0.7159090909, 0.1396649706, 0.35019038591, 0.8990239742},
                          {23, 7, 1, 0.6136363636, 0.1526323310, 0.26575204000, 0.8352992433},
                          {31, 5, 1, 0.4909090909, 0.1641932672, 0.16733090978, 0.7533997904},
                          {34, 4, 1, 0.3681818182, 0.1626688858, 0.09282957494, 0.6570408324},
                          {48, 2, 1, 0.1840909091, 0.1534927458, 0.01173848012, 0.5250148427}}));
    QVERIFY(asInR(curve.median, 31, 13, none));
    const std::vector<std::pair<double, int>> atRisk{{0, 11}, {13, 10}, {24, 6}, {48, 2}, {100, 1}, {200, 0}};
    for (const auto& [time, number] : atRisk)
      QCOMPARE(numberAtRisk(curve, time), number);
  }

  void leukaemiaNotMaintained() {
    const SurvivalCurve curve = kaplanMeier(nonmaintained);
    QVERIFY(asInR(curve, {{5, 12, 2, 0.83333333333, 0.10758287073, 0.481714942195, 0.9555093657},
                          {8, 10, 2, 0.66666666667, 0.13608276349, 0.337018932541, 0.8597117991},
                          {12, 8, 1, 0.58333333333, 0.14231876064, 0.270138924085, 0.8009401923},
                          {23, 6, 1, 0.48611111111, 0.14813006255, 0.191876619619, 0.7296715698},
                          {27, 5, 1, 0.38888888889, 0.14698618395, 0.126272012195, 0.6498174083},
                          {30, 4, 1, 0.29166666667, 0.13871516913, 0.072401608908, 0.5608860527},
                          {33, 3, 1, 0.19444444444, 0.12187450538, 0.031198642931, 0.4614294762},
                          {43, 2, 1, 0.09722222222, 0.09186636497, 0.005746305696, 0.3489038611},
                          {45, 1, 1, 0, 0, none, none}}));
    QVERIFY(asInR(curve.median, 23, 5, 33));
  }

  void lungCancerOfVeterans() {
    const SurvivalCurve curve = kaplanMeier(veteran);
    QCOMPARE(curve.steps.size(), std::size_t(13));
    QVERIFY(near(curve.steps.at(6).survival, 0.49870129870));
    QVERIFY(near(curve.steps.at(6).standardError, 0.13618024919));
    QVERIFY(same(curve.steps.at(11).lower, 0.005143238227));
    QVERIFY(same(curve.steps.at(11).upper, 0.3090911049));
    QVERIFY(asInR(curve.median, 110, 11, 144));
    const std::vector<std::pair<double, int>> atRisk{{0, 15}, {50, 10}, {100, 8}, {200, 3}, {400, 1}};
    for (const auto& [time, number] : atRisk)
      QCOMPARE(numberAtRisk(curve, time), number);
  }

  /// print.survfit(): its minmin() takes the middle of the stretch at one half where a later time lies lower,
  /// else the first time of the stretch.
  void aCurveThatLiesAtOneHalf_data() {
    QTest::addColumn<Times>("times");
    QTest::addColumn<double>("median");
    QTest::newRow("between two events") << Times{{1, true}, {2, true}, {3, true}, {4, false}} << 2.5;
    QTest::newRow("censored in between") << Times{{1, true}, {2, true}, {2.5, false}, {6, true}} << 4.0;
    QTest::newRow("to the end") << Times{{1, true}, {2, true}, {4, false}, {5, false}} << 2.0;
    QTest::newRow("two subjects") << Times{{60, true}, {129, false}} << 60.0;
    QTest::newRow("down to nobody") << Times{{60, true}, {129, true}} << 94.5;
    Times ten; // therneau/survival#156: five deaths up to day 80, the next one on day 90
    for (const double day : {10, 20, 30, 40, 80, 90, 100, 110, 120, 130})
      ten.push_back({day, true});
    QTest::newRow("ten deaths") << ten << 85.0;
  }
  void aCurveThatLiesAtOneHalf() {
    QFETCH(Times, times);
    QFETCH(double, median);
    QVERIFY(same(kaplanMeier(times).median.time, median));
  }

  void whoIsCensoredAtATimeOfEventsIsAtRisk() {
    const SurvivalCurve curve = kaplanMeier({{5, false}, {5, true}, {7, false}});
    QCOMPARE(curve.steps.front().atRisk, 3);
    QVERIFY(near(curve.steps.front().survival, 2.0 / 3));
    // The order in which they are handed in does not matter.
    QCOMPARE(kaplanMeier({{7, false}, {5, true}, {5, false}}), curve);
  }

  void eventsOnDayZero() {
    // R: time = c(0, 0, 7), status = c(1, 0, 1)
    const SurvivalCurve curve = kaplanMeier({{0, true}, {0, false}, {7, true}});
    QVERIFY(asInR(curve, {{0, 3, 1, 0.6666666667, 0.272165527, 0.05407342679, 0.9452063873},
                          {7, 1, 1, 0, 0, none, none}}));
    QVERIFY(asInR(curve.median, 7, 0, none));
  }

  void withoutAnEventNothingFalls() {
    const SurvivalCurve curve = kaplanMeier({{5, false}, {5, false}, {7, false}});
    QVERIFY(curve.steps.empty());
    QCOMPARE(curve.events(), 0);
    QVERIFY(curve.median == MedianTime());
    QCOMPARE(numberAtRisk(curve, 5), 3);
    QCOMPARE(numberAtRisk(curve, 5.1), 1);
    QVERIFY(!stepAt(curve, 6));
  }

  void withoutSubjectsThereIsNoCurve() {
    const SurvivalCurve curve = kaplanMeier({});
    QVERIFY(curve == SurvivalCurve());
    QCOMPARE(curve.lastTime(), 0.0);
  }

  void theStepInForce() {
    const SurvivalCurve curve = kaplanMeier(maintained);
    QVERIFY(!stepAt(curve, 8.9));
    QCOMPARE(stepAt(curve, 9)->time, 9.0);
    QCOMPARE(stepAt(curve, 12.9)->time, 9.0);
    QCOMPARE(stepAt(curve, 500)->time, 48.0);
  }

  /// R: quantile(survfit(Surv(time, 1 - status) ~ 1, subset(aml, x == "Maintained"),
  /// conf.type = "log-log"), .5): 103 (13–NA)
  void theTimeUnderObservationByTheReverseEstimate() {
    QVERIFY(asInR(medianFollowUp(maintained), 103, 13, none));
  }
};

COHORTDESK_TEST(TestKaplanMeier, QCoreApplication)
} // namespace tst_kaplan_meier
#include "tst_kaplan_meier.moc"
