#include "app/escalation/operating_characteristics.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/brute_force_trials.h"

#include <QTest>
#include <numeric>

namespace {
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

/// Values of the course with its first undecided subject decided either way, and so on, weighed.
std::vector<double> letterByLetter(const DoseDesign& design, const std::vector<double>& rates,
                                   Course course) {
  for (Cohort& cohort : course.cohorts)
    for (Outcome& outcome : cohort.outcomes) {
      if (outcome != Outcome::Undecided) continue;
      const double rate = rates[static_cast<std::size_t>(cohort.level - 1)];
      outcome = Outcome::Dlt;
      std::vector<double> values = letterByLetter(design, rates, course);
      outcome = Outcome::Cleared;
      const std::vector<double> cleared = letterByLetter(design, rates, course);
      for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = rate * values[i] + (1 - rate) * cleared[i];
      return values;
    }
  return valuesOf(operatingCharacteristics(design, rates, course));
}
} // namespace

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

  void agreesWithBruteForce_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("planned");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("joint");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("accelerated"); // levels that are made so, from L1 on
    const auto row = [](const char* name, const char* design, int planned, const char* from,
                        JointPolicy::AtJoint joint, JointPolicy::AtTop top, int accelerated = 0) {
      QTest::newRow(name) << QString::fromLatin1(design) << planned << QString::fromLatin1(from)
                          << static_cast<int>(joint) << static_cast<int>(top) << accelerated;
    };
    using J = JointPolicy::AtJoint;
    using T = JointPolicy::AtTop;
    row("this trial", "cd7-car-nk", 13, "", J::Continue, T::Complete);
    row("ends at joint discussions", "cd7-car-nk", 13, "", J::End, T::End);
    row("reduces", "cd7-car-nk", 13, "", J::Reduce, T::AddGroup);
    row("undecided", "cd7-car-nk", 14, "1N 2N?T", J::Continue, T::Complete);
    row("undecided in two cohorts", "cd7-car-nk", 14, "1N 2NN? 2??", J::Continue, T::Complete);
    row("undecided at two levels", "cd7-car-nk", 14, "1? 2N?T 1??", J::Continue, T::Complete);
    row("L3 not tolerated, L1 decides", "cd7-car-nk", 14, "1T 2NNN 3TT", J::Continue, T::Complete);
    row("two accelerated levels", "cd7-car-nk", 12, "", J::Continue, T::Complete, 2);
    row("two accelerated levels, reduces", "cd7-car-nk", 12, "", J::Reduce, T::Complete, 2);
  }
  void agreesWithBruteForce() {
    QFETCH(QString, name);
    QFETCH(int, planned);
    QFETCH(QString, from);
    QFETCH(int, joint);
    QFETCH(int, top);
    QFETCH(int, accelerated);
    DoseDesign design = protocolByName(name)->design;
    design.plannedSubjects = planned;
    for (int i = 0; i < accelerated; ++i)
      design.levels[static_cast<std::size_t>(i)].rule = LevelRule::AcceleratedTitration;
    const JointPolicy policy{static_cast<JointPolicy::AtJoint>(joint), static_cast<JointPolicy::AtTop>(top),
                             true, false};
    const auto course = parseCourse(design, from);
    QVERIFY(course);
    const std::vector<double> rates{0.21, 0.17, 0.36};
    const std::vector<double> used(rates.begin(), rates.begin() + design.top());
    BruteForceTrials plain(design, used, policy);
    plain.walk(*course, 1);
    // Subjects that are not evaluable were treated, too.
    for (const Cohort& cohort : course->cohorts)
      for (const Outcome outcome : cohort.outcomes)
        if (outcome == Outcome::NotEvaluable) {
          plain.found.expectedSubjects += 1;
          plain.found.expectedPerLevel[static_cast<std::size_t>(cohort.level - 1)] += 1;
        }
    const auto oc = operatingCharacteristics(design, used, *course, policy);
    const OperatingCharacteristics& expected = plain.found;
    const QByteArray both = (shown(oc) + QStringLiteral("\n") + shown(expected)).toUtf8();
    QVERIFY2(near(oc.pMtd, expected.pMtd), both);
    QVERIFY2(near(oc.expectedPerLevel, expected.expectedPerLevel), both);
    QVERIFY2(near(oc.pTried, expected.pTried), both);
    QVERIFY2(
        near({oc.pNotReached, oc.pStopped, oc.expectedSubjects, oc.expectedDlts},
             {expected.pNotReached, expected.pStopped, expected.expectedSubjects, expected.expectedDlts}),
        both);
    QVERIFY(std::abs(sum(oc.pMtd) + oc.pNotReached - 1) < 1e-9);
  }

  void undecidedSubjectsTurnOutInEveryWay_data() {
    QTest::addColumn<QString>("from");
    QTest::newRow("one cohort") << "1N 2??T";
    QTest::newRow("cohorts of a level") << "1N 2N? 2??";
    QTest::newRow("two levels") << "1? 2N?T 1??";
    QTest::newRow("top, with + and without") << "1N 2NNN 3N?N 3?NN +3?N +3?"; // SD-TOP may not stand
    QTest::newRow("+ at two levels") << "1N 2NNT 3TT? +2?N +1?";
  }
  /// Letter by letter, against their numbers of DLTs.
  void undecidedSubjectsTurnOutInEveryWay() {
    QFETCH(QString, from);
    const DoseDesign design = designNamed("cd7-car-nk");
    const std::vector<double> rates{0.21, 0.17, 0.36};
    const auto course = parseCourse(design, from);
    QVERIFY(course);
    const auto oc = operatingCharacteristics(design, rates, *course);
    const auto expected = letterByLetter(design, rates, *course);
    QVERIFY2(near(valuesOf(oc), expected), qPrintable(shown(oc)));
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
QTEST_GUILESS_MAIN(OperatingCharacteristicsTest)
#include "tst_operating_characteristics.moc"
