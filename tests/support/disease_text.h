#pragma once
#include "app/analysis/response/response_criteria.h"

/// Findings in one line, for tables of cases. Tokens, each may be left out: m2 (marrow blasts, %), b0 (blood
/// blasts, %), e+ e- (extramedullary disease), n1.0 (neutrophils), p100 (platelets), r0.05 r<0.01 (MRD, %);
/// D4 (Deauville), U- U= U+ (uptake), L+ L- (new lesions), s-50 (change of size, %), M+ M- (marrow involved).
DiseaseFindings findingsFrom(const QString& text);

/// "8 CR b1; 36 relapse": assessments by day after 2026-01-05, what was confirmed, then findings.
std::vector<ResponseAssessment> assessmentsFrom(const QString& text);

/// "CR ELN-CR", or "? platelets, blasts in the blood": what was derived, by which rule, or what is missing.
QString derivedText(const DerivedResponse& derived);
