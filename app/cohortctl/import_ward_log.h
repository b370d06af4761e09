#pragma once
#include "app/cohortctl/command.h"

/// `import ward-log DIR --into STUDY`: brings a ward's log into a study, all or nothing; each fault is a line
/// `file:line:column: sentence` on standard error.
Command importCommand();
