#pragma once
#include "app/escalation/recommendation.h"

#include <vector>

/// What the rule says of one tally at one level, nobody being undecided there.
struct DecisionTableRow {
  int level = 0;
  bool completing = false; ///< 4.3: enrolment is being completed at this level
  int evaluable = 0;       ///< m
  int dltsFrom = 0;        ///< t, both ends included: tallies of which the rule says the same are one row
  int dltsTo = 0;
  std::optional<bool> early; ///< beyond six subjects: t6 ≥ 2 (CE-STOP), or t6 ≤ 1; else t6 is t
  Rule rule = Rule::AtEnrol;
  int enrol = 0; ///< subjects that the rule wants; 0 while completing: whoever remains, A10 at a time
  bool agreement = false;
  bool operator==(const DecisionTableRow&) const = default;
};

/// Every level and every tally that protocol.md 4.1 to 4.3 can come to, by level, then by m; four to six at a
/// level of accelerated titration come of a joint discussion. While enrolment is completed as many subjects
/// are taken to remain as can, so that only the last m is CE-DONE.
std::vector<DecisionTableRow> decisionTable(const DoseDesign& design);
