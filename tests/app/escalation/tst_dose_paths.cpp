#include "app/escalation/dose_paths.h"

#include "app/escalation/operating_characteristics.h"
#include "app/protocol/protocol_reader.h"

#include <QTest>

namespace {
const DoseDesign& trial() {
  static const DoseDesign design = protocolByName(QStringLiteral("cd7-car-nk"))->design;
  return design;
}

QStringList coursesAfter(const QString& from, const JointPolicy& policy = {}) {
  QStringList all;
  for (const PathBranch& branch : pathBranches(trial(), *parseCourse(trial(), from), policy))
    all << formatCourse(branch.course);
  return all;
}

/// How likely each MTD is, by going down the whole tree.
void sumTree(const DoseDesign& design, const Course& course, const JointPolicy& policy,
             const std::vector<double>& rates, double probability, std::vector<double>& pMtd) {
  const auto branches = pathBranches(design, course, policy, rates);
  if (branches.empty()) {
    const Mtd mtd = mtdOf(design, course);
    if (mtd.state != Mtd::State::NotReached)
      pMtd[static_cast<std::size_t>(mtd.level.value_or(0))] += probability;
    return;
  }
  for (const PathBranch& branch : branches)
    sumTree(design, branch.course, policy, rates, probability * branch.probability, pMtd);
}
} // namespace

class DosePathsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatComesNext_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("next"); // courses, | between them
    QTest::newRow("the first subject") << ""
                                       << "1N|1T";
    QTest::newRow("open subject") << "1?"
                                  << "1N|1T";
    QTest::newRow("escalation") << "1N"
                                << "1N 2NNN|1N 2TNN|1N 2TTN|1N 2TTT";
    QTest::newRow("expansion of L1") << "1T"
                                     << "1T 1NN|1T 1TN|1T 1TT";
    QTest::newRow("joint discussion, continued") << "1T 1TN"
                                                 << "1T 1TN! 2NNN|1T 1TN! 2TNN|1T 1TN! 2TTN|1T 1TN! 2TTT";
    QTest::newRow("expansion of L2") << "1N 2NNT"
                                     << "1N 2NNT 2NNN|1N 2NNT 2TNN|1N 2NNT 2TTN|1N 2NNT 2TTT";
    QTest::newRow("one undecided") << "1N 2NT?"
                                   << "1N 2NTN|1N 2NTT";
    QTest::newRow("one to be replaced") << "1N 2NNX"
                                        << "1N 2NNX 2N|1N 2NNX 2T";
    QTest::newRow("stopped: the level below is completed") << "1N 2NTT"
                                                           << "1N 2NTT +1N|1N 2NTT +1T";
    QTest::newRow("top tolerated: completed one by one") << "1N 2NNN 3NNN"
                                                         << "1N 2NNN 3NNN +3N|1N 2NNN 3NNN +3T";
    QTest::newRow("the same cohort goes on") << "1N 2NNN 3NNN +3N"
                                             << "1N 2NNN 3NNN +3NN|1N 2NNN 3NNN +3NT";
    QTest::newRow("reduced again") << "1N 2NNN 3TTN +2TT"
                                   << "1N 2NNN 3TTN +2TT +1N|1N 2NNN 3TTN +2TT +1T";
    QTest::newRow("ends below L1") << "1N 2NTT +1TT"
                                   << "";
    QTest::newRow("full") << "1N 2NNN 3NNN +3NNNNNNNNNNN"
                          << "";
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

  void siblingsAddUpToOne() {
    const std::vector<double> rates{0.1, 0.2, 0.3};
    double sum = 0;
    for (const PathBranch& branch : pathBranches(trial(), *parseCourse(trial(), u"1N"), {}, rates))
      sum += branch.probability;
    QVERIFY(std::abs(sum - 1) < 1e-12);
    QVERIFY(std::abs(binomialProbability(3, 1, 0.2) - 0.384) < 1e-12);
  }

  void theTreeAddsUpToTheOperatingCharacteristics() {
    DoseDesign design = trial();
    design.plannedSubjects = 12;
    const std::vector<double> rates{0.1, 0.25, 0.4};
    const JointPolicy policy;
    std::vector<double> pMtd(4, 0);
    sumTree(design, {}, policy, rates, 1, pMtd);
    const auto oc = operatingCharacteristics(design, rates, {}, policy);
    for (std::size_t i = 0; i < pMtd.size(); ++i)
      QVERIFY(std::abs(pMtd[i] - oc.pMtd[i]) < 1e-9);
  }
};
QTEST_GUILESS_MAIN(DosePathsTest)
#include "tst_dose_paths.moc"
