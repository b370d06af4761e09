#include "tests/support/brute_force_trials.h"

#include "app/escalation/recommendation.h"

#include <algorithm>

namespace {
/// What 4.3 says of a level before anybody is enrolled there to complete enrolment.
bool isStopped(const Course& course, int level) {
  const Tally tally = tallyAt(course, level);
  return tally.dlts >= 2 && tally.evaluable() <= 6;
}
bool isOver(const Course& course, int level) {
  const Tally tally = tallyAt(course, level);
  return isStopped(course, level) || (tally.evaluable() > 6 && 3 * tally.dlts > tally.evaluable());
}
} // namespace

BruteForceTrials::BruteForceTrials(const DoseDesign& design, std::vector<double> rates,
                                   const JointPolicy& policy)
    : m_design(design), m_rates(std::move(rates)), m_policy(policy) {
  const std::size_t levels = design.levels.size();
  found.pMtd.assign(levels + 1, 0);
  found.expectedPerLevel.assign(levels, 0);
  found.pTried.assign(levels, 0);
}

void BruteForceTrials::walk(const Course& course, double probability) {
  if (probability <= 0) return;
  for (std::size_t c = 0; c < course.cohorts.size(); ++c)
    for (std::size_t i = 0; i < course.cohorts[c].outcomes.size(); ++i)
      if (course.cohorts[c].outcomes[i] == Outcome::Undecided) return split(course, c, i, probability);
  const Recommendation now = recommend(m_design, course);
  switch (now.rule) {
  case Rule::AtJoint: {
    if (m_policy.atJoint == JointPolicy::AtJoint::Reduce && now.level > 1)
      return enrol(course, now.level - 1, 1, true, probability);
    if (m_policy.atJoint != JointPolicy::AtJoint::Continue) return end(course, probability);
    Course discussed = course;
    for (auto cohort = discussed.cohorts.rbegin(); cohort != discussed.cohorts.rend(); ++cohort)
      if (cohort->level == now.level) {
        cohort->continued = true;
        break;
      }
    return walk(discussed, probability);
  }
  case Rule::SdStop:
    if (!m_policy.completes || now.decidingLevel == 1) return end(course, probability);
    return enrol(course, now.decidingLevel - 1, 1, true, probability);
  case Rule::SdTop:
    if (m_policy.atTop != JointPolicy::AtTop::Complete) return end(course, probability);
    return enrol(course, now.decidingLevel, 1, true, probability);
  case Rule::CeStop:
    if (now.decidingLevel == 1) return end(course, probability);
    return enrol(course, now.decidingLevel - 1, 1, true, probability);
  case Rule::CeEnrol:
    return enrol(course, now.level, 1, true, probability);
  case Rule::CeFlag:
  case Rule::CeDone:
  case Rule::EnFull:
    return end(course, probability);
  default:
    return enrol(course, now.level, now.enrol, false, probability);
  }
}

void BruteForceTrials::split(Course course, std::size_t cohort, std::size_t subject, double probability) {
  const double rate = m_rates[static_cast<std::size_t>(course.cohorts[cohort].level - 1)];
  course.cohorts[cohort].outcomes[subject] = Outcome::Dlt;
  walk(course, probability * rate);
  course.cohorts[cohort].outcomes[subject] = Outcome::Cleared;
  walk(course, probability * (1 - rate));
}

void BruteForceTrials::enrol(Course course, int level, int subjects, bool completing, double probability) {
  const int left = m_design.plannedSubjects - course.subjects();
  if (left <= 0) {
    // A stop moves to the lower level first; what that level says with nobody left ends it there.
    if (completing && level > 1 && isStopped(course, level))
      return enrol(course, level - 1, 1, true, probability);
    return end(course, probability);
  }
  if (completing && isStopped(course, level) && level > 1)
    return enrol(course, level - 1, 1, true, probability);
  if (completing && isOver(course, level)) return end(course, probability);
  Cohort cohort;
  cohort.level = level;
  cohort.completing = completing;
  cohort.outcomes.assign(static_cast<std::size_t>(std::min(subjects, left)), Outcome::Undecided);
  course.cohorts.push_back(cohort);
  walk(course, probability);
}

void BruteForceTrials::end(const Course& course, double probability) {
  const Mtd mtd = mtdOf(m_design, course);
  if (mtd.level)
    found.pMtd[static_cast<std::size_t>(*mtd.level)] += probability;
  else if (mtd.state == Mtd::State::BelowLowest)
    found.pMtd[0] += probability;
  else if (m_policy.topIsMtd)
    found.pMtd.back() += probability;
  else
    found.pNotReached += probability;
  if (mtd.state != Mtd::State::NotReached) found.pStopped += probability;
  for (int level = 1; level <= m_design.top(); ++level) {
    const Tally tally = tallyAt(course, level);
    const auto index = static_cast<std::size_t>(level - 1);
    found.expectedPerLevel[index] += probability * tally.evaluable();
    found.expectedSubjects += probability * tally.evaluable();
    found.expectedDlts += probability * tally.dlts;
    if (tally.evaluable() > 0) found.pTried[index] += probability;
  }
}
