#pragma once
#include "app/reports/chart_series.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// Subjects of each dose level, stacked by status; whole numbers.
std::unique_ptr<QChart> cohortStatusChart(const CohortStatusSeries& series, const Theme& theme);
