#pragma once
#include "app/reports/efficacy_series.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// One bar a subject from the infusion to the last contact, dark while a response lasts, with a mark for each
/// assessment and for death; → at its end: the response goes on. Of very many subjects the latest are drawn.
std::unique_ptr<QChart> responseSwimmerChart(const ResponseSwimmerSeries& series, const Theme& theme);
