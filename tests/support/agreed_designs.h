#pragma once
#include "app/study/study.h"
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

/// The file says the same when it is opened again, and its journal is sound. The principal investigator is
/// signed in afterwards.
bool soundAfterReopening(TestStudy& test);

/// The rule of the refusal, or "done".
QString refusedRule(const Result<void>& done);
