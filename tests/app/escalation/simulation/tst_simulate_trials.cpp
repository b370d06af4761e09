#include "app/base/date_text.h"
#include "app/escalation/outlook/operating_characteristics.h"
#include "app/escalation/simulation/random_stream.h"
#include "app/escalation/simulation/simulate_trials.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/oracles/escalation_comparison.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <cmath>

namespace tst_simulate_trials {
constexpr int trials = 200000;
constexpr double widest = 4.5; ///< standard errors; a rule that is read wrongly is far beyond

DoseDesign designNamed(const QString& name, int planned = 0) {
  DoseDesign design = protocolByName(name)->design;
  if (planned > 0) design.plannedSubjects = planned;
  return design;
}

/// Rates that rise to `highest` in equal steps, the first one of them above 0.
QList<double> risingTo(double highest, int levels) {
  QList<double> rates;
  for (int level = 1; level <= levels; ++level)
    rates << highest * level / levels;
  return rates;
}

/// Compares simulated counts with exact values, and says where they differ.
class Comparison {
 public:
  void share(const QString& what, std::uint64_t count, double exact) {
    const double error = std::sqrt(std::max(0.0, exact * (1 - exact)) / trials);
    value(what, static_cast<double>(count) / trials, exact, error);
  }
  void mean(const QString& what, const TrialSum& sum, double exact) {
    const double found = static_cast<double>(sum.sum) / trials;
    const double variance = static_cast<double>(sum.squares) / trials - found * found;
    value(what, found, exact, std::sqrt(std::max(0.0, variance) / trials));
  }
  void value(const QString& what, double found, double exact, double error, double rounding = 1e-9) {
    if (std::abs(found - exact) > widest * error + rounding)
      m_differences << QStringLiteral("%1: simulated %2, exact %3").arg(what).arg(found).arg(exact);
  }
  QString differences() const { return m_differences.join(u'\n'); }

 private:
  QStringList m_differences;
};

void compareMonths(Comparison& comparison, const SimulatedTrials& found, double exact) {
  double mean = 0;
  double squares = 0;
  for (std::size_t tenths = 0; tenths < found.tenthsOfDays.size(); ++tenths) {
    const double months = static_cast<double>(tenths) / 10 / daysPerMonth;
    mean += months * found.tenthsOfDays[tenths] / trials;
    squares += months * months * found.tenthsOfDays[tenths] / trials;
  }
  comparison.value(QStringLiteral("months"), mean, exact, std::sqrt((squares - mean * mean) / trials),
                   0.05 / daysPerMonth);
}

QString differencesOf(const SimulatedTrials& found, const OperatingCharacteristics& exact) {
  Comparison comparison;
  for (std::size_t i = 0; i < exact.pMtd.size(); ++i)
    comparison.share(QStringLiteral("pMtd %1").arg(i), found.mtd[i], exact.pMtd[i]);
  for (std::size_t i = 0; i < exact.pTried.size(); ++i) {
    comparison.share(QStringLiteral("pTried L%1").arg(i + 1), found.tried[i], exact.pTried[i]);
    comparison.mean(QStringLiteral("subjects L%1").arg(i + 1), found.perLevel[i], exact.expectedPerLevel[i]);
  }
  comparison.share(QStringLiteral("pNotReached"), found.notReached, exact.pNotReached);
  comparison.share(QStringLiteral("pStopped"), found.stopped, exact.pStopped);
  comparison.mean(QStringLiteral("subjects"), found.subjects, exact.expectedSubjects);
  comparison.mean(QStringLiteral("DLTs"), found.dlts, exact.expectedDlts);
  if (exact.expectedMonths) compareMonths(comparison, found, *exact.expectedMonths);
  return comparison.differences();
}

class SimulateTrialsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Outputs of the authors' xoshiro256plusplus.c from the state 1, 2, 3, 4, and of their splitmix64.c.
  void theRandomNumbersAreTheAuthors() {
    RandomStream random({1, 2, 3, 4});
    for (const std::uint64_t expected :
         {41943041ULL, 58720359ULL, 3588806011781223ULL, 3591011842654386ULL, 9228616714210784205ULL,
          9973669472204895162ULL, 14011001112246962877ULL, 12406186145184390807ULL, 15849039046786891736ULL,
          10450023813501588000ULL})
      QCOMPARE(random.next(), expected);
    std::uint64_t state = 1477776061723855037ULL;
    for (const std::uint64_t expected :
         {1985237415132408290ULL, 2979275885539914483ULL, 13511426838097143398ULL})
      QCOMPARE(RandomStream::splitMix(state), expected);
  }

  void streamsDiffer() {
    std::vector<std::uint64_t> first;
    for (const std::uint64_t seed : {0U, 1U, 2U})
      for (const std::uint64_t number : {0U, 1U, 2U})
        first.push_back(RandomStream(seed, number).next());
    std::sort(first.begin(), first.end());
    QVERIFY(std::adjacent_find(first.begin(), first.end()) == first.end());
  }

  void agreesWithTheExactAnswer_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("planned");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QList<double>>("rates");
    QTest::addColumn<int>("joint");
    QTest::addColumn<int>("top");
    using J = JointPolicy::AtJoint;
    using T = JointPolicy::AtTop;
    const auto row = [](const char* name, const char* design, int planned, const char* from,
                        const QList<double>& rates, J joint = J::Continue, T top = T::Complete) {
      QTest::newRow(name) << QString::fromLatin1(design) << planned << QString::fromLatin1(from) << rates
                          << static_cast<int>(joint) << static_cast<int>(top);
    };
    const char* trial = "cd7-car-nk";
    row("this trial", trial, 18, "", {0.05, 0.1, 0.25});
    row("toxic", trial, 18, "", {0.3, 0.4, 0.6});
    row("ends at joint discussions", trial, 18, "", {0.3, 0.2, 0.3}, J::End, T::End);
    row("reduces, adds a group", trial, 18, "", {0.3, 0.2, 0.3}, J::Reduce, T::AddGroup);
    row("few subjects", trial, 8, "", {0.2, 0.2, 0.3});
    row("many subjects", trial, 40, "", {0.2, 0.25, 0.3});
    row("an open first subject", trial, 18, "1?", {0.2, 0.3, 0.4});
    row("undecided", trial, 18, "1N 2N?T", {0.2, 0.3, 0.4});
    row("L3 held", trial, 18, "1N 2TTN 3N", {0.2, 0.3, 0.4});
    row("L2 reopened", trial, 18, "1T 2N?", {0.2, 0.3, 0.4});
    row("not evaluable", trial, 18, "1XN 2NNX", {0.2, 0.3, 0.4});
    row("completing at the top", trial, 18, "1N 2NNN 3NN? +3N?", {0.2, 0.3, 0.4});
    row("completing below", trial, 18, "1N 2NNT 2TNN +1NN", {0.2, 0.3, 0.4});
    row("continued", trial, 18, "1T 1TN! 2N", {0.2, 0.3, 0.4});
    row("full", trial, 8, "1N 2NNT 2NNT +1N", {0.2, 0.3, 0.4});
    row("plain, five levels", "standard-3+3:5", 30, "", {0.05, 0.12, 0.25, 0.4, 0.55}, J::End, T::Complete);
    row("twenty levels", "standard-3+3:20", 120, "", risingTo(0.3, 20));
    row("twenty levels, few subjects, L2 open", "standard-3+3:20", 50, "1NNN 2NN?", risingTo(0.25, 20));
    row("nothing but toxicity", trial, 18, "", {1, 1, 1});
    row("no toxicity", trial, 18, "", {0, 0, 0});
  }
  void agreesWithTheExactAnswer() {
    QFETCH(QString, name);
    QFETCH(int, planned);
    QFETCH(QString, from);
    QFETCH(QList<double>, rates);
    QFETCH(int, joint);
    QFETCH(int, top);
    const DoseDesign design = designNamed(name, planned);
    const auto course = parseCourse(design, from);
    QVERIFY(course);
    const JointPolicy policy{static_cast<JointPolicy::AtJoint>(joint), static_cast<JointPolicy::AtTop>(top),
                             true, false};
    const std::vector<double> used(rates.begin(), rates.end());
    TrialTime time;
    time.subjectsPerMonth = 2.5;
    time.minDaysBetweenSubjects = 7;
    const auto exact = operatingCharacteristics(design, used, *course, policy, &time);
    const auto found = simulateTrials(design, used, *course, policy, {trials, 20261127, time, 2});
    QCOMPARE(found.trials, static_cast<std::uint64_t>(trials));
    QCOMPARE(differencesOf(found, exact), QString());
  }

  void agreesWithTheEnumeration_data() {
    QTest::addColumn<QString>("rules"); // A = accelerated, S = 3+3, lowest level first
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("atOnce"); // A10
    QTest::addColumn<QString>("from");
    QTest::addColumn<TriedPolicy>("policy");
    using J = TriedPolicy::Joint;
    using T = TriedPolicy::Top;
    using F = TriedPolicy::Flag;
    const auto row = [](const char* name, const char* from, int atOnce, const TriedPolicy& policy = {},
                        const char* rules = "ASS", int planned = 18) {
      QTest::newRow(name) << QString::fromLatin1(rules) << planned << atOnce << QString::fromLatin1(from)
                          << policy;
    };
    row("this trial", "", 3);
    row("one at a time", "", 1);
    row("two at a time", "", 2);
    row("all at once", "", 0);
    row("all at once, reduces where flagged", "", 0, {J::Continue, T::Complete, F::Reduce});
    row("reduces wherever it can", "", 3, {J::Reduce, T::Complete, F::Reduce});
    row("ends wherever it can", "", 3, {J::End, T::End, F::End});
    row("two accelerated levels, reduces", "", 2, {J::Reduce, T::Complete, F::Reduce}, "AAS", 16);
    row("five levels, many subjects", "", 3, {J::Continue, T::Complete, F::Reduce}, "ASSSS", 36);
    row("undecided", "1N 2N?T", 3);
    row("discussed while one is undecided", "1T 1T?!", 3, {J::End});
    row("seven at L3", "1N 2NNN 3NNT +3NNN +3T", 3);
    row("seven at L1, nothing above", "1NNN +1TNNN", 3);
    row("the ground of + may be lost", "1N 2NNN 3N?N +3N?", 3);
    row("flagged unless windows close well", "1N 2NNN 3NNN +3???TT", 0,
        {J::Continue, T::Complete, F::Reduce});
    row("reduced, X among them", "1N 2NNX 2N 3TT? +2X?", 3);
  }
  void agreesWithTheEnumeration() {
    QFETCH(QString, rules);
    QFETCH(int, planned);
    QFETCH(int, atOnce);
    QFETCH(QString, from);
    QFETCH(TriedPolicy, policy);
    const OracleDesign design = designForOracle(rules, planned, 1.0 / 3, atOnce);
    std::vector<double> rates{0.25, 0.3, 0.4, 0.35, 0.5};
    rates.resize(design.accelerated.size());
    const TriedOutcome exact = BruteForceTrials(design, rates, policy).from(from.toStdString());
    const DoseDesign doses = doseDesignOf(design);
    const auto found = simulateTrials(doses, rates, *parseCourse(doses, from), jointPolicyOf(policy),
                                      {trials, 20261129, {}, 2});
    QCOMPARE(differencesOf(found, {exact.pMtd,
                                   exact.pNotReached,
                                   exact.pStopped,
                                   exact.subjects,
                                   exact.dlts,
                                   exact.perLevel,
                                   exact.pTried,
                                   {}}),
             QString());
  }

  void countsAPlainDesignAsTheLiterature() {
    const DoseDesign design = designNamed(QStringLiteral("standard-3+3:3"));
    const std::vector<double> rates{0.1, 0.2, 0.3};
    const auto exact = operatingCharacteristics(design, rates, {}, JointPolicy::plain());
    const auto found = simulateTrials(design, rates, {}, JointPolicy::plain(), {trials, 7, {}, 2});
    QCOMPARE(differencesOf(found, exact), QString());
    QCOMPARE(found.notReached, std::uint64_t(0));
    QVERIFY(found.mtd.back() > 0);
  }

  /// The bound is one that a difference breaks: rates or a policy that are a little other.
  void theComparisonWouldSeeAMistake() {
    const DoseDesign design = designNamed(QStringLiteral("cd7-car-nk"));
    const auto exact = operatingCharacteristics(design, {0.05, 0.1, 0.25});
    QVERIFY(differencesOf(simulateTrials(design, {0.05, 0.1, 0.26}, {}, {}, {trials, 3, {}, 2}), exact)
                .contains(QStringLiteral("pMtd 2")));
    const JointPolicy other{JointPolicy::AtJoint::End, JointPolicy::AtTop::Complete, true, false};
    QVERIFY(differencesOf(simulateTrials(design, {0.05, 0.1, 0.25}, {}, other, {trials, 3, {}, 2}), exact)
                .contains(QStringLiteral("pTried L2")));
  }

  void theNumberOfThreadsChangesNothing() {
    const DoseDesign design = designNamed(QStringLiteral("cd7-car-nk"));
    const auto course = parseCourse(design, u"1N 2N??");
    QVERIFY(course);
    const auto with = [&](int threads, std::uint64_t seed) {
      return simulateTrials(design, {0.1, 0.2, 0.3}, *course, {}, {50001, seed, TrialTime{}, threads});
    };
    const SimulatedTrials one = with(1, 5);
    QCOMPARE(one.trials, std::uint64_t(50001));
    QVERIFY(with(2, 5) == one);
    QVERIFY(with(3, 5) == one);
    QVERIFY(with(64, 5) == one); // more than there are blocks
    QVERIFY(!(with(1, 6) == one));
  }

  void timeChangesNoOutcome() {
    const DoseDesign design = designNamed(QStringLiteral("cd7-car-nk"));
    SimulatedTrials timed = simulateTrials(design, {0.1, 0.2, 0.3}, {}, {}, {9000, 5, TrialTime{}, 1});
    QVERIFY(!timed.tenthsOfDays.empty());
    timed.tenthsOfDays.clear();
    QVERIFY(timed == simulateTrials(design, {0.1, 0.2, 0.3}, {}, {}, {9000, 5, {}, 1}));
  }
};
COHORTDESK_TEST(SimulateTrialsTest, QCoreApplication)
} // namespace tst_simulate_trials
#include "tst_simulate_trials.moc"
