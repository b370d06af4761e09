#pragma once
#include "app/reports/status/due_list.h"

/// What of the subject was checked against source and is another since: for who checks.
std::optional<DueItem> checksDue(const Study& study, const Subject& subject);
