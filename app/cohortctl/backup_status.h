#pragma once
#include "app/cohortctl/command.h"
#include "app/study/refusal.h"

/// Says the refusal on standard error and answers the status that tells a script what it was about.
int refusedFor(const QString& command, const Refusal& refusal);

/// The lines of --help about what verify and restore end with.
QString statusHelp();
