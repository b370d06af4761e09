#include "app/analysis/statistics/exact_interval.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_exact_interval {
// R 4.2: options(digits = 12); binom.test(count, n, conf.level = level)$conf.int
class TestExactInterval : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void asInR_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("0/1") << 0 << 1 << 0.95 << 0.0 << 0.9750000000;
    QTest::newRow("1/1") << 1 << 1 << 0.95 << 0.0250000000 << 1.0;
    QTest::newRow("0/3") << 0 << 3 << 0.95 << 0.0 << 0.7075982262;
    QTest::newRow("3/3") << 3 << 3 << 0.95 << 0.2924017738 << 1.0;
    QTest::newRow("1/6") << 1 << 6 << 0.95 << 0.0042107445 << 0.6412345790;
    QTest::newRow("3/6") << 3 << 6 << 0.95 << 0.1181172488 << 0.8818827512;
    QTest::newRow("2/18") << 2 << 18 << 0.95 << 0.0137512157 << 0.3471204386;
    QTest::newRow("9/18") << 9 << 18 << 0.95 << 0.2601905829 << 0.7398094171;
    QTest::newRow("17/18") << 17 << 18 << 0.95 << 0.7270564003 << 0.9985944438;
    QTest::newRow("0/18") << 0 << 18 << 0.95 << 0.0 << 0.1853019681;
    QTest::newRow("18/18") << 18 << 18 << 0.95 << 0.8146980319 << 1.0;
    QTest::newRow("50/1000") << 50 << 1000 << 0.95 << 0.0373353976 << 0.0653904879;
    QTest::newRow("4/10, 90 %") << 4 << 10 << 0.90 << 0.1500282408 << 0.6964627874;
  }
  void asInR() {
    QFETCH(int, count);
    QFETCH(int, n);
    QFETCH(double, level);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const auto interval = exactInterval(count, n, level);
    QVERIFY(interval);
    QVERIFY2(std::abs(interval->lower - lower) < 1e-9, qPrintable(QString::number(interval->lower, 'g', 12)));
    QVERIFY2(std::abs(interval->upper - upper) < 1e-9, qPrintable(QString::number(interval->upper, 'g', 12)));
  }

  void theEndsAreExactlyNoneAndAll() {
    for (const int n : {1, 2, 18, 500}) {
      QCOMPARE(exactInterval(0, n)->lower, 0.0);
      QCOMPARE(exactInterval(n, n)->upper, 1.0);
    }
  }

  void withoutATrialThereIsNone() { QVERIFY(!exactInterval(0, 0)); }

  /// What is not seen is what is seen, turned round.
  void isSymmetrical() {
    for (int count = 0; count <= 12; ++count) {
      const auto seen = *exactInterval(count, 12);
      const auto unseen = *exactInterval(12 - count, 12);
      QVERIFY(std::abs(seen.lower - (1 - unseen.upper)) < 1e-12);
      QVERIFY(seen.lower <= count / 12.0 && count / 12.0 <= seen.upper);
    }
  }
};

COHORTDESK_TEST(TestExactInterval, QCoreApplication)
} // namespace tst_exact_interval
#include "tst_exact_interval.moc"
