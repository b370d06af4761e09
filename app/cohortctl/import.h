#pragma once
#include "app/cohortctl/command.h"

/// `import ward-log DIR|lab FILE|ctcae FILE --into STUDY`: brings a ward's log into a study, all or nothing,
/// a laboratory's table (see import_lab.h), or the CTCAE dictionary (see import_ctcae.h); each fault is a
/// line `file:line:column: sentence` on standard error.
Command importCommand();
