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
