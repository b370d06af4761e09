#pragma once
#include "app/analysis/measurements/measured_value.h"
#include "app/reports/charts/chart_table.h"
#include "app/reports/measurements/sample_times.h"
#include "app/study/measurement.h"

using TrendValue = LimitedValue;

/// One subject's course.
struct TrendSubject {
  struct Point {
    std::size_t visit = 0; ///< in TrendReport::visits
    TrendValue value;
    SampleDay at = {};
    bool operator==(const Point&) const = default;
  };
  QString subject; ///< S-001
  int level = 0;
  std::vector<Point> points; ///< by day
  bool operator==(const TrendSubject&) const = default;
};

/// The median of a group at each visit at which it has a value, on the visit's nominal day. Values below the
/// limit of quantification enter as that limit and rank below every other value of that size; those above an
/// upper limit enter as that limit, above. A median that rests on such a value lies below or above what is
/// given: its side.
struct TrendMedian {
  struct Point {
    std::size_t visit = 0;
    int n = 0; ///< values, those beyond a limit included
    TrendValue median;
    bool operator==(const Point&) const = default;
  };
  int level = 0; ///< 0 = of all levels
  std::vector<Point> points;
  bool operator==(const TrendMedian&) const = default;
};

/// One analyte in one specimen over the visits, of subjects who were infused.
struct TrendReport {
  struct Visit {
    QString id;
    BilingualText name;
    double day = 0; ///< nominal, after the infusion
    bool operator==(const Visit&) const = default;
  };
  Analyte analyte;
  Specimen specimen = Specimen::Blood;
  std::vector<Visit> visits;          ///< at which anybody has a value, in order of time
  std::vector<TrendSubject> subjects; ///< by subject number; each has a value
  std::vector<TrendMedian> medians;   ///< of all levels, then of each level that has a subject
  bool operator==(const TrendReport&) const = default;

  const TrendMedian* median(int level) const; ///< 0 = of all; nullptr where there is none
};

/// `measurements`: of this analyte, a number, and specimen; `samplings`: of any. Values as limitedValue() has
/// them; without a number (not done): no point. Linear in both.
TrendReport trendReport(const Study& study, const std::vector<Measurement>& measurements,
                        const std::vector<Sampling>& samplings, const Analyte& analyte, Specimen specimen);

/// The same in two steps, where the measurements of thousands are read bit by bit: each subject of which some
/// are here, a point's `visit` its place in the plan, then what all of them have in common.
std::vector<TrendSubject> trendSubjects(const Study& study, const std::vector<Measurement>& measurements,
                                        const std::vector<Sampling>& samplings, const Analyte& analyte,
                                        Specimen specimen);
TrendReport trendReport(const MeasurementPlan& plan, std::vector<TrendSubject> subjects,
                        const Analyte& analyte, Specimen specimen);

/// The report of one level, or as it is for 0. The medians are those of the subjects that remain.
TrendReport ofLevel(TrendReport report, int level);

/// Of the subjects' points, those before the infusion included.
SampleTimes sampleTimes(const TrendReport& report);

QString trendValueText(const TrendValue& value); ///< "12.5", "<50", ">1000"

/// How values beyond a limit enter the median, in a sentence.
QString medianRule();

/// The data behind a chart: what (value | median), subject, level, visit, day, sign (< | > | empty), value,
/// n, time (actual | nominal).
ChartTable tableOf(const TrendReport& report);

/// The medians in words, for a screen reader. `name`: of analyte and unit.
QString describe(const TrendReport& report, const QString& name);
