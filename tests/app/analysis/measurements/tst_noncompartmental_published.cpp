#include "app/analysis/measurements/noncompartmental.h"
#include "tests/app/analysis/measurements/sampled_values.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <cmath>

namespace tst_noncompartmental_published {
using namespace sampled_values;

// Data: R's data sets Theoph (12 subjects, h, mg/L) and Indometh (6 subjects, h, mg/L).
// Published values: Phoenix WinNonlin's, in the R package NonCompart,
// tests/Final_Parameters_Pivoted_{Theoph_Linear,Theoph_Log,Indometh_Linear}.csv. In R:
//   NonCompart::tblNCA(Theoph, key="Subject", colTime="Time", colConc="conc", dose=320, down="Linear" or
//   "Log") NonCompart::tblNCA(Indometh, key="Subject", colTime="time", colConc="conc", dose=25, adm="Bolus")

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

class TestNoncompartmentalPublished : public QObject {
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
};

COHORTDESK_TEST(TestNoncompartmentalPublished, QCoreApplication)
} // namespace tst_noncompartmental_published
#include "tst_noncompartmental_published.moc"
