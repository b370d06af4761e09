#pragma once
#include "app/study/study.h"
#include "app/study/toxicity_scenario.h"
#include "db/journal.h"

/// The toxicity scenarios in use, in their order. Their rates are carried to the levels of the design in
/// force, which is version `designVersion`.
std::vector<ToxicityScenario> loadScenarios(Connection& connection, const Study& study, int designVersion);

/// Writes what differs from `before`, which loadScenarios() answered. A scenario with id 0 is new; one that
/// is not among them any more is taken out of use. Rates that were only carried stay as they were entered.
void writeScenarios(Journal::Transaction& transaction, const std::vector<ToxicityScenario>& scenarios,
                    const std::vector<ToxicityScenario>& before, int designVersion);
