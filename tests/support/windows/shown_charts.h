#pragma once
#include "app/reports/measurements/trend_report.h"
#include "ui/charts/frame/chart_view.h"

#include <QChart>

/// What the chart says of its points.
inline QStringList spoken(const QChart& chart) {
  QStringList all;
  const ChartHover* hover = ChartHover::of(chart);
  for (std::size_t i = 0; hover && i < hover->count(); ++i)
    all << hover->words(i);
  return all;
}

/// How many series of that kind it has.
template <class S>
int countOf(const QChart& chart) {
  int count = 0;
  for (QAbstractSeries* series : chart.series())
    if (qobject_cast<S*>(series)) ++count;
  return count;
}

/// Three subjects of two levels on three visits; S-003 begins below the limit of 50.
inline TrendReport copies() {
  TrendReport report;
  report.analyte.id = QStringLiteral("car-copies");
  report.analyte.lloq = 50;
  report.analyte.referenceMen = {60, 90};
  report.analyte.referenceWomen = {60, 90};
  for (const double day : {0., 7., 28.})
    report.visits.push_back({QStringLiteral("D%1").arg(day),
                             {QStringLiteral("Day %1").arg(day), QStringLiteral("第%1天").arg(day)},
                             day});
  const auto exactly = [](double number) { return TrendValue{number, TrendValue::Side::Quantified}; };
  const TrendValue below{50, TrendValue::Side::Below};
  report.subjects = {{QStringLiteral("S-001"), 1, {{0, exactly(0)}, {1, exactly(400)}, {2, exactly(100)}}},
                     {QStringLiteral("S-002"), 1, {{1, exactly(800)}}},
                     {QStringLiteral("S-003"), 2, {{0, below}, {1, exactly(5000)}}}};
  for (TrendSubject& subject : report.subjects)
    for (TrendSubject::Point& point : subject.points)
      point.at.day = report.visits[point.visit].day;
  report.medians = {{0, {{0, 2, below}, {1, 3, exactly(800)}, {2, 1, exactly(100)}}},
                    {1, {{0, 1, exactly(0)}, {1, 2, exactly(600)}, {2, 1, exactly(100)}}},
                    {2, {{0, 1, below}, {1, 1, exactly(5000)}}}};
  return report;
}

/// What stands at their axis.
inline const QString atTheAxis = QStringLiteral("CAR copies (copies/µg gDNA)");
