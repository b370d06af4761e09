#pragma once
#include "app/escalation/recommendation.h"
#include "app/study/study.h"

#include <unordered_map>
#include <vector>

/// A study as the escalation rules count it, worked out once for whatever is asked of it: its course, its
/// decisions and what each has come to (4.1, 4.4).
class CountedStudy {
 public:
  explicit CountedStudy(const Study& study);

  const Study& study() const { return m_study; }
  const DoseDesign& design() const { return m_study.protocol.design; }
  /// As study_course.h has them.
  const std::vector<std::vector<const Subject*>>& cohorts() const { return m_cohorts; }
  const Course& course() const { return m_course; }
  const CourseCounts& counts() const { return m_counts; }

  /// As study_course.h has it.
  bool isOvertaken(const Decision& decision) const;
  bool isInForce(const Decision& decision) const { return decision.effective() && !isOvertaken(decision); }
  /// A joint discussion that goes on to the next level, on the DLTs as they stand, nobody being undecided:
  /// its level bears `!`.
  bool isSettling(const Decision& decision) const;
  /// The rule that the decision answered, as it reads at its level on the data it was signed on.
  Rule ruleAnswered(const Decision& decision) const;

 private:
  struct Basis;
  struct Placed {
    const Subject* subject;
    const Decision* openedBy; ///< nullptr = with the study
  };
  void addCohorts(const std::vector<Placed>& run);
  Course courseOn(const Basis& basis) const;
  Tally tallyNow(int level) const;

  const Study& m_study;
  std::vector<std::vector<const Subject*>> m_cohorts;
  std::vector<const Decision*> m_openedBy; ///< of each cohort; nullptr = with the study
  struct Counted {
    const Subject* subject;
    Outcome outcome;
  };
  std::unordered_map<RowId, Counted> m_subjects; ///< by id
  Course m_course;
  CourseCounts m_counts;
};
