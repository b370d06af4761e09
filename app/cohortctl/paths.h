#pragma once
#include "app/cohortctl/command.h"

/// `paths`: everything that can follow a course, cohort by cohort (dose_paths.h).
Command pathsCommand();
