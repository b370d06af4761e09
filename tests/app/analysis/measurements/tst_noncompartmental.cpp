#include "app/analysis/measurements/noncompartmental.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <cmath>

namespace tst_noncompartmental {
// Data: R's data sets Theoph (12 subjects, h, mg/L) and Indometh (6 subjects, h, mg/L).
// Published values: Phoenix WinNonlin's, in the R package NonCompart,
// tests/Final_Parameters_Pivoted_{Theoph_Linear,Theoph_Log,Indometh_Linear}.csv. In R:
//   NonCompart::tblNCA(Theoph, key="Subject", colTime="Time", colConc="conc", dose=320, down="Linear" or
//   "Log") NonCompart::tblNCA(Indometh, key="Subject", colTime="time", colConc="conc", dose=25, adm="Bolus")
using Values = std::vector<double>;

std::vector<Concentration> samples(const Values& times, const Values& values) {
  std::vector<Concentration> all;
  for (std::size_t i = 0; i < times.size(); ++i)
    all.push_back({times[i], values[i]});
  return all;
}

Concentration below(double time) {
  return {time, std::nullopt};
}

Concentration above(double time, double limit) {
  return {time, limit, true};
}

using Samples = std::vector<Concentration>;
using Why = NoHalfLife::Why;

bool near(double value, double expected, double tolerance = 1e-6) {
  if (std::abs(value - expected) <= tolerance) return true;
  qWarning("%.9g, expected %.9g", value, expected);
  return false;
}

PkQuestion ask(AucMethod method, double until = 28) {
  return {method, until, false};
}

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

struct Theophylline {
  Values times;
  Values values;
  double aucLinear;
  double aucLog;
  double halfLife;
};
const Theophylline theophylline[] = {
    {{0, 0.25, 0.57, 1.12, 2.02, 3.82, 5.1, 7.03, 9.05, 12.12, 24.37},
     {0.74, 2.84, 6.57, 10.5, 9.66, 8.58, 8.36, 7.47, 6.89, 5.94, 3.28},
     148.923050,
     147.234748,
     14.304378},
    {{0, 0.27, 0.52, 1, 1.92, 3.5, 5.02, 7.03, 9, 12, 24.3},
     {0, 1.72, 7.91, 8.31, 8.33, 6.85, 6.08, 5.4, 4.55, 3.01, 0.9},
     91.526800,
     88.731275,
     6.659342},
    {{0, 0.27, 0.58, 1.02, 2.02, 3.62, 5.08, 7.07, 9, 12.15, 24.17},
     {0, 4.4, 6.9, 8.2, 7.8, 7.5, 6.2, 5.3, 4.9, 3.7, 1.05},
     99.286500,
     95.878198,
     6.766087},
    {{0, 0.35, 0.6, 1.07, 2.13, 3.5, 5.02, 7.02, 9.02, 11.98, 24.65},
     {0, 1.89, 4.6, 8.6, 8.38, 7.54, 6.88, 5.78, 5.33, 4.19, 1.15},
     106.796300,
     102.633623,
     6.981247},
    {{0, 0.3, 0.52, 1, 2.02, 3.5, 5.02, 7.02, 9.1, 12, 24.35},
     {0, 2.02, 5.63, 11.4, 9.33, 8.74, 7.56, 7.09, 5.9, 4.37, 1.57},
     121.294400,
     118.179354,
     8.002264},
    {{0, 0.27, 0.58, 1.15, 2.03, 3.57, 5, 7, 9.22, 12.1, 23.85},
     {0, 1.29, 3.08, 6.44, 6.32, 5.53, 4.94, 4.02, 3.46, 2.78, 0.92},
     73.775550,
     71.697015,
     7.894998},
    {{0, 0.25, 0.5, 1.02, 2.02, 3.48, 5, 6.98, 9, 12.05, 24.22},
     {0.15, 0.85, 2.35, 5.02, 6.58, 7.09, 6.66, 5.25, 4.39, 3.53, 1.15},
     90.753400,
     87.969227,
     7.846668},
    {{0, 0.25, 0.52, 0.98, 2.02, 3.53, 5.05, 7.15, 9.07, 12.1, 24.12},
     {0, 3.05, 3.05, 7.31, 7.56, 6.59, 5.88, 4.73, 4.57, 3, 1.25},
     88.559950,
     86.806563,
     8.510038},
    {{0, 0.3, 0.63, 1.05, 2.02, 3.53, 5.02, 7.17, 8.8, 11.6, 24.43},
     {0, 7.37, 9.03, 7.14, 6.33, 5.66, 5.67, 4.24, 4.11, 3.16, 1.12},
     86.326150,
     83.937436,
     8.405999},
    {{0, 0.37, 0.77, 1.02, 2.05, 3.55, 5.05, 7.08, 9.38, 12.1, 23.7},
     {0.24, 2.89, 5.22, 6.41, 7.83, 10.21, 9.18, 8.02, 7.14, 5.68, 2.42},
     138.368100,
     135.576070,
     9.246916},
    {{0, 0.25, 0.5, 0.98, 1.98, 3.6, 5.02, 7.03, 9.03, 12.12, 24.08},
     {0, 4.86, 7.24, 8, 6.81, 5.87, 5.22, 4.45, 3.62, 2.69, 0.86},
     80.093600,
     77.893472,
     7.261237},
    {{0, 0.25, 0.5, 1, 2, 3.52, 5.07, 7.07, 9.03, 12.05, 24.15},
     {0, 1.25, 3.96, 7.82, 9.72, 9.75, 8.57, 6.59, 6.11, 4.57, 1.17},
     119.977500,
     115.220208,
     6.286508},
};

const Values indomethacinTimes{0.25, 0.5, 0.75, 1, 1.25, 2, 3, 4, 5, 6, 8};
struct Indomethacin {
  Values values;
  double atZero; ///< C0 as published: extrapolated back, which cells do not need
  double aucLinear;
  double lambda;
};
const Indomethacin indomethacin[] = {
    {{1.5, 0.94, 0.78, 0.48, 0.37, 0.19, 0.12, 0.11, 0.08, 0.07, 0.05}, 2.393617, 2.040452, 0.15832},
    {{2.03, 1.63, 0.71, 0.7, 0.64, 0.36, 0.32, 0.2, 0.25, 0.12, 0.08}, 2.52816, 3.24852, 0.30228},
    {{2.72, 1.49, 1.16, 0.8, 0.8, 0.39, 0.22, 0.12, 0.11, 0.08, 0.08}, 4.965369, 3.554421, 0.421893},
    {{1.85, 1.39, 1.02, 0.89, 0.59, 0.4, 0.16, 0.11, 0.1, 0.07, 0.07}, 2.46223, 2.785279, 0.455445},
    {{2.05, 1.04, 0.81, 0.39, 0.3, 0.23, 0.13, 0.11, 0.08, 0.1, 0.06}, 4.040865, 2.458858, 0.252748},
    {{2.31, 1.44, 1.03, 0.84, 0.64, 0.42, 0.24, 0.17, 0.13, 0.1, 0.09}, 3.705625, 3.335703, 0.353521},
};

class TestNoncompartmental : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theophyllineAsPublished() {
    int subject = 0;
    for (const Theophylline& published : theophylline) {
      const QByteArray who = "Theoph " + QByteArray::number(++subject);
      const auto all = samples(published.times, published.values);
      const PkParameters linear = noncompartmental(all, ask(AucMethod::Linear));
      const PkParameters log = noncompartmental(all, ask(AucMethod::LinearUpLogDown));
      QVERIFY2(near(*linear.aucLast, published.aucLinear), who);
      QVERIFY2(near(*log.aucLast, published.aucLog), who);
      QVERIFY2(near(linear.terminal->halfLife, published.halfLife), who);
      const auto highest = std::max_element(published.values.begin(), published.values.end());
      QCOMPARE(*linear.cmax, *highest);
      QCOMPARE(*linear.tmax, published.times[static_cast<std::size_t>(highest - published.values.begin())]);
      QCOMPARE(*linear.tlast, published.times.back());
      QVERIFY(!linear.aucTo); // nobody was sampled until 28
    }
  }

  void theTerminalPhaseNamesItsPoints() {
    // NonCompart: LAMZLL 9.05, LAMZUL 24.37, LAMZNPT 3, R2ADJ 0.9999995
    const auto phase = noncompartmental(samples(theophylline[0].times, theophylline[0].values)).terminal;
    QCOMPARE(phase->points, 3);
    QCOMPARE(phase->from, 9.05);
    QCOMPARE(phase->to, 24.37);
    QVERIFY(near(phase->lambda, 0.048457));
    QVERIFY(near(phase->adjustedR2, 0.9999995, 1e-7));
    QCOMPARE(noncompartmental(samples(theophylline[5].times, theophylline[5].values)).terminal->points, 7);
  }

  void indomethacinAsPublished() {
    int subject = 0;
    for (const Indomethacin& published : indomethacin) {
      const QByteArray who = "Indometh " + QByteArray::number(++subject);
      auto all = samples(indomethacinTimes, published.values);
      PkQuestion question = ask(AucMethod::Linear, 8);
      question.maximumInTerminalPhase = true; // as WinNonlin does after a bolus
      QVERIFY2(near(noncompartmental(all, question).terminal->lambda, published.lambda), who);
      all.insert(all.begin(), {0, published.atZero});
      const PkParameters whole = noncompartmental(all, question);
      QVERIFY2(near(*whole.aucLast, published.aucLinear), who);
      QVERIFY2(near(*whole.aucTo, published.aucLinear), who);
    }
  }

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
