#include "tests/support/oracles/brute_force_trials.h"
#include "tests/support/oracles/protocol_courses.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numeric>

namespace tst_escalation_oracle {

/// The oracle and the enumeration on top of it, by themselves: what else is checked against them is only as
/// good as they are.
class EscalationOracleTest : public QObject {
  Q_OBJECT

 private:
  static OracleDesign design(const char* rules, int planned, int atOnce) {
    OracleDesign made{{}, planned, 1.0 / 3, atOnce};
    for (const char rule : std::string(rules))
      made.accelerated.push_back(rule == 'A');
    return made;
  }
  static void near(double found, double expected) {
    QVERIFY2(std::abs(found - expected) < 1e-12,
             qPrintable(QStringLiteral("%1, not %2").arg(found).arg(expected)));
  }

 private Q_SLOTS:
  void saysWhatThePageSays_data() {
    QTest::addColumn<QByteArray>("course");
    QTest::addColumn<QByteArray>("expected");
    for (const CourseRow& row : coursesOfThePage())
      QTest::newRow(row.course.empty() ? "(empty)" : row.course.c_str())
          << QByteArray::fromStdString(row.course) << QByteArray::fromStdString(row.expected.asText());
  }
  void saysWhatThePageSays() {
    QFETCH(QByteArray, course);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(askOracle(design("ASS", 18, 3), course.toStdString()).asText()),
             expected);
  }

  void refusesWhatThePageRefuses_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("position");
    for (const RefusedRow& row : refusalsOfThePage())
      QTest::newRow(row.id.c_str()) << QByteArray::fromStdString(row.line) << row.position;
  }
  void refusesWhatThePageRefuses() {
    QFETCH(QByteArray, line);
    QFETCH(int, position);
    QCOMPARE(askOracle(design("ASS", 18, 3), line.toStdString()).refusedAt, position);
  }

  /// Tolerated: t6 ≤ 1, and t ≤ 1 or m > 6 with t/m not above A4.
  void tolerates_data() {
    QTest::addColumn<QByteArray>("letters");
    QTest::addColumn<bool>("tolerated");
    const auto row = [](const char* letters, bool tolerated) {
      QTest::newRow(*letters ? letters : "nobody") << QByteArray(letters) << tolerated;
    };
    row("", true);
    row("T", true);
    row("T?????", true);
    row("TT", false);
    row("NNNNTT", false);
    row("NNNNNTT", true);   // one of the first six, 2 of 7
    row("NNNNTTN", false);  // two of the first six
    row("NXNNNXNTT", true); // X is none of them
    row("?NNNNTT", false);  // 2 of 6 decided
    row("NNNNNNTT", true);
    row("NNNNNNTTT", true);   // 3 of 9 is not above a third
    row("NNNNNNTTTT", false); // 4 of 10 is
  }
  void tolerates() {
    QFETCH(QByteArray, letters);
    QFETCH(bool, tolerated);
    QCOMPARE(isToleratedByPage(design("ASS", 18, 3), letters.toStdString()), tolerated);
  }

  /// Storer, Biometrics 1989;45:925.
  void aPlainDesignHasItsClosedForm() {
    const std::vector<double> rates{0.1, 0.25, 0.4};
    BruteForceTrials trials(
        design("SSS", 18, 0), rates,
        {TriedPolicy::Joint::End, TriedPolicy::Top::End, TriedPolicy::Flag::End, false, true});
    const TriedOutcome found = trials.from("");
    double reached = 1;
    for (std::size_t i = 0; i < rates.size(); ++i) {
      const double none = std::pow(1 - rates[i], 3);
      const double one = 3 * rates[i] * std::pow(1 - rates[i], 2);
      near(found.pTried[i], reached);
      near(found.pMtd[i], reached * (1 - none - one * none));
      near(found.perLevel[i], reached * (3 + 3 * one));
      reached *= none + one * none;
    }
    near(found.pMtd.back(), reached);
  }

  /// One level of six, worked by hand: after three without a DLT three more come, and two DLTs in a row among
  /// them stop it where they come one by one, or two by two, but not where they come together.
  void theLastThreeByHand_data() {
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("together"); // subjects that are treated before the rules are read
    QTest::newRow("A10 off") << 0 << 3;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two") << 2 << 2;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("more than remain") << 7 << 3;
  }
  void theLastThreeByHand() {
    QFETCH(int, atOnce);
    QFETCH(int, together);
    const double p = 0.3;
    const double q = 1 - p;
    BruteForceTrials trials(design("S", 6, atOnce), {p}, {});
    const TriedOutcome found = trials.from("");
    const double none = q * q * q;
    const double one = 3 * p * q * q;
    const double twoInARow = p * p;
    const double saved = together < 3 ? none * twoInARow : 0;                 // the sixth is not treated
    const double subjects = 3 + 3 * none + 3 * one - saved;                   // two or more of three: stopped
    const double tolerated = none * (q * q * q + 3 * p * q * q) + one * none; // at most one of six
    near(found.subjects, subjects);
    near(found.dlts, p * subjects);
    near(found.pNotReached, tolerated);
    near(found.pMtd[0], 1 - tolerated);
    near(found.pStopped, 1 - tolerated);
  }

  /// `1T 1TN!` has its discussion behind it; after one more DLT it is asked again, so that a policy that ends
  /// there ends.
  void aDiscussionAnswersForItsOwnDlts() {
    const TriedPolicy ends{TriedPolicy::Joint::End};
    const OracleDesign trial = design("ASS", 18, 3);
    QCOMPARE(BruteForceTrials(trial, {0.1, 0.1, 0.1}, ends).from("1T 1TN").subjects, 3.0);
    QVERIFY(BruteForceTrials(trial, {0.1, 0.1, 0.1}, ends).from("1T 1TN!").subjects > 6);
    QCOMPARE(BruteForceTrials(trial, {0.1, 0.1, 0.1}, ends).from("1T 1T! 1T").subjects, 3.0);
    QCOMPARE(BruteForceTrials(trial, {0.1, 0.1, 0.1}, ends).from("1T 1T?!").subjects, 3.0);
  }

  /// CE-FLAG, two of eight decided, neither among the first six: it ends, or the level below takes the rest.
  void aFlagEndsOrReduces() {
    const OracleDesign trial = design("ASS", 18, 3);
    TriedPolicy policy;
    const char* flagged = "1N 2NNN 3NNN +3NNN +3TTT +3T"; // 4 of 10
    QCOMPARE(BruteForceTrials(trial, {0, 0, 0}, policy).from(flagged).subjects, 14.0);
    policy.flag = TriedPolicy::Flag::Reduce;
    const TriedOutcome reduced = BruteForceTrials(trial, {0, 0, 0}, policy).from(flagged);
    QCOMPARE(reduced.subjects, 18.0);
    QCOMPARE(reduced.perLevel, (std::vector<double>{1, 7, 10}));
    QCOMPARE(reduced.pMtd, (std::vector<double>{0, 0, 1, 0}));
  }

  /// SD-STOP where nothing below is tolerated treats nobody more; over a level that is not, the next one.
  void reducesToATolerated() {
    const OracleDesign trial = design("ASS", 18, 3);
    QCOMPARE(BruteForceTrials(trial, {0, 0, 0}, {}).from("1T 1TN! 2TT").subjects, 5.0);
    QCOMPARE(BruteForceTrials(trial, {0, 0, 0}, {}).from("1T 1TN! 2NNN 3TT").perLevel,
             (std::vector<double>{3, 13, 2}));
    QCOMPARE(BruteForceTrials(trial, {0, 0, 0}, {}).from("1N 2NNN 3TTN +2TT").perLevel,
             (std::vector<double>{10, 5, 3}));
  }

  void everythingAddsUp() {
    for (const int atOnce : {0, 1, 2, 3}) {
      const TriedOutcome all = BruteForceTrials(design("ASS", 18, atOnce), {0.2, 0.3, 0.4}, {}).from("");
      near(std::accumulate(all.pMtd.begin(), all.pMtd.end(), all.pNotReached), 1);
      near(std::accumulate(all.perLevel.begin(), all.perLevel.end(), 0.0), all.subjects);
      near(0.2 * all.perLevel[0] + 0.3 * all.perLevel[1] + 0.4 * all.perLevel[2], all.dlts);
    }
  }
};

COHORTDESK_TEST(EscalationOracleTest, QCoreApplication)
} // namespace tst_escalation_oracle
#include "tst_escalation_oracle.moc"
