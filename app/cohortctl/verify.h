#pragma once
#include "app/cohortctl/command.h"

/// `cohortctl verify STUDY`
Command verifyCommand();
