#include "app/study/event_course.h"

#include "app/study/treatment.h"

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

void addGrade(std::vector<GradePoint>& course, const GradePoint& point, const QTimeZone& zone) {
  if (GradePoint* known = point.id == 0 ? nullptr : byId(course, point.id)) {
    *known = point;
    return;
  }
  const auto before = std::find_if(course.rbegin(), course.rend(), [&](const GradePoint& earlier) {
    return earlier.scale == point.scale && earlier.since.earliest(zone) <= point.since.latest(zone);
  });
  const bool isFirst = before == course.rend();
  const auto ofScale = [&](const GradePoint& other) { return other.scale == point.scale; };
  course.insert(isFirst ? std::find_if(course.begin(), course.end(), ofScale) : before.base(), point);
}

KnownTime onsetOf(const AdverseEvent& event) {
  return event.onsetKnown.value_or(KnownTime{KnownTime::To::Day, event.onset, {}});
}

std::optional<KnownTime> endOf(const AdverseEvent& event) {
  if (event.endKnown || !event.end) return event.endKnown;
  return KnownTime{KnownTime::To::Day, *event.end, {}};
}

namespace {
std::optional<KnownTime> unlessJustTheDay(const KnownTime& time) {
  return time.to == KnownTime::To::Day ? std::nullopt : std::optional(time);
}

std::optional<int> gradeAtOnset(const AdverseEvent& event, GradeScale scale) {
  if (scale == GradeScale::Crs) return event.crsGrade;
  if (scale == GradeScale::Icans) return event.icansGrade;
  if (scale == GradeScale::Ctcae && event.grade != 0) return event.grade;
  return std::nullopt;
}
} // namespace

void setOnset(AdverseEvent& event, const KnownTime& onset, const QTimeZone& zone) {
  event.onset = onset.firstDay(zone);
  event.onsetKnown = unlessJustTheDay(onset);
}

void setEnd(AdverseEvent& event, const std::optional<KnownTime>& end, const QTimeZone& zone) {
  event.end = end ? std::optional(end->lastDay(zone)) : std::nullopt;
  event.endKnown = end ? unlessJustTheDay(*end) : std::nullopt;
}

EventCourse courseOf(const AdverseEvent& event, GradeScale scale) {
  return {scale, onsetOf(event), gradeAtOnset(event, scale), event.course, endOf(event)};
}

std::vector<GradeStep> stepsOf(const AdverseEvent& event, GradeScale scale, const QTimeZone& zone) {
  return stepsOf(courseOf(event, scale), zone);
}

std::optional<int> worstGrade(const AdverseEvent& event, GradeScale scale) {
  return worstGrade(courseOf(event, scale));
}

std::optional<int> gradeOn(const AdverseEvent& event, GradeScale scale, QDate day, const QTimeZone& zone) {
  return gradeOn(courseOf(event, scale), day, zone);
}

std::chrono::minutes timeAtLeast(const AdverseEvent& event, GradeScale scale, int grade,
                                 const QTimeZone& zone, const QDateTime& now) {
  return timeAtLeast(courseOf(event, scale), grade, zone, now);
}

bool wasFatal(const AdverseEvent& event) {
  constexpr int death = 5;
  return event.grade >= death || event.crsGrade.value_or(0) >= death ||
         event.icansGrade.value_or(0) >= death || event.outcome == EventOutcome::Fatal ||
         std::any_of(event.course.begin(), event.course.end(),
                     [](const GradePoint& point) { return point.grade >= death; });
}
