#pragma once
#include "app/reports/chart_series.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// Subjects infused over time, against the planned number.
std::unique_ptr<QChart> enrolmentChart(const EnrolmentSeries& series, const Theme& theme);
