#pragma once
#include "app/escalation/level_rules.h"

/// What completing enrolment (4.3) at a level comes to with so many evaluable subjects, as long as subjects
/// remain.
struct CompletionLimit {
  int most = 0;               ///< DLTs up to which it goes on; -1: with none of them
  Rule beyond = Rule::CeStop; ///< what it comes to above: CE-STOP or CE-FLAG
  bool operator==(const CompletionLimit&) const = default;
};

/// By evaluable subjects, 0 to `evaluable`; read once from completingRow().
std::vector<CompletionLimit> completionLimits(const DoseDesign& design, int evaluable);
