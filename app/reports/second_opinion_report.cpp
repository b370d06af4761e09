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

/// What a design says at each level. Both papers: with a level those above it are eliminated, and no dose
/// goes up into one that is.
template <class AdviceOn>
std::vector<std::optional<DoseAdvice>> advised(const CourseCounts& counts, AdviceOn adviceOn) {
  std::vector<std::optional<DoseAdvice>> all;
  for (const Tally& tally : counts.all)
    all.push_back(adviceOn(tally));
  const auto first = std::find(all.begin(), all.end(), std::optional(DoseAdvice::Eliminate));
  for (auto above = first; above != all.end(); ++above)
    if (*above) *above = DoseAdvice::Eliminate;
  if (first != all.begin() && first != all.end() && *(first - 1) == DoseAdvice::Escalate)
    *(first - 1) = DoseAdvice::Stay;
  return all;
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
  const auto boins = advised(counts, [&](const Tally& tally) { return boinAdvice(tally, choice.target); });
  const auto mtpi2s = advised(counts, [&](const Tally& tally) { return mtpi2Advice(tally, choice.target); });
  for (int level = 1; level <= counts.highest; ++level) {
    const auto index = static_cast<std::size_t>(level - 1);
    const Tally& tally = counts.all[index];
    const auto& boin = boins[index];
    const auto& mtpi2 = mtpi2s[index];
    if (!boin || !mtpi2) continue; // nobody is evaluable
    const Rule rule = readAt(design, counts, level).rule;
    report.lines.push_back({level, tally, dltPosterior(tally, priorOf(choice)), *boin, *mtpi2, rule,
                            differs(*boin, rule, level, report.top),
                            differs(*mtpi2, rule, level, report.top)});
  }
  return report;
}
