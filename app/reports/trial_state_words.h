#pragma once
#include "app/study/design_version.h"

#include <QString>

QString trialStateName(TrialState state); ///< "running", "suspended", "ended", in the user's language
QString trialStateId(TrialState state);   ///< the same in JSON
