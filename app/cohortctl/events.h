#pragma once
#include "app/cohortctl/command.h"

/// `events STUDY`: adverse events by organ class, term and worst grade, by dose level, as CSV or as one JSON
/// object (event_table.h).
Command eventsCommand();
