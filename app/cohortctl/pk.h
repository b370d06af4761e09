#pragma once
#include "app/cohortctl/command.h"

/// `pk STUDY`: noncompartmental pharmacokinetics by subject and dose level, as one JSON object (pk_report.h).
Command pkCommand();
