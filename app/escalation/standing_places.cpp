#include "app/escalation/escalation_text.h"
#include "app/escalation/standing.h"
#include "app/oversight/meeting_rules.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"

#include <algorithm>

namespace {
/// A later decision stands (4.4): it closes the places that earlier ones opened, at its own level its number
/// replaces theirs; also where new data have overtaken it since.
bool closesEarlier(const Decision& decision) {
  if (!decision.effective()) return false;
  switch (decision.kind) {
  case DecisionKind::Stay:
  case DecisionKind::End:
  case DecisionKind::Complete:
  case DecisionKind::AddDoseGroup:
    return true;
  case DecisionKind::Continue:
    return decision.toLevel <= decision.level && !decision.goesOnAsBefore();
  case DecisionKind::Expand: // more cautious than recommended: it stays, or lowers
    return decision.toLevel < decision.level ||
           (decision.toLevel == decision.level && !decision.asRecommended);
  case DecisionKind::Escalate:
  case DecisionKind::RaisePlanned:
    return false;
  }
  return false;
}

/// What the decision asked a change of the design for has come.
bool isSettled(const Study& study, const Decision& decision) {
  const DoseDesign& now = study.protocol.design;
  const DoseDesign& then = designOf(study, decision.designVersion);
  if (decision.kind == DecisionKind::RaisePlanned) return now.plannedSubjects > then.plannedSubjects;
  if (decision.kind != DecisionKind::AddDoseGroup) return false;
  return std::any_of(now.levels.begin(), now.levels.end(),
                     [&](const DoseLevel& level) { return level.since > decision.designVersion; });
}

/// Of those that say something of the data; one that answers a stopping rule and goes on does not.
bool isOfTheData(const Decision& decision) {
  return decision.effective() && !decision.goesOnAsBefore();
}

const Decision* latestEffective(const Study& study) {
  const auto latest = std::find_if(study.decisions.rbegin(), study.decisions.rend(), isOfTheData);
  return latest == study.decisions.rend() ? nullptr : &*latest;
}

/// The latest effective decision on the data of a level; nullptr where none, or a later one on the data of
/// another level has closed what it opened.
const Decision* latestOn(const Study& study, int level) {
  for (auto decision = study.decisions.rbegin(); decision != study.decisions.rend(); ++decision) {
    if (!isOfTheData(*decision)) continue;
    if (decision->level == level) return &*decision;
    if (closesEarlier(*decision)) return nullptr;
  }
  return nullptr;
}

} // namespace

int Standing::freeIn(RowId decisionId, int level, int places) const {
  return std::max(0, places - m_subjects.filled(decisionId, level));
}

bool Standing::isOutdated(const Decision& decision) const {
  if (decision.level < 0 || decision.toLevel < 0) return true;
  return addedBetween(design(), decision.designVersion, decision.level, decision.toLevel);
}

bool Standing::mayOpen(const Decision& decision) const {
  return decision.toLevel > 0 && isInForce(decision) && !isOutdated(decision);
}

bool Standing::opens(const Decision& decision) const {
  return mayOpen(decision) && !awaitsCirculation(study(), decision);
}

const Decision* Standing::uncirculated(int level) const {
  const Decision* waiting = nullptr;
  for (const Decision& decision : study().decisions) {
    if (closesEarlier(decision)) waiting = nullptr;
    if (decision.toLevel == level && mayOpen(decision) && awaitsCirculation(study(), decision))
      waiting = &decision;
  }
  return waiting;
}

std::vector<Standing::Opening> Standing::openings() const {
  std::vector<Opening> found;
  const auto add = [&](RowId id, int level, int places) {
    found.push_back({id, level, places, freeIn(id, level, places)});
  };
  if (const auto level = openedWithStudy(study())) add(0, *level, firstNeed(design().level(*level)));
  for (const Decision& decision : study().decisions) {
    if (closesEarlier(decision)) found.clear();
    if (opens(decision)) add(decision.id, decision.toLevel, decision.places);
  }
  return found;
}

/// The places that it opened at its own level are filled, and everybody there is decided: the rule asks
/// again.
bool Standing::isUsedUp(const Decision& decision) const {
  if (decision.toLevel == 0 || decision.toLevel != decision.level) return false;
  if (freeIn(decision.id, decision.toLevel, decision.places) > 0) return false;
  return !m_subjects.isUndecidedUnder(decision.id);
}

bool Standing::answersRule(const Decision& decision) {
  std::optional<Rule>& known = m_readings[*indexOf(decision)]->answered;
  if (!known) known = ruleAnswered(decision);
  const Rule answered = *known;
  if (answered == Rule::AtJoint && decision.toLevel > decision.level) return m_now.rule == Rule::AtEscalate;
  // The design may have changed since, so that the same data would ask something else.
  const bool askedElse =
      decision.rulesEdition == rulesEdition && !decision.rule.isEmpty() && decision.rule != ruleId(answered);
  return answered == m_now.rule && !askedElse;
}

const Decision* Standing::findAnswer() {
  const Decision* latest = latestOn(study(), m_now.decidingLevel);
  if (!latest || !isInForce(*latest)) return nullptr;
  if (isOutdated(*latest) || isSettled(study(), *latest) || isUsedUp(*latest)) return nullptr;
  return answersRule(*latest) ? latest : nullptr;
}

/// Of places for completing enrolment at a level: what 4.3 asks for there, or, held by CE-FLAG, what the
/// discussion opened; A10 holds for both.
int Standing::askedToComplete(const Decision& decision, bool answers) const {
  const Tally& tally = m_counts.at(decision.toLevel);
  const RuleRow row = completingRow(design(), tally, remainingOf(design(), m_counts));
  if (row.rule != Rule::CeFlag || !answers || decision.level != decision.toLevel) return row.enrol;
  const int undecided = tally.undecided;
  return std::max(0, completingCohort(design(), decision.places + undecided) - undecided);
}

/// What may be filled at a level now: what the rule asks for, or what a more cautious or joint decision has
/// opened on these data. Where the rule asks for a decision, its subjects fill the places of that decision
/// only, not what was left over.
int Standing::askedAt(int level) const {
  const bool answers = m_answering && m_answering->toLevel == level;
  if (m_now.enrol > 0 && m_now.level == level) return answers || !asksForDecision() ? m_now.enrol : 0;
  const Decision* opens = answers ? m_answering : latestEffective(study());
  if (!opens || opens->toLevel != level || !isInForce(*opens)) return 0;
  const bool lowers = opens->toLevel < opens->level;
  const bool cautious = (lowers || !opens->asRecommended) && level <= m_now.decidingLevel &&
                        !stops(m_now.rule) && m_now.rule != Rule::EnFull;
  if (!answers && !cautious) return 0;
  return opens->kind == DecisionKind::Complete ? askedToComplete(*opens, answers) : opens->places;
}

/// A level below the one where enrolment is completed turned out not to be tolerated, and no discussion
/// settled it; above the top if there is none. Section 5 reads only the level of the last `+` cohort then;
/// nobody is treated above such a level all the same.
int Standing::lowestToxicBelow(int level) const {
  for (int below = 1; below < level; ++below) {
    const auto index = static_cast<std::size_t>(below - 1);
    if (!isTolerated(design(), m_counts.all[index]) && m_counts.settled[index] == 0) return below;
  }
  return design().top() + 1;
}

/// Opened by a decision that new data have overtaken, above the level that decides now.
bool Standing::isHeldOpening(int level) const {
  const Decision* latest = latestEffective(study());
  return latest && latest->toLevel == level && level > m_now.decidingLevel && isOvertaken(*latest);
}

std::vector<OpenSlots> Standing::countPlaces() const {
  int inDoubt = design().top() + 1; // the lowest level with a possible DLT
  for (const Subject* subject : unjudged())
    if (subject->assignment) inDoubt = std::min(inDoubt, subject->assignment->level);
  const int toxic = lowestToxicBelow(m_now.decidingLevel);
  const bool running = study().state() == TrialState::Running && !m_ended && m_stops.empty();
  std::vector<OpenSlots> all;
  for (int level = 1; level <= design().top(); ++level) {
    OpenSlots open{level};
    open.held = level >= inDoubt || level > toxic || isHeldOpening(level) ||
                std::find(m_now.held.begin(), m_now.held.end(), level) != m_now.held.end();
    open.opened = std::any_of(m_openings.begin(), m_openings.end(),
                              [level](const Opening& opening) { return opening.level == level; });
    if (!open.held && running) open.places = std::min(freeSlots(level), askedAt(level));
    all.push_back(open);
  }
  return all;
}

std::optional<RowId> Standing::slotToFill(int level) const {
  if (placesAt(level).places == 0) return std::nullopt;
  const auto latest = std::find_if(m_openings.rbegin(), m_openings.rend(), [&](const Opening& opening) {
    return opening.level == level && opening.free > 0;
  });
  return latest == m_openings.rend() ? std::nullopt : std::optional(latest->decisionId);
}

int Standing::freeSlots(int level) const {
  int free = 0;
  for (const Opening& opening : m_openings)
    if (opening.level == level) free += opening.free;
  return free;
}

bool Standing::isClosed(const Assignment& assignment) const {
  const Decision* opening = study().decision(assignment.decisionId);
  bool closed = false;
  for (const Decision& decision : study().decisions) {
    if (opening && decision.number <= opening->number) continue;
    closed = closed || closesEarlier(decision);
    if (decision.toLevel == assignment.level && opens(decision)) closed = false;
  }
  return closed;
}

/// Its answer opens the places: what was left over fills none.
bool Standing::asksForDecision() const {
  return m_now.agreement || m_now.rule == Rule::SdExpand;
}

bool Standing::lacksDecision() const {
  if (m_ended) return false;
  if (!m_stops.empty()) return true;
  if (study().state() != TrialState::Running || m_answering) return false;
  if (asksForDecision()) return true;
  if (m_now.enrol == 0) return false;
  const auto isOpen = [](const OpenSlots& open) { return open.places > 0; };
  if (std::any_of(m_places.begin(), m_places.end(), isOpen)) return false;
  if (uncirculated(m_now.level)) return false; // it is taken
  // Held by a level below that is not tolerated: only a decision leads on. A possible DLT is to be judged
  // first.
  if (placesAt(m_now.level).held) return unjudged().empty();
  return freeSlots(m_now.level) < m_now.enrol;
}

std::optional<Refusal> Standing::refuseEnded(const QString& field) const {
  if (m_study->state() == TrialState::Ended)
    return Refusal{QStringLiteral("DESIGN-ENDED"),
                   EscalationText::tr("The trial has been ended by a change of the design."), field};
  if (m_ended)
    return Refusal{QStringLiteral("END"), EscalationText::tr("The trial has been ended by decision."), field};
  return std::nullopt;
}

std::optional<Refusal> Standing::refuseNotRunning(const QString& field) const {
  if (m_study->state() != TrialState::Suspended) return refuseEnded(field);
  return Refusal{
      QStringLiteral("DESIGN-SUSPENDED"),
      EscalationText::tr("The trial is suspended. Nobody is assigned or infused until a change of the "
                         "design resumes it."),
      field};
}
