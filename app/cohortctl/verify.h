#pragma once
#include "app/cohortctl/command.h"

/// `cohortctl verify STUDY [--head N:HEX]`: whether every row is as the program wrote it, where the journal
/// ends, and whether it has the entry that a paper names.
Command verifyCommand();
