#pragma once
#include "app/escalation/course.h"

#include <QString>
#include <optional>
#include <vector>

/// The rules of protocol.md 4.1 to 4.3.
enum class Rule {
  AtJoint,
  AtEscalate,
  AtExpand,
  AtEnrol,
  AtWait,
  SdStop,
  SdEscalate,
  SdTop,
  SdExpand,
  SdWait,
  SdEnrol,
  CeStop,
  CeFlag,
  CeDone,
  CeWait,
  CeEnrol,
  EnFull
};
QString ruleId(Rule rule); ///< "SD-EXPAND"

/// Of protocol.md, that these rules follow; a decision keeps the one it was made under.
inline constexpr int rulesEdition = 2;

struct Mtd {
  enum class State { NotReached, Reached, Candidate, BelowLowest };
  State state = State::NotReached;
  std::optional<int> level;     ///< Reached, Candidate
  std::optional<int> evaluable; ///< m at that level
  bool operator==(const Mtd&) const = default;
};

/// What the protocol recommends for a course. People decide.
struct Recommendation {
  Rule rule = Rule::AtEnrol;
  int decidingLevel = 1; ///< the level whose data decided
  int level = 1; ///< the level that it speaks of: where `enrol` subjects go; the next one for an escalation
  int enrol = 0; ///< subjects to enrol there now, never more than the planned number leaves
  bool agreement = false; ///< needs investigator and sponsor
  std::vector<int> held;  ///< opened levels whose enrolment is held
  Mtd mtd;
  bool operator==(const Recommendation&) const = default;
};

/// A pure function of design and course; total for every course that parseCourse() accepts.
Recommendation recommend(const DoseDesign& design, const Course& course);

Mtd mtdOf(const DoseDesign& design, const Course& course);

/// The rows of protocol.md 4.1 to 4.3 as functions of one level's tally, for whatever reads a course
/// (recommendation.h) or works out what may follow (operating_characteristics.h).
struct RuleRow {
  Rule rule = Rule::AtEnrol;
  int enrol = 0; ///< subjects that it wants, whatever the planned number leaves
  bool agreement = false;
  bool operator==(const RuleRow&) const = default;
};

/// Subjects that a level wants before anything is known of it.
int firstNeed(const DoseLevel& level);

/// 4.1 or 4.2, as the level's rule is, for a level that has not left 3+3. `settled`: the joint discussion of
/// AT-JOINT was held on these data and goes on (4.1).
RuleRow escalationRow(const DoseDesign& design, int level, const Tally& tally, bool settled);

/// 4.2 at the highest level.
RuleRow topRow(const Tally& tally);

/// 4.3; `remaining` = planned number less the subjects so far. What it asks for is what may be enrolled now.
RuleRow completingRow(const DoseDesign& design, const Tally& tally, int remaining);

/// 4.3: with t6 ≤ 1, and t ≤ 1 or beyond six evaluable with t/m not above A4.
bool isTolerated(const DoseDesign& design, const Tally& tally);

/// The most DLTs with which a level of so many evaluable subjects is tolerated, if its first six are.
int mostTolerated(const DoseDesign& design, int evaluable);

/// Subjects that complete enrolment at a time where nobody is undecided (A10).
int completingCohort(const DoseDesign& design, int remaining);

/// AT-ESCALATE or SD-ESCALATE.
bool escalates(Rule rule);

/// The level's DLTs end enrolment there, or call for a joint discussion.
bool stops(Rule rule);

/// 4.3, last paragraph; `tallies` by level, index 0 = L1.
Mtd mtdOf(const DoseDesign& design, const std::vector<Tally>& tallies);

/// All that the rules read of a course, counted in one pass.
struct CourseCounts {
  std::vector<Tally> all;    ///< by level, index 0 = L1
  Tally topWithoutPlus;      ///< subjects of the top level that bear no `+`
  std::vector<char> settled; ///< by level: `!` after its last cohort settles AT-JOINT (4.1)
  int highest = 1;           ///< highest level with subjects; L1 opens with the study
  int completing = 0;        ///< level of the last `+` cohort, 0 = none
  int subjects = 0;
  const Tally& at(int level) const { return all[static_cast<std::size_t>(level - 1)]; }
};
CourseCounts countOf(const DoseDesign& design, const Course& course);
Recommendation recommend(const DoseDesign& design, const CourseCounts& counts);

/// What 4.1 or 4.2 says of the level; beyond six subjects there, 4.3.
RuleRow rowAt(const DoseDesign& design, const CourseCounts& counts, int level);

/// What the rules say at the level: 4.3 where enrolment is being completed there, else rowAt().
RuleRow readAt(const DoseDesign& design, const CourseCounts& counts, int level);

/// The rule that readAt() comes to, or EN-FULL where it asks for subjects that the planned number does not
/// leave.
Rule ruleAt(const DoseDesign& design, const Course& course, int level);

/// Planned subjects that have no letter yet.
int remainingOf(const DoseDesign& design, const CourseCounts& counts);

/// The highest tolerated level below, where enrolment may be completed at a reduced dose; 0 = none.
int toleratedBelow(const DoseDesign& design, const CourseCounts& counts, int level);

/// "Completing enrolment stands while a level is not tolerated, or while the subjects of the top level that
/// bear no `+` meet SD-TOP" (protocol.md 5).
bool completingStands(const DoseDesign& design, const CourseCounts& counts);
