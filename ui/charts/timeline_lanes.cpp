#include "ui/charts/timeline_lanes.h"

#include "app/study/ctcae_dictionary.h"
#include "ui/charts/frame/charts_text.h"

#include <QLocale>
#include <algorithm>

namespace {
constexpr std::size_t mostTerms = 12;
constexpr int daysBefore = 7; ///< of the window's span
constexpr int daysBehind = 14;

QString laneName(const SubjectTimeline::Mark& mark) {
  switch (mark.kind) {
  case TimelineKind::Event:
    return shownName(mark.term, QLocale().name());
  case TimelineKind::Assessment:
    return ChartsText::tr("DLT assessment");
  case TimelineKind::Sample:
    return ChartsText::tr("Samples");
  case TimelineKind::Response:
    return ChartsText::tr("Response");
  case TimelineKind::FollowUp:
    return ChartsText::tr("Follow-up");
  default:
    return ChartsText::tr("Screening, dose");
  }
}

/// Rows from the top: the dates, the steps up to the infusion, the events by term, and what was found.
int groupOf(TimelineKind kind) {
  return std::max(0, static_cast<int>(kind) - static_cast<int>(TimelineKind::Infusion));
}
} // namespace

DaySpan daysOf(const SubjectTimeline& timeline, TimelineSpan span) {
  if (span == TimelineSpan::Window && timeline.window)
    return {-daysBefore, timeline.window->latest + daysBehind};
  const int first = timeline.day(timeline.first());
  const int last = timeline.day(timeline.last());
  const int edge = std::max(1, (last - first) / 40); // a mark is wider than its day
  return {first - edge, std::max(last, first + daysBefore) + edge};
}

int lastDayOf(const SubjectTimeline& timeline, const SubjectTimeline::Mark& mark) {
  if (mark.kind != TimelineKind::Event) return timeline.day(mark.date);
  return timeline.day(std::max(mark.date, mark.end.value_or(timeline.today)));
}

std::vector<TimelineLane> lanesOf(const SubjectTimeline& timeline, TimelineSpan span) {
  const DaySpan days = daysOf(timeline, span);
  std::vector<TimelineLane> lanes;
  for (std::size_t i = 0; i < timeline.marks.size(); ++i) {
    const SubjectTimeline::Mark& mark = timeline.marks[i];
    if (timeline.day(mark.date) > days.last || lastDayOf(timeline, mark) < days.first) continue;
    const int group = groupOf(mark.kind);
    const QString name = laneName(mark);
    auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const TimelineLane& each) {
      return each.group == group && each.name == name;
    });
    if (lane == lanes.end()) lane = lanes.insert(lanes.end(), {group, name, {}});
    lane->marks.push_back(i);
  }
  std::stable_sort(lanes.begin(), lanes.end(),
                   [](const auto& a, const auto& b) { return a.group < b.group; });
  std::size_t terms = 0;
  std::erase_if(lanes, [&](const TimelineLane& lane) {
    return lane.group == groupOf(TimelineKind::Event) && ++terms > mostTerms;
  });
  return lanes;
}

std::vector<std::size_t> toldMarks(const SubjectTimeline& timeline, TimelineSpan span) {
  std::vector<std::size_t> told;
  for (const TimelineLane& lane : lanesOf(timeline, span))
    told.insert(told.end(), lane.marks.begin(), lane.marks.end());
  std::sort(told.begin(), told.end());
  return told;
}

int timelineRows(const SubjectTimeline& timeline, TimelineSpan span) {
  return static_cast<int>(lanesOf(timeline, span).size()) + 1;
}
