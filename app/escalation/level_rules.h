#pragma once
#include "app/escalation/recommendation.h"

/// The rows of protocol.md 4.1 to 4.3 as functions of one level's tally, for whatever reads a course
/// (recommendation.h) or works out what may follow (operating_characteristics.h).
struct RuleRow {
  Rule rule = Rule::AtEnrol;
  int enrol = 0; ///< subjects that it wants, whatever the planned number leaves
  bool agreement = false;
  bool operator==(const RuleRow&) const = default;
};

/// Subjects that a level wants before anything is known of it.
int firstNeed(const DoseLevel& level);

/// 4.1 or 4.2, as the level's rule is, for a level that has not left 3+3. `settled`: the joint discussion of
/// AT-JOINT was held on these data and goes on (4.1).
RuleRow escalationRow(const DoseDesign& design, int level, const Tally& tally, bool settled);

/// 4.2 at the highest level.
RuleRow topRow(const Tally& tally);

/// 4.3; `remaining` = planned number less the subjects so far. What it asks for is what may be enrolled now.
RuleRow completingRow(const DoseDesign& design, const Tally& tally, int remaining);

/// 4.3: with t6 ≤ 1, and t ≤ 1 or beyond six evaluable with t/m not above A4.
bool isTolerated(const DoseDesign& design, const Tally& tally);

/// The most DLTs with which a level of so many evaluable subjects is tolerated, if its first six are.
int mostTolerated(const DoseDesign& design, int evaluable);

/// Subjects that complete enrolment at a time where nobody is undecided (A10).
int completingCohort(const DoseDesign& design, int remaining);

/// AT-ESCALATE or SD-ESCALATE.
bool escalates(Rule rule);

/// 4.3, last paragraph; `tallies` by level, index 0 = L1.
Mtd mtdOf(const DoseDesign& design, const std::vector<Tally>& tallies);
