#pragma once
#include "app/study/site.h"
#include "db/journal.h"

Site loadSite(Connection& connection);

/// Writes what differs from what is stored. Exclusion criteria are kept by id: one that is not in `site` any
/// more is retired, one with id 0 is new.
void writeSite(Journal::Transaction& transaction, const Site& site);
