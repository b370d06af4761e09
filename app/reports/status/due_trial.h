#pragma once
#include "app/reports/status/due_list.h"

/// What waits of the trial and of no subject: a decision, a change of the design, agreements; and, for
/// `reader`, queries, a line a subject, what was done to accounts and which lots are held.
std::vector<DueItem> trialDue(const Standing& standing, std::optional<Role> reader);
