#pragma once
#include "app/reports/chart_series.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// Dose level against order of infusion, each subject with the mark of its outcome.
std::unique_ptr<QChart> escalationStaircaseChart(const StaircaseSeries& series, const Theme& theme);
