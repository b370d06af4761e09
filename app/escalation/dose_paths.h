#pragma once
#include "app/escalation/recommendation.h"
#include "app/study/joint_policy.h"

#include <vector>

/// One way on from a course: the undecided subjects of a cohort turn out, or the next cohort is treated.
struct PathBranch {
  Course course; ///< with their outcomes, DLTs first
  int level = 0;
  int subjects = 0;
  int dlts = 0;           ///< of these subjects
  int laterSubjects = 0;  ///< of these, those after the level's first six: they have no part in t6
  int laterDlts = 0;      ///< of the DLTs, theirs
  double probability = 0; ///< of this branch among its siblings; 0 without rates
  bool operator==(const PathBranch&) const = default;
};

/// Why nothing follows a course.
enum class PathEnd {
  Complete,      ///< the planned number is treated
  NumberReached, ///< EN-FULL: a rule asks for subjects that the planned number does not leave
  GroupAdded,    ///< SD-TOP, and the policy adds a dose group: what follows lies outside this design
  NothingBelow,  ///< the dose is to be reduced from L1
  Flagged,       ///< CE-FLAG: a person decides
  Ended          ///< the policy ends the trial here
};

/// Everything that can come next from a course, as recommend() reads it, under a policy for joint
/// discussions; none where the trial, or this design of it, ends. Subjects who complete enrolment come in
/// cohorts of at most A10, decided before the next one (4.5). Where completing enrolment does not stand any
/// more and a cohort without `+` follows, those before it lose theirs: their subjects count at their level
/// like any other. Every subject is evaluable. `trueDlt`: a rate a level, or empty.
std::vector<PathBranch> pathBranches(const DoseDesign& design, const Course& course,
                                     const JointPolicy& policy, const std::vector<double>& trueDlt = {});

/// Why pathBranches() has nothing; nullopt where it has something.
std::optional<PathEnd> pathEnd(const DoseDesign& design, const Course& course, const JointPolicy& policy);

/// Of d DLTs among n subjects at this rate.
double binomialProbability(int subjects, int dlts, double rate);

/// Of the branch's DLTs at this rate, those among the level's first six apart.
double probabilityOf(const PathBranch& branch, double rate);
