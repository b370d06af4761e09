#include "app/base/date_text.h"
#include "app/dosing/dosing_text.h"
#include "app/dosing/worksheet_steps.h"
#include "app/protocol/dlt_definition.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
/// Of one analyte, in the order of time.
std::vector<LabPoint> pointsOf(const QString& analyte, std::vector<LabPoint> values) {
  std::erase_if(values, [&](const LabPoint& value) { return value.analyte != analyte; });
  std::stable_sort(values.begin(), values.end(), [](const LabPoint& one, const LabPoint& other) {
    return std::pair(one.earliest, one.latest) < std::pair(other.earliest, other.latest);
  });
  return values;
}

bool canBeBeyond(const ValueRange& bound, const LabPoint& point) {
  return !(bound.low && point.most < *bound.low) && !(bound.high && point.least > *bound.high);
}
bool mustBeBeyond(const ValueRange& bound, const LabPoint& point) {
  return bound.contains(point.least) && bound.contains(point.most);
}

GradeSteps stepsOfValues(const ValueRange& bound, const std::vector<LabPoint>& points,
                         const WorksheetQuestion& question) {
  GradeSteps steps;
  for (const LabPoint& point : points)
    steps.push_back({0, point.earliest, point.latest});
  for (std::size_t i = steps.size(); i > 1; --i)
    steps[i - 2].hi = std::min(steps[i - 2].hi, steps[i - 1].hi);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const bool isAfter = canFollowInfusion(steps[i], question);
    steps[i].grade = (isAfter ? canBeBeyond : mustBeBeyond)(bound, points[i]) ? 1 : 0;
  }
  return steps;
}

/// Where a value was taken as beyond the bound that need not be: what is signed rests on it.
void addLimits(const ValueRange& bound, const std::vector<LabPoint>& points,
               const WorksheetQuestion& question, ItemVerdict& verdict) {
  if (!verdict.since) return;
  QStringList times;
  for (const LabPoint& point : points) {
    const bool isOpen = canBeBeyond(bound, point) && !mustBeBeyond(bound, point);
    if (isOpen && point.latest >= *verdict.since && point.earliest <= question.at)
      times << siteTime(point.earliest, question.zone);
  }
  if (!times.isEmpty())
    verdict.notes << DosingText::tr("Known only as below or above a limit, and taken as reaching the bound: "
                                    "the value of %1.")
                         .arg(times.join(comma()));
}

/// About the values of an analyte.
bool isOfValues(const DltItem& item) {
  return item.rule && item.rule->about == DltRule::About::Laboratory && !item.rule->names.isEmpty();
}
} // namespace

ItemVerdict judgeLaboratory(const DltItem& item, const std::vector<LabPoint>& values,
                            const WorksheetQuestion& question) {
  if (!isOfValues(item)) return {item.id, ItemState::No, {}, {}, 0, {}};
  const ValueRange& bound = item.rule->beyond;
  const std::vector<LabPoint> points = pointsOf(item.rule->names.front(), values);
  const GradeSteps steps = stepsOfValues(bound, points, question);
  if (steps.empty()) return unknownVerdict(item, DosingText::tr("No value is recorded."));
  ItemVerdict verdict = readSteps(item, steps, std::nullopt, question);
  const bool isLookedAt = std::any_of(steps.begin(), steps.end(), [&](const GradeStep& step) {
    return step.lo <= question.at && canFollowInfusion(step, question);
  });
  if (verdict.state == ItemState::No && !isLookedAt)
    return unknownVerdict(item, DosingText::tr("No value since the infusion is recorded."));
  addLimits(bound, points, question, verdict);
  return verdict;
}

QStringList analytesOf(const DltDefinition& definition) {
  QStringList analytes;
  for (const DltItem& item : definition.items)
    if (isOfValues(item) && !analytes.contains(item.rule->names.front()))
      analytes << item.rule->names.front();
  return analytes;
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
