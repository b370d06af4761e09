#pragma once
#include "app/escalation/operating_characteristics.h"

/// Operating characteristics by brute force: every single outcome of every course, by the rules as
/// recommend() reads them. Slow and plain on purpose; it shares nothing with the recursion over tallies.
class BruteForceTrials {
 public:
  BruteForceTrials(const DoseDesign& design, std::vector<double> rates, const JointPolicy& policy);

  void walk(const Course& course, double probability);

  OperatingCharacteristics found;

 private:
  void split(Course course, std::size_t cohort, std::size_t subject, double probability);
  void enrol(Course course, int level, int subjects, bool completing, double probability);
  void end(const Course& course, double probability);

  const DoseDesign& m_design;
  const std::vector<double> m_rates;
  const JointPolicy m_policy;
};
