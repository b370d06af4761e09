#include "app/study/event_course.h"

#include <algorithm>

std::vector<GradeStep> stepsOf(const EventCourse& course, const QTimeZone& zone) {
  std::vector<GradeStep> steps;
  QDateTime lo = course.onset.earliest(zone); // also of a scale that came later
  const auto add = [&](int grade, const KnownTime& since) {
    lo = std::max(lo, since.earliest(zone));
    steps.push_back({grade, lo, since.latest(zone)});
  };
  if (course.grade) add(*course.grade, course.onset);
  for (const GradePoint& point : course.points)
    if (point.scale == course.scale) add(point.grade, point.since);
  if (course.end && !steps.empty()) add(0, *course.end);
  for (std::size_t i = steps.size(); i > 1; --i)
    steps[i - 2].hi = std::min(steps[i - 2].hi, steps[i - 1].hi);
  return steps;
}

std::optional<int> worstGrade(const EventCourse& course) {
  std::optional<int> worst = course.grade;
  for (const GradePoint& point : course.points)
    if (point.scale == course.scale) worst = std::max(worst, std::optional(point.grade));
  return worst;
}

std::optional<int> gradeOn(const EventCourse& course, QDate day, const QTimeZone& zone) {
  const KnownTime asked{KnownTime::To::Day, day, {}};
  const QDateTime first = asked.earliest(zone);
  const QDateTime last = asked.latest(zone);
  const auto steps = stepsOf(course, zone);
  std::optional<int> worst;
  for (auto step = steps.begin(); step != steps.end(); ++step) {
    const auto next = std::next(step);
    const bool over = next != steps.end() && step->hi < first && next->hi <= first;
    if (step->lo <= last && !over) worst = std::max(worst, std::optional(step->grade));
  }
  return worst;
}

std::chrono::minutes timeAtLeast(const EventCourse& course, int grade, const QTimeZone& zone,
                                 const QDateTime& now) {
  const auto isBad = [grade](const GradeStep& step) { return step.grade >= grade; };
  const auto steps = stepsOf(course, zone);
  std::chrono::seconds longest{0};
  auto from = std::find_if(steps.begin(), steps.end(), isBad);
  while (from != steps.end()) {
    const auto to = std::find_if_not(from, steps.end(), isBad);
    const QDateTime until = to == steps.end() ? now : std::min(to->hi, now);
    longest = std::max(longest, std::chrono::seconds(from->lo.secsTo(until)));
    from = std::find_if(to, steps.end(), isBad);
  }
  return std::chrono::floor<std::chrono::minutes>(longest);
}
