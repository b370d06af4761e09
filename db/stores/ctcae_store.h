#pragma once
#include "app/study/ctcae_dictionary.h"
#include "db/journal/journal.h"

/// The newest; empty where none was loaded.
CtcaeDictionary loadCtcaeDictionary(Connection& connection);

void insertCtcaeDictionary(Journal::Transaction& transaction, const CtcaeDictionary& dictionary);
