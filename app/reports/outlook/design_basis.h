#pragma once
#include "app/escalation/course.h"
#include "app/study/comparison_assumptions.h"

#include <QJsonObject>
#include <QStringList>

struct Study;

/// What an answer about the future rests on: said beside it on screen and on paper.
struct DesignBasis {
  int version = 1; ///< of the study's design; 0 = a design without a study, by its name
  QString course;  ///< in notation; empty = the beginning
  JointPolicy policy;
  QStringList assumptions; ///< ids of the protocol's assumptions that are in it: A1, A3, A4
  QString design;          ///< its name
  bool operator==(const DesignBasis&) const = default;
};

/// A1 where a window is assumed, A3 and A4 always: no answer here is without them.
QStringList assumptionsOf(const DoseDesign& design);

/// Of the study's design in force, from this course on.
DesignBasis designBasis(const Study& study, const Course& from, const JointPolicy& policy);
/// Of a design without a study, on the command line.
DesignBasis designBasis(const DoseDesign& design, const Course& from, const JointPolicy& policy);

/// "Design version 2. From the course 1N 2NNT." and the sentence on the policy, the assumptions by id, and
/// that it recommends nothing: one line each.
QStringList basisLines(const DesignBasis& basis);

/// What an answer of the command line rests on: "design", "course" (in notation, empty = the beginning),
/// "policy" as policyJson() has it, "trueDlt" (a list by level, null where no rates were given) and
/// "assumptions" (ids).
QJsonObject basisJson(const DesignBasis& basis, const std::vector<double>& trueDlt);
