#pragma once
#include "app/reports/efficacy_series.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// One bar a subject, its level told by colour, hatch and name, from the greatest rise of marrow blasts to
/// the greatest fall, with the best response at its end. A rise above 100 % is cut off there; beyond what can
/// be told apart, the lesser changes are left to the data.
std::unique_ptr<QChart> waterfallChart(const WaterfallSeries& series, const Theme& theme);
