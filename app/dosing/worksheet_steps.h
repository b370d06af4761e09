#pragma once
#include "app/dosing/worksheet.h"

using GradeSteps = std::vector<GradeStep>;

/// What the steps of one scale say to the rule of the item, which has one. `onset`: of the event, where it
/// can lie before the first step.
ItemVerdict readSteps(const DltItem& item, const GradeSteps& steps, const std::optional<GradeStep>& onset,
                      const WorksheetQuestion& question);

/// It may have begun in the minute of the infusion or later; also where nothing was infused.
bool canFollowInfusion(const GradeStep& step, const WorksheetQuestion& question);

/// Nobody can say: *may*, without a time.
ItemVerdict unknownVerdict(const DltItem& item, const QString& note);
