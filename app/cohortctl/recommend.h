#pragma once
#include "app/cohortctl/command.h"

/// `recommend [--design NAME|FILE] [--json] COURSE`: what the protocol recommends for a course; `-` reads one
/// course a line from standard input.
Command recommendCommand();
