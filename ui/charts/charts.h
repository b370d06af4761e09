#pragma once
#include "app/reports/charts/chart_table.h"
#include "app/reports/charts/subject_timeline.h"
#include "app/reports/efficacy/cd7_correlation.h"
#include "app/reports/efficacy/efficacy_series.h"
#include "app/reports/measurements/pk_report.h"
#include "app/reports/measurements/trend_report.h"
#include "app/reports/outlook/operating_report.h"
#include "app/reports/safety/event_heat_map.h"
#include "ui/style/theme.h"

#include <QChart>
#include <memory>

/// CD7 at screening against one outcome: a point a subject, coloured, shaped and named, on an axis of words
/// where the outcome is ordered and on a logarithmic one where it is measured (0 stands at its lower end).
/// The key says ρ, its interval, p and n: exploratory.
std::unique_ptr<QChart> cd7ScatterChart(const Cd7Association& association, Cd7Marker marker,
                                        const Theme& theme);

/// Subjects of each dose level, stacked by status; whole numbers.
std::unique_ptr<QChart> cohortStatusChart(const CohortStatusSeries& series, const Theme& theme);

/// Concentrations over the days after infusion on a logarithmic axis, one line a subject, coloured and
/// labelled by level; what is below the limit of quantification is a ○ on its line. `name`: of analyte and
/// unit.
std::unique_ptr<QChart> concentrationChart(const PkReport& report, const QString& name,
                                           const std::optional<double>& lloq, const Theme& theme);

/// The same in words, for a screen reader.
QString describe(const PkReport& report, const QString& name);

/// Subjects infused over time, against the planned number.
std::unique_ptr<QChart> enrolmentChart(const EnrolmentSeries& series, const Theme& theme);

/// Dose level against order of infusion, each subject with the mark of its outcome.
std::unique_ptr<QChart> escalationStaircaseChart(const StaircaseSeries& series, const Theme& theme);

/// Terms downwards, subjects across in order of infusion; each cell is the subject's worst grade, as colour
/// and as number.
std::unique_ptr<QChart> eventHeatMapChart(const EventHeatMap& map, const Theme& theme);

/// Survival curves in months: steps, a tick where somebody was censored, and below the axis the number at
/// risk under each of its ticks. The 95 % interval is a band where there is one curve; several differ in
/// colour, dashes and the name at their end, and leave their intervals to the table.
std::unique_ptr<QChart> kaplanMeierChart(const SurvivalSeries& series, const Theme& theme);

/// Where the MTD may lie under one scenario: two bars for each place, the study's design and, hatched, the
/// plain 3+3; percent.
std::unique_ptr<QChart> operatingChart(const OperatingSeries& series, const Theme& theme);

/// One bar a subject from the infusion to the last contact, dark while a response lasts, with a mark for each
/// assessment and for death; → at its end: the response goes on. Of very many subjects the latest are drawn.
std::unique_ptr<QChart> responseSwimmerChart(const ResponseSwimmerSeries& series, const Theme& theme);

/// How much of a subject's timeline is drawn: all of it, or what lies around the DLT window.
enum class TimelineSpan { Whole, Window };
/// One subject from the consent on: rows for the steps up to the infusion, for each term of its events (bars
/// with their grade), assessments, samples, responses and follow-up, over days and dates; the DLT window is
/// a band, the first day of its assessment a line.
std::unique_ptr<QChart> subjectTimelineChart(const SubjectTimeline& timeline, TimelineSpan span,
                                             const Theme& theme);
/// Which marks of the timeline the chart's points tell, in their order.
std::vector<std::size_t> toldMarks(const SubjectTimeline& timeline, TimelineSpan span);
/// Rows of the chart, with that of the dates.
int timelineRows(const SubjectTimeline& timeline, TimelineSpan span);

/// One bar a subject from day 0: its status, the open rest of its window, events, DLT and assessment. Lines
/// stand at the days on which windows open and close. Days after the chart's last one are marked by an arrow.
std::unique_ptr<QChart> swimmerChart(const SwimmerSeries& series, const Theme& theme);
/// The latest, and how many there are before them.
std::pair<SwimmerSeries, std::size_t> drawnOf(const SwimmerSeries& all);

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

/// One bar a subject, its level told by colour, hatch and name, from the greatest rise of marrow blasts to
/// the greatest fall, with the best response at its end. A rise above 100 % is cut off there; beyond what can
/// be told apart, the lesser changes are left to the data.
std::unique_ptr<QChart> waterfallChart(const WaterfallSeries& series, const Theme& theme);
