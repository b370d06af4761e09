#pragma once
#include "app/escalation/trial_time.h"

#include <QStringList>

/// What is assumed of time, in sentences: accrual, windows, waiting, and what takes no time. Shown beside
/// every duration.
QStringList trialTimeLines(const TrialTime& time);
