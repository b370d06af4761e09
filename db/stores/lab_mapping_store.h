#pragma once
#include "app/study/lab_mapping.h"
#include "db/journal.h"

/// The newest of each laboratory, by name.
std::vector<LabMapping> loadLabMappings(Connection& connection);

void insertLabMapping(Journal::Transaction& transaction, const LabMapping& mapping);
