#include "app/reports/efficacy/efficacy.h"

#include "app/analysis/response/response_criteria.h"
#include "app/dosing/dose.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <algorithm>
#include <set>

namespace {
using Kind = EfficacyGroup::Kind;

std::vector<SurvivalTime> timesOf(const std::vector<const EfficacySubject*>& subjects, Endpoint endpoint) {
  std::vector<SurvivalTime> times;
  for (const EfficacySubject* subject : subjects)
    if (const auto& time = subject->time(endpoint))
      times.push_back({static_cast<double>(time->days()), time->event});
  return times;
}

template <class Holds>
Rate rateOf(const std::vector<const EfficacySubject*>& subjects, Holds holds) {
  const auto count = std::count_if(subjects.begin(), subjects.end(), [&](const EfficacySubject* subject) {
    return subject->best && holds(*subject->best);
  });
  return {static_cast<int>(count), static_cast<int>(subjects.size())};
}

void countResponses(EfficacyGroup& group, const std::vector<const EfficacySubject*>& subjects) {
  group.subjects = static_cast<int>(subjects.size());
  group.overall = rateOf(subjects, isObjectiveResponse);
  group.composite = rateOf(subjects, isCompleteRemission);
  group.complete = rateOf(subjects, [](Response best) { return best == Response::CompleteRemission; });
  for (const EfficacySubject* subject : subjects) {
    const bool inRemission = subject->best && isCompleteRemission(*subject->best);
    group.mrdNegative.n += inRemission && subject->mrdAsked ? 1 : 0;
    if (subject->best) ++group.best[*subject->best];
    group.assessed += subject->assessed() ? 1 : 0;
    group.notEvaluable += subject->assessed() && !subject->best ? 1 : 0;
    group.mrdNegative.count += subject->mrdNegative ? 1 : 0;
    group.mrdAssessed += subject->mrdAssessed ? 1 : 0;
  }
}

EfficacyGroup sumUp(EfficacyGroup group, const std::vector<const EfficacySubject*>& subjects) {
  countResponses(group, subjects);
  for (const Endpoint endpoint : endpoints) {
    const auto place = static_cast<std::size_t>(endpoint);
    const std::vector<SurvivalTime> times = timesOf(subjects, endpoint);
    group.curves.at(place) = kaplanMeier(times);
    group.followUp.at(place) = medianFollowUp(times);
  }
  return group;
}

template <class Belongs>
std::vector<const EfficacySubject*> those(const EfficacyReport& report, Belongs belongs) {
  std::vector<const EfficacySubject*> found;
  for (const EfficacySubject& subject : report.subjects)
    if (belongs(subject)) found.push_back(&subject);
  return found;
}

std::vector<EfficacyGroup> groupsOf(const Study& study, const EfficacyReport& report) {
  EfficacyGroup group;
  std::vector<EfficacyGroup> groups{sumUp(group, those(report, [](const auto&) { return true; }))};
  std::set<int> levels;
  std::set<std::optional<Diagnosis>> diagnoses;
  for (const EfficacySubject& subject : report.subjects) {
    levels.insert(subject.level);
    diagnoses.insert(subject.diagnosis);
  }
  group.kind = Kind::Level;
  for (const int level : levels) {
    group.level = level;
    group.dose = formatCells(study.protocol.design.level(level).cellsPerKg);
    groups.push_back(
        sumUp(group, those(report, [level](const auto& subject) { return subject.level == level; })));
  }
  group = {};
  group.kind = Kind::Disease;
  for (const auto& diagnosis : diagnoses) {
    group.diagnosis = diagnosis;
    groups.push_back(
        sumUp(group, those(report, [&](const auto& subject) { return subject.diagnosis == diagnosis; })));
  }
  return groups;
}
} // namespace

int EfficacyGroup::count(Response response) const {
  const auto found = best.find(response);
  return found == best.end() ? 0 : found->second;
}

namespace {
/// Nothing where nobody was infused by that day.
std::optional<EfficacySubject> infusedBy(const Study& study, const Subject& subject, QDate on) {
  if (!subject.assignment || !subject.infusion) return std::nullopt;
  const QDate date = siteDate(study, subject.infusion->startedAt);
  return date <= on ? std::optional(efficacySubject(subject, date, on, study.site.timeZone)) : std::nullopt;
}
} // namespace

EfficacyReport efficacyReport(const Study& study, QDate on) {
  EfficacyReport report;
  report.on = on;
  report.subjects.reserve(study.subjects.size());
  for (const Subject& subject : study.subjects)
    if (auto infused = infusedBy(study, subject, on)) report.subjects.push_back(std::move(*infused));
  std::stable_sort(
      report.subjects.begin(), report.subjects.end(),
      [](const EfficacySubject& a, const EfficacySubject& b) { return a.startedAt < b.startedAt; });
  report.groups = groupsOf(study, report);
  return report;
}

bool stillHolds(const EfficacyReport& report, const Study& study, const std::set<RowId>& changed) {
  return std::all_of(changed.begin(), changed.end(), [&](RowId id) {
    const Subject* subject = study.subject(id);
    const auto now = subject ? infusedBy(study, *subject, report.on) : std::nullopt;
    const EfficacySubject* before = byId(report.subjects, id);
    return before ? now == *before : !now;
  });
}

namespace {
std::optional<Diagnosis> diagnosisOf(const Subject& subject) {
  return subject.judgedScreening().entry.diagnosis;
}

/// The latest day up to the cut-off on which something is recorded.
QDate lastContactOf(const Subject& subject, QDate infused, QDate on, const QTimeZone& zone) {
  QDate last = infused;
  const auto seen = [&](QDate date) {
    if (date.isValid() && date <= on) last = std::max(last, date);
  };
  for (const FollowUp& followUp : subject.followUps) // lost: the day says when nobody was found
    if (followUp.status != VitalStatus::LostToFollowUp) seen(followUp.date);
  for (const ResponseAssessment& response : subject.responses)
    seen(response.date);
  for (const AdverseEvent& event : subject.events) {
    seen(event.onset);
    for (const GradePoint& point : event.course)
      seen(point.since.firstDay(zone));
    if (const auto end = endOf(event)) seen(end->firstDay(zone));
  }
  for (const DltAssessment& assessment : subject.assessments)
    seen(assessment.outcome == DltOutcome::NotEvaluable ? assessment.followUpEnded.value_or(QDate())
                                                        : assessment.date);
  return last;
}

/// As the latest signed DLT assessment has it. One that says DLT tells nothing of what became of the subject.
std::optional<QDate> unrelatedDeath(const Subject& subject) {
  const auto tells =
      std::find_if(subject.assessments.rbegin(), subject.assessments.rend(),
                   [](const DltAssessment& one) { return one.signature && one.outcome != DltOutcome::Dlt; });
  const bool died = tells != subject.assessments.rend() && tells->cause == NotEvaluableCause::UnrelatedDeath;
  return died ? tells->followUpEnded : std::nullopt;
}

/// Of an event that killed, the earliest day that can be meant: its end where it was fatal from its onset,
/// else when it came to grade 5.
std::optional<QDate> fatalDay(const AdverseEvent& event, const QTimeZone& zone) {
  if (worstGrade(event) != 5) return std::nullopt;
  if (event.grade == 5) {
    const auto end = endOf(event);
    return end ? std::max(event.onset, end->firstDay(zone)) : event.onset;
  }
  const auto steps = stepsOf(event, GradeScale::Ctcae, zone);
  const auto fatal =
      std::find_if(steps.begin(), steps.end(), [](const GradeStep& s) { return s.grade == 5; });
  return fatal->lo.toTimeZone(zone).date();
}

/// As the follow-up has it, else as an assessment or an event tells it.

std::optional<QDate> dayOfDeath(const Subject& subject, const QTimeZone& zone) {
  if (const auto followed = deathOf(subject)) return followed;
  if (const auto unrelated = unrelatedDeath(subject)) return unrelated;
  for (const AdverseEvent& event : subject.events)
    if (const auto day = fatalDay(event, zone)) return day;
  return std::nullopt;
}

void setBest(EfficacySubject& subject) {
  subject.best = bestResponse(subject.responses);
  for (const ResponseAssessment& assessment : subject.responses) {
    if (endsResponse(assessment.response)) return;
    if (!subject.mrdAsked || !isCompleteRemission(assessment.response) || !assessment.mrdNegative) continue;
    subject.mrdAssessed = true;
    subject.mrdNegative = subject.mrdNegative || *assessment.mrdNegative;
  }
}

/// The first response that `counts` before any failure.
template <class Counts>
std::optional<QDate> firstOf(const EfficacySubject& subject, Counts counts) {
  for (const ResponseAssessment& assessment : subject.responses) {
    if (endsResponse(assessment.response)) return std::nullopt;
    if (counts(assessment.response)) return assessment.date;
  }
  return std::nullopt;
}

/// The first assessment after a response that finds it lost.
std::optional<QDate> lostAfter(const EfficacySubject& subject, QDate from) {
  const auto criteria = criteriaFor(subject.diagnosis);
  const auto& all = subject.responses;
  const auto lost = std::find_if(all.begin(), all.end(), [&](const ResponseAssessment& assessment) {
    return assessment.date > from && losesResponse(assessment.response, criteria);
  });
  return lost == all.end() ? std::nullopt : std::optional(lost->date);
}

/// From a response on: to its loss or death, else to the last time that the disease was looked at.
std::optional<EndpointTime> fromResponse(const EfficacySubject& subject, const std::optional<QDate>& from) {
  if (!from) return std::nullopt;
  const auto failed = lostAfter(subject, *from);
  if (failed && !(subject.died && *subject.died < *failed)) return EndpointTime{*from, *failed, true};
  if (subject.died) return EndpointTime{*from, std::max(*from, *subject.died), true};
  QDate examined = *from;
  for (const ResponseAssessment& assessment : subject.responses)
    if (assessment.response != Response::NotEvaluable) examined = std::max(examined, assessment.date);
  return EndpointTime{*from, examined, false};
}
} // namespace

bool isCompleteRemission(Response response) {
  return response == Response::CompleteRemission || response == Response::CompleteRemissionPartial ||
         response == Response::CompleteRemissionIncomplete;
}

bool isObjectiveResponse(Response response) {
  return isCompleteRemission(response) || response == Response::LeukaemiaFreeState ||
         response == Response::PartialRemission;
}

std::optional<QDate> firstFailure(const EfficacySubject& subject) {
  const auto first =
      std::find_if(subject.responses.begin(), subject.responses.end(),
                   [](const ResponseAssessment& assessment) { return endsResponse(assessment.response); });
  return first == subject.responses.end() ? std::nullopt : std::optional(first->date);
}

EfficacySubject efficacySubject(const Subject& subject, QDate infused, QDate on, const QTimeZone& zone) {
  EfficacySubject found;
  found.id = subject.id;
  found.subject = subject.label();
  found.level = subject.assignment->level;
  found.diagnosis = diagnosisOf(subject);
  found.infused = infused;
  if (subject.infusion) found.startedAt = subject.infusion->startedAt;
  found.responses.reserve(subject.responses.size());
  for (const ResponseAssessment& response : subject.responses)
    if (response.date > found.infused && response.date <= on) found.responses.push_back(response);
  std::stable_sort(found.responses.begin(), found.responses.end(),
                   [](const ResponseAssessment& a, const ResponseAssessment& b) { return a.date < b.date; });
  found.mrdAsked = criteriaFor(found.diagnosis) != ResponseCriteria::Lugano2014;
  setBest(found);
  const auto died = dayOfDeath(subject, zone);
  if (died && died->isValid() && *died <= on) found.died = std::max(*died, found.infused);
  found.lastContact = found.died.value_or(lastContactOf(subject, found.infused, on, zone));
  found.times = {EndpointTime{found.infused, found.lastContact, found.died.has_value()},
                 fromResponse(found, firstOf(found, isCompleteRemission)),
                 fromResponse(found, firstOf(found, isObjectiveResponse))};
  return found;
}
