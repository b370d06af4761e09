#include "app/escalation/recommendation.h"

#include <algorithm>

QString ruleId(Rule rule) {
  switch (rule) {
  case Rule::AtJoint:
    return QStringLiteral("AT-JOINT");
  case Rule::AtEscalate:
    return QStringLiteral("AT-ESCALATE");
  case Rule::AtExpand:
    return QStringLiteral("AT-EXPAND");
  case Rule::AtEnrol:
    return QStringLiteral("AT-ENROL");
  case Rule::AtWait:
    return QStringLiteral("AT-WAIT");
  case Rule::SdStop:
    return QStringLiteral("SD-STOP");
  case Rule::SdEscalate:
    return QStringLiteral("SD-ESCALATE");
  case Rule::SdTop:
    return QStringLiteral("SD-TOP");
  case Rule::SdExpand:
    return QStringLiteral("SD-EXPAND");
  case Rule::SdWait:
    return QStringLiteral("SD-WAIT");
  case Rule::SdEnrol:
    return QStringLiteral("SD-ENROL");
  case Rule::CeStop:
    return QStringLiteral("CE-STOP");
  case Rule::CeFlag:
    return QStringLiteral("CE-FLAG");
  case Rule::CeDone:
    return QStringLiteral("CE-DONE");
  case Rule::CeWait:
    return QStringLiteral("CE-WAIT");
  case Rule::CeEnrol:
    return QStringLiteral("CE-ENROL");
  case Rule::EnFull:
    return QStringLiteral("EN-FULL");
  }
  return {};
}

namespace {
constexpr int fullCohort = 6; ///< evaluable subjects that make an MTD candidate the MTD

/// A4; the tolerance keeps 3 of 9 at one third whatever the file's digits.
bool aboveFlagRate(const DoseDesign& design, const Tally& tally) {
  return tally.dlts > design.flagRate * tally.evaluable() + 1e-6;
}

/// All that the rules read of a course, counted in one pass.
struct Counts {
  std::vector<Tally> all;      ///< by level, index 0 = L1
  Tally topWithoutPlus;        ///< subjects of the top level that bear no `+`
  std::vector<char> continued; ///< `!` after the level's last cohort
  int highest = 1;             ///< highest level with subjects; L1 opens with the study
  int completing = 0;          ///< level of the last `+` cohort, 0 = none
  int subjects = 0;
};

Counts countOf(const DoseDesign& design, const Course& course) {
  Counts counts;
  counts.all.resize(design.levels.size());
  counts.continued.assign(design.levels.size(), 0);
  for (const Cohort& cohort : course.cohorts) {
    const auto index = static_cast<std::size_t>(cohort.level - 1);
    for (const Outcome outcome : cohort.outcomes) {
      counts.all[index].count(outcome);
      if (cohort.level == design.top() && !cohort.completing) counts.topWithoutPlus.count(outcome);
    }
    if (!cohort.completing)
      counts.continued[index] = cohort.continued;
    else
      counts.completing = cohort.level;
    counts.highest = std::max(counts.highest, cohort.level);
    counts.subjects += static_cast<int>(cohort.outcomes.size());
  }
  return counts;
}

/// A row of the tables in 4.1 to 4.3 that fits, and how many subjects it wants.
struct Row {
  Rule rule;
  int enrol = 0;
  bool agreement = false;
};

Row acceleratedTitration(const Tally& tally, bool continued, int nextNeed) {
  const int m = tally.evaluable();
  const int need = tally.dlts == 0 ? 1 : 3;
  if (tally.dlts >= 2 && continued) return {Rule::AtEscalate, nextNeed, true};
  if (tally.dlts >= 2) return {Rule::AtJoint, 0, true};
  if (tally.undecided == 0 && m >= need) return {Rule::AtEscalate, nextNeed, true};
  if (tally.dlts == 1 && m == 1 && tally.undecided == 0) return {Rule::AtExpand, 2, true};
  if (m + tally.undecided < need) return {Rule::AtEnrol, need - m - tally.undecided};
  return {Rule::AtWait};
}

Row standard3Plus3(const Tally& tally, bool top, int nextNeed) {
  const int m = tally.evaluable();
  const int p = tally.undecided;
  const int need = tally.dlts == 0 ? 3 : 6;
  if (tally.dlts >= 2) return {Rule::SdStop, 0, true};
  if (p == 0 && m >= need) return top ? Row{Rule::SdTop, 0, true} : Row{Rule::SdEscalate, nextNeed, true};
  if (tally.dlts == 1 && m == 3 && p == 0) return {Rule::SdExpand, 3, false};
  if ((tally.dlts == 1 && m + p == 3) || m + p >= need) return {Rule::SdWait};
  return {Rule::SdEnrol, (m + p < 3 ? 3 : 6) - m - p};
}

Row completingEnrolment(const DoseDesign& design, const Tally& tally, int remaining) {
  const int m = tally.evaluable();
  if (tally.dlts >= 2 && m <= fullCohort) return {Rule::CeStop, 0, true};
  if (m > fullCohort && aboveFlagRate(design, tally)) return {Rule::CeFlag, 0, true};
  if (remaining == 0) return {tally.undecided == 0 ? Rule::CeDone : Rule::CeWait};
  return {Rule::CeEnrol, remaining};
}

/// Subjects that a level wants before anything is known of it.
int firstNeed(const DoseLevel& level) {
  return level.rule == LevelRule::AcceleratedTitration ? 1 : 3;
}

Row rowAt(const DoseDesign& design, const Counts& counts, int level) {
  const auto index = static_cast<std::size_t>(level - 1);
  const bool top = level == design.top();
  const int nextNeed = top ? 0 : firstNeed(design.level(level + 1));
  return design.level(level).rule == LevelRule::AcceleratedTitration
             ? acceleratedTitration(counts.all[index], counts.continued[index] != 0, nextNeed)
             : standard3Plus3(counts.all[index], top, nextNeed);
}

bool escalates(Rule rule) {
  return rule == Rule::AtEscalate || rule == Rule::SdEscalate;
}

/// "Completing enrolment stands while a level is not tolerated, or while the subjects of the top level that
/// bear no
/// `+` meet SD-TOP."
bool completingStands(const DoseDesign& design, const Counts& counts) {
  if (counts.completing == 0) return false;
  const bool someNotTolerated = std::any_of(counts.all.begin(), counts.all.end(),
                                            [&](const Tally& tally) { return !isTolerated(design, tally); });
  return someNotTolerated || standard3Plus3(counts.topWithoutPlus, true, 0).rule == Rule::SdTop;
}

Mtd mtdOf(const DoseDesign& design, const Counts& counts) {
  const auto stopped = std::find_if(counts.all.begin(), counts.all.end(),
                                    [&](const Tally& tally) { return !isTolerated(design, tally); });
  if (stopped == counts.all.end()) return {};
  if (stopped == counts.all.begin()) return {Mtd::State::BelowLowest, {}, {}};
  const Tally& below = *(stopped - 1);
  const auto state = below.evaluable() < fullCohort ? Mtd::State::Candidate : Mtd::State::Reached;
  return {state, static_cast<int>(stopped - counts.all.begin()), below.evaluable()};
}
} // namespace

bool isTolerated(const DoseDesign& design, const Tally& tally) {
  if (tally.dlts <= 1) return true;
  return tally.evaluable() > fullCohort && !aboveFlagRate(design, tally);
}

Mtd mtdOf(const DoseDesign& design, const Course& course) {
  return mtdOf(design, countOf(design, course));
}

Recommendation recommend(const DoseDesign& design, const Course& course) {
  const Counts counts = countOf(design, course);
  const int remaining = std::max(0, design.plannedSubjects - counts.subjects);
  Recommendation answer;
  Row row{Rule::AtEnrol};
  int level = 1;
  if (completingStands(design, counts)) {
    level = counts.completing;
    row = completingEnrolment(design, counts.all[static_cast<std::size_t>(level - 1)], remaining);
  } else {
    row = rowAt(design, counts, level);
    while (level < counts.highest && escalates(row.rule))
      row = rowAt(design, counts, ++level);
    for (int above = level + 1; above <= counts.highest; ++above)
      answer.held.push_back(above);
  }
  answer.decidingLevel = level;
  answer.level = escalates(row.rule) ? level + 1 : level;
  if (row.enrol > 0 && remaining == 0) row = {Rule::EnFull, 0, true};
  answer.rule = row.rule;
  answer.enrol = std::min(row.enrol, remaining);
  answer.agreement = row.agreement;
  answer.mtd = mtdOf(design, counts);
  return answer;
}
