#pragma once
#include "app/cohortctl/commands.h"
#include "app/escalation/simulation/simulate_trials.h"

#include <tl/expected.hpp>

/// `--accrual`, `--arrivals`, `--assessed`: how time passes; `--simulate`, `--seed`, `--threads`.
void addSimulationOptions(QCommandLineParser& parser);

/// Nothing without `--accrual`. `minDays`: A7 of the protocol. On failure the exit status, after the line
/// that says why.
tl::expected<std::optional<TrialTime>, int> timeOf(const QCommandLineParser& parser, int minDays,
                                                   const QString& command);
/// Nothing without `--simulate`.
tl::expected<std::optional<Simulation>, int>
simulationOf(const QCommandLineParser& parser, const std::optional<TrialTime>& time, const QString& command);
