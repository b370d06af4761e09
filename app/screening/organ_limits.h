#pragma once
#include "app/base/refusal.h"
#include "app/study/site.h"

/// Which way a limit of the test points: for heart and lung more is better, of everything else less.
LimitRelation directionOf(OrganTest test);

/// "Creatinine at most 1.5 × the upper limit of normal"; "SpO₂ at least 92 %".
QString limitText(OrganTest test, const OrganLimit& limit);

/// RANGE (field limits): the wrong way round, or a number that no protocol has for this test in this unit (a
/// slip of the decimal point, a multiple of ULN typed as a value).
std::optional<Refusal> refuseLimit(OrganTest test, const OrganLimit& limit);

/// The same of every limit that differs from what was there before.
std::optional<Refusal> refuseChangedLimits(const Site& before, const Site& after);
