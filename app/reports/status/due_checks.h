#pragma once
#include "app/reports/status/due_list.h"

/// The version of the consent form that the subject has to sign again.
std::optional<DueItem> consentDue(const Standing& standing, const Subject& subject);

/// What of the subject was checked against source and is another since: for who checks.
std::optional<DueItem> checksDue(const Study& study, const Subject& subject);
