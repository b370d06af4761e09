#pragma once
#include "app/base/refusal.h"
#include "app/study/site.h"

/// May the site be so? REQUIRED (fields name, timeZone, exclusions); RANGE (field limits); NUMBER (field
/// exclusions) where an id stands in the list twice. Its visit windows, assays and comparators have rules of
/// their own: refusePlan(), mayChooseOpinion().
std::optional<Refusal> mayChangeSite(const Site& site);
