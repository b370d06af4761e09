#pragma once
#include "app/reports/efficacy_series.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// Survival curves in months: steps, a tick where somebody was censored, and below the axis the number at
/// risk under each of its ticks. The 95 % interval is a band where there is one curve; several differ in
/// colour, dashes and the name at their end, and leave their intervals to the table.
std::unique_ptr<QChart> kaplanMeierChart(const SurvivalSeries& series, const Theme& theme);
