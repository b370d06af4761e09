#include "app/escalation/trial_rules.h"

#include <algorithm>

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
