#include "app/escalation/study_course.h"

#include "app/dosing/dlt_window.h"
#include "app/escalation/level_rules.h"
#include "app/study/design_versions.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(StudyCourse)
};

/// By id: a course asks for the decision of every subject.
std::unordered_map<RowId, const Decision*> decisionsById(const Study& study) {
  std::unordered_map<RowId, const Decision*> decisions;
  decisions.reserve(study.decisions.size());
  for (const Decision& decision : study.decisions)
    decisions.emplace(decision.id, &decision);
  return decisions;
}

const Decision* find(const std::unordered_map<RowId, const Decision*>& decisions, RowId id) {
  const auto found = decisions.find(id);
  return found == decisions.end() ? nullptr : found->second;
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

/// `!` on the level's last cohort that is not completing.
void markContinued(const Study& study, Course& course) {
  for (const Decision& decision : study.decisions) {
    if (decision.kind != DecisionKind::Continue || !isInForce(study, decision)) continue;
    const auto last = std::find_if(course.cohorts.rbegin(), course.cohorts.rend(), [&](const Cohort& cohort) {
      return cohort.level == decision.level && !cohort.completing;
    });
    if (last != course.cohorts.rend()) last->continued = true;
  }
}

/// Stay and End close what was opened before them.
std::size_t firstThatOpens(const Study& study) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < study.decisions.size(); ++i) {
    const Decision& decision = study.decisions[i];
    const bool closes = decision.kind == DecisionKind::Stay || decision.kind == DecisionKind::End;
    if (closes && isInForce(study, decision)) first = i + 1;
  }
  return first;
}

/// One source of places: a decision in force, or the opening with the study (decision 0).
struct Opening {
  RowId decisionId = 0;
  int level = 1;
  int places = 0;
};

std::vector<Opening> openings(const Study& study) {
  std::vector<Opening> found;
  const std::size_t first = firstThatOpens(study);
  if (const auto level = first == 0 ? openedWithStudy(study) : std::nullopt)
    found.push_back({0, *level, firstNeed(study.protocol.design.level(*level))});
  for (std::size_t i = first; i < study.decisions.size(); ++i) {
    const Decision& decision = study.decisions[i];
    if (decision.toLevel > 0 && isInForce(study, decision) && !isOutdated(study, decision))
      found.push_back({decision.id, decision.toLevel, decision.places});
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

/// What may be filled at a level now: what the rule asks for, or what a more cautious or joint decision has
/// opened on these data.
int askedAt(const Study& study, const Recommendation& now, int level) {
  if (now.enrol > 0 && now.level == level) return now.enrol;
  const auto latest = std::find_if(study.decisions.rbegin(), study.decisions.rend(),
                                   [&](const Decision& d) { return isInForce(study, d); });
  if (latest == study.decisions.rend() || latest->toLevel != level) return 0;
  const bool answers = answeringDecision(study, now) == &*latest;
  const bool cautious = !latest->asRecommended && level <= now.decidingLevel && !isStopping(now.rule);
  return answers || cautious ? latest->places : 0;
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
  const auto decisions = decisionsById(study);
  std::map<std::pair<int, int>, std::vector<const Subject*>> byPlace; // number of the decision, then level
  for (const Subject* subject : inOrderOfInfusion(study)) {
    const Decision* decision = find(decisions, subject->assignment->decisionId);
    byPlace[{decision ? decision->number : 0, subject->assignment->level}].push_back(subject);
  }
  std::vector<std::vector<const Subject*>> cohorts;
  cohorts.reserve(byPlace.size());
  for (auto& [place, subjects] : byPlace)
    cohorts.push_back(std::move(subjects));
  return cohorts;
}

Course courseOf(const Study& study) {
  Course course;
  const auto decisions = decisionsById(study);
  for (const auto& subjects : cohortSubjects(study)) {
    const Assignment& first = *subjects.front()->assignment;
    const Decision* decision = find(decisions, first.decisionId);
    Cohort cohort;
    cohort.level = first.level;
    cohort.completing = decision && decision->kind == DecisionKind::Complete;
    for (const Subject* subject : subjects)
      cohort.outcomes.push_back(static_cast<Outcome>(letterOf(statusOf(study, *subject)).toLatin1()));
    course.cohorts.push_back(std::move(cohort));
  }
  dropPlusBeforePlain(course);
  markContinued(study, course);
  return course;
}

bool isOvertaken(const Study& study, const Decision& decision) {
  if (!decision.effective()) return false;
  return std::any_of(decision.basis.begin(), decision.basis.end(), [&](const BasisOutcome& basis) {
    const Subject* subject = study.subject(basis.subjectId);
    return basis.letter != u'?' && (!subject || letterOf(statusOf(study, *subject)) != basis.letter);
  });
}

bool isInForce(const Study& study, const Decision& decision) {
  return decision.effective() && !isOvertaken(study, decision);
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
                   Text::tr("The trial has been ended by a change of the design."), field};
  if (hasEnded(study))
    return Refusal{QStringLiteral("END"), Text::tr("The trial has been ended by decision."), field};
  return std::nullopt;
}

std::optional<Refusal> refuseNotRunning(const Study& study, const QString& field) {
  if (study.state() != TrialState::Suspended) return refuseEnded(study, field);
  return Refusal{QStringLiteral("DESIGN-SUSPENDED"),
                 Text::tr("The trial is suspended. Nobody is assigned or infused until a change of the "
                          "design resumes it."),
                 field};
}

const Decision* answeringDecision(const Study& study, const Recommendation& now) {
  const auto latest = std::find_if(study.decisions.rbegin(), study.decisions.rend(),
                                   [&](const Decision& d) { return isInForce(study, d); });
  if (latest == study.decisions.rend() || latest->level != now.decidingLevel) return nullptr;
  if (isOutdated(study, *latest) || isSettled(study, *latest)) return nullptr;
  Tally before;
  for (const BasisOutcome& basis : latest->basis) {
    const Subject* subject = study.subject(basis.subjectId);
    if (subject && subject->assignment && subject->assignment->level == latest->level)
      before.count(static_cast<Outcome>(basis.letter.toLatin1()));
  }
  const Tally after = tallyAt(courseOf(study), latest->level);
  return before.dlts == after.dlts && before.cleared == after.cleared ? &*latest : nullptr;
}

int freePlaces(const Study& study, int level) {
  int free = 0;
  for (const Opening& opening : openings(study))
    if (opening.level == level) free += freeIn(study, opening);
  return free;
}

std::vector<OpenPlaces> openPlaces(const Study& study) {
  const Recommendation now = recommend(study.protocol.design, courseOf(study));
  const std::vector<Opening> opened = openings(study);
  const int unjudged = lowestUnjudged(study);
  const bool running = study.state() == TrialState::Running && !hasEnded(study);
  std::vector<OpenPlaces> all;
  for (int level = 1; level <= study.protocol.design.top(); ++level) {
    OpenPlaces open{level};
    open.held = level >= unjudged || std::find(now.held.begin(), now.held.end(), level) != now.held.end();
    open.opened =
        std::any_of(opened.begin(), opened.end(), [&](const Opening& o) { return o.level == level; });
    if (!open.held && running) open.places = std::min(freePlaces(study, level), askedAt(study, now, level));
    all.push_back(open);
  }
  return all;
}

std::optional<RowId> placeToFill(const Study& study, int level) {
  if (openPlaces(study).at(static_cast<std::size_t>(level - 1)).places == 0) return std::nullopt;
  const std::vector<Opening> opened = openings(study);
  const auto latest = std::find_if(opened.rbegin(), opened.rend(), [&](const Opening& opening) {
    return opening.level == level && freeIn(study, opening) > 0;
  });
  return latest == opened.rend() ? std::nullopt : std::optional(latest->decisionId);
}
