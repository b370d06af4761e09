#include "app/escalation/dose_paths.h"

#include "app/escalation/level_rules.h"

#include <algorithm>

namespace {
/// What comes next: subjects at a level, or an end.
struct NextCohort {
  int level = 0;
  int subjects = 0;
  bool completing = false;
};

/// 4.3 at a level that is reduced to, or is completed: some levels end it before anybody is treated.
std::optional<NextCohort> completeAt(const DoseDesign& design, const Course& course, int level) {
  const int remaining = std::max(0, design.plannedSubjects - course.subjects());
  while (level >= 1) {
    const RuleRow row = completingRow(design, tallyAt(course, level), remaining);
    if (row.rule == Rule::CeEnrol) return NextCohort{level, 1, true};
    if (row.rule != Rule::CeStop) return std::nullopt;
    --level;
  }
  return std::nullopt;
}

/// The same course with AT-JOINT's discussion held on the level's data.
Course continuedAt(Course course, int level) {
  const auto last = std::find_if(course.cohorts.rbegin(), course.cohorts.rend(),
                                 [level](const Cohort& cohort) { return cohort.level == level; });
  if (last != course.cohorts.rend()) last->continued = true;
  return course;
}

/// `course` gets the `!` that the policy decides.
std::optional<NextCohort> nextCohort(const DoseDesign& design, Course& course, const JointPolicy& policy) {
  const Recommendation now = recommend(design, course);
  switch (now.rule) {
  case Rule::AtJoint:
    if (policy.atJoint == JointPolicy::AtJoint::Continue) {
      course = continuedAt(course, now.decidingLevel);
      return nextCohort(design, course, policy);
    }
    if (policy.atJoint == JointPolicy::AtJoint::Reduce)
      return completeAt(design, course, now.decidingLevel - 1);
    return std::nullopt;
  case Rule::SdStop:
    return policy.completes ? completeAt(design, course, now.decidingLevel - 1) : std::nullopt;
  case Rule::CeStop:
    return completeAt(design, course, now.decidingLevel - 1);
  case Rule::SdTop:
    if (policy.atTop != JointPolicy::AtTop::Complete) return std::nullopt;
    return completeAt(design, course, now.decidingLevel);
  case Rule::CeEnrol:
    return NextCohort{now.level, 1, true};
  default:
    if (now.enrol == 0) return std::nullopt;
    return NextCohort{now.level, now.enrol, false};
  }
}

/// Where the subjects of the next cohort are written: those who complete enrolment at one level are one
/// cohort.
Cohort& placeFor(Course& course, const NextCohort& next) {
  const bool same = next.completing && !course.cohorts.empty() && course.cohorts.back().completing &&
                    course.cohorts.back().level == next.level;
  if (!same) course.cohorts.push_back({next.level, {}, next.completing, false});
  return course.cohorts.back();
}
} // namespace

double binomialProbability(int subjects, int dlts, double rate) {
  double probability = 1;
  for (int i = 1; i <= dlts; ++i)
    probability *= rate * (subjects - dlts + i) / i;
  for (int i = 0; i < subjects - dlts; ++i)
    probability *= 1 - rate;
  return probability;
}

std::vector<PathBranch> pathBranches(const DoseDesign& design, const Course& course,
                                     const JointPolicy& policy, const std::vector<double>& trueDlt) {
  Course open = course;
  const auto undecided = [](const Cohort& cohort) {
    return std::count(cohort.outcomes.begin(), cohort.outcomes.end(), Outcome::Undecided);
  };
  auto cohort = std::find_if(open.cohorts.begin(), open.cohorts.end(), undecided);
  if (cohort == open.cohorts.end()) {
    const auto next = nextCohort(design, open, policy);
    if (!next) return {};
    Cohort& place = placeFor(open, *next);
    place.outcomes.insert(place.outcomes.end(), static_cast<std::size_t>(next->subjects), Outcome::Undecided);
    cohort = open.cohorts.end() - 1;
  }
  const auto subjects = static_cast<int>(undecided(*cohort));
  std::vector<PathBranch> branches;
  for (int dlts = 0; dlts <= subjects; ++dlts) {
    PathBranch branch{open, cohort->level, subjects, dlts, 0};
    if (!trueDlt.empty())
      branch.probability =
          binomialProbability(subjects, dlts, trueDlt.at(static_cast<std::size_t>(cohort->level - 1)));
    int left = dlts;
    for (Outcome& outcome :
         branch.course.cohorts[static_cast<std::size_t>(cohort - open.cohorts.begin())].outcomes)
      if (outcome == Outcome::Undecided) outcome = left-- > 0 ? Outcome::Dlt : Outcome::Cleared;
    branches.push_back(std::move(branch));
  }
  return branches;
}
