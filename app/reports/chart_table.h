#pragma once
#include "app/reports/chart_series.h"

#include <QStringList>
#include <vector>

/// The data behind a chart: what is saved as CSV. Column names are the same in every language; a cell that is
/// not known is empty.
struct ChartTable {
  QStringList columns;
  std::vector<QStringList> rows;
  bool operator==(const ChartTable&) const = default;
};

ChartTable tableOf(const CohortStatusSeries& series); ///< level, dose, status, subjects
ChartTable tableOf(const SwimmerSeries& series);      ///< subject, level, day, what, detail
ChartTable tableOf(const StaircaseSeries& series);    ///< order, subject, level, dose, status
ChartTable tableOf(const EnrolmentSeries& series);    ///< date, infused, planned
