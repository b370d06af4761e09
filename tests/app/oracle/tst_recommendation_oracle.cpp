#include "tests/support/oracles/course_walk.h"
#include "tests/support/oracles/escalation_comparison.h"
#include "tests/support/oracles/random_course_text.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <random>
#include <unordered_set>

namespace tst_recommendation_oracle {

/// The engine against the oracle, over everything that can be reached and much that cannot.
class TestRecommendationOracle : public QObject {
  Q_OBJECT

 private:
  OracleDesign m_design;
  DoseDesign m_doses;
  long m_compared = 0;
  long m_refused = 0;

  void take(const OracleDesign& design) {
    m_design = design;
    m_doses = doseDesignOf(design);
    m_compared = 0;
    m_refused = 0;
  }

  // Empty = both agree; else the line and both answers.
  QByteArray difference(const std::string& text, OracleAnswer* agreed = nullptr) {
    m_compared++;
    const OracleAnswer engine = askEngine(m_doses, text);
    const OracleAnswer oracle = askOracle(m_design, text);
    if (oracle.refusedAt > 0) m_refused++;
    if (agreed) *agreed = oracle;
    if (engine == oracle) return {};
    return QByteArray::fromStdString("\"" + text + "\"\n  engine: " + engine.asText() +
                                     "\n  oracle: " + oracle.asText());
  }

  // Each decided letter of the course turned into each other one, where that is none of the reachable
  // courses, which are compared themselves.
  QByteArray lateChanges(const WalkedCourse& course, int levels,
                         const std::unordered_set<std::uint64_t>& seen,
                         std::unordered_set<std::uint64_t>& done) {
    QByteArray found;
    const auto compare = [&](const WalkedCourse& late) {
      const std::uint64_t key = late.key(levels);
      if (!seen.contains(key) && done.insert(key).second) found = difference(late.text());
      return found.isEmpty();
    };
    for (const char from : {'N', 'T', 'X'})
      for (const char to : {'N', 'T', 'X', '?'})
        if (from != to && found.isEmpty()) course.eachTurned(from, to, compare);
    return found;
  }

  // Every reachable course, one spelling for each state, and the late changes of each; while enrolment is
  // being completed (nearly all courses), of one in 512.
  QByteArray walk() {
    const int levels = static_cast<int>(m_design.accelerated.size());
    std::unordered_set<std::uint64_t> seen, changed;
    std::vector<WalkedCourse> open{WalkedCourse{}};
    while (!open.empty()) {
      const WalkedCourse course = std::move(open.back());
      open.pop_back();
      OracleAnswer answer;
      if (const QByteArray found = difference(course.text(), &answer); !found.isEmpty()) return found;
      // What the rules ask for and what happens next can always be written down.
      if (answer.refusedAt > 0) return "refused, yet reachable: " + QByteArray::fromStdString(course.text());
      for (WalkedCourse& next : nextSteps(m_design, course, answer))
        if (seen.insert(next.key(levels)).second) open.push_back(std::move(next));
      const bool lateToo = answer.rule.rfind("CE-", 0) != 0 || m_compared % 512 == 0;
      if (!lateToo) continue;
      if (const QByteArray found = lateChanges(course, levels, seen, changed); !found.isEmpty()) return found;
    }
    return {};
  }

  void report(const char* what) const {
    qInfo("%s: %ld lines compared, %ld of them refused", what, m_compared, m_refused);
  }

 private Q_SLOTS:
  void everyReachableCourse_data() {
    QTest::addColumn<QString>("rules"); // A = accelerated, S = 3+3, lowest level first
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("atOnce"); // A10
    QTest::addColumn<double>("flagRate");
    const auto row = [](const char* name, const char* rules, int planned, int atOnce,
                        double flagRate = 1.0 / 3) {
      QTest::newRow(name) << QString::fromLatin1(rules) << planned << atOnce << flagRate;
    };
    row("the trial", "ASS", 18, 3);
    row("the trial without A10", "ASS", 18, 0);
    row("one at a time, flag at a quarter", "ASS", 18, 1, 0.25);
    row("standard-3+3:3, two at a time", "SSS", 18, 2);
    row("standard-3+3:2", "SS", 12, 0);
    row("standard-3+3:1", "S", 6, 0);
    row("two accelerated levels", "AAS", 12, 3);
    row("eight levels", "ASSSSSSS", 13, 3);
    row("planned number met within 3+3", "ASS", 8, 3);
    row("one subject", "AS", 1, 3);
  }
  void everyReachableCourse() {
    QFETCH(QString, rules);
    QFETCH(int, planned);
    QFETCH(int, atOnce);
    QFETCH(double, flagRate);
    take(designForOracle(rules, planned, flagRate, atOnce));
    const QByteArray found = walk();
    report(QTest::currentDataTag());
    QVERIFY2(found.isEmpty(), found.constData());
    QVERIFY(m_compared > 3);
  }

  // Every text of up to `length` characters after each start: what can be typed, sense or nonsense.
  void everyShortText_data() {
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("alphabet");
    QTest::addColumn<int>("length");
    row("all letters", "", "01234 NT?X+!nA", 4);
    row("a discussion, and more at L1", "1T 1T!", "12 NT?X+!", 5);
    row("few letters", "", "12 NT?+!", 6);
    row("after L1", "1N", "123 NT?X+!", 5);
    row("after two DLTs at L1", "1T 1T", "12 NT?X+!", 5);
    row("at the top", "1N 2NNN 3NN", "123 NTX+!", 5);
    row("completing", "1N 2NNT 2TNN +1NN", "123 NTX+!", 5);
    row("nearly full", "1N 2NNT 2NNN 3NNT 3NN", "13 NTX+!", 6);
  }
  void everyShortText() {
    QFETCH(QString, start);
    QFETCH(QString, alphabet);
    QFETCH(int, length);
    take(trialForOracle());
    const std::string letters = alphabet.toStdString();
    std::vector<std::string> shorter{start.toStdString()}, longer;
    for (int size = 0; size <= length; size++) {
      longer.clear();
      for (const std::string& text : shorter) {
        const QByteArray found = difference(text);
        QVERIFY2(found.isEmpty(), found.constData());
        for (const char letter : letters)
          if (size < length) longer.push_back(text + letter);
      }
      std::swap(shorter, longer);
    }
    report(QTest::currentDataTag());
  }

  // Long courses in any order and any spelling, most of them out of reach of the rules.
  void randomCourses_data() {
    QTest::addColumn<QString>("rules");
    QTest::addColumn<int>("planned");
    QTest::addColumn<double>("flagRate");
    QTest::addColumn<int>("atOnce");
    row("the trial", "ASS", 18, 1.0 / 3, 3);
    row("flag at a quarter", "ASS", 30, 0.25, 0);
    row("flag at a tenth", "ASS", 30, 0.1, 2);
    row("flag at a half", "SSS", 24, 0.5, 5);
    row("twelve levels", "AASSSSSSSSSS", 72, 1.0 / 3, 3);
  }
  void randomCourses() {
    QFETCH(QString, rules);
    QFETCH(int, planned);
    QFETCH(double, flagRate);
    QFETCH(int, atOnce);
    take(designForOracle(rules, planned, flagRate, atOnce));
    std::mt19937 random(20261122); // the same courses on every run
    const auto levels = static_cast<unsigned>(rules.size());
    const auto accelerated = static_cast<unsigned>(rules.count(u'A'));
    for (int i = 0; i < 40000; i++) {
      const QByteArray found = difference(randomCourseText(random, levels, accelerated));
      QVERIFY2(found.isEmpty(), found.constData());
    }
    report(QTest::currentDataTag());
    QVERIFY(m_refused > 0 && m_refused < m_compared / 2);
  }
};

COHORTDESK_TEST(TestRecommendationOracle, QCoreApplication)
} // namespace tst_recommendation_oracle
#include "tst_recommendation_oracle.moc"
