#pragma once
#include "app/cohortctl/command.h"

/// `efficacy STUDY`: response rates and survival by dose level and disease on the evening of a day, as text
/// or as one JSON object (efficacy_json.h).
Command efficacyCommand();
