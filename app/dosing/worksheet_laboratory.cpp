#include "app/dosing/dosing_text.h"
#include "app/dosing/worksheet_steps.h"
#include "app/protocol/dlt_definition.h"

#include <algorithm>

namespace {
GradeSteps stepsOfValues(const DltRule& rule, std::vector<LabPoint> values) {
  std::erase_if(values, [&](const LabPoint& value) { return value.analyte != rule.names.front(); });
  std::stable_sort(values.begin(), values.end(), [](const LabPoint& one, const LabPoint& other) {
    return std::pair(one.earliest, one.latest) < std::pair(other.earliest, other.latest);
  });
  GradeSteps steps;
  for (const LabPoint& value : values)
    steps.push_back({rule.beyond.contains(value.value) ? 1 : 0, value.earliest, value.latest});
  for (std::size_t i = steps.size(); i > 1; --i)
    steps[i - 2].hi = std::min(steps[i - 2].hi, steps[i - 1].hi);
  return steps;
}

/// About the values of an analyte.
bool isOfValues(const DltItem& item) {
  return item.rule && item.rule->about == DltRule::About::Laboratory && !item.rule->names.isEmpty();
}
} // namespace

ItemVerdict judgeLaboratory(const DltItem& item, const std::vector<LabPoint>& values,
                            const WorksheetQuestion& question) {
  if (!isOfValues(item)) return {item.id, ItemState::No, {}, {}, 0, {}};
  const GradeSteps steps = stepsOfValues(*item.rule, values);
  if (steps.empty()) return unknownVerdict(item, DosingText::tr("No value is recorded."));
  return readSteps(item, steps, std::nullopt, question);
}

void addLaboratory(const std::vector<LabPoint>& values, const WorksheetQuestion& question, Worksheet& sheet) {
  for (const DltItem& item : question.definition.items) {
    if (!isOfValues(item)) continue;
    const QString& analyte = item.rule->names.front();
    auto line = std::find_if(sheet.lines.begin(), sheet.lines.end(),
                             [&](const WorksheetLine& each) { return each.analyte == analyte; });
    if (line == sheet.lines.end()) line = sheet.lines.insert(line, {0, {}, analyte, {}});
    line->items.push_back(judgeLaboratory(item, values, question));
  }
}
