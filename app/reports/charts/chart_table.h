#pragma once
#include "app/dosing/dlt_window.h"
#include "app/escalation/standing.h"
#include "app/study/study.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

/// The statuses in the order in which charts stack and list them.
inline constexpr std::array chartStatuses{SubjectStatus::Cleared, SubjectStatus::Dlt, SubjectStatus::InWindow,
                                          SubjectStatus::NotEvaluable};

/// Who was infused, in that order.
std::vector<const Subject*> infusedInOrder(const Study& study);

/// How many subjects of each dose level count how.
struct CohortStatusSeries {
  struct Level {
    int level = 0;
    QString dose;                ///< "2×10⁷"
    std::array<int, 4> counts{}; ///< by SubjectStatus
    int count(SubjectStatus status) const { return counts.at(static_cast<std::size_t>(status)); }
    int subjects() const;
    bool operator==(const Level&) const = default;
  };
  std::vector<Level> levels; ///< every level of the design, lowest first
  bool operator==(const CohortStatusSeries&) const = default;
};
CohortStatusSeries cohortStatusSeries(const Standing& standing);

/// One subject's way through the DLT window; days count from the infusion, day 0.
struct SwimmerBar {
  struct Event {
    int day = 0;
    int grade = 0;
    BilingualText term;
    bool isDlt = false; ///< the event that the assessment in force calls the DLT
    bool operator==(const Event&) const = default;
  };
  QString subject;
  int level = 0;
  DltWindow window;
  int day = 0; ///< today
  SubjectStatus status = SubjectStatus::InWindow;
  std::vector<Event> events;
  std::optional<int> assessedOnDay;
  bool lateAssessment = false;
  bool operator==(const SwimmerBar&) const = default;
};
struct SwimmerSeries {
  std::vector<SwimmerBar> bars; ///< in order of infusion; whoever is not infused has no bar
  std::vector<int> windowDays;  ///< 14, 28: on which windows of the design open and close, rising
  bool operator==(const SwimmerSeries&) const = default;
};
SwimmerSeries swimmerSeries(const Standing& standing);

/// Who was treated at which level, in order of infusion.
struct StaircaseSeries {
  struct Step {
    QString subject;
    int level = 0;
    SubjectStatus status = SubjectStatus::InWindow;
    bool operator==(const Step&) const = default;
  };
  std::vector<Step> steps;
  QStringList doses; ///< of every level of the design, lowest first
  bool operator==(const StaircaseSeries&) const = default;
};
StaircaseSeries staircaseSeries(const Standing& standing);

/// Subjects infused so far, against the planned number.
struct EnrolmentSeries {
  struct Point {
    QDate date;
    int infused = 0; ///< cumulative, at the end of that day
    bool operator==(const Point&) const = default;
  };
  std::vector<Point> points; ///< one a day on which somebody was infused
  QDate until;               ///< today, and never before the last point
  int planned = 0;
  int infused() const { return points.empty() ? 0 : points.back().infused; }
  bool operator==(const EnrolmentSeries&) const = default;
};
EnrolmentSeries enrolmentSeries(const Standing& standing);

/// The same numbers in words, for whoever cannot see the chart.
QString describe(const CohortStatusSeries& series);
QString describe(const SwimmerSeries& series);
QString describe(const StaircaseSeries& series);
QString describe(const EnrolmentSeries& series);

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

/// The last of them, at most so many: what a chart can draw of thousands.
template <class Bar>
std::vector<Bar> lastOf(const std::vector<Bar>& bars, std::size_t most) {
  const std::size_t left = bars.size() > most ? bars.size() - most : 0;
  return {bars.begin() + static_cast<std::ptrdiff_t>(left), bars.end()};
}
