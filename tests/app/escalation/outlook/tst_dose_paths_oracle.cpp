#include "app/escalation/outlook/dose_paths.h"

#include "tests/app/escalation/outlook/trial_paths.h"
#include "tests/support/oracles/escalation_comparison.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <map>

namespace tst_dose_paths_oracle {
using namespace trial_paths;

/// What is written next, by protocol.md 4 and 5 read once more: text in, text out. `before` is what the
/// letters follow; no subjects = it ends. Holds for courses that grew from the beginning.
struct WrittenNext {
  QString before;
  int subjects = 0;
};

std::string lettersAt(const QString& course, int level) {
  OracleCourse heard;
  hearCourse(trialForOracle(), course.toStdString(), heard);
  return heard.at(level).everybody();
}

/// Three at a time (A10), at the highest tolerated level from this one down.
WrittenNext completedFrom(const QString& course, int level) {
  while (level > 0 && !isToleratedByPage(trialForOracle(), lettersAt(course, level)))
    --level;
  const int left = trial().plannedSubjects - parseCourse(trial(), course)->subjects();
  if (level == 0 || left == 0) return {};
  return {QStringLiteral("%1 +%2").arg(course).arg(level), std::min(3, left)};
}

WrittenNext writtenNext(const QString& course) {
  const Recommendation now = recommend(trial(), *parseCourse(trial(), course));
  switch (now.rule) {
  case Rule::AtJoint:
    return writtenNext(course + u'!');
  case Rule::SdStop:
  case Rule::CeStop:
    return completedFrom(course, now.decidingLevel - 1);
  case Rule::SdTop:
    return completedFrom(course, now.decidingLevel);
  case Rule::CeEnrol:
    return completedFrom(course, now.decidingLevel);
  case Rule::CeFlag:
  case Rule::CeDone:
  case Rule::EnFull:
    return {};
  default:
    return {QStringLiteral("%1 %2").arg(course).arg(now.level), now.enrol};
  }
}

using Layer = std::map<QString, double>; ///< course → how likely

/// One cohort further: every subject by itself, in every order, gathered by the number of DLTs.
Layer bruteForce(const Layer& layer) {
  Layer further;
  for (const auto& [course, probability] : layer) {
    const WrittenNext next = writtenNext(course);
    const QString open = next.before + QString(next.subjects, u'?');
    const Course written = *parseCourse(trial(), open);
    const int level = next.subjects > 0 ? written.cohorts.back().level : 1;
    const int before = static_cast<int>(lettersAt(open, level).size()) - next.subjects;
    for (int outcomes = 0; next.subjects > 0 && outcomes < 1 << next.subjects; ++outcomes) {
      const double rate = rates[static_cast<std::size_t>(level - 1)];
      double product = probability;
      QString early; // among the level's first six
      QString late;
      for (int subject = 0; subject < next.subjects; ++subject) {
        const bool dlt = outcomes >> subject & 1;
        product *= dlt ? rate : 1 - rate;
        QString& letters = subject + before < 6 ? early : late;
        dlt ? letters.prepend(u'T') : letters.append(u'N');
      }
      further[QString(next.before + early + late).trimmed()] += product;
    }
  }
  return further;
}

Layer nextLayer(const Layer& layer) {
  Layer further;
  for (const auto& [course, probability] : layer)
    for (const PathBranch& branch : pathBranches(trial(), *parseCourse(trial(), course), {}, rates))
      further[formatCourse(branch.course)] += probability * branch.probability;
  return further;
}

class DosePathsOracleTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void agreesWithBruteForceCohortByCohort() {
    Layer tree{{QString(), 1.0}};
    Layer plain = tree;
    std::size_t compared = 0;
    for (int depth = 1; depth <= 12 && !plain.empty(); ++depth) {
      tree = nextLayer(tree);
      plain = bruteForce(plain);
      QCOMPARE(tree.size(), plain.size());
      compared += plain.size();
      for (const auto& [course, probability] : plain) {
        const auto found = tree.find(course);
        QVERIFY2(found != tree.end(), qPrintable(course));
        QVERIFY2(std::abs(found->second - probability) < 1e-15, qPrintable(course));
      }
    }
    QVERIFY2(compared > 500, QByteArray::number(static_cast<qulonglong>(compared)));
  }
};

COHORTDESK_TEST(DosePathsOracleTest, QCoreApplication)
} // namespace tst_dose_paths_oracle
#include "tst_dose_paths_oracle.moc"
