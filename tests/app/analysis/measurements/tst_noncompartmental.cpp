#include "app/analysis/measurements/noncompartmental.h"
#include "tests/app/analysis/measurements/sampled_values.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <cmath>

namespace tst_noncompartmental {
using namespace sampled_values;

Concentration below(double time) {
  return {time, std::nullopt};
}

Concentration above(double time, double limit) {
  return {time, limit, true};
}

using Samples = std::vector<Concentration>;
using Why = NoHalfLife::Why;

/// "3 points from 4, half-life 1", "TooFewPoints", "PoorFit of 4 points".
QString words(const PkParameters& found) {
  if (found.terminal)
    return QStringLiteral("%1 points from %2, half-life %3")
        .arg(found.terminal->points)
        .arg(found.terminal->from)
        .arg(found.terminal->halfLife, 0, 'g', 4);
  switch (found.terminal.error().why) {
  case Why::TooFewPoints:
    return QStringLiteral("TooFewPoints");
  case Why::NotFalling:
    return QStringLiteral("NotFalling");
  case Why::PoorFit:
    break;
  }
  return QStringLiteral("PoorFit of %1 points").arg(found.line()->points);
}

class TestNoncompartmental : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsBelowTheLimitFollowsTheNamedRules() {
    // Triangles by hand; linear.
    const PkQuestion linear = ask(AucMethod::Linear, 10);
    // Rule 1: 0 until day 1, then up to 4 on day 2.
    PkParameters found = noncompartmental({below(-1), below(0), below(1), {2, 4.0}, {4, 4.0}}, linear);
    QCOMPARE(*found.aucLast, 2.0 + 8.0);
    QVERIFY(!found.aucTo);
    // The same without a sample at 0: it rises from time 0.
    QCOMPARE(*noncompartmental({{2, 4.0}, {4, 4.0}}, linear).aucLast, 4.0 + 8.0);
    // Rule 2: the hole in the middle is left out.
    QCOMPARE(*noncompartmental({{0, 4.0}, below(1), {2, 4.0}}, linear).aucLast, 8.0);
    // Rule 3: to 0 on day 6, for the AUC up to a day; aucLast stops at day 4.
    found = noncompartmental({{0, 4.0}, {4, 4.0}, below(6), below(8)}, linear);
    QCOMPARE(*found.aucLast, 16.0);
    QCOMPARE(*found.aucTo, 20.0);
    QCOMPARE(*found.tlast, 4.0);
    // The end lies between two samples.
    QCOMPARE(*noncompartmental({{0, 4.0}, {20, 0.0}}, linear).aucTo, (4.0 + 2.0) / 2 * 10);
    const PkParameters log = noncompartmental({{0, 8.0}, {20, 2.0}}, ask(AucMethod::LinearUpLogDown, 10));
    QVERIFY(near(*log.aucTo, (8.0 - 4.0) * 10 / std::log(2.0), 1e-9)); // 4 on day 10
  }

  /// What is cut keeps the rule of the whole piece.
  void aPieceThatIsCut_data() {
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<double>("area");
    const double down = 18 / std::log(1.5) + 14 / std::log(1.5) + 20 / std::log(2.0);
    // humanpred/pknca#508: the line to the first sample below the limit is straight; 2 on day 24, 4/3 on
    // day 28.
    QTest::newRow("down to 0") << Samples{{1, 9.0}, {7, 6.0}, {14, 4.0}, {24, 2.0}, below(36)}
                               << 4.5 + down + (2 + 4.0 / 3) / 2 * 4;
    QTest::newRow("down to a measured zero")
        << Samples{{1, 9.0}, {7, 6.0}, {14, 4.0}, {24, 2.0}, {36, 0.0}} << 4.5 + down + (2 + 4.0 / 3) / 2 * 4;
    QTest::newRow("down to a value") << Samples{{0, 8.0}, {56, 2.0}} << (8 - 4) * 28 / std::log(2.0);
    QTest::newRow("up to a value") << Samples{{0, 2.0}, {56, 8.0}} << (2 + 5) / 2.0 * 28;
    QTest::newRow("the end is a sample") << Samples{{0, 8.0}, {28, 2.0}, below(30)} << 6 * 28 / std::log(4.0);
    QTest::newRow("gone before the end") << Samples{{0, 8.0}, {4, 8.0}, below(6)} << 32.0 + 8;
  }
  void aPieceThatIsCut() {
    QFETCH(Samples, samples);
    QFETCH(double, area);
    QVERIFY(near(*noncompartmental(samples, ask(AucMethod::LinearUpLogDown)).aucTo, area, 1e-9));
  }

  /// As PKNCA selects (pk.calc.half.life): the greatest adjusted r² of all lines, then only those that fall.
  void whichLineGivesTheHalfLife_data() {
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<QString>("expected");
    const auto flat = [](double value, const Values& times) {
      Samples all;
      for (const double time : times)
        all.push_back({time, value});
      return all;
    };
    const Values days{0.04, 1, 3, 7, 10, 14, 21, 28};
    for (const double value : {500.0, 0.1, 1e7, 333.3})
      QTest::newRow(qPrintable(QStringLiteral("level at %1").arg(value)))
          << flat(value, days) << QStringLiteral("NotFalling");
    QTest::newRow("level after a peak")
        << Samples{{0, 9.0}, {1, 3.0}, {2, 3.0}, {3, 3.0}} << QStringLiteral("NotFalling");
    QTest::newRow("the best line rises, a worse one falls")
        << Samples{{0, 400.0}, {1, 200.0}, {2, 60.0}, {3, 10.0}, {4, 12.0}, {5, 14.4}}
        << QStringLiteral("NotFalling");
    QTest::newRow("it rises to the end") << Samples{{0, 1.0}, {1, 2.0}, {2, 3.0}, {3, 4.0}}
                                         << QStringLiteral("TooFewPoints"); // the last one is the maximum
    QTest::newRow("two after the maximum")
        << Samples{{0, 1.0}, {1, 8.0}, {2, 4.0}, {3, 2.0}} << QStringLiteral("TooFewPoints");
    QTest::newRow("three") << Samples{{1, 16.0}, {2, 8.0}, {3, 4.0}, {4, 2.0}}
                           << QStringLiteral("3 points from 2, half-life 1");
    QTest::newRow("more points where they are as good")
        << Samples{{1, 32.0}, {2, 16.0}, {3, 8.0}, {4, 4.0}, {5, 2.0}}
        << QStringLiteral("4 points from 2, half-life 1");
    QTest::newRow("it falls little, and really") << Samples{{0, 600.0}, {1, 500.0}, {2, 499.9}, {3, 499.8}}
                                                 << QStringLiteral("3 points from 1, half-life 3465");
    QTest::newRow("a measured zero in between") << Samples{{1, 16.0}, {2, 8.0}, {3, 0.0}, {4, 2.0}, {5, 1.0}}
                                                << QStringLiteral("3 points from 2, half-life 1");
    // Above an upper limit.
    QTest::newRow("four above, two behind")
        << Samples{above(1, 1e4), above(2, 1e4), above(3, 1e4), above(4, 1e4), {7, 9000.0}, {14, 800.0}}
        << QStringLiteral("TooFewPoints");
    QTest::newRow("two above, three behind")
        << Samples{above(1, 1e4), above(2, 1e4), {3, 8000.0}, {4, 4000.0}, {5, 2000.0}}
        << QStringLiteral("3 points from 3, half-life 1");
    QTest::newRow("one above among those that fall")
        << Samples{{1, 12000.0}, {2, 11000.0}, above(3, 1e4), {4, 4000.0}, {5, 2000.0}, {6, 1000.0}}
        << QStringLiteral("3 points from 4, half-life 1");
    QTest::newRow("the last one above")
        << Samples{{1, 12000.0}, {2, 9000.0}, {3, 8000.0}, above(4, 1e4)} << QStringLiteral("TooFewPoints");
  }
  void whichLineGivesTheHalfLife() {
    QFETCH(Samples, samples);
    QTEST(words(noncompartmental(samples)), "expected");
  }

  void theLeastFitOfAHalfLife() {
    const Samples scattered{{0, 900.0}, {1, 500.0}, {2, 120.0}, {3, 400.0}, {4, 90.0}, {5, 300.0}};
    const PkParameters any = noncompartmental(scattered);
    QVERIFY(any.terminal && any.terminal->adjustedR2 < 0.8);
    PkQuestion question;
    question.minimumAdjustedR2 = any.terminal->adjustedR2;
    QVERIFY(noncompartmental(scattered, question).terminal); // the least is enough
    question.minimumAdjustedR2 = 0.8;
    const PkParameters poor = noncompartmental(scattered, question);
    QCOMPARE(words(poor), QStringLiteral("PoorFit of %1 points").arg(any.terminal->points));
    QCOMPARE(*poor.line(), *any.terminal);
    QCOMPARE(*poor.aucLast, *any.aucLast);
    // Nothing is drawn on along a line that is not taken.
    question.aucUntil = 6;
    question.reach = 2;
    question.method = AucMethod::Linear;
    const Samples rising{{0, 900.0}, {1, 500.0}, {2, 120.0}, {3, 400.0}, {4, 90.0}, {5, 100.0}};
    QCOMPARE(*noncompartmental(rising, question).aucTo, 700 + 310 + 260 + 245 + 95 + (100 + 110) / 2.0);
  }

  void theSpanIsToldInHalfLives() {
    const PkParameters found = noncompartmental({{0, 32.0}, {1, 16.0}, {2, 8.0}, {4, 2.0}});
    QVERIFY(near(found.terminal->span(), 3, 1e-9));
  }

  void whatLiesAboveALimitSaysSo() {
    const PkParameters known = noncompartmental({{1, 300.0}, {2, 200.0}});
    QVERIFY(known.cmaxBound == Bound::Exact && !known.clastAbove && known.above == 0);
    const PkParameters highest = noncompartmental({{1, 1e4}, above(2, 1e4), {3, 9000.0}});
    QVERIFY(highest.cmaxBound == Bound::Above);
    QCOMPARE(*highest.cmax, 1e4);
    QCOMPARE(*highest.tmax, 2.0); // above the limit goes before the limit itself
    QCOMPARE(highest.above, 1);
    // Diluted and measured again on day 2: that of day 1 may have been higher still.
    const PkParameters another = noncompartmental({above(1, 1e4), {2, 12000.0}, {3, 9000.0}});
    QVERIFY(another.cmaxBound == Bound::AtLeast);
    QCOMPARE(*another.cmax, 12000.0);
    QVERIFY(noncompartmental({{1, 5.0}, above(2, 1e4)}).clastAbove);
  }

  void aLastSampleWithinReachGoesOnToTheEnd() {
    PkQuestion linear = ask(AucMethod::Linear, 10);
    linear.reach = 2;
    // Along the line of the last two samples.
    QCOMPARE(*noncompartmental({{0, 4.0}, {4, 4.0}, {9, 3.0}}, linear).aucTo,
             16 + 17.5 + (3.0 + 2.8) / 2); // 2.8 on day 10
    QCOMPARE(*noncompartmental({{0, 4.0}, {4, 4.0}, {8, 1.0}}, linear).aucTo,
             16 + 10 + (1.0 + 0.0) / 2 * 2);                                     // it does not fall below 0
    QVERIFY(!noncompartmental({{0, 4.0}, {4, 4.0}, {7.99, 1.0}}, linear).aucTo); // too long before
    QVERIFY(!noncompartmental({{0, 4.0}, {4, 4.0}, {8, 1.0}}, ask(AucMethod::Linear, 10)).aucTo);
    // Along the terminal phase: half every 2 days.
    PkQuestion log = ask(AucMethod::LinearUpLogDown, 10);
    log.reach = 2;
    const PkParameters found = noncompartmental({{0, 64.0}, {2, 32.0}, {4, 16.0}, {6, 8.0}, {8, 4.0}}, log);
    QVERIFY(near(found.terminal->halfLife, 2, 1e-9));
    QVERIFY(near(*found.aucTo, (64.0 - 2.0) * 2 / std::log(2.0), 1e-9)); // 2 on day 10
    // What is gone stays gone: nothing is drawn on beyond it.
    QCOMPARE(*noncompartmental({{0, 4.0}, {4, 4.0}, below(9)}, linear).aucTo, 16.0 + 10);
  }

  void whatCannotBeToldIsEmpty() {
    QVERIFY(noncompartmental({}) == PkParameters());
    QVERIFY(noncompartmental({below(0), below(7)}) == PkParameters());
    QVERIFY(noncompartmental({{-1, 5.0}}) == PkParameters());
    const PkParameters one = noncompartmental({{7, 5.0}});
    QCOMPARE(*one.cmax, 5.0);
    QVERIFY(!one.terminal && !one.aucTo);
  }

  void levelsAreSummedUpGeometrically() {
    // R: x <- c(2, 8, 4); exp(mean(log(x))); 100 * sqrt(exp(var(log(x))) - 1)
    const auto summary = geometricSummary({2, 8, 4});
    QCOMPARE(summary->n, 3);
    QVERIFY(near(summary->mean, 4, 1e-12));
    QVERIFY(near(*summary->cvPercent, 100 * std::sqrt(std::exp(std::log(2.0) * std::log(2.0)) - 1), 1e-9));
    QVERIFY(!geometricSummary({7})->cvPercent);
    QVERIFY(!geometricSummary({}));
    QVERIFY(!geometricSummary({1, 0}));
  }
};

COHORTDESK_TEST(TestNoncompartmental, QCoreApplication)
} // namespace tst_noncompartmental
#include "tst_noncompartmental.moc"
