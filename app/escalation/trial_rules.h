#pragma once
#include "app/escalation/completion_limits.h"
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
      Complete, ///< complete enrolment at index `value`
      End
    };
    Kind kind = Kind::End;
    int value = 0;
  };

  /// `counts`: of the course that the trials begin with. Only its `!` and how many subjects it has are read.
  TrialRules(const DoseDesign& design, const CourseCounts& counts, const JointPolicy& policy);

  /// A level's tally as a place in its steps: to add a cohort's subjects and DLTs is to add its stateOf().
  static constexpr int stateOf(int evaluable, int dlts) { return evaluable * dltWidth + dlts; }
  /// While the dose is escalated: the level's steps by state. Two DLTs are read like more, so that a cohort
  /// of up to three is always inside; whoever begins elsewhere comes with at most two.
  const Step* steps(std::size_t index) const { return m_steps.data() + index * m_states; }
  std::size_t states() const { return m_states; } ///< of a level
  /// While enrolment is completed: the limit with so many evaluable subjects.
  const CompletionLimit& limit(int evaluable) const { return m_limits[static_cast<std::size_t>(evaluable)]; }
  bool isTolerated(int evaluable, int dlts) const {
    return dlts <= m_tolerated[static_cast<std::size_t>(evaluable)];
  }

 private:
  static constexpr int dltWidth = 6; ///< 0 to 5 DLTs: at most two, and a cohort's three
  std::size_t m_states;              ///< of a level
  std::vector<Step> m_steps;         ///< by level, by state
  std::vector<CompletionLimit> m_limits;
  std::vector<int> m_tolerated; ///< most DLTs of a tolerated level, by evaluable
};
