#pragma once
#include "app/cohortctl/command.h"

/// `cohortctl restore STUDY [--to NEW] [--backup FILE]`
Command restoreCommand();
