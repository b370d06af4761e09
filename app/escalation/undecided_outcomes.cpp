#include "app/escalation/undecided_outcomes.h"

#include "app/escalation/dose_paths.h"

#include <algorithm>

namespace {
struct AlikeSubjects {
  int level = 0;
  bool topWithoutPlus = false; ///< SD-TOP counts these by themselves
  std::vector<Outcome*> outcomes;
};

/// Decides a course of its own again and again, group by group.
class Deciding {
 public:
  Deciding(const DoseDesign& design, Course course, const std::vector<double>& rates,
           const std::function<void(const Course&, double)>& use)
      : m_course(std::move(course)), m_rates(rates), m_use(use) {
    for (Cohort& cohort : m_course.cohorts)
      for (Outcome& outcome : cohort.outcomes)
        if (outcome == Outcome::Undecided)
          groupOf(cohort.level, cohort.level == design.top() && !cohort.completing).push_back(&outcome);
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
  std::vector<Outcome*>& groupOf(int level, bool topWithoutPlus) {
    const auto known = std::find_if(m_groups.begin(), m_groups.end(), [&](const AlikeSubjects& one) {
      return one.level == level && one.topWithoutPlus == topWithoutPlus;
    });
    if (known != m_groups.end()) return known->outcomes;
    return m_groups.emplace_back(AlikeSubjects{level, topWithoutPlus, {}}).outcomes;
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
