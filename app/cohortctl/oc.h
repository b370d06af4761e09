#pragma once
#include "app/cohortctl/command.h"

/// `oc`: operating characteristics of a design from a course on, exact (operating_characteristics.h) or by
/// simulation (simulate_trials.h).
Command ocCommand();
