#pragma once
#include "app/escalation/course.h"

/// How time passes in a trial that is worked out ahead; every value is assumed, and shown beside the answer.
/// Subjects who can be treated come at this rate; whoever comes while the rules wait is not kept. A cohort's
/// outcomes are known when the window of its last subject is over, and only then is the next enrolled
/// (AT-WAIT, SD-WAIT, CE-WAIT); without A10 those who complete enrolment (4.3) are one cohort. Screening
/// failures, joint discussions and signatures take no time.
struct TrialTime {
  enum class Arrivals {
    Poisson, ///< at random: the gaps are exponential
    Even     ///< always the mean gap after the one before, or after places have opened
  };
  double subjectsPerMonth = 1;
  Arrivals arrivals = Arrivals::Poisson;
  bool earliestAssessment = false; ///< windows are closed on their earliest day instead of their latest
  int minDaysBetweenSubjects = 0;  ///< A7, within a cohort
  bool operator==(const TrialTime&) const = default;

  double meanGap() const; ///< days
};

/// Days from the last infusion of a cohort of that many subjects until all its windows are over. `first`: the
/// level had no subject before who counts, so that the window of its first subject applies.
int windowDays(const TrialTime& time, const DoseLevel& level, double subjects, bool first);

/// Mean days from the opening of places for a cohort until all its windows are over; `subjects` ≥ 1 may
/// itself be a mean.
double meanCohortDays(const TrialTime& time, const DoseLevel& level, double subjects, bool first);

/// Days until the windows of the undecided subjects of a course are over if they were all infused now.
int openWindowDays(const TrialTime& time, const DoseDesign& design, const Course& course);
