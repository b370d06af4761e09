#pragma once
#include "app/base/refusal.h"
#include "app/escalation/standing.h"

/// One line under "What may be decided".
struct DecisionOption {
  DecisionKind kind = DecisionKind::Stay;
  int level = 0;     ///< whose data decide
  int toLevel = 0;   ///< where places open; 0 = none
  int maxPlaces = 0; ///< fewer may be chosen (more cautious); 0 where none open
  bool recommended = false;
  bool needsJustification = false;
  bool needsAgreement = false;
  std::optional<Refusal> refused; ///< less cautious than the rule allows: shown, not choosable, with why
  bool operator==(const DecisionOption&) const = default;
};

/// Everything that may be decided on the study's present data, recommended first, refused last.
/// A decision already in force that opened what the rule asks for is not asked for again: see
/// Standing::decisionNeeded(). While the trial is suspended all that would open places is refused
/// (DESIGN-SUSPENDED); there are none after its end.
std::vector<DecisionOption> decisionOptions(const Standing& standing);

/// Returns why the draft may not be signed, or nullopt: not among the options, refused by the rule, too many
/// places, justification missing; SOURCE-CHECK where the site wants records checked first that are not.
/// Fields: kind, toLevel, places, justification.
std::optional<Refusal> mayDecide(const Standing& standing, const Decision& draft);

/// Fills number, rule, course, basis, needsAgreement, asRecommended, designVersion from the study's present
/// data.
Decision prepared(const Standing& standing, Decision draft);

/// Returns why the sponsor's agreement cannot be recorded now, or nullopt: not needed, given already, data or
/// design changed since, or a newer decision was signed. Field: decision.
std::optional<Refusal> mayAgree(const Standing& standing, const Decision& decision);
