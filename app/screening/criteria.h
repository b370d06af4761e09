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

/// A verdict without its id: what is still needed, or what decided it.
inline CriterionVerdict missing(const QString& explanation, const QStringList& items) {
  return {{}, Verdict::NotAssessed, {}, explanation, items};
}
inline CriterionVerdict decided(bool met, const QString& value, const QString& explanation) {
  return {{}, met ? Verdict::Met : Verdict::NotMet, value, explanation, {}};
}

// One function a criterion of protocol.md section 2. Each fills verdict, deciding value, explanation and
// missing items; the id is set by evaluateEligibility().

CriterionVerdict judgeAge(const InclusionThresholds& limits, std::optional<int> ageYears);         // I1
CriterionVerdict judgeSurvival(const InclusionThresholds& limits, std::optional<double> weeks);    // I2
CriterionVerdict judgeEcog(const InclusionThresholds& limits, std::optional<int> ecog);            // I3
CriterionVerdict judgeDiagnosis(std::optional<Diagnosis> diagnosis);                               // I4a
CriterionVerdict judgeCd7(const InclusionThresholds& limits, const ScreeningEntry& entry);         // I4b
CriterionVerdict judgeDisease(const InclusionThresholds& limits, const RelapsedRefractory& entry); // I4c
CriterionVerdict judgeAccess(const ScreeningEntry& entry);                                         // I5
CriterionVerdict judgeOrgans(const Site& site, const ScreeningEntry& entry);                       // I6
CriterionVerdict judgeConsent(const Site& site, const Screening& screening);                       // I7

/// The method by which I4b is met, flow where both are; nothing while it is not met.
std::optional<Cd7Method> cd7MetBy(const InclusionThresholds& limits, const ScreeningEntry& entry);

/// One verdict a line of the site's list; the single verdict `E` while the list is not entered.
std::vector<CriterionVerdict> judgeExclusions(const Site& site, const ScreeningEntry& entry);
