#include "app/escalation/operating_characteristics.h"

#include "app/escalation/recommendation.h"
#include "app/protocol/protocol_reader.h"

#include <QTest>
#include <numeric>

namespace {
DoseDesign designNamed(const char* name) {
  return protocolByName(QLatin1String(name))->design;
}

double sum(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The same by brute force: every single outcome of every course, by the rules as recommend() reads them.
/// Slow and plain on purpose; it shares nothing with the recursion over tallies.
class BruteForce {
 public:
  BruteForce(const DoseDesign& design, std::vector<double> rates, const JointPolicy& policy)
      : m_design(design), m_rates(std::move(rates)), m_policy(policy) {
    const std::size_t levels = design.levels.size();
    found.pMtd.assign(levels + 1, 0);
    found.expectedPerLevel.assign(levels, 0);
    found.pTried.assign(levels, 0);
  }

  void walk(const Course& course, double probability) {
    if (probability <= 0) return;
    for (std::size_t c = 0; c < course.cohorts.size(); ++c)
      for (std::size_t i = 0; i < course.cohorts[c].outcomes.size(); ++i)
        if (course.cohorts[c].outcomes[i] == Outcome::Undecided) return split(course, c, i, probability);
    const Recommendation now = recommend(m_design, course);
    switch (now.rule) {
    case Rule::AtJoint: {
      if (m_policy.atJoint == JointPolicy::AtJoint::Reduce && now.level > 1)
        return enrol(course, now.level - 1, 1, true, probability);
      if (m_policy.atJoint != JointPolicy::AtJoint::Continue) return end(course, probability);
      Course discussed = course;
      for (auto cohort = discussed.cohorts.rbegin(); cohort != discussed.cohorts.rend(); ++cohort)
        if (cohort->level == now.level) {
          cohort->continued = true;
          break;
        }
      return walk(discussed, probability);
    }
    case Rule::SdStop:
      if (!m_policy.completes || now.decidingLevel == 1) return end(course, probability);
      return enrol(course, now.decidingLevel - 1, 1, true, probability);
    case Rule::SdTop:
      if (m_policy.atTop != JointPolicy::AtTop::Complete) return end(course, probability);
      return enrol(course, now.decidingLevel, 1, true, probability);
    case Rule::CeStop:
      if (now.decidingLevel == 1) return end(course, probability);
      return enrol(course, now.decidingLevel - 1, 1, true, probability);
    case Rule::CeEnrol:
      return enrol(course, now.level, 1, true, probability);
    case Rule::CeFlag:
    case Rule::CeDone:
    case Rule::EnFull:
      return end(course, probability);
    default:
      return enrol(course, now.level, now.enrol, false, probability);
    }
  }

  OperatingCharacteristics found;

 private:
  void split(Course course, std::size_t cohort, std::size_t subject, double probability) {
    const double rate = m_rates[static_cast<std::size_t>(course.cohorts[cohort].level - 1)];
    course.cohorts[cohort].outcomes[subject] = Outcome::Dlt;
    walk(course, probability * rate);
    course.cohorts[cohort].outcomes[subject] = Outcome::Cleared;
    walk(course, probability * (1 - rate));
  }

  void enrol(Course course, int level, int subjects, bool completing, double probability) {
    const int left = m_design.plannedSubjects - course.subjects();
    if (left <= 0) {
      // A stop moves to the lower level first; what that level says with nobody left ends it there.
      if (completing && level > 1 && isStopped(course, level))
        return enrol(course, level - 1, 1, true, probability);
      return end(course, probability);
    }
    if (completing && isStopped(course, level) && level > 1)
      return enrol(course, level - 1, 1, true, probability);
    if (completing && isOver(course, level)) return end(course, probability);
    Cohort cohort;
    cohort.level = level;
    cohort.completing = completing;
    cohort.outcomes.assign(static_cast<std::size_t>(std::min(subjects, left)), Outcome::Undecided);
    course.cohorts.push_back(cohort);
    walk(course, probability);
  }

  /// What 4.3 says of a level before anybody is enrolled there to complete enrolment.
  bool isStopped(const Course& course, int level) const {
    const Tally tally = tallyAt(course, level);
    return tally.dlts >= 2 && tally.evaluable() <= 6;
  }
  bool isOver(const Course& course, int level) const {
    const Tally tally = tallyAt(course, level);
    return isStopped(course, level) || (tally.evaluable() > 6 && 3 * tally.dlts > tally.evaluable());
  }

  void end(const Course& course, double probability) {
    const Mtd mtd = mtdOf(m_design, course);
    if (mtd.level)
      found.pMtd[static_cast<std::size_t>(*mtd.level)] += probability;
    else if (mtd.state == Mtd::State::BelowLowest)
      found.pMtd[0] += probability;
    else if (m_policy.topIsMtd)
      found.pMtd.back() += probability;
    else
      found.pNotReached += probability;
    if (mtd.state != Mtd::State::NotReached) found.pStopped += probability;
    for (int level = 1; level <= m_design.top(); ++level) {
      const Tally tally = tallyAt(course, level);
      const auto index = static_cast<std::size_t>(level - 1);
      found.expectedPerLevel[index] += probability * tally.evaluable();
      found.expectedSubjects += probability * tally.evaluable();
      found.expectedDlts += probability * tally.dlts;
      if (tally.evaluable() > 0) found.pTried[index] += probability;
    }
  }

  const DoseDesign& m_design;
  const std::vector<double> m_rates;
  const JointPolicy m_policy;
};

bool near(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](double x, double y) { return std::abs(x - y) < 1e-9; });
}

QString shown(const OperatingCharacteristics& oc) {
  QStringList all;
  for (const auto* values : {&oc.pMtd, &oc.expectedPerLevel, &oc.pTried})
    for (const double value : *values)
      all << QString::number(value, 'g', 10);
  all << QString::number(oc.pNotReached) << QString::number(oc.pStopped)
      << QString::number(oc.expectedSubjects) << QString::number(oc.expectedDlts);
  return all.join(u' ');
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
    row("an open first subject", "cd7-car-nk", 13, "1?", J::Continue, T::Complete);
    row("one not evaluable", "cd7-car-nk", 14, "1N 2NNX", J::Continue, T::Complete);
    row("L3 held", "cd7-car-nk", 14, "1N 2TTN 3N", J::Continue, T::Complete);
    row("L2 reopened", "cd7-car-nk", 14, "1T 2N?", J::Continue, T::Complete);
    row("completing at the top", "cd7-car-nk", 16, "1N 2NNN 3NNN +3N?", J::Continue, T::Complete);
    row("completing below", "cd7-car-nk", 15, "1N 2NNT 2TNN +1NN", J::Continue, T::Complete);
    row("continued", "cd7-car-nk", 13, "1T 1TN! 2N", J::Continue, T::Complete);
    row("full", "cd7-car-nk", 8, "1N 2NNT", J::Continue, T::Complete);
    row("plain, completing", "standard-3+3:2", 10, "", J::End, T::Complete);
    row("L2 tolerated in spite of its DLTs", "cd7-car-nk", 16, "1N 2NNN 3NNT +2NNTTNN", J::Continue,
        T::Complete);
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
    BruteForce plain(design, used, policy);
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
