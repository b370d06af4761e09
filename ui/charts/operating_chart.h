#pragma once
#include "app/reports/operating_rows.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// Where the MTD may lie under one scenario: two bars for each place, the study's design and, hatched, the
/// plain 3+3; percent.
std::unique_ptr<QChart> operatingChart(const OperatingSeries& series, const Theme& theme);
