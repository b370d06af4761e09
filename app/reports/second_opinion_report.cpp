#include "app/reports/second_opinion_report.h"

#include "app/escalation/course_counts.h"
#include "app/escalation/may_choose_opinion.h"

#include <algorithm>

namespace {
/// Where the rule treats next; nothing where it sends nobody anywhere, or people decide.
std::optional<DoseAdvice> adviceOf(Rule rule) {
  switch (rule) {
  case Rule::AtEscalate:
  case Rule::SdEscalate:
    return DoseAdvice::Escalate;
  case Rule::AtExpand:
  case Rule::AtEnrol:
  case Rule::SdTop:
  case Rule::SdExpand:
  case Rule::SdEnrol:
  case Rule::CeEnrol:
    return DoseAdvice::Stay;
  case Rule::SdStop:
  case Rule::CeStop:
    return DoseAdvice::Deescalate;
  case Rule::AtJoint:
  case Rule::AtWait:
  case Rule::SdWait:
  case Rule::CeFlag:
  case Rule::CeDone:
  case Rule::CeWait:
  case Rule::EnFull:
    return std::nullopt;
  }
  return std::nullopt;
}

/// Both papers: where there is no level to go to, the present one is kept; but an eliminated one is left.
DoseAdvice followed(DoseAdvice advice, int level, int top) {
  if (advice == DoseAdvice::Escalate && level == top) return DoseAdvice::Stay;
  if (advice == DoseAdvice::Deescalate && level == 1) return DoseAdvice::Stay;
  return advice == DoseAdvice::Eliminate ? DoseAdvice::Deescalate : advice;
}

std::optional<bool> differs(DoseAdvice advice, Rule rule, int level, int top) {
  const auto protocol = adviceOf(rule);
  if (!protocol) return std::nullopt;
  return followed(advice, level, top) != *protocol;
}

Rule ruleOf(const DoseDesign& design, const CourseCounts& counts, int level) {
  if (level != counts.completing || !completingStands(design, counts))
    return rowAt(design, counts, level).rule;
  const int remaining = std::max(design.plannedSubjects - counts.subjects, 0);
  return completingRow(design, counts.all[static_cast<std::size_t>(level - 1)], remaining).rule;
}
} // namespace

const OpinionLine* OpinionReport::at(int level) const {
  const auto found = std::find_if(lines.begin(), lines.end(),
                                  [level](const OpinionLine& line) { return line.level == level; });
  return found == lines.end() ? nullptr : &*found;
}

OpinionReport opinionReport(const DoseDesign& design, const Course& course,
                            const SecondOpinionChoice& choice) {
  OpinionReport report{choice, formatCourse(course), design.top(), {}};
  const CourseCounts counts = countOf(design, course);
  for (int level = 1; level <= counts.highest; ++level) {
    const Tally& tally = counts.all[static_cast<std::size_t>(level - 1)];
    const auto boin = boinAdvice(tally, choice.target);
    const auto mtpi2 = mtpi2Advice(tally, choice.target);
    if (!boin || !mtpi2) continue; // nobody is evaluable
    const Rule rule = ruleOf(design, counts, level);
    report.lines.push_back({level, tally, dltPosterior(tally, priorOf(choice)), *boin, *mtpi2, rule,
                            differs(*boin, rule, level, report.top),
                            differs(*mtpi2, rule, level, report.top)});
  }
  return report;
}
