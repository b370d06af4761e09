#pragma once
#include "app/reports/trend_report.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// Which medians a trend chart draws, and on what axis.
struct TrendLook {
  bool byLevel = false;     ///< a median a level, instead of one of all
  bool logarithmic = false; ///< of values; 0 is not drawn on it
  bool operator==(const TrendLook&) const = default;
};

/// An analyte over the days after infusion, actual where the hour of sampling is known, else nominal, which
/// the axis says: a thin line a subject, in its level's colour and pattern, a thick
/// one the median, with the number of values at each visit above it. Below the limit of quantification: ○ at
/// the limit; above an upper limit: ◇. The reference interval is a band (one a sex, where they differ), the
/// limit of quantification a line. `name`: of analyte and unit.
std::unique_ptr<QChart> trendChart(const TrendReport& report, const QString& name, const TrendLook& look,
                                   const Theme& theme);
