#include "app/escalation/study_course.h"

#include "app/dosing/dlt_window.h"
#include "app/escalation/counted_study.h"
#include "app/escalation/escalation_text.h"
#include "app/study/design_versions.h"

#include <algorithm>
#include <tuple>
namespace {
/// One source of places: a decision in force, or the opening with the study (decision 0).
struct Opening {
  RowId decisionId = 0;
  int level = 1;
  int places = 0;
};

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
    return decision.toLevel <= decision.level;
  case DecisionKind::Expand: // more cautious than recommended: it stays, or lowers
    return decision.toLevel < decision.level ||
           (decision.toLevel == decision.level && !decision.asRecommended);
  case DecisionKind::Escalate:
  case DecisionKind::RaisePlanned:
    return false;
  }
  return false;
}

bool opens(const CountedStudy& counted, const Decision& decision) {
  return decision.toLevel > 0 && counted.isInForce(decision) && !isOutdated(counted.study(), decision);
}

/// What is open, the later after the earlier.
std::vector<Opening> openings(const CountedStudy& counted) {
  const Study& study = counted.study();
  std::vector<Opening> found;
  if (const auto level = openedWithStudy(study))
    found.push_back({0, *level, firstNeed(counted.design().level(*level))});
  for (const Decision& decision : study.decisions) {
    if (closesEarlier(decision)) found.clear();
    if (opens(counted, decision)) found.push_back({decision.id, decision.toLevel, decision.places});
  }
  return found;
}

int freeIn(const Study& study, const Opening& opening) {
  const auto fills = [&](const Subject& s) {
    return s.assignment && s.assignment->decisionId == opening.decisionId &&
           s.assignment->level == opening.level && statusOf(study, s) != SubjectStatus::NotEvaluable;
  };
  const auto filled = std::count_if(study.subjects.begin(), study.subjects.end(), fills);
  return std::max(0, opening.places - static_cast<int>(filled));
}

/// A level that a change added after this version lies between the two.
bool addedBetween(const DoseDesign& design, int version, int below, int above) {
  for (int level = below + 1; level < above; ++level)
    if (design.level(level).since > version) return true;
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

bool isStopping(Rule rule) {
  return rule == Rule::AtJoint || rule == Rule::SdStop || rule == Rule::CeStop || rule == Rule::CeFlag ||
         rule == Rule::EnFull;
}

const Decision* latestEffective(const Study& study) {
  const auto latest = std::find_if(study.decisions.rbegin(), study.decisions.rend(),
                                   [](const Decision& decision) { return decision.effective(); });
  return latest == study.decisions.rend() ? nullptr : &*latest;
}

/// The places that it opened at its own level are filled, and everybody there is decided: the rule asks
/// again.
bool isUsedUp(const Study& study, const Decision& decision) {
  if (decision.toLevel == 0 || decision.toLevel != decision.level) return false;
  if (freeIn(study, {decision.id, decision.toLevel, decision.places}) > 0) return false;
  return std::none_of(study.subjects.begin(), study.subjects.end(), [&](const Subject& subject) {
    return subject.assignment && subject.assignment->decisionId == decision.id &&
           statusOf(study, subject) == SubjectStatus::InWindow;
  });
}

bool answersRule(const CountedStudy& counted, const Decision& decision, Rule now) {
  const Rule answered = counted.ruleAnswered(decision);
  if (answered == Rule::AtJoint && decision.toLevel > decision.level) return now == Rule::AtEscalate;
  // The design may have changed since, so that the same data would ask something else.
  const bool askedElse =
      decision.rulesEdition == rulesEdition && !decision.rule.isEmpty() && decision.rule != ruleId(answered);
  return answered == now && !askedElse;
}

/// The latest effective decision on the data of a level; nullptr where none, or a later one on the data of
/// another level has closed what it opened.
const Decision* latestOn(const Study& study, int level) {
  for (auto decision = study.decisions.rbegin(); decision != study.decisions.rend(); ++decision) {
    if (!decision->effective()) continue;
    if (decision->level == level) return &*decision;
    if (closesEarlier(*decision)) return nullptr;
  }
  return nullptr;
}

const Decision* answering(const CountedStudy& counted, const Recommendation& now) {
  const Study& study = counted.study();
  const Decision* latest = latestOn(study, now.decidingLevel);
  if (!latest || !counted.isInForce(*latest)) return nullptr;
  if (isOutdated(study, *latest) || isSettled(study, *latest) || isUsedUp(study, *latest)) return nullptr;
  return answersRule(counted, *latest, now.rule) ? latest : nullptr;
}

/// Of places for completing enrolment at a level: what 4.3 asks for there, or, held by CE-FLAG, what the
/// discussion opened; A10 holds for both.
int askedToComplete(const CountedStudy& counted, const Decision& decision, bool answers) {
  const DoseDesign& design = counted.design();
  const Tally& tally = counted.counts().all.at(static_cast<std::size_t>(decision.toLevel - 1));
  const RuleRow row = completingRow(design, tally, remainingOf(design, counted.counts()));
  if (row.rule != Rule::CeFlag || !answers || decision.level != decision.toLevel) return row.enrol;
  const int undecided = tally.undecided;
  return std::max(0, completingCohort(design, decision.places + undecided) - undecided);
}

/// The rule asks for a decision: its subjects fill the places of that decision only, not what was left over.
bool asksForADecision(const Recommendation& now) {
  return now.agreement || now.rule == Rule::SdExpand;
}

/// What may be filled at a level now: what the rule asks for, or what a more cautious or joint decision has
/// opened on these data.
int askedAt(const CountedStudy& counted, const Recommendation& now, int level) {
  const Decision* answer = answering(counted, now);
  const bool answers = answer && answer->toLevel == level;
  if (now.enrol > 0 && now.level == level) return answers || !asksForADecision(now) ? now.enrol : 0;
  const Decision* opens = answers ? answer : latestEffective(counted.study());
  if (!opens || opens->toLevel != level || !counted.isInForce(*opens)) return 0;
  const bool lowers = opens->toLevel < opens->level;
  const bool cautious =
      (lowers || !opens->asRecommended) && level <= now.decidingLevel && !isStopping(now.rule);
  if (!answers && !cautious) return 0;
  return opens->kind == DecisionKind::Complete ? askedToComplete(counted, *opens, answers) : opens->places;
}

/// A level below the one where enrolment is completed turned out not to be tolerated, and no discussion
/// settled it; above the top if there is none. Section 5 reads only the level of the last `+` cohort then;
/// nobody is treated above such a level all the same.
int lowestToxicBelow(const CountedStudy& counted, int level) {
  const CourseCounts& counts = counted.counts();
  for (int below = 1; below < level; ++below) {
    const auto index = static_cast<std::size_t>(below - 1);
    if (!isTolerated(counted.design(), counts.all[index]) && counts.settled[index] == 0) return below;
  }
  return counted.design().top() + 1;
}

/// Opened by a decision that new data have overtaken, above the level that decides now.
bool isHeldOpening(const CountedStudy& counted, const Recommendation& now, int level) {
  const Decision* latest = latestEffective(counted.study());
  return latest && latest->toLevel == level && level > now.decidingLevel && counted.isOvertaken(*latest);
}

/// Lowest level with a possible DLT that nobody has judged; above the top if there is none.
int lowestUnjudged(const Study& study) {
  int lowest = study.protocol.design.top() + 1;
  for (const Subject& subject : study.subjects)
    if (subject.assignment && hasUnjudgedDlt(study, subject))
      lowest = std::min(lowest, subject.assignment->level);
  return lowest;
}
} // namespace

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

std::vector<std::vector<const Subject*>> cohortSubjects(const Study& study) {
  return CountedStudy(study).cohorts();
}

Course courseOf(const Study& study) {
  return CountedStudy(study).course();
}

bool isOvertaken(const Study& study, const Decision& decision) {
  return CountedStudy(study).isOvertaken(decision);
}

bool isInForce(const Study& study, const Decision& decision) {
  return CountedStudy(study).isInForce(decision);
}

std::optional<int> openedWithStudy(const Study& study) {
  const DoseDesign& inForce = study.protocol.design;
  if (study.designs.empty()) return inForce.level(1).since == 1 ? std::optional(1) : std::nullopt;
  const int level = sameDose(study.designs.front().design, 1, inForce);
  if (level == 0 || addedBetween(inForce, 1, 0, level)) return std::nullopt;
  return level;
}

bool isOutdated(const Study& study, const Decision& decision) {
  if (decision.level < 0 || decision.toLevel < 0) return true;
  return addedBetween(study.protocol.design, decision.designVersion, decision.level, decision.toLevel);
}

bool hasEnded(const Study& study) {
  if (study.state() == TrialState::Ended) return true;
  return std::any_of(study.decisions.begin(), study.decisions.end(), [&](const Decision& decision) {
    return decision.kind == DecisionKind::End && decision.effective();
  });
}

std::optional<Refusal> refuseEnded(const Study& study, const QString& field) {
  if (study.state() == TrialState::Ended)
    return Refusal{QStringLiteral("DESIGN-ENDED"),
                   EscalationText::tr("The trial has been ended by a change of the design."), field};
  if (hasEnded(study))
    return Refusal{QStringLiteral("END"), EscalationText::tr("The trial has been ended by decision."), field};
  return std::nullopt;
}

std::optional<Refusal> refuseNotRunning(const Study& study, const QString& field) {
  if (study.state() != TrialState::Suspended) return refuseEnded(study, field);
  return Refusal{
      QStringLiteral("DESIGN-SUSPENDED"),
      EscalationText::tr("The trial is suspended. Nobody is assigned or infused until a change of the "
                         "design resumes it."),
      field};
}

const Decision* answeringDecision(const Study& study, const Recommendation& now) {
  return answering(CountedStudy(study), now);
}

bool isClosed(const Study& study, const Assignment& assignment) {
  const CountedStudy counted(study);
  const Decision* opening = study.decision(assignment.decisionId);
  bool closed = false;
  for (const Decision& decision : study.decisions) {
    if (opening && decision.number <= opening->number) continue;
    closed = closed || closesEarlier(decision);
    if (decision.toLevel == assignment.level && opens(counted, decision)) closed = false;
  }
  return closed;
}

int freePlaces(const Study& study, int level) {
  int free = 0;
  for (const Opening& opening : openings(CountedStudy(study)))
    if (opening.level == level) free += freeIn(study, opening);
  return free;
}

std::vector<OpenPlaces> openPlaces(const Study& study) {
  const CountedStudy counted(study);
  const Recommendation now = recommend(counted.design(), counted.course());
  const std::vector<Opening> opened = openings(counted);
  const int unjudged = lowestUnjudged(study);
  const int toxic = lowestToxicBelow(counted, now.decidingLevel);
  const bool running = study.state() == TrialState::Running && !hasEnded(study);
  std::vector<OpenPlaces> all;
  for (int level = 1; level <= counted.design().top(); ++level) {
    OpenPlaces open{level};
    open.held = level >= unjudged || level > toxic || isHeldOpening(counted, now, level) ||
                std::find(now.held.begin(), now.held.end(), level) != now.held.end();
    int free = 0;
    for (const Opening& opening : opened) {
      if (opening.level != level) continue;
      open.opened = true;
      free += freeIn(study, opening);
    }
    if (!open.held && running) open.places = std::min(free, askedAt(counted, now, level));
    all.push_back(open);
  }
  return all;
}

std::optional<RowId> placeToFill(const Study& study, int level) {
  if (openPlaces(study).at(static_cast<std::size_t>(level - 1)).places == 0) return std::nullopt;
  const std::vector<Opening> opened = openings(CountedStudy(study));
  const auto latest = std::find_if(opened.rbegin(), opened.rend(), [&](const Opening& opening) {
    return opening.level == level && freeIn(study, opening) > 0;
  });
  return latest == opened.rend() ? std::nullopt : std::optional(latest->decisionId);
}
