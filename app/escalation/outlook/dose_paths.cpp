#include "app/escalation/outlook/dose_paths.h"

#include "app/escalation/recommendation.h"

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

/// 4.3 at a level that is tolerated; 0 = there is none.
Next completeAt(const DoseDesign& design, const CourseCounts& counts, int level) {
  if (level == 0) return tl::unexpected(PathEnd::NothingBelow);
  const Tally& tally = counts.at(level);
  const RuleRow row = completingRow(design, tally, remainingOf(design, counts));
  if (row.rule == Rule::CeEnrol) return NextCohort{level, row.enrol, true};
  return tl::unexpected(PathEnd::Complete);
}

/// The last cohort without `+` at a level; nullptr where it has none.
Cohort* lastEscalating(Course& course, int level) {
  const auto last =
      std::find_if(course.cohorts.rbegin(), course.cohorts.rend(),
                   [level](const Cohort& cohort) { return cohort.level == level && !cohort.completing; });
  return last == course.cohorts.rend() ? nullptr : &*last;
}

/// What comes next; `course` gets the `!` that the policy decides.
Next nextCohort(const DoseDesign& design, Course& course, const JointPolicy& policy) {
  const Recommendation now = recommend(design, course);
  const CourseCounts counts = countOf(design, course);
  const auto reduced = [&] {
    return completeAt(design, counts, toleratedBelow(design, counts, now.decidingLevel));
  };
  switch (now.rule) {
  case Rule::AtJoint:
    if (policy.atJoint == JointPolicy::AtJoint::End) return tl::unexpected(PathEnd::Ended);
    if (policy.atJoint == JointPolicy::AtJoint::Reduce) return reduced();
    lastEscalating(course, now.decidingLevel)->continued = true; // 4.1 reads cohorts without `+`
    return nextCohort(design, course, policy);
  case Rule::SdStop:
    if (!policy.completes) return tl::unexpected(PathEnd::Ended);
    return reduced();
  case Rule::CeStop:
    return reduced();
  case Rule::SdTop:
    if (policy.atTop == JointPolicy::AtTop::Complete) return completeAt(design, counts, now.decidingLevel);
    return tl::unexpected(policy.atTop == JointPolicy::AtTop::AddGroup ? PathEnd::GroupAdded
                                                                       : PathEnd::Ended);
  case Rule::CeEnrol:
    return NextCohort{now.level, now.enrol, true};
  case Rule::CeFlag:
    if (policy.atFlag == JointPolicy::AtFlag::Reduce) return reduced();
    return tl::unexpected(PathEnd::Flagged);
  case Rule::EnFull:
    return tl::unexpected(PathEnd::NumberReached);
  case Rule::CeDone:
    return tl::unexpected(PathEnd::Complete);
  default:
    return NextCohort{now.level, now.enrol, false};
  }
}

/// Where the subjects of the next cohort are written. A cohort without `+` takes it from all before it, as
/// a standing writes it: a correction has taken its ground away.
Cohort& addCohort(Course& course, const NextCohort& next) {
  if (!next.completing)
    for (Cohort& cohort : course.cohorts)
      cohort.completing = false;
  return course.cohorts.emplace_back(Cohort{next.level, {}, next.completing, false});
}

bool isUndecided(const Cohort& cohort) {
  return std::find(cohort.outcomes.begin(), cohort.outcomes.end(), Outcome::InWindow) !=
         cohort.outcomes.end();
}

/// The place of the first cohort with an undecided subject; past the end where everybody is decided.
std::size_t firstUndecided(const Course& course) {
  const auto cohort = std::find_if(course.cohorts.begin(), course.cohorts.end(), isUndecided);
  return static_cast<std::size_t>(cohort - course.cohorts.begin());
}

/// Subjects at the cohort's level before it that are not X.
int subjectsBefore(const Course& course, std::size_t place) {
  int subjects = 0;
  for (std::size_t i = 0; i < place; ++i)
    if (course.cohorts[i].level == course.cohorts[place].level)
      for (const Outcome outcome : course.cohorts[i].outcomes)
        subjects += outcome == Outcome::NotEvaluable ? 0 : 1;
  return subjects;
}

/// The undecided subjects of a cohort; `second` those after the level's first six.
std::pair<std::vector<std::size_t>, std::vector<std::size_t>> undecidedOf(const Course& course,
                                                                          std::size_t place) {
  std::pair<std::vector<std::size_t>, std::vector<std::size_t>> undecided;
  const std::vector<Outcome>& outcomes = course.cohorts[place].outcomes;
  int subjects = subjectsBefore(course, place);
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (outcomes[i] == Outcome::NotEvaluable) continue;
    const bool later = ++subjects > Tally::firstSix;
    if (outcomes[i] == Outcome::InWindow) (later ? undecided.second : undecided.first).push_back(i);
  }
  return undecided;
}

/// These subjects turn out with so many DLTs, which come first.
void decide(Cohort& cohort, const std::vector<std::size_t>& subjects, int dlts) {
  for (const std::size_t subject : subjects)
    cohort.outcomes[subject] = dlts-- > 0 ? Outcome::Dlt : Outcome::Cleared;
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

double probabilityOf(const PathBranch& branch, double rate) {
  return binomialProbability(branch.subjects - branch.laterSubjects, branch.dlts - branch.laterDlts, rate) *
         binomialProbability(branch.laterSubjects, branch.laterDlts, rate);
}

std::optional<PathEnd> pathEnd(const DoseDesign& design, const Course& course, const JointPolicy& policy) {
  if (firstUndecided(course) < course.cohorts.size()) return std::nullopt;
  Course read = course;
  const Next next = nextCohort(design, read, policy);
  return next ? std::nullopt : std::optional(next.error());
}

std::vector<PathBranch> pathBranches(const DoseDesign& design, const Course& course,
                                     const JointPolicy& policy, const std::vector<double>& trueDlt) {
  Course open = course;
  dropUnsettled(open);
  std::size_t place = firstUndecided(open);
  if (place == open.cohorts.size()) {
    const Next next = nextCohort(design, open, policy);
    if (!next) return {};
    addCohort(open, *next).outcomes.assign(static_cast<std::size_t>(next->subjects), Outcome::InWindow);
    place = open.cohorts.size() - 1;
  }
  const auto [early, later] = undecidedOf(open, place);
  const auto earlySubjects = static_cast<int>(early.size());
  const auto laterSubjects = static_cast<int>(later.size());
  const int level = open.cohorts[place].level;
  std::vector<PathBranch> branches;
  for (int dlts = 0; dlts <= earlySubjects + laterSubjects; ++dlts)
    for (int late = std::max(0, dlts - earlySubjects); late <= std::min(dlts, laterSubjects); ++late) {
      PathBranch branch{open, level, earlySubjects + laterSubjects, dlts, laterSubjects, late, 0};
      if (!trueDlt.empty())
        branch.probability = probabilityOf(branch, trueDlt.at(static_cast<std::size_t>(level - 1)));
      decide(branch.course.cohorts[place], early, dlts - late);
      decide(branch.course.cohorts[place], later, late);
      branches.push_back(std::move(branch));
    }
  return branches;
}
