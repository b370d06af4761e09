#include "app/escalation/dose_paths.h"

#include "app/escalation/course_counts.h"

#include <algorithm>
#include <tl/expected.hpp>

namespace {
/// What comes next: subjects at a level.
struct NextCohort {
  int level = 0;
  int subjects = 0;
  bool completing = false;
};
using Next = tl::expected<NextCohort, PathEnd>;

/// 4.3 at a level that is reduced to, or is completed: some levels end it before anybody is treated.
Next completeAt(const DoseDesign& design, const Course& course, int level) {
  const int remaining = std::max(0, design.plannedSubjects - course.subjects());
  for (; level >= 1; --level) {
    const RuleRow row = completingRow(design, tallyAt(course, level), remaining);
    if (row.rule == Rule::CeEnrol) return NextCohort{level, 1, true};
    if (row.rule == Rule::CeFlag) return tl::unexpected(PathEnd::Flagged);
    if (row.rule != Rule::CeStop) return tl::unexpected(PathEnd::Complete);
  }
  return tl::unexpected(PathEnd::NothingBelow);
}

/// The last cohort at a level; nullptr where it has none.
Cohort* lastAt(Course& course, int level) {
  const auto last = std::find_if(course.cohorts.rbegin(), course.cohorts.rend(),
                                 [level](const Cohort& cohort) { return cohort.level == level; });
  return last == course.cohorts.rend() ? nullptr : &*last;
}

/// Without `+` where a correction has taken its ground away: 4.1 and 4.2 are read again, as courseOf() writes
/// it. A level whose joint discussion was held keeps its `!`.
Course asItIsRead(const DoseDesign& design, Course course) {
  const CourseCounts counts = countOf(design, course);
  if (counts.completing == 0 || completingStands(design, counts)) return course;
  for (Cohort& cohort : course.cohorts)
    cohort.completing = false;
  for (int level = 1; level <= design.top(); ++level)
    if (counts.continued[static_cast<std::size_t>(level - 1)])
      if (Cohort* last = lastAt(course, level)) last->continued = true;
  return course;
}

/// `course`, as it is read, gets the `!` that the policy decides.
Next nextCohort(const DoseDesign& design, Course& course, const JointPolicy& policy) {
  const Recommendation now = recommend(design, course);
  switch (now.rule) {
  case Rule::AtJoint:
    if (policy.atJoint == JointPolicy::AtJoint::End) return tl::unexpected(PathEnd::Ended);
    if (policy.atJoint == JointPolicy::AtJoint::Reduce)
      return completeAt(design, course, now.decidingLevel - 1);
    lastAt(course, now.decidingLevel)->continued = true; // two DLTs: the level has a cohort
    return nextCohort(design, course, policy);
  case Rule::SdStop:
    if (!policy.completes) return tl::unexpected(PathEnd::Ended);
    return completeAt(design, course, now.decidingLevel - 1);
  case Rule::CeStop:
    return completeAt(design, course, now.decidingLevel - 1);
  case Rule::SdTop:
    if (policy.atTop == JointPolicy::AtTop::Complete) return completeAt(design, course, now.decidingLevel);
    return tl::unexpected(policy.atTop == JointPolicy::AtTop::AddGroup ? PathEnd::GroupAdded
                                                                       : PathEnd::Ended);
  case Rule::CeEnrol:
    return NextCohort{now.level, 1, true};
  case Rule::CeFlag:
    return tl::unexpected(PathEnd::Flagged);
  case Rule::EnFull:
    return tl::unexpected(PathEnd::NumberReached);
  case Rule::CeDone:
    return tl::unexpected(PathEnd::Complete);
  default:
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

int undecidedIn(const Cohort& cohort) {
  return static_cast<int>(std::count(cohort.outcomes.begin(), cohort.outcomes.end(), Outcome::Undecided));
}

/// The place of the first cohort with an undecided subject; past the end where everybody is decided.
std::size_t firstUndecided(const Course& course) {
  const auto cohort = std::find_if(course.cohorts.begin(), course.cohorts.end(), undecidedIn);
  return static_cast<std::size_t>(cohort - course.cohorts.begin());
}

/// The cohort's undecided subjects turn out with so many DLTs.
void decide(Cohort& cohort, int dlts) {
  for (Outcome& outcome : cohort.outcomes)
    if (outcome == Outcome::Undecided) outcome = dlts-- > 0 ? Outcome::Dlt : Outcome::Cleared;
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

std::optional<PathEnd> pathEnd(const DoseDesign& design, const Course& course, const JointPolicy& policy) {
  if (firstUndecided(course) < course.cohorts.size()) return std::nullopt;
  Course read = asItIsRead(design, course);
  const Next next = nextCohort(design, read, policy);
  return next ? std::nullopt : std::optional(next.error());
}

std::vector<PathBranch> pathBranches(const DoseDesign& design, const Course& course,
                                     const JointPolicy& policy, const std::vector<double>& trueDlt) {
  Course open = course;
  std::size_t place = firstUndecided(open);
  if (place == open.cohorts.size()) {
    open = asItIsRead(design, std::move(open));
    const Next next = nextCohort(design, open, policy);
    if (!next) return {};
    Cohort& cohort = placeFor(open, *next);
    cohort.outcomes.insert(cohort.outcomes.end(), static_cast<std::size_t>(next->subjects),
                           Outcome::Undecided);
    place = open.cohorts.size() - 1;
  }
  const int level = open.cohorts[place].level;
  const int subjects = undecidedIn(open.cohorts[place]);
  std::vector<PathBranch> branches;
  for (int dlts = 0; dlts <= subjects; ++dlts) {
    PathBranch branch{open, level, subjects, dlts, 0};
    if (!trueDlt.empty())
      branch.probability =
          binomialProbability(subjects, dlts, trueDlt.at(static_cast<std::size_t>(level - 1)));
    decide(branch.course.cohorts[place], dlts);
    branches.push_back(std::move(branch));
  }
  return branches;
}
