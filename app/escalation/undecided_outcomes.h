#pragma once
#include "app/escalation/course.h"

#include <functional>
#include <vector>

/// Every way in which the undecided subjects of a course can turn out at their level's rate, one after the
/// other, with its probability; ways of probability 0 are left out. Subjects whom no rule tells apart (those
/// of one level, its first six apart; at the top, those with and without `+`) come as a number of DLTs, not
/// letter by letter: n of them in n + 1 ways, in however many cohorts they were treated. `rates`: one from 0
/// to 1 a level. dropUnsettled() first.
void decideUndecided(const DoseDesign& design, const Course& course, const std::vector<double>& rates,
                     const std::function<void(const Course& decided, double probability)>& use);
