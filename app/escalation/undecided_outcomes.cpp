#include "app/escalation/undecided_outcomes.h"

#include "app/escalation/dose_paths.h"

#include <algorithm>

namespace {
struct AlikeSubjects {
  int level = 0;
  bool topWithoutPlus = false; ///< SD-TOP counts these by themselves
  bool early = false;          ///< of the level's first six: t6 counts these by themselves
  std::vector<Outcome*> outcomes;
  bool isLike(const AlikeSubjects& other) const {
    return level == other.level && topWithoutPlus == other.topWithoutPlus && early == other.early;
  }
};

/// Decides a course of its own again and again, group by group.
class Deciding {
 public:
  Deciding(const DoseDesign& design, Course course, const std::vector<double>& rates,
           const std::function<void(const Course&, double)>& use)
      : m_course(std::move(course)), m_rates(rates), m_use(use) {
    dropUnsettled(m_course);
    std::vector<int> subjects(design.levels.size(), 0); // by level, not evaluable ones apart
    for (Cohort& cohort : m_course.cohorts)
      for (Outcome& outcome : cohort.outcomes) {
        if (outcome == Outcome::NotEvaluable) continue;
        const bool early = ++subjects[static_cast<std::size_t>(cohort.level - 1)] <= Tally::firstSix;
        if (outcome == Outcome::Undecided)
          add({cohort.level, cohort.level == design.top() && !cohort.completing, early, {&outcome}});
      }
  }

  void decide(std::size_t group, double probability) {
    if (group == m_groups.size()) return m_use(m_course, probability);
    const AlikeSubjects& open = m_groups[group];
    const auto subjects = static_cast<int>(open.outcomes.size());
    const double rate = m_rates[static_cast<std::size_t>(open.level - 1)];
    for (Outcome* outcome : open.outcomes)
      *outcome = Outcome::Cleared;
    for (int dlts = 0; dlts <= subjects; ++dlts) {
      if (dlts > 0) *open.outcomes[static_cast<std::size_t>(dlts - 1)] = Outcome::Dlt;
      const double share = binomialProbability(subjects, dlts, rate);
      if (share > 0) decide(group + 1, probability * share);
    }
  }

 private:
  void add(const AlikeSubjects& one) {
    const auto known = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const AlikeSubjects& group) { return group.isLike(one); });
    if (known != m_groups.end())
      known->outcomes.push_back(one.outcomes.front());
    else
      m_groups.push_back(one);
  }

  Course m_course;
  const std::vector<double>& m_rates;
  const std::function<void(const Course&, double)>& m_use;
  std::vector<AlikeSubjects> m_groups;
};
} // namespace

void decideUndecided(const DoseDesign& design, const Course& course, const std::vector<double>& rates,
                     const std::function<void(const Course& decided, double probability)>& use) {
  Deciding(design, course, rates, use).decide(0, 1);
}
