#pragma once
#include "app/reports/charts/chart_series.h"

#include <QString>
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

/// A chart in words for a screen reader: its title and a sentence a line; who has none says why.
QString chartSentences(const QString& title, const QStringList& lines);
