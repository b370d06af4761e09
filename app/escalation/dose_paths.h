#pragma once
#include "app/escalation/joint_policy.h"
#include "app/escalation/recommendation.h"

#include <vector>

/// One way on from a course: the undecided subjects of a cohort turn out, or the next cohort is treated.
struct PathBranch {
  Course course; ///< with their outcomes, DLTs first
  int level = 0;
  int subjects = 0;
  int dlts = 0;           ///< of these subjects
  double probability = 0; ///< of this branch among its siblings; 0 without rates
  bool operator==(const PathBranch&) const = default;
};

/// Everything that can come next from a course, as recommend() reads it, under a policy for joint
/// discussions; none where the trial, or this design of it, ends. Subjects who complete enrolment come one at
/// a time, the rules read after each. `trueDlt`: a rate a level, or empty.
std::vector<PathBranch> pathBranches(const DoseDesign& design, const Course& course,
                                     const JointPolicy& policy, const std::vector<double>& trueDlt = {});

/// Of d DLTs among n subjects at this rate.
double binomialProbability(int subjects, int dlts, double rate);
