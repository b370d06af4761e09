#include "app/escalation/simulation/trial_states.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace {
using Step = TrialRules::Step;

Step completeBelow(int level) {
  return level > 1 ? Step{Step::Kind::Complete, level - 2} : Step{};
}

Step stepFor(const RuleRow& row, int level, const JointPolicy& policy) {
  switch (row.rule) {
  case Rule::AtEscalate:
  case Rule::SdEscalate:
    return {Step::Kind::GoUp};
  case Rule::AtJoint:
    if (policy.atJoint == JointPolicy::AtJoint::Continue) return {Step::Kind::GoUp};
    return policy.atJoint == JointPolicy::AtJoint::Reduce ? completeBelow(level) : Step{};
  case Rule::SdStop:
    return policy.completes ? completeBelow(level) : Step{};
  case Rule::SdTop:
    return policy.atTop == JointPolicy::AtTop::Complete ? Step{Step::Kind::Complete, level - 1} : Step{};
  default:
    return {Step::Kind::Enrol, row.enrol};
  }
}
} // namespace

TrialRules::TrialRules(const DoseDesign& design, const CourseCounts& counts, const JointPolicy& policy) {
  const int most = std::max(design.plannedSubjects, counts.subjects);
  m_states = static_cast<std::size_t>(stateOf(most + 1, 0));
  m_steps.resize(design.levels.size() * m_states);
  for (int level = 1; level <= design.top(); ++level) {
    const auto index = static_cast<std::size_t>(level - 1);
    for (int m = 0; m <= most; ++m)
      for (int dlts = 0; dlts <= std::min(m, dltWidth - 1); ++dlts) {
        const Tally tally{dlts, m - dlts, 0};
        Step& step = m_steps[index * m_states + static_cast<std::size_t>(stateOf(m, dlts))];
        step = tally.leftThreePlusThree()
                   ? Step{Step::Kind::Complete, level - 1}
                   : stepFor(escalationRow(design, level, tally, counts.settled[index] != 0), level, policy);
      }
  }
  m_completion = completionRules(design, most, policy.atFlag == JointPolicy::AtFlag::Reduce);
}

namespace {
using Step = TrialRules::Step;

TrialStateTable::Place placeFor(const Step& step) {
  TrialStateTable::Place place;
  if (step.kind == Step::Kind::Enrol) place.enrol = step.value;
  if (step.kind == Step::Kind::Complete) place.completes = step.value;
  return place;
}
} // namespace

TrialStateTable::TrialStateTable(const TrialRules& rules, const std::vector<std::uint64_t>& thresholds)
    : m_states(rules.states()), m_goingUp(thresholds.size()) {
  for (std::size_t index = 0; index < thresholds.size(); ++index)
    for (std::size_t state = 0; state < m_states; ++state) {
      const Step& step = rules.steps(index)[state];
      if (step.kind == Step::Kind::GoUp) m_goingUp[index].push_back(m_places.size());
      Place place = placeFor(step);
      place.threshold = thresholds[index];
      place.index = static_cast<int>(index);
      place.state = static_cast<int>(m_places.size());
      m_places.push_back(place);
    }
  for (Place& place : m_places)
    for (int dlts = 0; dlts <= place.enrol; ++dlts)
      if (const std::size_t next = indexAfter(place, place.enrol, dlts); next < m_places.size())
        place.next[static_cast<std::size_t>(dlts)] = &m_places[next];
}

std::size_t TrialStateTable::indexOf(std::size_t level, const LevelTally& tally) const {
  return level * m_states +
         static_cast<std::size_t>(TrialRules::stateOf(tally.evaluable, std::min(tally.dlts, 2)));
}

void TrialStateTable::begin(const std::vector<LevelTally>& tallies) {
  Place next; // beyond the top nobody is enrolled
  for (std::size_t index = tallies.size(); index-- > 0;) {
    for (const std::size_t goingUp : m_goingUp[index]) {
      if (m_places[goingUp] == next) break; // so are all
      m_places[goingUp] = next;
    }
    next = m_places[indexOf(index, tallies[index])];
  }
  m_first = indexOf(0, tallies.front());
}

TrialCounts::TrialCounts(std::size_t levels, int most)
    : m_width(asIndex(most) + 1), m_evaluable(levels * m_width), m_subjects(m_width), m_dlts(m_width),
      m_stopped(levels + 1) {}

void TrialCounts::countDays(double days) {
  const auto tenths = static_cast<std::size_t>(std::llround(10 * days));
  if (tenths >= m_tenthsOfDays.size()) m_tenthsOfDays.resize(tenths + 1, 0);
  ++m_tenthsOfDays[tenths];
}

SimulatedTrials TrialCounts::sums(const std::vector<int>& notEvaluable, bool topIsMtd) const {
  const std::size_t levels = notEvaluable.size();
  SimulatedTrials all;
  all.perLevel.resize(levels);
  all.tried.resize(levels);
  for (std::size_t index = 0; index < levels; ++index)
    for (std::size_t evaluable = 0; evaluable < m_width; ++evaluable) {
      const std::uint64_t times = m_evaluable[index * m_width + evaluable];
      const std::size_t treated = evaluable + asIndex(notEvaluable[index]);
      all.perLevel[index].add(treated, times);
      if (treated > 0) all.tried[index] += times;
    }
  for (std::size_t value = 0; value < m_width; ++value) {
    all.trials += m_subjects[value];
    all.subjects.add(value, m_subjects[value]);
    all.dlts.add(value, m_dlts[value]);
  }
  all.mtd.assign(m_stopped.begin(), m_stopped.end()); // none is stopped at L1, L1 at L2, and so on
  const std::uint64_t never = std::exchange(all.mtd.back(), 0);
  (topIsMtd ? all.mtd.back() : all.notReached) = never;
  all.stopped = all.trials - never;
  all.tenthsOfDays = m_tenthsOfDays;
  return all;
}
