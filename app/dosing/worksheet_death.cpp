#include "app/dosing/worksheet_death.h"

#include "app/study/study_rules.h"

#include <algorithm>

namespace {
constexpr int deadlyGrade = 5;

/// The last moment at which the death that a fatal event tells can be meant, as far as it is known by now. Of
/// one that was fatal from its onset on: its end, or now.
std::optional<QDateTime> lastOf(const AdverseEvent& event, const WorksheetQuestion& question) {
  const auto fatal = fatalStep(event, question);
  if (!fatal || fatal->lo > question.at) return std::nullopt;
  if (std::max({event.grade, event.crsGrade.value_or(0), event.icansGrade.value_or(0)}) < deadlyGrade)
    return fatal->hi;
  const auto end = endOf(event);
  return end ? end->latest(question.zone) : question.at;
}
} // namespace

std::optional<GradeStep> fatalStep(const AdverseEvent& event, const WorksheetQuestion& question) {
  if (!wasFatal(event)) return std::nullopt;
  const QTimeZone& zone = question.zone;
  std::optional<GradeStep> first;
  for (const GradeScale scale : {GradeScale::Ctcae, GradeScale::Crs, GradeScale::Icans}) {
    const GradeSteps steps = stepsOf(event, scale, zone);
    const auto fatal = std::find_if(steps.begin(), steps.end(),
                                    [](const GradeStep& step) { return step.grade >= deadlyGrade; });
    if (fatal != steps.end() && (!first || fatal->lo < first->lo)) first = *fatal;
  }
  if (first) return first;
  const QDateTime onset = onsetOf(event).earliest(zone);
  if (const auto end = endOf(event))
    return GradeStep{deadlyGrade, std::max(onset, end->earliest(zone)), end->latest(zone)};
  return GradeStep{deadlyGrade, onset, question.died.value_or(question.at)};
}

void addDeath(const AdverseEvent& event, const WorksheetQuestion& question, GradeSteps& steps) {
  std::optional<GradeStep> death = fatalStep(event, question);
  const bool isTold = std::any_of(steps.begin(), steps.end(),
                                  [](const GradeStep& step) { return step.grade >= deadlyGrade; });
  if (!death || isTold) return;
  if (endOf(event) && !steps.empty()) steps.pop_back();
  std::erase_if(steps, [&](const GradeStep& step) { return step.lo > death->hi; });
  for (GradeStep& step : steps)
    step.hi = std::min(step.hi, death->hi);
  if (!steps.empty()) death->lo = std::max(death->lo, steps.back().lo);
  steps.push_back(*death);
}

std::optional<QDateTime> diedAt(const Subject& subject, const WorksheetQuestion& question) {
  const auto eveningThere = [&](QDate day) {
    return KnownTime{KnownTime::To::Day, day, {}}.latest(question.zone);
  };
  if (const auto died = deathOf(subject)) return eveningThere(*died);
  std::optional<QDateTime> last;
  for (const AdverseEvent& event : subject.events)
    last = std::max(last, lastOf(event, question));
  return last ? std::optional(eveningThere(last->toTimeZone(question.zone).date())) : std::nullopt;
}
