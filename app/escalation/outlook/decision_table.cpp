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

bool saysTheSame(const DecisionTableRow& one, const DecisionTableRow& other) {
  return one.early == other.early && one.rule == other.rule && one.enrol == other.enrol;
}

/// The rows of `from` to `to` DLTs; `rowOf` answers the row of one number. The rule grows stricter with every
/// DLT: what it says of both ends it says of all between. Thousands of tallies are a few looks so.
template <class RowOf>
void addRun(std::vector<DecisionTableRow>& table, const RowOf& rowOf, int from, int to) {
  if (from > to) return;
  DecisionTableRow row = rowOf(from);
  if (saysTheSame(row, rowOf(to))) {
    row.dltsTo = to;
    return add(table, row);
  }
  const int middle = from + (to - from) / 2;
  addRun(table, rowOf, from, middle);
  addRun(table, rowOf, middle + 1, to);
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
    const auto rowOf = [&](int dlts, int afterSix) {
      return completing(design, level, {dlts, m - dlts, 0, afterSix}, remaining);
    };
    // t6 ≤ 1, then t6 ≥ 2; up to six subjects t6 is t
    addRun(
        table, [&](int dlts) { return rowOf(dlts, later > 0 ? std::max(0, dlts - 1) : 0); }, 0,
        later > 0 ? later + 1 : m);
    if (later > 0)
      addRun(
          table, [&](int dlts) { return rowOf(dlts, std::min(dlts - 2, later)); }, 2, m);
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
