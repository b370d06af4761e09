#pragma once
#include "app/study/refusal.h"
#include "app/study/site.h"

/// The protocol file's plan with what the site has entered in place of its assumptions. What the site left
/// empty of an analyte (LLOQ, an interval) stays as in the file. The planned time of a visit is the file's;
/// it is the middle of the site's window where that does not hold the file's planned day, unless the middle
/// lies on the other side of the infusion: screening on day 0 is still before it.
MeasurementPlan planInForce(const MeasurementPlan& file, const Site& site);

/// Can the site's plan be in force? Refusals, field "visitWindows" or "assays": MISSING (the file names no
/// such visit or analyte), those of the two rules below, and RANGE where the visits would lose their order.
std::optional<Refusal> refusePlan(const MeasurementPlan& file, const Site& site);

/// RANGE: the earliest day after the latest; a visit before the infusion after day 0, another before it.
std::optional<Refusal> refuseWindow(const Visit& visit, const VisitWindow& window);

/// RANGE: an LLOQ that is not above 0, an interval below 0 or turned round, limits of what has no number.
std::optional<Refusal> refuseLimits(const Analyte& analyte, const AssayLimits& limits);
