#pragma once
#include "app/cohortctl/command.h"

/// `status STUDY [--on DATE] [--json]`: course, recommendation, open places, subjects and what is due on the
/// evening of a day, site calendar; without DATE today.
Command statusCommand();
