#pragma once
#include "app/escalation/completion.h"
#include "app/escalation/course_counts.h"
#include "app/study/joint_policy.h"

/// What a trial does next, by tally, nobody being undecided: the rows of protocol.md 4.1 to 4.3 under a
/// policy for joint discussions, read once into a table. Levels and indices: 0 = L1.
class TrialRules {
 public:
  struct Step {
    enum class Kind {
      Enrol,    ///< `value` subjects at this level
      GoUp,     ///< read the next level
      Complete, ///< complete enrolment at index `value`, or below where it is not tolerated
      End
    };
    Kind kind = Kind::End;
    int value = 0;
  };

  /// `counts`: of the course that the trials begin with. Only what is settled there and how many subjects it
  /// has are read.
  TrialRules(const DoseDesign& design, const CourseCounts& counts, const JointPolicy& policy);

  /// A level's tally as a place in its steps: to add a cohort's subjects and DLTs is to add its stateOf().
  static constexpr int stateOf(int evaluable, int dlts) { return evaluable * dltWidth + dlts; }
  /// While the dose is escalated: the level's steps by state. Two DLTs are read like more, so that a cohort
  /// of up to three is always inside; whoever begins elsewhere comes with at most two.
  const Step* steps(std::size_t index) const { return m_steps.data() + index * m_states; }
  std::size_t states() const { return m_states; } ///< of a level
  /// 4.3, of a level with so many evaluable subjects and DLTs, some of them among its first six.
  bool isTolerated(int evaluable, int dlts, int earlyDlts) const {
    return (earlyDlts <= 1) & (dlts <= m_completion.mostTolerated[static_cast<std::size_t>(evaluable)]);
  }
  int completingCohort(int remaining) const {
    return m_completion.atOnce > 0 ? std::min(m_completion.atOnce, remaining) : remaining;
  }
  /// The dose is reduced where a level turns out so while enrolment is completed there; else the trial ends.
  bool reduces(int earlyDlts) const { return earlyDlts > 1 || m_completion.flagReduces; }

 private:
  static constexpr int dltWidth = 6; ///< 0 to 5 DLTs: at most two, and a cohort's three
  std::size_t m_states;              ///< of a level
  std::vector<Step> m_steps;         ///< by level, by state
  CompletionRules m_completion;
};
