#include "app/analysis/statistics/simulated_characteristics.h"
#include "app/base/date_text.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <cmath>

namespace tst_simulated_characteristics {
bool near(double a, double b, double within = 1e-7) {
  return std::abs(a - b) < within;
}

/// A hundred trials: in half of them 2 subjects, in the other half 4.
SimulatedTrials hundred() {
  SimulatedTrials trials;
  trials.trials = 100;
  trials.mtd = {0, 8};
  trials.notReached = 92;
  trials.stopped = 8;
  trials.subjects.add(2, 50);
  trials.subjects.add(4, 50);
  trials.perLevel = {trials.subjects};
  trials.tried = {100};
  return trials;
}

class SimulatedCharacteristicsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// R: binom.test(8, 100)$conf.int, binom.test(0, 100)$conf.int, binom.test(100, 100)$conf.int
  void probabilitiesHaveTheExactInterval() {
    const auto found = simulatedCharacteristics(hundred());
    QVERIFY(near(found.pMtd.at(1).value, 0.08));
    QVERIFY(near(found.pMtd.at(1).lower, 0.03517156));
    QVERIFY(near(found.pMtd.at(1).upper, 0.15155764));
    QVERIFY(near(found.pStopped.lower, 0.03517156));
    QVERIFY(near(found.pNotReached.upper, 1 - 0.03517156));
    QCOMPARE(found.pMtd.at(0).lower, 0.0);
    QVERIFY(near(found.pMtd.at(0).upper, 0.03621669));
    QCOMPARE(found.pTried.at(0).upper, 1.0);
    QVERIFY(near(found.pTried.at(0).lower, 1 - 0.03621669));
  }

  /// Mean 3, standard deviation 1, so a standard error of a tenth.
  void meansHaveANormalInterval() {
    const auto found = simulatedCharacteristics(hundred());
    for (const Estimate& estimate : {found.expectedSubjects, found.expectedPerLevel.at(0)}) {
      QVERIFY(near(estimate.value, 3));
      QVERIFY(near(estimate.lower, 3 - 0.1959964));
      QVERIFY(near(estimate.upper, 3 + 0.1959964));
    }
    QVERIFY(!found.months);
  }

  /// Ten trials of 304.4 days, eighty of 608.8, ten of 913.1: 10, 20 and 30 months to a tenth of a day.
  void monthsAndTheirQuantiles() {
    SimulatedTrials trials = hundred();
    trials.tenthsOfDays.assign(9132, 0);
    trials.tenthsOfDays[3044] = 10;
    trials.tenthsOfDays[6088] = 80;
    trials.tenthsOfDays[9131] = 10;
    const auto found = simulatedCharacteristics(trials);
    QVERIFY(found.months);
    const double toATenthOfADay = 0.05 / daysPerMonth;
    QVERIFY(near(found.months->mean.value, 20, toATenthOfADay));
    QVERIFY(near(found.months->mean.upper - found.months->mean.value, 1.959964 * std::sqrt(20.0) / 10, 1e-3));
    QVERIFY(near(found.months->tenth, 10, toATenthOfADay)); // a tenth took no longer
    QVERIFY(near(found.months->median, 20, toATenthOfADay));
    QVERIFY(near(found.months->ninetieth, 20, toATenthOfADay));
    trials.tenthsOfDays[3044] = 9;
    trials.tenthsOfDays[6088] = 80;
    trials.tenthsOfDays[9131] = 11;
    const auto other = simulatedCharacteristics(trials);
    QVERIFY(near(other.months->tenth, 20, toATenthOfADay));
    QVERIFY(near(other.months->ninetieth, 30, toATenthOfADay));
  }
};
COHORTDESK_TEST(SimulatedCharacteristicsTest, QCoreApplication)
} // namespace tst_simulated_characteristics
#include "tst_simulated_characteristics.moc"
