#pragma once
#include "app/reports/efficacy_series.h"

#include <QJsonObject>

/// {"on","groups","subjects","waterfall"}: rates as {"count","n","share","lower","upper"}, endpoints as
/// {"n","events","median","medianLower","medianUpper","steps"}, times in days; null for what cannot be told.
QJsonObject toJson(const EfficacyReport& report, const WaterfallSeries& waterfall);
