#include "app/escalation/decision_table.h"

#include "app/escalation/level_rules.h"

namespace {
/// The number of evaluable subjects at which 4.1 or 4.2 asks for nobody more.
int mostEvaluable(const DoseLevel& level) {
  return level.rule == LevelRule::AcceleratedTitration ? 3 : 6;
}

DecisionTableRow escalating(const DoseDesign& design, int level, int evaluable, int dlts) {
  const RuleRow row = escalationRow(design, level, {dlts, evaluable - dlts, 0}, false);
  return {level, false, evaluable, dlts, dlts, row.rule, row.enrol, row.agreement};
}

DecisionTableRow completing(const DoseDesign& design, int level, int evaluable, int dlts) {
  const RuleRow row = completingRow(design, {dlts, evaluable - dlts, 0}, 1);
  return {level, true, evaluable, dlts, dlts, row.rule, 0, row.agreement};
}

/// The rows of one m, those of which the rule says the same put together.
template <class RowOf>
void addRows(std::vector<DecisionTableRow>& table, int evaluable, RowOf rowOf) {
  std::optional<DecisionTableRow> open;
  for (int dlts = 0; dlts <= evaluable; ++dlts) {
    const DecisionTableRow row = rowOf(dlts);
    if (open && open->rule == row.rule && open->enrol == row.enrol) {
      open->dltsTo = dlts;
      continue;
    }
    if (open) table.push_back(*open);
    open = row;
  }
  table.push_back(*open);
}
} // namespace

std::vector<DecisionTableRow> decisionTable(const DoseDesign& design) {
  std::vector<DecisionTableRow> table;
  for (int level = 1; level <= design.top(); ++level) {
    for (int m = 0; m <= mostEvaluable(design.level(level)); ++m)
      addRows(table, m, [&](int dlts) { return escalating(design, level, m, dlts); });
    for (int m = 1; m <= design.plannedSubjects; ++m)
      addRows(table, m, [&](int dlts) { return completing(design, level, m, dlts); });
  }
  return table;
}
