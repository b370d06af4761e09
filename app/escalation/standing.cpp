#include "app/escalation/standing.h"

#include "app/study/design_versions.h"
#include "app/study/study.h"

#include <algorithm>
#include <functional>

namespace {
bool leadsAbove(const Decision& decision) {
  return decision.toLevel > decision.level;
}

bool isOfDlts(Rule rule) {
  return rule == Rule::AtJoint || rule == Rule::CeFlag;
}

/// A window that closes without a DLT is no change.
bool hasClosedWell(Outcome before, Outcome now) {
  return before == Outcome::InWindow && now == Outcome::Cleared;
}

/// As it is read against the data of a decision.
Outcome readNow(Outcome before, Outcome now) {
  return hasClosedWell(before, now) ? before : now;
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

Standing standingAfter(Standing before, const std::set<RowId>& changed, QDate today) {
  const CountedSubjects::Changes changes = before.m_subjects.goOn(changed, today);
  if (changes.runs) before.m_readings.assign(before.m_readings.size(), std::nullopt);
  for (const CountedSubjects::Change& change : changes.subjects)
    before.doubt(change);
  before.conclude();
  return before;
}

Standing::Standing(const Study& study, QDate today) : m_study(&study), m_subjects(study, today) {
  conclude();
}

void Standing::conclude() {
  m_ended = study().state() == TrialState::Ended || endIsDecided(study());
  m_stops = holdingStops(study(), today());
  meetDecisions();
  readDecisions();
  m_now = recommend(design(), m_counts);
  m_openings = openings();
  m_answering = findAnswer();
  m_places = countPlaces();
  m_decisionNeeded = lacksDecision();
}

const DoseDesign& Standing::design() const {
  return m_study->protocol.design;
}

const WindowState* Standing::window(const Subject& subject) const {
  const CountedSubject* counted = m_subjects.find(subject.id);
  return counted && counted->window ? &*counted->window : nullptr;
}

void Standing::meetDecisions() {
  for (std::size_t i = m_readings.size(); i < study().decisions.size(); ++i) {
    for (const BasisOutcome& basis : study().decisions[i].basis)
      m_signedOn[basis.subjectId].push_back({i, statusOfLetter(basis.letter)});
    m_readings.emplace_back();
  }
}

/// What was signed on the subject is read again, unless it reads the same.
void Standing::doubt(const CountedSubjects::Change& change) {
  const auto found = m_signedOn.find(change.id);
  if (found == m_signedOn.end()) return;
  for (const Signed& basis : found->second)
    if (change.moved || !change.before || !change.now ||
        readNow(basis.before, *change.before) != readNow(basis.before, *change.now))
      m_readings[basis.decision].reset();
}

/// What each decision has come to: which `!` stands is read from the decisions in force.
void Standing::readDecisions() {
  const std::vector<Decision>& decisions = study().decisions;
  m_subjects.unsettle();
  m_counts = countOf(design(), course());
  m_overtaken.resize(decisions.size());
  for (std::size_t i = 0; i < decisions.size(); ++i) {
    if (!m_readings[i]) m_readings[i] = read(decisions[i]);
    m_overtaken[i] = readsOtherwise(decisions[i], *m_readings[i]);
  }
  bool settled = false;
  for (const Decision& decision : decisions)
    if (decision.kind == DecisionKind::Continue && leadsAbove(decision) && isInForce(decision)) {
      m_subjects.settle(decision.level);
      settled = true;
    }
  if (settled) m_counts = countOf(design(), course());
}

/// The rule that the decision answered, as it reads at its level on the data it was signed on.
Rule Standing::ruleAnswered(const Decision& decision) const {
  CountedSubjects::Outcomes basis;
  for (const BasisOutcome& outcome : decision.basis)
    basis.emplace(outcome.subjectId, statusOfLetter(outcome.letter));
  return ruleAt(design(), m_subjects.courseOn(basis), decision.level);
}

/// The subjects of the decision as they count now, but for windows that closed without a DLT.
CountedSubjects::Outcomes Standing::countedNow(const Decision& decision) const {
  CountedSubjects::Outcomes now;
  for (const BasisOutcome& basis : decision.basis)
    if (const CountedSubject* counted = m_subjects.find(basis.subjectId))
      now.emplace(basis.subjectId, readNow(statusOfLetter(basis.letter), counted->outcome()));
  return now;
}

bool Standing::isOvertaken(const Decision& decision) const {
  const auto index = indexOf(decision);
  return index ? m_overtaken[*index] != 0 : readsOtherwise(decision, read(decision));
}

/// Among the study's decisions; nothing for one that is none of them.
std::optional<std::size_t> Standing::indexOf(const Decision& decision) const {
  const Decision* first = study().decisions.data();
  const std::less<> isBefore;
  if (isBefore(&decision, first) || !isBefore(&decision, first + m_readings.size())) return std::nullopt;
  return static_cast<std::size_t>(&decision - first);
}

Standing::Reading Standing::read(const Decision& decision) const {
  Reading reading;
  if (decision.level < 1 || decision.level > design().top()) return reading;
  for (const BasisOutcome& basis : decision.basis) {
    const Outcome before = statusOfLetter(basis.letter);
    const CountedSubject* counted = m_subjects.find(basis.subjectId);
    if (!counted) {
      reading.lost = reading.lost || before != Outcome::InWindow;
      continue;
    }
    if (counted->source.level != decision.level) continue;
    reading.then.count(before);
    reading.changed = reading.changed || readNow(before, counted->outcome()) != before;
  }
  if (!reading.changed && reading.then.dlts < 2) return reading;
  reading.answered = ruleAnswered(decision);
  reading.another = reading.changed && ruleAt(design(), m_subjects.courseOn(countedNow(decision)),
                                              decision.level) != *reading.answered;
  return reading;
}

bool Standing::readsOtherwise(const Decision& decision, const Reading& reading) const {
  if (!decision.effective() || decision.level < 1 || decision.level > design().top()) return false;
  if (decision.goesOnAsBefore()) return false; // it opened nothing
  if (reading.lost) return true;
  if (!reading.changed && reading.then.dlts < 2) return false;
  const Tally& tally = m_counts.at(decision.level);
  if (isOfDlts(*reading.answered) && tally.dlts != reading.then.dlts) return true;
  // To go on to the next level can be chosen only while nobody at the level is undecided (4.1).
  if (reading.answered == Rule::AtJoint && leadsAbove(decision) &&
      tally.undecided + reading.then.undecided > 0)
    return true;
  return reading.another;
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
