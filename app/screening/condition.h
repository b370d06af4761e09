#pragma once
#include "app/screening/eligibility.h"

#include <initializer_list>

/// A condition inside a criterion, in three-valued logic: what is not known counts only as long as it can
/// still change the outcome.
struct Condition {
  Verdict verdict = Verdict::NotAssessed;
  QStringList facts;   ///< what decided, in the user's language: "marrow blasts 23 %"
  QStringList missing; ///< what is still needed; empty unless not assessed

  static Condition met(const QString& fact) { return {Verdict::Met, {fact}, {}}; }
  static Condition notMet(const QString& fact) { return {Verdict::NotMet, {fact}, {}}; }
  static Condition unknown(const QString& missing) { return {Verdict::NotAssessed, {}, {missing}}; }
};

/// Not met as soon as one is not met (facts: of those), met when all are.
Condition allOf(std::initializer_list<Condition> conditions);
/// Met as soon as one is met (facts: of those), not met when none can be.
Condition anyOf(std::initializer_list<Condition> conditions);
