#include "app/escalation/outlook/dose_paths.h"
#include "tests/support/oracles/course_walk.h"
#include "tests/support/oracles/escalation_comparison.h"
#include "tests/support/oracles/random_course_text.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <optional>
#include <random>

namespace tst_one_reading {
const std::vector<double> rates{0.15, 0.3, 0.4};

/// Whom the next cohort of a course takes, everybody being decided: by recommend(), and where it asks for a
/// joint discussion or a reduction, by the policy and protocol.md 4.5.
struct NextCohort {
  int level = 0;
  int subjects = 0;
};

class OneReading {
 public:
  OneReading(const OracleDesign& design, const TriedPolicy& policy)
      : m_design(design), m_doses(doseDesignOf(design)), m_tried(policy), m_policy(jointPolicyOf(policy)) {}

  /// What is wrong at a node; empty = nothing.
  QString faultAt(const Course& course) const {
    const auto branches = pathBranches(m_doses, course, m_policy, rates);
    const auto end = pathEnd(m_doses, course, m_policy);
    if (end.has_value() != branches.empty()) return QStringLiteral("an end is no end");
    if (QString fault = faultOfCohort(course, branches); !fault.isEmpty()) return fault;
    return faultOfSum(course, branches);
  }

  /// The whole tree against the operating characteristics.
  QString faultOfTree(const Course& course) const {
    TriedOutcome tree = TriedOutcome::nothing(m_design.accelerated.size());
    addEnds(course, 1, tree);
    const auto oc = operatingCharacteristics(m_doses, rates, course, m_policy);
    return differenceOf(triedOutcomeOf(oc), tree);
  }

  const DoseDesign& doses() const { return m_doses; }

 private:
  static int undecided(const Course& course) {
    int count = 0;
    for (const Cohort& cohort : course.cohorts)
      count +=
          static_cast<int>(std::count(cohort.outcomes.begin(), cohort.outcomes.end(), Outcome::InWindow));
    return count;
  }

  std::string lettersAt(const Course& course, int level) const {
    OracleCourse heard;
    hearCourse(m_design, formatCourse(course).toStdString(), heard);
    return heard.at(level).everybody();
  }

  std::optional<NextCohort> completed(const Course& course, int level) const {
    const int left = m_design.planned - course.subjects();
    if (left == 0) return std::nullopt;
    return NextCohort{level, m_design.atOnce > 0 ? std::min(m_design.atOnce, left) : left};
  }

  std::optional<NextCohort> reduced(const Course& course, int level) const {
    for (int below = level - 1; below >= 1; --below)
      if (isToleratedByPage(m_design, lettersAt(course, below))) return completed(course, below);
    return std::nullopt;
  }

  std::optional<NextCohort> next(const Course& course) const {
    const Recommendation now = recommend(m_doses, course);
    switch (now.rule) {
    case Rule::AtJoint: {
      if (m_tried.joint == TriedPolicy::Joint::Reduce) return reduced(course, now.decidingLevel);
      if (m_tried.joint == TriedPolicy::Joint::End) return std::nullopt;
      Course discussed = course;
      const auto last =
          std::find_if(discussed.cohorts.rbegin(), discussed.cohorts.rend(), [&](const Cohort& cohort) {
            return cohort.level == now.decidingLevel && !cohort.completing;
          });
      if (last == discussed.cohorts.rend() || last->continued)
        return NextCohort{}; // it was settled, and asks again
      last->continued = true;
      return next(discussed);
    }
    case Rule::SdStop:
      return m_tried.completes ? reduced(course, now.decidingLevel) : std::nullopt;
    case Rule::CeStop:
      return reduced(course, now.decidingLevel);
    case Rule::CeFlag:
      return m_tried.flag == TriedPolicy::Flag::Reduce ? reduced(course, now.decidingLevel) : std::nullopt;
    case Rule::SdTop:
      return m_tried.top == TriedPolicy::Top::Complete ? completed(course, now.level) : std::nullopt;
    default:
      if (now.enrol == 0) return std::nullopt;
      return NextCohort{now.level, now.enrol};
    }
  }

  /// Seven at a level that lost their `+`, while the rules go on below it, have no spelling.
  bool canBeWritten(const Course& course) const {
    std::vector<int> plain(m_design.accelerated.size() + 1);
    for (const Cohort& cohort : course.cohorts)
      for (const Outcome outcome : cohort.outcomes)
        if (!cohort.completing && outcome != Outcome::NotEvaluable)
          plain[static_cast<std::size_t>(cohort.level)]++;
    return *std::max_element(plain.begin(), plain.end()) <= 6;
  }

  QString faultOfCohort(const Course& course, const std::vector<PathBranch>& branches) const {
    const int open = undecided(course);
    const auto wanted = open > 0 ? std::nullopt : next(course);
    if (open == 0 && wanted.has_value() == branches.empty())
      return QStringLiteral("%1 branches").arg(branches.size());
    for (const PathBranch& branch : branches) {
      const QString node = formatCourse(branch.course);
      if (wanted && (branch.level != wanted->level || branch.subjects != wanted->subjects))
        return QStringLiteral("%1: not %2 at L%3").arg(node).arg(wanted->subjects).arg(wanted->level);
      if (branch.course.subjects() != course.subjects() + (wanted ? wanted->subjects : 0))
        return QStringLiteral("%1: number of subjects").arg(node);
      if (undecided(branch.course) != (open > 0 ? open - branch.subjects : 0))
        return QStringLiteral("%1: undecided").arg(node);
      const auto read = parseCourse(m_doses, node);
      if (canBeWritten(branch.course) && (!read || *read != branch.course))
        return QStringLiteral("%1 cannot be written").arg(node);
    }
    return {};
  }

  QString faultOfSum(const Course& course, const std::vector<PathBranch>& branches) const {
    const auto oc = triedOutcomeOf(operatingCharacteristics(m_doses, rates, course, m_policy));
    TriedOutcome sum = TriedOutcome::nothing(m_design.accelerated.size());
    double probability = 0;
    for (const PathBranch& branch : branches) {
      sum.add(triedOutcomeOf(operatingCharacteristics(m_doses, rates, branch.course, m_policy)),
              branch.probability);
      probability += branch.probability;
    }
    if (branches.empty()) addEnds(course, 1, sum);
    if (!branches.empty() && std::abs(probability - 1) > 1e-12) return QStringLiteral("siblings");
    return differenceOf(oc, sum);
  }

  void addEnds(const Course& course, double probability, TriedOutcome& sum) const {
    const auto branches = pathBranches(m_doses, course, m_policy, rates);
    for (const PathBranch& branch : branches)
      addEnds(branch.course, probability * branch.probability, sum);
    if (!branches.empty()) return;
    TriedOutcome one = TriedOutcome::nothing(m_design.accelerated.size());
    const Mtd mtd = recommend(m_doses, course).mtd;
    if (mtd.state != Mtd::State::NotReached)
      one.pMtd[static_cast<std::size_t>(mtd.level.value_or(0))] = one.pStopped = 1;
    else
      (m_tried.topIsMtd ? one.pMtd.back() : one.pNotReached) = 1;
    for (const Cohort& cohort : course.cohorts)
      for (const Outcome outcome : cohort.outcomes) {
        one.subjects += 1;
        one.dlts += outcome == Outcome::Dlt ? 1 : 0;
        one.perLevel[static_cast<std::size_t>(cohort.level - 1)] += 1;
        one.pTried[static_cast<std::size_t>(cohort.level - 1)] = 1;
      }
    sum.add(one, probability);
  }

  const OracleDesign m_design;
  const DoseDesign m_doses;
  const TriedPolicy m_tried;
  const JointPolicy m_policy;
};

TriedPolicy anyPolicy(std::mt19937& random) {
  return {static_cast<TriedPolicy::Joint>(random() % 3), static_cast<TriedPolicy::Top>(random() % 3),
          static_cast<TriedPolicy::Flag>(random() % 2), random() % 4 > 0, random() % 4 == 0};
}

/// A course as the rules let it grow, with a late correction now and then.
std::string grownCourse(const OracleDesign& design, std::mt19937& random) {
  WalkedCourse course;
  for (auto steps = random() % 45; steps > 0; --steps) {
    const OracleAnswer answer = askOracle(design, course.text());
    if (answer.refusedAt > 0) break;
    auto further = nextSteps(design, course, answer);
    if (random() % 20 == 0)
      for (const char to : {'N', 'T', '?'})
        for (WalkedCourse& late : course.turned(to == 'N' ? 'T' : 'N', to))
          further.push_back(std::move(late));
    if (further.empty()) break;
    course = further[random() % further.size()];
  }
  return course.text();
}

/// "What recommend says of a course and what a tree shows at its node are one answer" (protocol.md 4.5): the
/// same courses through recommend(), pathBranches() and operatingCharacteristics().
class OneReadingTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void ofEveryCourse_data() {
    QTest::addColumn<bool>("grown"); // by the rules; else as the notation accepts it
    QTest::addColumn<QString>("rules");
    QTest::addColumn<int>("planned");
    QTest::newRow("grown by the rules") << true << "ASS" << 18;
    QTest::newRow("grown by the rules, two accelerated levels") << true << "AAS" << 16;
    QTest::newRow("written at random") << false << "ASS" << 18;
    QTest::newRow("written at random, plain") << false << "SSS" << 24;
  }
  void ofEveryCourse() {
    QFETCH(bool, grown);
    QFETCH(QString, rules);
    QFETCH(int, planned);
    std::mt19937 random(15);
    for (int read = 0; read < 1500;) {
      const OracleDesign design = designForOracle(rules, planned, 1.0 / 3, static_cast<int>(random() % 4));
      const OneReading reading(design, anyPolicy(random));
      const auto text =
          QString::fromStdString(grown ? grownCourse(design, random) : randomCourseText(random, 3));
      const auto course = parseCourse(reading.doses(), text);
      if (!course) continue;
      ++read;
      QString fault = reading.faultAt(*course);
      if (fault.isEmpty() && planned - course->subjects() <= 5) fault = reading.faultOfTree(*course);
      const auto where = QStringLiteral("\"%1\", A10 %2: %3").arg(text).arg(design.atOnce).arg(fault);
      QVERIFY2(fault.isEmpty(), qPrintable(where));
    }
  }

  /// From the beginning, every node of the tree.
  void ofTheWholeTree() {
    for (const int atOnce : {3, 1, 0}) {
      const OneReading reading(designForOracle(QStringLiteral("ASS"), 11, 1.0 / 3, atOnce), {});
      QCOMPARE(reading.faultOfTree({}), QString());
      std::vector<Course> open{Course{}};
      while (!open.empty()) {
        const Course course = std::move(open.back());
        open.pop_back();
        const QString fault = reading.faultAt(course);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(formatCourse(course), fault)));
        for (PathBranch& branch : pathBranches(reading.doses(), course, {}))
          open.push_back(std::move(branch.course));
      }
    }
  }
};
COHORTDESK_TEST(OneReadingTest, QCoreApplication)
} // namespace tst_one_reading
#include "tst_one_reading.moc"
