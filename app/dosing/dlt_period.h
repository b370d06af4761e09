#pragma once
#include "app/study/treatment.h"

struct Study;

/// The day (0 = infusion) on which an event began, or became worse, for the first time between the infusion
/// and A2's last day: what can make it a DLT. Nothing where it did not. Of times that are known in part, the
/// reading that makes it one: the earliest such day that can be meant.
std::optional<int> dltDay(const Study& study, const Infusion& infusion, const AdverseEvent& event);

/// "3"; of an onset that is known in part the days that it can lie between: "−3 to 27".
QString onsetDays(const Study& study, const Infusion& infusion, const AdverseEvent& event);

/// That the onset could also lie outside the DLT period, and the event counts as in it: "Onset 2026-01: taken
/// as in the DLT period, as it can be." Empty where there is nothing to say.
QString dltReading(const Study& study, const Infusion& infusion, const AdverseEvent& event);
