#pragma once
#include "app/escalation/recommendation.h"
#include "tests/support/escalation_oracle.h"

/// The trial of protocol.md: L1 accelerated, L2 and L3 3+3, 18 subjects.
OracleDesign trialForOracle();
/// A plain 3+3 of `levels` levels planned for 6 subjects a level.
OracleDesign standardForOracle(int levels);

/// One letter a level, lowest first: A = accelerated titration, S = 3+3.
OracleDesign designForOracle(const QString& rules, int planned, double flagRate = 1.0 / 3.0);

/// The same design as the engine takes it (windows and doses play no part in the rules).
DoseDesign doseDesignOf(const OracleDesign& design);

/// What the engine says of a line, in the oracle's words, so that the two can be compared.
OracleAnswer askEngine(const DoseDesign& design, const std::string& text);
