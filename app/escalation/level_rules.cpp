#include "app/escalation/level_rules.h"

#include <algorithm>
#include <cmath>

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
