#include "app/escalation/trial_time.h"

#include "app/base/date_text.h"
#include "app/escalation/outlook/operating_characteristics.h"
#include "app/escalation/simulation/simulate_trials.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <cmath>

namespace tst_trial_time {

/// How long trials take, against cases counted by hand: one subject a month (30.4375 days) at even intervals,
/// outcomes certain.
class TrialTimeTest : public QObject {
  Q_OBJECT
 private:
  static constexpr double gap = 30.4375;

 private Q_SLOTS:
  void countedByHand_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("earliest");
    QTest::addColumn<int>("apart");
    QTest::addColumn<double>("days");
    const auto row = [](const char* name, const char* from, double rate, bool earliest, int apart,
                        double days) {
      QTest::newRow(name) << QString::fromLatin1(from) << rate << earliest << apart << days;
    };
    // 1 at L1, 3 at L2, 3 at L3, and 11 more, three at a time (A10): seven windows.
    row("no toxicity", "", 0, false, 0, 18 * gap + 7 * 28);
    row("earliest day", "", 0, true, 0, 18 * gap + 14 + 6 * 28); // L1's first subject: day 14
    row("A7 shorter than the gaps", "", 0, false, 30, 18 * gap + 7 * 28);
    row("A7 longer than the gaps", "", 0, false, 40, 7 * gap + (2 + 2 + 2 + 2 + 2 + 1) * 40 + 7 * 28);
    // 1T, then 1TT: the joint discussion ends it.
    row("all toxicity", "", 1, false, 0, 3 * gap + 2 * 28);
    row("all toxicity, earliest day", "", 1, true, 0, 3 * gap + 14 + 28);
    // The window of the undecided one, then 3 at L3 and 11 more.
    row("an undecided subject", "1N 2NN?", 0, false, 0, 28 + 14 * gap + 5 * 28);
    // As L1's first subject who counts; then as above without that one: 16 are left.
    row("undecided after one not evaluable", "1X?", 0, true, 0, 14 + 16 * gap + 6 * 28);
    row("undecided second at L1", "1T?", 0, true, 0, 28 + gap + 28 + 15 * gap + 5 * 28);
    row("all windows over", "1N 2NNN 3NNN +3NNNNNNNNNNN", 0, false, 0, 0);
    row("the last one is in the window", "1N 2NNN 3NNN +3NNNNNNNNNN?", 0, false, 0, 28);
  }
  void countedByHand() {
    QFETCH(QString, from);
    QFETCH(double, rate);
    QFETCH(bool, earliest);
    QFETCH(int, apart);
    QFETCH(double, days);
    const DoseDesign design = protocolByName(QStringLiteral("cd7-car-nk"))->design;
    const auto course = parseCourse(design, from);
    QVERIFY(course);
    const JointPolicy policy{JointPolicy::AtJoint::End, JointPolicy::AtTop::Complete, true, false};
    const TrialTime time{1, TrialTime::Arrivals::Even, earliest, apart};
    const std::vector<double> rates(3, rate);
    const auto exact = operatingCharacteristics(design, rates, *course, policy, &time);
    QVERIFY(exact.expectedMonths);
    QVERIFY2(std::abs(*exact.expectedMonths * daysPerMonth - days) < 1e-6,
             QByteArray::number(*exact.expectedMonths * daysPerMonth));
    const auto found = simulateTrials(design, rates, *course, policy, {500, 1, time, 1});
    const auto tenths = static_cast<std::size_t>(std::llround(10 * days));
    QCOMPARE(found.tenthsOfDays.size(), tenths + 1);
    QCOMPARE(found.tenthsOfDays.at(tenths), std::uint32_t(500));
  }

  void nothingIsSaidWithoutAnAccrual() {
    const DoseDesign design = protocolByName(QStringLiteral("cd7-car-nk"))->design;
    QVERIFY(!operatingCharacteristics(design, {0.1, 0.2, 0.3}).expectedMonths);
    QVERIFY(simulateTrials(design, {0.1, 0.2, 0.3}, {}, {}, {500, 1, {}, 1}).tenthsOfDays.empty());
  }

  /// E max(X, a) of an exponential X by the trapezoid rule.
  void aMinimumIntervalLengthensTheMeanGap() {
    const TrialTime time{3, TrialTime::Arrivals::Poisson, false, 14};
    DoseLevel level;
    const double mean = daysPerMonth / 3;
    double longer = 0;
    const double step = 0.001;
    for (int i = 0; i * step < 40 * mean; ++i) {
      const double middle = (i + 0.5) * step;
      longer += step * std::max(middle, 14.0) * std::exp(-middle / mean) / mean;
    }
    QVERIFY(std::abs(meanCohortDays(time, level, 3, false) - (mean + 2 * longer + 28)) < 1e-4);
  }
};
COHORTDESK_TEST(TrialTimeTest, QCoreApplication)
} // namespace tst_trial_time
#include "tst_trial_time.moc"
