#include "app/escalation/standing.h"

#include "app/dosing/dlt_window.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"

#include <algorithm>
#include <tuple>

namespace {
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

/// A window that closes without a DLT is no change.
bool hasClosedWell(Outcome before, Outcome now) {
  return before == Outcome::InWindow && now == Outcome::Cleared;
}

bool endIsDecided(const Study& study) {
  return std::any_of(study.decisions.begin(), study.decisions.end(), [](const Decision& decision) {
    return decision.kind == DecisionKind::End && decision.effective();
  });
}
} // namespace

Standing standingOf(const Study& study, QDate today) {
  return {study, today};
}

Standing::Standing(const Study& study, QDate today) : m_study(&study), m_today(today) {
  m_ended = study.state() == TrialState::Ended || endIsDecided(study);
  for (const Subject& subject : study.subjects)
    if (hasUnjudgedDlt(study, subject)) m_unjudged.push_back(&subject);
  countSubjects();
  readDecisions();
  m_now = recommend(design(), m_course);
  m_openings = openings();
  m_answering = findAnswer();
  m_places = countPlaces();
  m_decisionNeeded = lacksDecision();
}

const DoseDesign& Standing::design() const {
  return m_study->protocol.design;
}

void Standing::countSubjects() {
  std::unordered_map<RowId, const Decision*> decisions;
  for (const Decision& decision : study().decisions)
    decisions.emplace(decision.id, &decision);
  std::map<Place, std::vector<Placed>> runs; // places of one level without another between them
  std::map<Place, Place> runOf;
  std::vector<std::pair<Place, Placed>> placed; // in order of infusion
  for (const Subject* subject : inOrderOfInfusion(study())) {
    const auto found = decisions.find(subject->assignment->decisionId);
    const Decision* decision = found == decisions.end() ? nullptr : found->second;
    const Place place{decision ? decision->number : 0, subject->assignment->level, completes(decision)};
    placed.push_back({place, {subject, decision}});
    runOf.emplace(place, place);
    count(*subject);
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
}

void Standing::count(const Subject& subject) {
  const Counted counted{&subject, windowState(study(), subject, m_today)};
  const Outcome outcome = counted.outcome();
  const RowId decisionId = subject.assignment->decisionId;
  m_subjects.emplace(subject.id, counted);
  if (outcome != Outcome::NotEvaluable) ++m_filled[{decisionId, subject.assignment->level}];
  if (outcome == Outcome::InWindow) m_undecided.insert(decisionId);
}

const WindowState* Standing::window(const Subject& subject) const {
  const auto found = m_subjects.find(subject.id);
  return found != m_subjects.end() && found->second.window ? &*found->second.window : nullptr;
}

/// One cohort a decision; where its subjects were infused around those of a later one at the level, more: t6
/// reads the letters of a level in order of infusion.
void Standing::addCohorts(const std::vector<Placed>& run) {
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

/// The course, and what each decision has come to: which `!` stands is read from the decisions in force.
void Standing::readDecisions() {
  Outcomes everybody;
  for (const auto& [id, counted] : m_subjects)
    everybody.emplace(id, counted.outcome());
  m_course = courseOn(everybody);
  m_counts = countOf(design(), m_course);
  for (const Decision& decision : study().decisions)
    m_overtaken.emplace(&decision, readsOtherwise(decision));
  for (const Decision& decision : study().decisions)
    if (decision.kind == DecisionKind::Continue && leadsAbove(decision) && isInForce(decision))
      settle(decision.level);
  m_counts = countOf(design(), m_course);
}

/// A joint discussion that goes on to the next level, on the DLTs as they stand, nobody being undecided: its
/// level bears `!`.
void Standing::settle(int level) {
  const auto last =
      std::find_if(m_course.cohorts.rbegin(), m_course.cohorts.rend(),
                   [level](const Cohort& cohort) { return cohort.level == level && !cohort.completing; });
  if (last != m_course.cohorts.rend()) last->continued = true;
}

/// The course of those subjects only, without `!`.
Course Standing::courseOn(const Outcomes& basis) const {
  Course course;
  for (std::size_t i = 0; i < m_cohorts.size(); ++i) {
    Cohort cohort;
    cohort.level = m_cohorts[i].front()->assignment->level;
    cohort.completing = completes(m_openedBy[i]);
    for (const Subject* subject : m_cohorts[i])
      if (const auto found = basis.find(subject->id); found != basis.end())
        cohort.outcomes.push_back(found->second);
    if (!cohort.outcomes.empty()) course.cohorts.push_back(std::move(cohort));
  }
  dropPlusBeforePlain(course);
  return course;
}

/// The rule that the decision answered, as it reads at its level on the data it was signed on.
Rule Standing::ruleAnswered(const Decision& decision) const {
  Outcomes basis;
  for (const BasisOutcome& outcome : decision.basis)
    basis.emplace(outcome.subjectId, statusOfLetter(outcome.letter));
  return ruleAt(design(), courseOn(basis), decision.level);
}

/// The subjects of the decision as they count now, but for windows that closed without a DLT.
Standing::Outcomes Standing::countedNow(const Decision& decision) const {
  Outcomes now;
  for (const BasisOutcome& basis : decision.basis) {
    const auto found = m_subjects.find(basis.subjectId);
    if (found == m_subjects.end()) continue;
    const Outcome before = statusOfLetter(basis.letter);
    const Outcome outcome = found->second.outcome();
    now.emplace(basis.subjectId, hasClosedWell(before, outcome) ? before : outcome);
  }
  return now;
}

bool Standing::isOvertaken(const Decision& decision) const {
  const auto read = m_overtaken.find(&decision);
  return read == m_overtaken.end() ? readsOtherwise(decision) : read->second;
}

bool Standing::readsOtherwise(const Decision& decision) const {
  if (!decision.effective() || decision.level < 1 || decision.level > design().top()) return false;
  bool changed = false;
  Tally then;
  for (const BasisOutcome& basis : decision.basis) {
    const Outcome before = statusOfLetter(basis.letter);
    const auto found = m_subjects.find(basis.subjectId);
    if (found == m_subjects.end()) {
      if (before != Outcome::InWindow) return true; // who counted is not there any more
      continue;
    }
    const Outcome outcome = found->second.outcome();
    if (found->second.subject->assignment->level != decision.level) continue;
    then.count(before);
    changed = changed || (outcome != before && !hasClosedWell(before, outcome));
  }
  if (!changed && then.dlts < 2) return false;
  const Tally& tally = m_counts.at(decision.level);
  const Rule answered = ruleAnswered(decision);
  if (isOfDlts(answered) && tally.dlts != then.dlts) return true;
  // To go on to the next level can be chosen only while nobody at the level is undecided (4.1).
  if (answered == Rule::AtJoint && leadsAbove(decision) && tally.undecided + then.undecided > 0) return true;
  return changed && ruleAt(design(), courseOn(countedNow(decision)), decision.level) != answered;
}

std::vector<const Subject*> inOrderOfInfusion(const Study& study) {
  struct Treated {
    bool waits; ///< for the infusion
    qint64 startedAt;
    QString number;
    const Subject* subject;
  };
  std::vector<Treated> order;
  order.reserve(study.subjects.size());
  for (const Subject& s : study.subjects)
    if (s.assignment)
      order.push_back({!s.infusion, s.infusion ? s.infusion->startedAt.toMSecsSinceEpoch() : 0,
                       s.assignment->subjectNumber, &s});
  std::stable_sort(order.begin(), order.end(), [](const Treated& a, const Treated& b) {
    return std::tie(a.waits, a.startedAt, a.number) < std::tie(b.waits, b.startedAt, b.number);
  });
  std::vector<const Subject*> treated;
  treated.reserve(order.size());
  for (const Treated& one : order)
    treated.push_back(one.subject);
  return treated;
}

std::optional<int> openedWithStudy(const Study& study) {
  const DoseDesign& inForce = study.protocol.design;
  if (study.designs.empty()) return inForce.level(1).since == 1 ? std::optional(1) : std::nullopt;
  const int level = sameDose(study.designs.front().design, 1, inForce);
  if (level == 0 || addedBetween(inForce, 1, 0, level)) return std::nullopt;
  return level;
}

bool addedBetween(const DoseDesign& design, int version, int below, int above) {
  for (int level = below + 1; level < above; ++level)
    if (design.level(level).since > version) return true;
  return false;
}
