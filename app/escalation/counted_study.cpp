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

bool isOfDlts(Rule rule) {
  return rule == Rule::AtJoint || rule == Rule::CeFlag;
}
} // namespace

CountedStudy::CountedStudy(const Study& study) : m_study(study) {
  std::unordered_map<RowId, const Decision*> decisions;
  for (const Decision& decision : study.decisions)
    decisions.emplace(decision.id, &decision);
  std::map<std::pair<int, int>, std::vector<const Subject*>> byPlace; // number of the decision, then level
  std::map<std::pair<int, int>, const Decision*> openedBy;
  for (const Subject* subject : inOrderOfInfusion(study)) {
    const auto found = decisions.find(subject->assignment->decisionId);
    const Decision* decision = found == decisions.end() ? nullptr : found->second;
    const std::pair place{decision ? decision->number : 0, subject->assignment->level};
    byPlace[place].push_back(subject);
    openedBy[place] = decision;
    m_subjects.emplace(subject->id, Counted{subject, outcomeOf(letterOf(statusOf(study, *subject)))});
  }
  for (auto& [place, subjects] : byPlace) {
    m_cohorts.push_back(std::move(subjects));
    m_openedBy.push_back(openedBy.at(place));
  }
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

/// The course of those subjects only, without `!`.
Course CountedStudy::courseOn(const Basis& basis) const {
  Course course;
  for (std::size_t i = 0; i < m_cohorts.size(); ++i) {
    Cohort cohort;
    cohort.level = m_cohorts[i].front()->assignment->level;
    cohort.completing = m_openedBy[i] && m_openedBy[i]->kind == DecisionKind::Complete;
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
