#pragma once
#include <QJsonObject>
#include <QStringList>

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
QStringList atJointCodes(); ///< continue, reduce, end
QStringList atTopCodes();   ///< complete, add, end
QStringList atFlagCodes();  ///< end, reduce

/// {"atJoint", "atTop", "completes", "topIsMtd"}, and "atFlag" unless it ends: so what was signed before
/// there was a choice reads as it did. And back; a word that is not known reads as the first.
QJsonObject policyJson(const JointPolicy& policy);
JointPolicy policyIn(const QJsonObject& json);
