#include "app/escalation/counted_study.h"

#include "app/dosing/dlt_window.h"
#include "app/escalation/study_course.h"

#include <algorithm>
#include <map>

/// How subjects counted, or are taken to count.
struct CountedStudy::Basis {
  std::unordered_map<RowId, Outcome> outcomes;
};

namespace {
Outcome outcomeOf(QChar letter) {
  return static_cast<Outcome>(letter.toLatin1());
}

/// `+` stays only while no cohort without it follows: where a correction has opened the escalation again,
/// those subjects count at their level like any other (protocol.md 5).
void dropPlusBeforePlain(Course& course) {
  bool plainFollows = false;
  for (auto cohort = course.cohorts.rbegin(); cohort != course.cohorts.rend(); ++cohort) {
    cohort->completing = cohort->completing && !plainFollows;
    plainFollows = plainFollows || !cohort->completing;
  }
}

bool leadsAbove(const Decision& decision) {
  return decision.toLevel > decision.level;
}

bool completes(const Decision* decision) {
  return decision && decision->kind == DecisionKind::Complete;
}

/// Where a subject's place comes from: in order of decisions, then levels.
struct Place {
  int decision = 0; ///< number; 0 = opened with the study
  int level = 0;
  bool completing = false;
  auto operator<=>(const Place&) const = default;
};

bool isOfDlts(Rule rule) {
  return rule == Rule::AtJoint || rule == Rule::CeFlag;
}
} // namespace

CountedStudy::CountedStudy(const Study& study) : m_study(study) {
  std::unordered_map<RowId, const Decision*> decisions;
  for (const Decision& decision : study.decisions)
    decisions.emplace(decision.id, &decision);
  std::map<Place, std::vector<Placed>> runs; // places of one level without another between them
  std::map<Place, Place> runOf;
  std::vector<std::pair<Place, Placed>> placed; // in order of infusion
  for (const Subject* subject : inOrderOfInfusion(study)) {
    const auto found = decisions.find(subject->assignment->decisionId);
    const Decision* decision = found == decisions.end() ? nullptr : found->second;
    const Place place{decision ? decision->number : 0, subject->assignment->level, completes(decision)};
    placed.push_back({place, {subject, decision}});
    runOf.emplace(place, place);
    m_subjects.emplace(subject->id, Counted{subject, outcomeOf(letterOf(statusOf(study, *subject)))});
  }
  const Place* before = nullptr;
  for (auto& [place, run] : runOf) {
    if (before && before->level == place.level && before->completing == place.completing)
      run = runOf.at(*before);
    before = &place;
  }
  for (const auto& [place, one] : placed)
    runs[runOf.at(place)].push_back(one);
  for (const auto& [run, subjects] : runs)
    addCohorts(subjects);
  Basis everybody;
  for (const auto& [id, counted] : m_subjects)
    everybody.outcomes.emplace(id, counted.outcome);
  m_course = courseOn(everybody);
  m_counts = countOf(design(), m_course);
  for (const Decision& decision : study.decisions) {
    if (!isSettling(decision)) continue;
    const auto last =
        std::find_if(m_course.cohorts.rbegin(), m_course.cohorts.rend(), [&](const Cohort& cohort) {
          return cohort.level == decision.level && !cohort.completing;
        });
    if (last != m_course.cohorts.rend()) last->continued = true;
  }
  m_counts = countOf(design(), m_course);
}

/// One cohort a decision; where its subjects were infused around those of a later one at the level, more: t6
/// reads the letters of a level in order of infusion.
void CountedStudy::addCohorts(const std::vector<Placed>& run) {
  const Decision* last = nullptr;
  for (const Placed& one : run) {
    if (&one == &run.front() || one.openedBy != last) {
      m_cohorts.emplace_back();
      m_openedBy.push_back(one.openedBy);
    }
    m_cohorts.back().push_back(one.subject);
    last = one.openedBy;
  }
}

/// The course of those subjects only, without `!`.
Course CountedStudy::courseOn(const Basis& basis) const {
  Course course;
  for (std::size_t i = 0; i < m_cohorts.size(); ++i) {
    Cohort cohort;
    cohort.level = m_cohorts[i].front()->assignment->level;
    cohort.completing = completes(m_openedBy[i]);
    for (const Subject* subject : m_cohorts[i])
      if (const auto found = basis.outcomes.find(subject->id); found != basis.outcomes.end())
        cohort.outcomes.push_back(found->second);
    if (!cohort.outcomes.empty()) course.cohorts.push_back(std::move(cohort));
  }
  dropPlusBeforePlain(course);
  return course;
}

Tally CountedStudy::tallyNow(int level) const {
  return m_counts.all.at(static_cast<std::size_t>(level - 1));
}

Rule CountedStudy::ruleAnswered(const Decision& decision) const {
  Basis basis;
  for (const BasisOutcome& outcome : decision.basis)
    basis.outcomes.emplace(outcome.subjectId, outcomeOf(outcome.letter));
  return ruleAt(design(), courseOn(basis), decision.level);
}

bool CountedStudy::isOvertaken(const Decision& decision) const {
  if (!decision.effective() || decision.level < 1 || decision.level > design().top()) return false;
  Basis now;
  bool changed = false;
  Tally then;
  for (const BasisOutcome& basis : decision.basis) {
    const Outcome before = outcomeOf(basis.letter);
    const auto found = m_subjects.find(basis.subjectId);
    if (found == m_subjects.end()) {
      if (before != Outcome::Undecided) return true; // who counted is not there any more
      continue;
    }
    const auto& [subject, outcome] = found->second;
    // A window that closes without a DLT is no change.
    const bool closedWell = before == Outcome::Undecided && outcome == Outcome::Cleared;
    now.outcomes.emplace(basis.subjectId, closedWell ? before : outcome);
    if (subject->assignment->level != decision.level) continue;
    then.count(before);
    changed = changed || (outcome != before && !closedWell);
  }
  const Tally tally = tallyNow(decision.level);
  if (!changed && then.dlts < 2) return false;
  const Rule answered = ruleAnswered(decision);
  if (isOfDlts(answered) && tally.dlts != then.dlts) return true;
  // To go on to the next level can be chosen only while nobody at the level is undecided (4.1).
  if (answered == Rule::AtJoint && leadsAbove(decision) && tally.undecided + then.undecided > 0) return true;
  return changed && ruleAt(design(), courseOn(now), decision.level) != answered;
}

bool CountedStudy::isSettling(const Decision& decision) const {
  return decision.kind == DecisionKind::Continue && leadsAbove(decision) && isInForce(decision);
}
