#include "app/escalation/recommendation.h"

#include "app/base/code.h"

#include <algorithm>
#include <array>
#include <cmath>

template <>
inline constexpr std::array<const char*, 17> codes<Rule>{
    "AT-JOINT",    "AT-ESCALATE", "AT-EXPAND", "AT-ENROL", "AT-WAIT",  "SD-STOP",
    "SD-ESCALATE", "SD-TOP",      "SD-EXPAND", "SD-WAIT",  "SD-ENROL", "CE-STOP",
    "CE-FLAG",     "CE-DONE",     "CE-WAIT",   "CE-ENROL", "EN-FULL"};

QString ruleId(Rule rule) {
  return codeOf(rule);
}

bool stops(Rule rule) {
  return rule == Rule::AtJoint || rule == Rule::SdStop || rule == Rule::CeStop || rule == Rule::CeFlag;
}

namespace {
/// Of a level below the highest one with subjects: one that a change of the design added may still be new.
bool wasOpened(const DoseDesign& design, const CourseCounts& counts, int level) {
  return design.level(level).since == 1 || counts.at(level) != Tally{};
}
} // namespace

Mtd mtdOf(const DoseDesign& design, const Course& course) {
  return mtdOf(design, countOf(design, course).all);
}

Recommendation recommend(const DoseDesign& design, const Course& course) {
  return recommend(design, countOf(design, course));
}

Recommendation recommend(const DoseDesign& design, const CourseCounts& counts) {
  const int remaining = remainingOf(design, counts);
  const bool completing = completingStands(design, counts);
  Recommendation answer;
  int level = completing ? counts.completing : 1;
  RuleRow row = readAt(design, counts, level);
  if (!completing) {
    while (level < counts.highest && escalates(row.rule))
      row = rowAt(design, counts, ++level);
    for (int above = level + 1; above <= counts.highest; ++above)
      if (wasOpened(design, counts, above)) answer.held.push_back(above);
  }
  answer.decidingLevel = level;
  answer.level = escalates(row.rule) ? level + 1 : level;
  if (row.enrol > 0 && remaining == 0) row = {Rule::EnFull, 0, true};
  answer.rule = row.rule;
  answer.enrol = std::min(row.enrol, remaining);
  answer.agreement = row.agreement;
  answer.mtd = mtdOf(design, counts.all);
  return answer;
}

namespace {
constexpr int fullCohort = 6; ///< evaluable subjects that make an MTD candidate the MTD

RuleRow acceleratedTitration(const Tally& tally, bool settled, int nextNeed) {
  const int m = tally.evaluable();
  const int p = tally.undecided;
  const int need = tally.dlts == 0 ? 1 : 3;
  if (tally.dlts >= 2 && !settled) return {Rule::AtJoint, 0, true};
  if (p == 0 && (m >= need || settled)) return {Rule::AtEscalate, nextNeed, true};
  if (tally.dlts == 1 && m == 1 && p == 0) return {Rule::AtExpand, 2, true};
  if (m + p < need) return {Rule::AtEnrol, need - m - p};
  return {Rule::AtWait};
}

RuleRow standard3Plus3(const Tally& tally, bool top, int nextNeed) {
  const int m = tally.evaluable();
  const int p = tally.undecided;
  const int need = tally.dlts == 0 ? 3 : 6;
  if (tally.dlts >= 2) return {Rule::SdStop, 0, true};
  if (p == 0 && m >= need)
    return top ? RuleRow{Rule::SdTop, 0, true} : RuleRow{Rule::SdEscalate, nextNeed, true};
  if (tally.dlts == 1 && m == 3 && p == 0) return {Rule::SdExpand, 3, false};
  if ((tally.dlts == 1 && m + p == 3) || m + p >= need) return {Rule::SdWait};
  return {Rule::SdEnrol, (m + p < 3 ? 3 : 6) - m - p};
}
} // namespace

int firstNeed(const DoseLevel& level) {
  return level.rule == LevelRule::AcceleratedTitration ? 1 : 3;
}

RuleRow escalationRow(const DoseDesign& design, int level, const Tally& tally, bool settled) {
  const bool top = level == design.top();
  const int nextNeed = top ? 0 : firstNeed(design.level(level + 1));
  return design.level(level).rule == LevelRule::AcceleratedTitration
             ? acceleratedTitration(tally, settled, nextNeed)
             : standard3Plus3(tally, top, nextNeed);
}

RuleRow topRow(const Tally& tally) {
  return standard3Plus3(tally, true, 0);
}

RuleRow completingRow(const DoseDesign& design, const Tally& tally, int remaining) {
  const int most = design.completingAtOnce; // A10
  if (tally.earlyDlts() >= 2) return {Rule::CeStop, 0, true};
  if (!isTolerated(design, tally)) return {Rule::CeFlag, 0, true};
  if (remaining == 0) return {tally.undecided == 0 ? Rule::CeDone : Rule::CeWait};
  if (most > 0 && tally.undecided >= most) return {Rule::CeWait};
  return {Rule::CeEnrol, completingCohort(design, remaining + tally.undecided) - tally.undecided};
}

int completingCohort(const DoseDesign& design, int remaining) {
  return design.completingAtOnce > 0 ? std::min(design.completingAtOnce, remaining) : remaining;
}

int mostTolerated(const DoseDesign& design, int evaluable) {
  if (evaluable <= fullCohort) return 1;
  // A4; the tolerance keeps 3 of 9 at one third whatever the file's digits.
  return std::max(1, static_cast<int>(std::floor(design.flagRate * evaluable + 1e-6)));
}

bool isTolerated(const DoseDesign& design, const Tally& tally) {
  return tally.earlyDlts() <= 1 && tally.dlts <= mostTolerated(design, tally.evaluable());
}

bool escalates(Rule rule) {
  return rule == Rule::AtEscalate || rule == Rule::SdEscalate;
}

Mtd mtdOf(const DoseDesign& design, const std::vector<Tally>& tallies) {
  const auto stopped = std::find_if(tallies.begin(), tallies.end(),
                                    [&](const Tally& tally) { return !isTolerated(design, tally); });
  if (stopped == tallies.end()) return {};
  if (stopped == tallies.begin()) return {Mtd::State::BelowLowest, {}, {}};
  const Tally& below = *(stopped - 1);
  const auto state = below.evaluable() < fullCohort ? Mtd::State::Candidate : Mtd::State::Reached;
  return {state, static_cast<int>(stopped - tallies.begin()), below.evaluable()};
}

CourseCounts countOf(const DoseDesign& design, const Course& course) {
  CourseCounts counts;
  counts.all.resize(design.levels.size());
  counts.settled.assign(design.levels.size(), 0);
  for (const Cohort& cohort : course.cohorts) {
    const auto index = static_cast<std::size_t>(cohort.level - 1);
    for (const Outcome outcome : cohort.outcomes) {
      counts.all[index].count(outcome);
      if (cohort.level == design.top() && !cohort.completing) counts.topWithoutPlus.count(outcome);
    }
    if (!cohort.completing)
      counts.settled[index] = cohort.continued;
    else
      counts.completing = cohort.level;
    counts.highest = std::max(counts.highest, cohort.level);
    counts.subjects += static_cast<int>(cohort.outcomes.size());
  }
  // A discussion settles DLTs that are there, and cannot settle what is still undecided.
  for (std::size_t i = 0; i < counts.all.size(); ++i)
    counts.settled[i] = counts.settled[i] && counts.all[i].dlts >= 2 && counts.all[i].undecided == 0;
  return counts;
}

RuleRow rowAt(const DoseDesign& design, const CourseCounts& counts, int level) {
  const auto index = static_cast<std::size_t>(level - 1);
  const Tally& tally = counts.all[index];
  if (tally.leftThreePlusThree()) return completingRow(design, tally, remainingOf(design, counts));
  return escalationRow(design, level, tally, counts.settled[index] != 0);
}

RuleRow readAt(const DoseDesign& design, const CourseCounts& counts, int level) {
  if (level != counts.completing || !completingStands(design, counts)) return rowAt(design, counts, level);
  return completingRow(design, counts.at(level), remainingOf(design, counts));
}

Rule ruleAt(const DoseDesign& design, const Course& course, int level) {
  const CourseCounts counts = countOf(design, course);
  const RuleRow row = readAt(design, counts, level);
  return row.enrol > 0 && remainingOf(design, counts) == 0 ? Rule::EnFull : row.rule;
}

int remainingOf(const DoseDesign& design, const CourseCounts& counts) {
  return std::max(0, design.plannedSubjects - counts.subjects);
}

int toleratedBelow(const DoseDesign& design, const CourseCounts& counts, int level) {
  while (--level > 0)
    if (isTolerated(design, counts.at(level))) break;
  return level;
}

bool completingStands(const DoseDesign& design, const CourseCounts& counts) {
  if (counts.completing == 0) return false;
  const bool someNotTolerated = std::any_of(counts.all.begin(), counts.all.end(),
                                            [&](const Tally& tally) { return !isTolerated(design, tally); });
  return someNotTolerated || topRow(counts.topWithoutPlus).rule == Rule::SdTop;
}
