#pragma once
#include "app/cohortctl/command.h"

/// `protocol check FILE`: whether a protocol file may be used, and if not, where in it and why.
Command protocolCheckCommand();
