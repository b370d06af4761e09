#pragma once
#include "tests/support/test_study.h"

/// Changes of a real study's design, through the commands; changed_design.h has them for Study values.

/// A change that changes nothing yet, with its justification.
DesignChange designDraft(const Study& study);
/// One that puts a dose group into its place by dose.
DesignChange adding(const Study& study, double cellsPerKg);
DesignChange toState(const Study& study, TrialState state);

/// Signed by the investigator and agreed by the sponsor: it is the version in force. False, with a warning,
/// where either is refused.
bool become(TestStudy& test, const DesignChange& draft);
