#pragma once
#include "ui/charts/charts.h"

#include <QString>
#include <vector>

/// First and last day that are drawn.
struct DaySpan {
  int first = 0;
  int last = 0;
  bool holds(int day) const { return first <= day && day <= last; }
};

/// With the room that the marks at both ends need.
DaySpan daysOf(const SubjectTimeline& timeline, TimelineSpan span);

/// Of an event its end, or today where it goes on.
int lastDayOf(const SubjectTimeline& timeline, const SubjectTimeline::Mark& mark);

/// A row of the timeline.
struct TimelineLane {
  int group = 0;
  QString name;
  std::vector<std::size_t> marks; ///< of the timeline
};

/// From the top. Of events the first twelve terms that fall into the span; the others are in the table.
std::vector<TimelineLane> lanesOf(const SubjectTimeline& timeline, TimelineSpan span);
