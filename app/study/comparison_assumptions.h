#pragma once
#include "app/base/code.h"
#include "app/base/ids.h"
#include "app/base/refusal.h"

#include <QJsonObject>
#include <QString>
#include <array>
#include <optional>
#include <vector>

/// What joint discussions are assumed to decide where the future is worked out. People decide; this is the
/// "if" of every answer that rests on it, and is shown beside it.
struct JointPolicy {
  enum class AtJoint {
    Continue, ///< go on to the next level
    Reduce,   ///< complete enrolment at the highest tolerated level below; ends the trial where there is none
    End
  };
  enum class AtTop {
    Complete, ///< no further escalation: the remaining subjects at the top level
    AddGroup, ///< a dose group is added: what follows lies outside this design
    End
  };
  enum class AtFlag {
    End,
    Reduce ///< as above
  };
  AtJoint atJoint = AtJoint::Continue; ///< AT-JOINT
  AtTop atTop = AtTop::Complete;       ///< SD-TOP
  bool completes = true;       ///< after SD-STOP the remaining subjects are treated at a lower level (record)
  bool topIsMtd = false;       ///< a tolerated top level counts as the MTD, as the literature on 3+3 counts
  AtFlag atFlag = AtFlag::End; ///< CE-FLAG

  /// A plain 3+3 as the literature has it: it ends when a level is stopped or the top is tolerated.
  static JointPolicy plain() { return {AtJoint::End, AtTop::End, false, true}; }
  bool operator==(const JointPolicy&) const = default;
};

/// The choices as the command line, its JSON and the study file call them, in the order of the enums. A word
/// is never changed.
template <>
inline constexpr std::array<const char*, 3> codes<JointPolicy::AtJoint>{"continue", "reduce", "end"};
template <>
inline constexpr std::array<const char*, 3> codes<JointPolicy::AtTop>{"complete", "add", "end"};
template <>
inline constexpr std::array<const char*, 2> codes<JointPolicy::AtFlag>{"end", "reduce"};

/// {"atJoint", "atTop", "completes", "topIsMtd"}, and "atFlag" unless it ends: so what was signed before
/// there was a choice reads as it did. And back; a word that is not known reads as the first.
QJsonObject policyJson(const JointPolicy& policy);
JointPolicy policyIn(const QJsonObject& json);

/// True DLT rates that somebody wants the design to be judged under. Kept with the study; no rule rests on
/// it.
struct ToxicityScenario {
  RowId id = 0;
  QString name;
  std::vector<std::optional<double>> rates; ///< 0 to 1, by level of the design in force; absent = not entered
  bool operator==(const ToxicityScenario&) const = default;
};

/// REQUIRED and NUMBER (field "name/N") for a name that is missing, or stands there twice; RANGE (field
/// "rate/N/LEVEL") for what is no rate from 0 to 1 of one of the `levels`.
std::optional<Refusal> mayKeepScenarios(const std::vector<ToxicityScenario>& scenarios, int levels);

/// A dose, and the DLT rate that it is assumed to have.
struct AssumedRate {
  double cellsPerKg = 0;
  std::optional<double> rate; ///< 0 to 1; nothing = not entered
  bool operator==(const AssumedRate&) const = default;
};

/// What the behaviour of two designs is worked out under.
struct ComparisonAssumptions {
  std::vector<AssumedRate> rates; ///< every dose of either design, rising
  QString scenario;               ///< name of the toxicity scenario that they are of; empty = typed
  JointPolicy policy;
  bool operator==(const ComparisonAssumptions&) const = default;
};

/// {"rates": [[cells per kg, rate or null], …], "scenario", "policy"}; and back. A rate that is no number
/// reads as not entered.
QJsonObject assumptionsJson(const ComparisonAssumptions& assumed);
ComparisonAssumptions assumptionsIn(const QJsonObject& json);
