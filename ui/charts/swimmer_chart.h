#pragma once
#include "app/reports/chart_series.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// One bar a subject from day 0: its status, the open rest of its window, events, DLT and assessment. Lines
/// stand at the days on which windows open and close. Days after the chart's last one are marked by an arrow.
std::unique_ptr<QChart> swimmerChart(const SwimmerSeries& series, const Theme& theme);
