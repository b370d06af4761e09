#include "app/escalation/outlook/decision_table.h"

#include "app/escalation/recommendation.h"

#include <algorithm>

namespace {
DecisionTableRow escalating(const DoseDesign& design, int level, const Tally& tally) {
  const RuleRow row = escalationRow(design, level, tally, false);
  return {level, false, tally.evaluable(), tally.dlts, tally.dlts, {}, row.rule, row.enrol, row.agreement};
}

DecisionTableRow completing(const DoseDesign& design, int level, const Tally& tally, int remaining) {
  const RuleRow row = completingRow(design, tally, remaining);
  std::optional<bool> early;
  if (tally.leftThreePlusThree()) early = tally.earlyDlts() >= 2;
  return {level, true, tally.evaluable(), tally.dlts, tally.dlts, early, row.rule, 0, row.agreement};
}

/// Puts rows of one m of which the rule says the same together.
void add(std::vector<DecisionTableRow>& table, const DecisionTableRow& row) {
  const bool goesOn = !table.empty() && table.back().level == row.level &&
                      table.back().completing == row.completing && table.back().evaluable == row.evaluable &&
                      table.back().early == row.early && table.back().rule == row.rule &&
                      table.back().enrol == row.enrol && table.back().dltsTo + 1 == row.dltsFrom;
  if (goesOn)
    table.back().dltsTo = row.dltsTo;
  else
    table.push_back(row);
}

/// Most subjects that a level can come to: each level below has had what it wants before the dose goes up.
int mostAt(const DoseDesign& design, int level) {
  int most = design.plannedSubjects;
  for (int below = 1; below < level; ++below)
    if (design.level(below).since == 1) most -= firstNeed(design.level(below));
  return most;
}

void addCompleting(std::vector<DecisionTableRow>& table, const DoseDesign& design, int level) {
  const int most = mostAt(design, level) - (level == design.top() ? 0 : 2); // DLTs above stopped that level
  for (int m = 1; m <= most; ++m) {
    const int remaining = most - m;
    const int later = std::max(0, m - Tally::firstSix);
    // t6 ≤ 1, then t6 ≥ 2; up to six subjects t6 is t
    for (int dlts = 0; dlts <= (later > 0 ? later + 1 : m); ++dlts)
      add(table,
          completing(design, level, {dlts, m - dlts, 0, later > 0 ? std::max(0, dlts - 1) : 0}, remaining));
    for (int dlts = 2; later > 0 && dlts <= m; ++dlts)
      add(table, completing(design, level, {dlts, m - dlts, 0, std::min(dlts - 2, later)}, remaining));
  }
}
} // namespace

std::vector<DecisionTableRow> decisionTable(const DoseDesign& design) {
  std::vector<DecisionTableRow> table;
  for (int level = 1; level <= design.top(); ++level) {
    for (int m = 0; m <= std::min(Tally::firstSix, mostAt(design, level)); ++m)
      for (int dlts = 0; dlts <= m; ++dlts)
        add(table, escalating(design, level, {dlts, m - dlts, 0}));
    addCompleting(table, design, level);
  }
  return table;
}
