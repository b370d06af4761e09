#pragma once
#include "app/screening/eligibility.h"

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
