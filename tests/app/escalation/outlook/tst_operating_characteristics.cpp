#include "app/escalation/outlook/operating_characteristics.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/oracles/escalation_comparison.h"
#include "tests/support/oracles/random_course_text.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <numeric>
#include <random>

namespace tst_operating_characteristics {
DoseDesign designNamed(const char* name) {
  return protocolByName(QLatin1String(name))->design;
}

double sum(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

bool near(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](double x, double y) { return std::abs(x - y) < 1e-9; });
}

std::vector<double> valuesOf(const OperatingCharacteristics& oc) {
  std::vector<double> all{oc.pNotReached, oc.pStopped, oc.expectedSubjects, oc.expectedDlts};
  for (const auto* values : {&oc.pMtd, &oc.expectedPerLevel, &oc.pTried})
    all.insert(all.end(), values->begin(), values->end());
  return all;
}

QString shown(const OperatingCharacteristics& oc) {
  QStringList all;
  for (const double value : valuesOf(oc))
    all << QString::number(value, 'g', 10);
  return all.join(u' ');
}

const std::vector<TriedPolicy> policies = [] {
  using J = TriedPolicy::Joint;
  using T = TriedPolicy::Top;
  using F = TriedPolicy::Flag;
  return std::vector<TriedPolicy>{{},
                                  {J::Continue, T::Complete, F::Reduce},
                                  {J::Continue, T::AddGroup, F::Reduce, false},
                                  {J::Reduce, T::AddGroup, F::End},
                                  {J::Reduce, T::Complete, F::Reduce},
                                  {J::End, T::Complete, F::End, true, true},
                                  {J::End, T::End, F::Reduce},
                                  {J::End, T::End, F::End, false, true}};
}();

/// Empty = the engine and the enumeration agree.
QString differenceFromEnumeration(const OracleDesign& design, const std::vector<double>& rates,
                                  const QString& from, const TriedPolicy& policy) {
  const DoseDesign doses = doseDesignOf(design);
  const auto course = parseCourse(doses, from);
  if (!course) return course.error().reason;
  const auto oc = operatingCharacteristics(doses, rates, *course, jointPolicyOf(policy));
  return differenceOf(triedOutcomeOf(oc), BruteForceTrials(design, rates, policy).from(from.toStdString()));
}

class OperatingCharacteristicsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aPlainDesignHasItsClosedForm_data() {
    QTest::addColumn<int>("levels");
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::newRow("five levels") << 5 << 0.05 << 0.55;
    QTest::newRow("thirty") << 30 << 0.01 << 0.3;
    QTest::newRow("ninety-nine") << 99 << 0.002 << 0.1;
  }
  /// Storer, Biometrics 1989;45:925: a level is passed with 0 of 3, or 1 of 3 and 0 of 3 more. Two ways a
  /// level are 2^99 courses: only tallies can be gone through.
  void aPlainDesignHasItsClosedForm() {
    QFETCH(int, levels);
    QFETCH(double, lowest);
    QFETCH(double, highest);
    const DoseDesign design = protocolByName(QStringLiteral("standard-3+3:%1").arg(levels))->design;
    std::vector<double> rates;
    rates.reserve(static_cast<std::size_t>(levels));
    for (int i = 0; i < levels; ++i)
      rates.push_back(lowest + (highest - lowest) * i / (levels - 1));
    const auto oc = operatingCharacteristics(design, rates, {}, JointPolicy::plain());
    double reached = 1;
    double subjects = 0;
    for (std::size_t i = 0; i < rates.size(); ++i) {
      const double p = rates[i];
      const double none = std::pow(1 - p, 3);
      const double one = 3 * p * std::pow(1 - p, 2);
      const double passed = none + one * none;
      QVERIFY(std::abs(oc.pTried[i] - reached) < 1e-12);
      QVERIFY(std::abs(oc.pMtd[i] - reached * (1 - passed)) <
              1e-12); // a stopped level gives the next lower one
      QVERIFY(std::abs(oc.expectedPerLevel[i] - reached * (3 + 3 * one)) < 1e-12);
      subjects += reached * (3 + 3 * one);
      reached *= passed;
    }
    QVERIFY(std::abs(oc.pMtd.back() - reached) < 1e-12); // a tolerated top level is the MTD
    QVERIFY(std::abs(oc.expectedSubjects - subjects) < 1e-11);
    QVERIFY(std::abs(sum(oc.pMtd) - 1) < 1e-12);
    QCOMPARE(oc.pNotReached, 0.0);
  }

  /// With everything that completing enrolment adds. The values by level are compared with simulated trials
  /// in tst_simulate_trials.
  void ninetyNineLevelsAreCompletedToo() {
    const DoseDesign design = designNamed("standard-3+3:99");
    const std::vector<double> rates(99, 0.02);
    const TrialTime time;
    const auto oc = operatingCharacteristics(design, rates, {}, {}, &time);
    QVERIFY(std::abs(sum(oc.pMtd) + oc.pNotReached - 1) < 1e-12);
    QVERIFY(std::abs(sum(oc.pMtd) - oc.pStopped) < 1e-12);
    QVERIFY(std::abs(sum(oc.expectedPerLevel) - oc.expectedSubjects) < 1e-9);
    QVERIFY(std::abs(oc.expectedDlts - 0.02 * oc.expectedSubjects) < 1e-9);
    QVERIFY(oc.pNotReached > 0.5 && oc.pStopped > 0.05);
  }

  void agreesWithTheEnumeration_data() {
    QTest::addColumn<QString>("rules"); // A = accelerated, S = 3+3, lowest level first
    QTest::addColumn<int>("planned");
    QTest::addColumn<QString>("from");
    const auto row = [](const char* name, const char* from, const char* rules = "ASS", int planned = 18) {
      QTest::newRow(name) << QString::fromLatin1(rules) << planned << QString::fromLatin1(from);
    };
    row("from the beginning", "");
    row("few subjects", "", "ASS", 7);
    row("plain, without trouble from the planned number", "", "SSS", 24);
    row("two accelerated levels", "", "AAS", 14);
    row("five levels", "", "ASSSS", 18);
    row("undecided", "1N 2N?T");
    row("two undecided", "1N 2??T");
    row("undecided in two cohorts", "1N 2NN? 2??");
    row("undecided at two levels", "1? 2N?T 1??");
    row("undecided with +", "1N 2NNN 3N?N 3?NN +3?N +3?"); // SD-TOP may not stand
    row("+ at two levels", "1N 2NNT 3TT? +2?N +1?");
    row("not evaluable", "1XN 2NNX 2X");
    row("L1 discussed", "1T 1TN! 2N");
    row("L1 discussed on fewer DLTs", "1T 1T! 1T");
    row("L1 discussed while one is undecided", "1T 1T?! 2N");
    row("L1 discussed, later one undecided", "1T 1TN! 2NN 1?");
    row("six at L1", "1T 1TN 1NN?");
    row("L1 not tolerated, L3 stopped", "1T 1TN! 2NNN 3TT");
    row("completing below", "1N 2NNT 2TNN +1NN?");
    row("stopped, three undecided", "1N 2NNN 3NNN +3TTN???");
    row("flagged unless windows close well", "1N 2NNN 3NNN +3???TT");
    row("reduced twice", "1N 2NNN 3TTN +2TT");
    row("the second DLT was corrected away", "1N 2NNT 2NNN +1NN");
    row("so it was, and seven are at L1", "1N 2NNT 2NNN +1NNNNNN");
    row("seven at L1, one undecided there", "1N 2NNN 3TN? +1NNNNN?");
    row("the 3+3 goes on among those with +", "1N 2NNN 3NTN +3N");
    row("seven at L1, nothing above", "1NNN +1TNNN");
    row("A11: a late DLT, and who has +", "1N 2NNN 3NNT +3NNN");
    row("A11: seven at L3", "1N 2NNN 3NNT +3NNN +3T");
    row("A11: two of the first six", "1N 2NNN 3TTN +3NNNNN");
  }
  /// Under every policy, with A10 and without.
  void agreesWithTheEnumeration() {
    QFETCH(QString, rules);
    QFETCH(int, planned);
    QFETCH(QString, from);
    const std::vector<double> rates{0.21, 0.17, 0.36, 0.3, 0.5};
    for (const int atOnce : {3, 1, 0}) {
      const OracleDesign design = designForOracle(rules, planned, 1.0 / 3, atOnce);
      for (std::size_t i = 0; i < policies.size(); ++i) {
        const QString difference = differenceFromEnumeration(
            design, {rates.begin(), rates.begin() + rules.size()}, from, policies[i]);
        const auto where = QStringLiteral("A10 %1, policy %2, %3").arg(atOnce).arg(i).arg(difference);
        QVERIFY2(difference.isEmpty(), qPrintable(where));
      }
    }
  }

  void randomCoursesAgreeWithTheEnumeration_data() {
    QTest::addColumn<QString>("rules");
    QTest::addColumn<int>("planned");
    QTest::newRow("the trial") << "ASS" << 18;
    QTest::newRow("the trial, few places left") << "ASS" << 12;
    QTest::newRow("plain") << "SSS" << 20;
    QTest::newRow("two levels") << "AS" << 14;
    QTest::newRow("four levels, two accelerated") << "AASS" << 20;
  }
  void randomCoursesAgreeWithTheEnumeration() {
    QFETCH(QString, rules);
    QFETCH(int, planned);
    std::mt19937 random(7);
    std::vector<double> rates;
    for (int compared = 0; compared < 60;) {
      const OracleDesign design = designForOracle(rules, planned, 1.0 / 3, static_cast<int>(random() % 4));
      const std::string text = randomCourseText(random, static_cast<unsigned>(rules.size()));
      if (askOracle(design, text).refusedAt > 0) continue;
      ++compared;
      rates.clear();
      for (qsizetype level = 0; level < rules.size(); ++level)
        rates.push_back(static_cast<double>(random() % 60) / 100);
      const std::size_t policy = random() % policies.size();
      const QString from = QString::fromStdString(text);
      const QString difference = differenceFromEnumeration(design, rates, from, policies[policy]);
      const auto where = QStringLiteral("\"%1\", A10 %2, policy %3: %4")
                             .arg(from)
                             .arg(design.atOnce)
                             .arg(policy)
                             .arg(difference);
      QVERIFY2(difference.isEmpty(), qPrintable(where));
    }
  }

  /// A7: what is expected is what the program recommends: three undecided at a time, not one.
  void completesAtThePaceOfTheProgram() {
    const DoseDesign trial = designNamed("cd7-car-nk");
    QCOMPARE(trial.completingAtOnce, 3);
    DoseDesign oneByOne = trial;
    oneByOne.completingAtOnce = 1;
    DoseDesign allAtOnce = trial;
    allAtOnce.completingAtOnce = 0;
    const std::vector<double> toxic{0.3, 0.4, 0.5};
    const double dlts = operatingCharacteristics(trial, toxic).expectedDlts;
    QVERIFY(std::abs(operatingCharacteristics(oneByOne, toxic).expectedDlts - 5.01) < 0.005); // by others
    QVERIFY(dlts > operatingCharacteristics(oneByOne, toxic).expectedDlts + 0.1);
    QVERIFY(dlts < operatingCharacteristics(allAtOnce, toxic).expectedDlts - 0.1);
  }

  /// A8: where no level below is tolerated, nobody is treated more.
  void aStopOverNothingToleratedEnds() {
    const DoseDesign trial = designNamed("cd7-car-nk");
    const auto oc = operatingCharacteristics(trial, {0.2, 0.3, 0.4}, *parseCourse(trial, u"1T 1TN! 2TT"));
    QCOMPARE(oc.expectedPerLevel, (std::vector<double>{3, 2, 0}));
    QCOMPARE(oc.pMtd.front(), 1.0);
  }

  /// In thirty cohorts they are 2^30 courses; their number of DLTs is one of 31.
  void manyUndecidedAreTheirNumberOfDlts() {
    DoseDesign design = designNamed("standard-3+3:3");
    design.plannedSubjects = 60;
    const std::vector<double> rates{0.05, 0.2, 0.3};
    const QString decided = QStringLiteral("1NNN 2NNN 3NNN ");
    const QString inCohorts = decided + QStringLiteral("+3? ").repeated(30).trimmed();
    const QString inOne = decided + QStringLiteral("+3") + QString(30, u'?');
    const auto apart = parseCourse(design, inCohorts);
    const auto together = parseCourse(design, inOne);
    QVERIFY(apart && together);
    const auto oc = operatingCharacteristics(design, rates, *apart);
    const auto expected = operatingCharacteristics(design, rates, *together);
    QVERIFY2(near(valuesOf(oc), valuesOf(expected)), qPrintable(shown(oc) + u'\n' + shown(expected)));
    QVERIFY(std::abs(sum(oc.pMtd) + oc.pNotReached - 1) < 1e-12);
    QVERIFY(oc.expectedSubjects >= 39);
  }

  void withoutToxicityTheTopIsReached() {
    const auto oc = operatingCharacteristics(designNamed("cd7-car-nk"), {0, 0, 0});
    QCOMPARE(oc.pNotReached, 1.0);
    QCOMPARE(oc.expectedSubjects, 18.0);
    QCOMPARE(oc.expectedDlts, 0.0);
    QCOMPARE(oc.expectedPerLevel, (std::vector<double>{1, 3, 14}));
  }

  void withNothingButToxicityTheFirstLevelIsAll() {
    const auto oc =
        operatingCharacteristics(designNamed("cd7-car-nk"), {1, 1, 1}, {},
                                 {JointPolicy::AtJoint::End, JointPolicy::AtTop::End, true, false});
    QCOMPARE(oc.pMtd.front(), 1.0);
    QCOMPARE(oc.expectedPerLevel, (std::vector<double>{3, 0, 0}));
    QCOMPARE(oc.expectedDlts, 3.0);
  }
};
COHORTDESK_TEST(OperatingCharacteristicsTest, QCoreApplication)
} // namespace tst_operating_characteristics
#include "tst_operating_characteristics.moc"
