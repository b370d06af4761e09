#include "app/escalation/comparators/second_opinion.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_second_opinion {
Tally tally(int dlts, int evaluable) {
  return {dlts, evaluable - dlts, 0};
}

/// The largest number of DLTs with which the advice is still at most this.
int mostWith(std::optional<DoseAdvice> (*advise)(const Tally&, double), int evaluable, DoseAdvice advice) {
  int most = -1;
  for (int dlts = 0; dlts <= evaluable; ++dlts)
    if (*advise(tally(dlts, evaluable), 0.3) <= advice) most = dlts;
  return most;
}

class SecondOpinionTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Uniform prior, 1 of 3: Beta(2, 3).
  void posteriorOfOneOfSix() {
    const DltPosterior found = dltPosterior(tally(1, 6));
    QVERIFY(std::abs(found.mean - 1.5 / 7) < 1e-12);
    QVERIFY(found.low > 0 && found.low < found.mean && found.high > found.mean && found.high < 1);
    // Beta(2, 3): 1 − P(X ≤ 1/3) = P(Bin(4, 1/3) ≤ 1) = (2/3)⁴ + 4 (1/3) (2/3)³ = 16/27
    QVERIFY(std::abs(dltPosterior(tally(1, 3), {1, 1}).pAbove - 16.0 / 27.0) < 1e-12);
  }

  /// Liu and Yuan 2015, table 1: target 0.3: λe = 0.236, λd = 0.359; 0.25: 0.197, 0.298.
  void boinBoundariesOfThePaper() {
    QVERIFY(std::abs(boinBoundaries(0.3).escalate - 0.236) < 5e-4);
    QVERIFY(std::abs(boinBoundaries(0.3).deescalate - 0.359) < 5e-4);
    QVERIFY(std::abs(boinBoundaries(0.25).escalate - 0.197) < 5e-4);
    QVERIFY(std::abs(boinBoundaries(0.25).deescalate - 0.298) < 5e-4);
  }

  /// The paper's decision table for a target of 0.3.
  void boinDecisionsOfThePaper_data() {
    QTest::addColumn<int>("evaluable");
    QTest::addColumn<int>("escalate");
    QTest::addColumn<int>("deescalate");
    QTest::addColumn<int>("eliminate"); // 0 = never
    QTest::newRow("1") << 1 << 0 << 1 << 0;
    QTest::newRow("2") << 2 << 0 << 1 << 0;
    QTest::newRow("3") << 3 << 0 << 2 << 3;
    QTest::newRow("4") << 4 << 0 << 2 << 3;
    QTest::newRow("5") << 5 << 1 << 2 << 4;
    QTest::newRow("6") << 6 << 1 << 3 << 4;
    QTest::newRow("7") << 7 << 1 << 3 << 5;
    QTest::newRow("8") << 8 << 1 << 3 << 5;
    QTest::newRow("9") << 9 << 2 << 4 << 5;
    QTest::newRow("12") << 12 << 2 << 5 << 7;
  }
  void boinDecisionsOfThePaper() {
    QFETCH(int, evaluable);
    QFETCH(int, escalate);
    QFETCH(int, deescalate);
    QFETCH(int, eliminate);
    QCOMPARE(mostWith(boinAdvice, evaluable, DoseAdvice::Escalate), escalate);
    QCOMPARE(mostWith(boinAdvice, evaluable, DoseAdvice::Stay) + 1, deescalate);
    const int kept = mostWith(boinAdvice, evaluable, DoseAdvice::Deescalate);
    QCOMPARE(kept == evaluable ? 0 : kept + 1, eliminate);
  }

  /// Guo et al. 2017: where mTPI stays with 3 of 6 at a target of 0.3, mTPI-2 goes down.
  void mtpi2DecisionsOfThePaper_data() {
    QTest::addColumn<int>("dlts");
    QTest::addColumn<int>("evaluable");
    QTest::addColumn<DoseAdvice>("advice");
    const auto row = [](int dlts, int evaluable, DoseAdvice advice) {
      QTest::addRow("%d of %d", dlts, evaluable) << dlts << evaluable << advice;
    };
    row(0, 3, DoseAdvice::Escalate);
    row(1, 3, DoseAdvice::Stay);
    row(2, 3, DoseAdvice::Deescalate);
    row(3, 3, DoseAdvice::Eliminate);
    row(0, 6, DoseAdvice::Escalate);
    row(1, 6, DoseAdvice::Escalate);
    row(2, 6, DoseAdvice::Stay);
    row(3, 6, DoseAdvice::Deescalate);
    row(4, 6, DoseAdvice::Eliminate);
  }
  void mtpi2DecisionsOfThePaper() {
    QFETCH(int, dlts);
    QFETCH(int, evaluable);
    QFETCH(DoseAdvice, advice);
    QCOMPARE(*mtpi2Advice(tally(dlts, evaluable), 0.3), advice);
  }

  void nobodyEvaluable() {
    QVERIFY(!boinAdvice({}, 0.3));
    QVERIFY(!mtpi2Advice({}, 0.3));
    QCOMPARE(dltPosterior({}).mean, 0.5);
  }
};
COHORTDESK_TEST(SecondOpinionTest, QCoreApplication)
} // namespace tst_second_opinion
#include "tst_second_opinion.moc"
