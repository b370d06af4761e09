#pragma once
#include "app/cohortctl/command.h"

/// `table`: what the rules say of every level and tally (decision_table.h).
Command tableCommand();
