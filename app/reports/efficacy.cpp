#include "app/reports/efficacy.h"

#include "app/dosing/dose.h"
#include "app/reports/efficacy_subject.h"

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

EfficacyReport efficacyReport(const Study& study, QDate on) {
  EfficacyReport report;
  report.on = on;
  struct Infused {
    const Subject* subject = nullptr;
    QDate date;
  };
  std::vector<Infused> infused;
  for (const Subject& subject : study.subjects) {
    if (!subject.assignment || !subject.infusion) continue;
    const QDate date = siteDate(study, subject.infusion->startedAt);
    if (date <= on) infused.push_back({&subject, date});
  }
  std::stable_sort(infused.begin(), infused.end(), [](const Infused& a, const Infused& b) {
    return a.subject->infusion->startedAt < b.subject->infusion->startedAt;
  });
  report.subjects.reserve(infused.size());
  for (const Infused& one : infused)
    report.subjects.push_back(efficacySubject(*one.subject, one.date, on));
  report.groups = groupsOf(study, report);
  return report;
}
