#pragma once
#include "app/study/deviation.h"
#include "db/journal.h"

#include <vector>

/// What logs that were brought in did against the rules, oldest first.
std::vector<Deviation> loadDeviations(Connection& connection);

/// Ids of subject and decision are those of the study file.
void insertDeviation(Journal::Transaction& transaction, const Deviation& deviation);
