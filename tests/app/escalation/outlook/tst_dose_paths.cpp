#include "app/escalation/outlook/dose_paths.h"

#include "app/escalation/outlook/operating_characteristics.h"
#include "tests/app/escalation/outlook/trial_paths.h"
#include "tests/support/oracles/random_course_text.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <random>

namespace tst_dose_paths {
using namespace trial_paths;

QStringList coursesAfter(const QString& from, const JointPolicy& policy = {}) {
  QStringList all;
  for (const PathBranch& branch : pathBranches(trial(), *parseCourse(trial(), from), policy))
    all << formatCourse(branch.course);
  return all;
}

/// The whole tree, summed up.
struct Summed {
  std::vector<double> pMtd; ///< as operatingCharacteristics() has it
  double pNotReached = 0;
  double ends = 0;           ///< of every end together
  double worstSiblings = 0;  ///< by how much siblings miss 1 at most
  bool endsHaveCause = true; ///< pathEnd() where, and only where, nothing follows
};

void sumTree(const DoseDesign& design, const Course& course, const JointPolicy& policy, double probability,
             Summed& sum) {
  const auto branches = pathBranches(design, course, policy, rates);
  sum.endsHaveCause = sum.endsHaveCause && branches.empty() == pathEnd(design, course, policy).has_value();
  if (branches.empty()) {
    const Mtd mtd = mtdOf(design, course);
    (mtd.state == Mtd::State::NotReached ? sum.pNotReached
                                         : sum.pMtd[static_cast<std::size_t>(mtd.level.value_or(0))]) +=
        probability;
    sum.ends += probability;
    return;
  }
  double siblings = 0;
  for (const PathBranch& branch : branches) {
    siblings += branch.probability;
    sumTree(design, branch.course, policy, probability * branch.probability, sum);
  }
  sum.worstSiblings = std::max(sum.worstSiblings, std::abs(siblings - 1));
}

/// What is wrong with the tree from here; empty = it adds up.
QString faultOfTree(const DoseDesign& design, const Course& from, const JointPolicy& policy) {
  Summed sum{std::vector<double>(4, 0)};
  sumTree(design, from, policy, 1, sum);
  const auto oc = operatingCharacteristics(design, rates, from, policy);
  if (sum.worstSiblings > 1e-12) return QStringLiteral("siblings");
  if (!sum.endsHaveCause) return QStringLiteral("cause of an end");
  if (std::abs(sum.ends - 1) > 1e-12) return QStringLiteral("ends %1").arg(sum.ends, 0, 'g', 15);
  for (std::size_t i = 0; i < sum.pMtd.size(); ++i)
    if (std::abs(sum.pMtd[i] - oc.pMtd[i]) > 1e-12)
      return QStringLiteral("MTD L%1: %2 instead of %3").arg(i).arg(sum.pMtd[i]).arg(oc.pMtd[i]);
  if (std::abs(sum.pNotReached - oc.pNotReached) > 1e-12) return QStringLiteral("not reached");
  return {};
}

class DosePathsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatComesNext_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("next"); // courses, | between them
    row("the first subject", "", "1N|1T");
    row("open subject", "1?", "1N|1T");
    row("escalation", "1N", "1N 2NNN|1N 2TNN|1N 2TTN|1N 2TTT");
    row("expansion of L1", "1T", "1T 1NN|1T 1TN|1T 1TT");
    row("joint discussion, continued", "1T 1TN", "1T 1TN! 2NNN|1T 1TN! 2TNN|1T 1TN! 2TTN|1T 1TN! 2TTT");
    row("expansion of L2", "1N 2NNT", "1N 2NNT 2NNN|1N 2NNT 2TNN|1N 2NNT 2TTN|1N 2NNT 2TTT");
    row("one undecided", "1N 2NT?", "1N 2NTN|1N 2NTT");
    row("one to be replaced", "1N 2NNX", "1N 2NNX 2N|1N 2NNX 2T");
    row("stopped: the level below is completed", "1N 2NTT",
        "1N 2NTT +1NNN|1N 2NTT +1TNN|1N 2NTT +1TTN|1N 2NTT +1TTT");
    row("top tolerated: completed by three (A10)", "1N 2NNN 3NNN",
        "1N 2NNN 3NNN +3NNN|1N 2NNN 3NNN +3TNN|1N 2NNN 3NNN +3TTN|1N 2NNN 3NNN +3TTT");
    row("the last of three is none of the first six", "1N 2NNN 3NNN +3N",
        "1N 2NNN 3NNN +3N +3NNN|1N 2NNN 3NNN +3N +3TNN|1N 2NNN 3NNN +3N +3NNT|"
        "1N 2NNN 3NNN +3N +3TTN|1N 2NNN 3NNN +3N +3TNT|1N 2NNN 3NNN +3N +3TTT");
    row("reduced again", "1N 2NNN 3TTN +2TT",
        "1N 2NNN 3TTN +2TT +1NNN|1N 2NNN 3TTN +2TT +1TNN|1N 2NNN 3TTN +2TT +1TTN|"
        "1N 2NNN 3TTN +2TT +1TTT");
    row("the second DLT at L2 was corrected away: no cohort bears + any more", "1N 2NNT 2NNN +1NN",
        "1N 2NNT 2NNN 1NN 3NNN|1N 2NNT 2NNN 1NN 3TNN|1N 2NNT 2NNN 1NN 3TTN|1N 2NNT 2NNN 1NN 3TTT");
    row("the 3+3 goes on among those who were to complete it", "1N 2NNN 3NTN +3N",
        "1N 2NNN 3NTN 3N 3NN|1N 2NNN 3NTN 3N 3TN|1N 2NNN 3NTN 3N 3TT");
    row("nine at L1 are read by 4.3", "1N 2NNT 2NNN +1NNNNNTT",
        "1N 2NNT 2NNN +1NNNNNTT +1NNN|1N 2NNT 2NNN +1NNNNNTT +1TNN|1N 2NNT 2NNN +1NNNNNTT +1TTN|"
        "1N 2NNT 2NNN +1NNNNNTT +1TTT");
    row("L1 is not tolerated, whatever was discussed", "1T 1TN! 2NNN +1NNNN", "");
    row("a discussion while one was undecided settles nothing", "1T 1T?! 2N", "1T 1TN 2N|1T 1TT 2N");
    row("over L1, which is not tolerated, L2 is completed", "1T 1TN! 2NNN 3TT",
        "1T 1TN! 2NNN 3TT +2NNN|1T 1TN! 2NNN 3TT +2TNN|1T 1TN! 2NNN 3TT +2TTN|1T 1TN! 2NNN 3TT +2TTT");
    row("nothing below is tolerated", "1T 1TN! 2TT", "");
    row("ends below L1", "1N 2NTT +1TT", "");
    row("full", "1N 2NNN 3NNN +3NNNNNNNNNNN", "");
  }
  void whatComesNext() {
    QFETCH(QString, from);
    QFETCH(QString, next);
    QCOMPARE(coursesAfter(from).join(u'|'), next);
  }

  void everyPolicyAtAJointDiscussion() {
    const JointPolicy ends{JointPolicy::AtJoint::End, JointPolicy::AtTop::End, true, false};
    QVERIFY(coursesAfter(QStringLiteral("1T 1TN"), ends).isEmpty());
    QVERIFY(coursesAfter(QStringLiteral("1N 2NNN 3NNN"), ends).isEmpty());
    const JointPolicy reduces{JointPolicy::AtJoint::Reduce, JointPolicy::AtTop::AddGroup, true, false};
    QVERIFY(coursesAfter(QStringLiteral("1T 1TN"), reduces).isEmpty()); // nothing lies below L1
    QVERIFY(coursesAfter(QStringLiteral("1N 2NNN 3NNN"), reduces).isEmpty());
    QVERIFY(coursesAfter(QStringLiteral("1N 2NTT"), JointPolicy::plain()).isEmpty());
  }

  void everyEndHasItsCause_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<JointPolicy>("policy");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("end"); // -1 = it goes on
    using J = JointPolicy::AtJoint;
    using T = JointPolicy::AtTop;
    const auto row = [](const char* name, const char* course, const JointPolicy& policy, int planned,
                        std::optional<PathEnd> end) {
      QTest::newRow(name) << QString::fromLatin1(course) << policy << planned
                          << (end ? static_cast<int>(*end) : -1);
    };
    const JointPolicy usual;
    row("goes on", "1N", usual, 18, {});
    row("undecided, and full", "1N 2NN?", usual, 4, {});
    row("CE-DONE", "1N 2NNN 3NNN +3NN", usual, 9, PathEnd::Complete);
    row("stopped, and nobody is left", "1N 2NTT", usual, 4, PathEnd::Complete);
    row("top tolerated, and nobody is left", "1N 2NNN 3NNN", usual, 7, PathEnd::Complete);
    row("EN-FULL", "1N 2NNT", usual, 4, PathEnd::NumberReached);
    row("continued, and nobody is left", "1T 1TN", usual, 3, PathEnd::NumberReached);
    row("a group is added", "1N 2NNN 3NNN", {J::Continue, T::AddGroup}, 18, PathEnd::GroupAdded);
    row("CE-STOP at L1", "1N 2NTT +1TT", usual, 18, PathEnd::NothingBelow);
    row("SD-STOP, and nothing below is tolerated", "1T 1TN! 2TT", usual, 18, PathEnd::NothingBelow);
    row("reduced from L1", "1T 1TN", {J::Reduce}, 18, PathEnd::NothingBelow);
    row("CE-FLAG", "1N 2NNN 3NNN +3NNNTTTT", usual, 18, PathEnd::Flagged);
    row("AT-JOINT ends", "1T 1TN", {J::End}, 18, PathEnd::Ended);
    row("SD-TOP ends", "1N 2NNN 3NNN", {J::Continue, T::End}, 18, PathEnd::Ended);
    row("a plain 3+3 is stopped", "1N 2NTT", JointPolicy::plain(), 18, PathEnd::Ended);
  }
  void everyEndHasItsCause() {
    QFETCH(QString, course);
    QFETCH(JointPolicy, policy);
    QFETCH(int, planned);
    QFETCH(int, end);
    DoseDesign design = trial();
    design.plannedSubjects = planned;
    const auto found = pathEnd(design, *parseCourse(design, course), policy);
    QCOMPARE(found ? static_cast<int>(*found) : -1, end);
  }

  void binomial() {
    // R: dbinom(1, 3, 0.2); dbinom(0, 3, 0); dbinom(6, 6, 1)
    QVERIFY(std::abs(binomialProbability(3, 1, 0.2) - 0.384) < 1e-15);
    QCOMPARE(binomialProbability(3, 0, 0), 1.0);
    QCOMPARE(binomialProbability(6, 6, 1), 1.0);
  }

  void theTreeAddsUpToTheOperatingCharacteristics_data() {
    QTest::addColumn<JointPolicy>("policy");
    using J = JointPolicy::AtJoint;
    using T = JointPolicy::AtTop;
    row("usual", JointPolicy{});
    row("reduces", JointPolicy{J::Reduce, T::AddGroup});
    row("ends", JointPolicy{J::End, T::End});
  }
  /// From the beginning, and from courses as corrections leave them behind.
  void theTreeAddsUpToTheOperatingCharacteristics() {
    QFETCH(JointPolicy, policy);
    DoseDesign design = trial();
    design.plannedSubjects = 13;
    QCOMPARE(faultOfTree(design, {}, policy), QString());
    std::mt19937 random(5);
    int asked = 0;
    while (asked < 400) {
      const QString text = QString::fromStdString(randomCourseText(random, 3));
      const auto course = parseCourse(design, text);
      if (!course || course->subjects() < 4) continue;
      ++asked;
      const QString fault = faultOfTree(design, *course, policy);
      QVERIFY2(fault.isEmpty(), qPrintable(text + u' ' + fault));
    }
  }
};

COHORTDESK_TEST(DosePathsTest, QCoreApplication)
} // namespace tst_dose_paths
#include "tst_dose_paths.moc"
