#include "tests/support/oracles/escalation_comparison.h"
#include "tests/support/oracles/random_course_text.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <functional>

namespace tst_recommendation_properties {

/// What holds for every recommendation, whatever the course: safety first.
class TestRecommendationProperties : public QObject {
  Q_OBJECT

 private:
  const DoseDesign m_trial = doseDesignOf(trialForOracle());

  // Each property sees the same 30,000 lines; those that are refused say nothing.
  bool holdsForAll(const std::function<bool(const Course&, const Recommendation&)>& property) const {
    std::mt19937 random(42);
    int seen = 0;
    for (int i = 0; i < 30000; i++) {
      const QString text = QString::fromStdString(randomCourseText(random, 3));
      const auto course = parseCourse(m_trial, text);
      if (!course) continue;
      seen++;
      if (property(*course, recommend(m_trial, *course))) continue;
      qWarning("does not hold for \"%s\"", qPrintable(text));
      return false;
    }
    return seen > 10000;
  }

  static int highest(const Course& course) {
    int level = 1;
    for (const Cohort& cohort : course.cohorts)
      level = std::max(level, cohort.level);
    return level;
  }
  static bool plain(const Course& course) {
    return std::none_of(course.cohorts.begin(), course.cohorts.end(),
                        [](const Cohort& cohort) { return cohort.completing || cohort.continued; });
  }
  static bool completes(Rule rule) { return rule >= Rule::CeStop && rule <= Rule::CeEnrol; }
  static bool escalates(Rule rule) { return rule == Rule::AtEscalate || rule == Rule::SdEscalate; }

 private Q_SLOTS:
  void neverMoreThanThePlannedNumberLeaves() {
    QVERIFY(holdsForAll([this](const Course& course, const Recommendation& said) {
      return said.enrol >= 0 && said.enrol <= m_trial.plannedSubjects - course.subjects();
    }));
  }

  void speaksOfALevelThatExists() {
    QVERIFY(holdsForAll([this](const Course&, const Recommendation& said) {
      return said.decidingLevel >= 1 && said.level <= m_trial.top() &&
             (said.level == said.decidingLevel ||
              (said.level == said.decidingLevel + 1 && (escalates(said.rule) || said.rule == Rule::EnFull)));
    }));
  }

  void heldIsWhatStandsAboveTheDecidingLevel() {
    QVERIFY(holdsForAll([](const Course& course, const Recommendation& said) {
      std::vector<int> above;
      for (int level = said.decidingLevel + 1; level <= highest(course); ++level)
        above.push_back(level);
      OracleCourse heard;
      hearCourse(trialForOracle(), formatCourse(course).toStdString(), heard);
      const bool oneLevelOnly = completingStandsByPage(trialForOracle(), heard); // 4.3
      return oneLevelOnly ? said.held.empty() && completes(said.rule) : said.held == above;
    }));
  }

  /// A10 and the planned number together.
  void neverMoreUndecidedThanMayBe() {
    QVERIFY(holdsForAll([this](const Course& course, const Recommendation& said) {
      return said.rule != Rule::CeEnrol ||
             (said.enrol > 0 &&
              tallyAt(course, said.level).undecided + said.enrol <= m_trial.completingAtOnce);
    }));
  }

  /// What is stopped stays stopped while windows close well; a level that is completed is not taken away.
  void aWindowThatClosesWellTurnsNoStop() {
    QVERIFY(holdsForAll([this](const Course& course, const Recommendation& said) {
      if (said.rule != Rule::CeStop && said.rule != Rule::SdStop) return true;
      for (std::size_t c = 0; c < course.cohorts.size(); ++c)
        for (std::size_t s = 0; s < course.cohorts[c].outcomes.size(); ++s) {
          if (course.cohorts[c].outcomes[s] != Outcome::InWindow) continue;
          Course closed = course;
          closed.cohorts[c].outcomes[s] = Outcome::Cleared;
          const Recommendation then = recommend(m_trial, closed);
          if (then.rule != said.rule || then.level != said.level) return false;
        }
      return true;
    }));
  }

  /// `!` settles only where it stands on the level's last cohort and nobody is undecided.
  void twoDltsEscalateOnlyWhereTheDiscussionStands() {
    QVERIFY(holdsForAll([](const Course& course, const Recommendation& said) {
      if (!escalates(said.rule) || tallyAt(course, said.decidingLevel).dlts < 2) return true;
      bool settled = false;
      for (const Cohort& cohort : course.cohorts)
        if (cohort.level == said.decidingLevel && !cohort.completing) settled = cohort.continued;
      return settled && said.rule == Rule::AtEscalate;
    }));
  }

  void openWindowsNeverEscalate() {
    QVERIFY(holdsForAll([](const Course& course, const Recommendation& said) {
      return !escalates(said.rule) || tallyAt(course, said.decidingLevel).undecided == 0;
    }));
  }

  void oneMoreDltIsNeverLessCautious() {
    QVERIFY(holdsForAll([this](const Course& course, const Recommendation& said) {
      if (!plain(course)) return true;
      for (std::size_t c = 0; c < course.cohorts.size(); ++c)
        for (std::size_t s = 0; s < course.cohorts[c].outcomes.size(); ++s) {
          if (course.cohorts[c].outcomes[s] != Outcome::Cleared) continue;
          Course worse = course;
          worse.cohorts[c].outcomes[s] = Outcome::Dlt;
          const Recommendation then = recommend(m_trial, worse);
          if (then.decidingLevel > said.decidingLevel) return false;
          if (escalates(then.rule) && !escalates(said.rule) && said.rule != Rule::EnFull) return false;
        }
      return true;
    }));
  }

  void howCohortsAreSplitDoesNotMatter() {
    QVERIFY(holdsForAll([this](const Course& course, const Recommendation& said) {
      Course single;
      for (const Cohort& cohort : course.cohorts)
        for (std::size_t s = 0; s < cohort.outcomes.size(); ++s) {
          const bool last = s + 1 == cohort.outcomes.size();
          single.cohorts.push_back(
              {cohort.level, {cohort.outcomes[s]}, cohort.completing, cohort.continued && last});
        }
      return recommend(m_trial, single) == said;
    }));
  }

  void aSubjectNotEvaluableOnlyUsesAPlace() {
    DoseDesign oneMore = m_trial;
    oneMore.plannedSubjects++;
    QVERIFY(holdsForAll([&oneMore](const Course& course, const Recommendation& said) {
      if (course.cohorts.empty()) return true;
      Course more = course;
      more.cohorts.back().outcomes.push_back(Outcome::NotEvaluable);
      return recommend(oneMore, more) == said;
    }));
  }

  void fullMeansThatEveryPlaceIsUsed() {
    QVERIFY(holdsForAll([this](const Course& course, const Recommendation& said) {
      return said.rule != Rule::EnFull ||
             (said.enrol == 0 && said.agreement && course.subjects() == m_trial.plannedSubjects);
    }));
  }

  void whatItAsksForCanBeWrittenDown() {
    QVERIFY(holdsForAll([this](const Course& course, const Recommendation& said) {
      if (said.enrol == 0) return true;
      Course next = course;
      const bool completing = !course.cohorts.empty() && course.cohorts.back().completing;
      next.cohorts.push_back({said.level,
                              std::vector<Outcome>(static_cast<std::size_t>(said.enrol), Outcome::InWindow),
                              completing || said.rule == Rule::CeEnrol, false});
      return parseCourse(m_trial, formatCourse(next)).has_value();
    }));
  }
};

COHORTDESK_TEST(TestRecommendationProperties, QCoreApplication)
} // namespace tst_recommendation_properties
#include "tst_recommendation_properties.moc"
