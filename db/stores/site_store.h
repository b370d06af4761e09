#pragma once
#include "app/study/ctcae_dictionary.h"
#include "app/study/site.h"
#include "db/journal/journal.h"

/// All but the DLT definition: loadDefinitions().
Site loadSite(Connection& connection);

/// Writes what differs from what is stored; all but the DLT definition: writeDefinition(). Exclusion criteria
/// are kept by id: one that is not in `site` any more is retired, one with id 0 is new. A visit's window or
/// an analyte's limits that are not in it any more are taken out of use.
void writeSite(Journal::Transaction& transaction, const Site& site);

/// The newest; empty where none was loaded.
CtcaeDictionary loadCtcaeDictionary(Connection& connection);

void insertCtcaeDictionary(Journal::Transaction& transaction, const CtcaeDictionary& dictionary);
