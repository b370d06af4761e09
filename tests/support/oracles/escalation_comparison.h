#pragma once
#include "app/escalation/outlook/operating_characteristics.h"
#include "app/escalation/recommendation.h"
#include "tests/support/oracles/brute_force_trials.h"
#include "tests/support/oracles/escalation_oracle.h"

/// The trial of protocol.md: L1 accelerated, L2 and L3 3+3, 18 subjects, A10: three at once.
OracleDesign trialForOracle();
/// A plain 3+3 of `levels` levels planned for 6 subjects a level, without A10.
OracleDesign standardForOracle(int levels);

/// One letter a level, lowest first: A = accelerated titration, S = 3+3. `atOnce`: A10, 0 = no limit.
OracleDesign designForOracle(const QString& rules, int planned, double flagRate = 1.0 / 3.0, int atOnce = 3);

/// The same design as the engine takes it (windows and doses play no part in the rules), and as the oracle
/// does.
DoseDesign doseDesignOf(const OracleDesign& design);
OracleDesign oracleDesignOf(const DoseDesign& design);

/// The same policy as the engine takes it.
JointPolicy jointPolicyOf(const TriedPolicy& policy);

/// What the engine says of a line, in the oracle's words, so that the two can be compared.
OracleAnswer askEngine(const DoseDesign& design, const std::string& text);

/// The engine's operating characteristics in the words of the enumeration.
TriedOutcome triedOutcomeOf(const OperatingCharacteristics& oc);

/// The first value that differs by more than 1e-9, named, with both; empty where none does.
QString differenceOf(const TriedOutcome& engine, const TriedOutcome& enumerated);
