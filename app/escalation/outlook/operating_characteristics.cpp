#include "app/escalation/outlook/operating_characteristics.h"

#include "app/base/date_text.h"
#include "app/escalation/outlook/completion.h"
#include "app/escalation/outlook/dose_paths.h"
#include "app/escalation/recommendation.h"

#include <algorithm>

namespace {
/// A level while the dose is escalated there.
struct Visit {
  int level = 0;
  std::size_t from = 0;  ///< the way in which the level below was left
  int lowestStopped = 0; ///< lowest level below that is not tolerated
  Tally tally;
  int remaining = 0;
  double probability = 0;
};

/// Level by level upwards while the dose is escalated, then downwards where enrolment is completed. Where
/// there is no lowest level that is not tolerated, one above the top stands for it.
class Walk {
 public:
  /// `subjects`: of the course that it begins with.
  Walk(const DoseDesign& design, const std::vector<double>& trueDlt, const JointPolicy& policy,
       const TrialTime* time, int subjects)
      : m_design(design), m_rates(trueDlt), m_policy(policy),
        m_rules(completionRules(design, std::max(design.plannedSubjects, subjects),
                                policy.atFlag == JointPolicy::AtFlag::Reduce)),
        m_time(time), m_none(design.top() + 1), m_left(design.levels.size() + 1),
        m_completions(design.levels.size()) {
    const std::size_t levels = design.levels.size();
    m_found.pMtd.assign(levels + 1, 0);
    m_found.expectedPerLevel.assign(levels, 0);
    m_found.pTried.assign(levels, 0);
  }

  void begin(const Course& decided, double probability) {
    countDecided(decided, probability);
    m_start = countOf(m_design, decided);
    for (Passages& passages : m_left)
      passages.clear();
    left(m_design.top()).lowestStoppedAbove = m_none;
    for (int level = m_design.top(); level > 0; --level)
      left(level - 1).lowestStoppedAbove = lowestStoppedFrom(level, startOf(level));
    left(0).add(0, {{}, std::max(0, m_design.plannedSubjects - m_start.subjects), m_none, probability});
    if (completingStands(m_design, m_start))
      completeAsItStarts(m_start.completing);
    else
      escalate();
    complete();
  }

  const OperatingCharacteristics& found() const { return m_found; }
  double days() const { return m_days; } ///< expected

 private:
  static std::size_t indexOf(int level) { return static_cast<std::size_t>(level - 1); }
  const Tally& startOf(int level) const { return m_start.all[indexOf(level)]; }
  /// The level as it is left; 0: before L1, the one way in which the trial begins.
  Passages& left(int level) { return m_left[static_cast<std::size_t>(level)]; }

  void countDecided(const Course& decided, double probability) {
    m_tried.assign(m_design.levels.size(), 0);
    for (const Cohort& cohort : decided.cohorts) {
      const std::size_t index = indexOf(cohort.level);
      const auto subjects = static_cast<double>(cohort.outcomes.size());
      m_found.expectedSubjects += probability * subjects;
      m_found.expectedPerLevel[index] += probability * subjects;
      m_found.expectedDlts +=
          probability *
          static_cast<double>(std::count(cohort.outcomes.begin(), cohort.outcomes.end(), Outcome::Dlt));
      m_tried[index] = 1;
    }
    for (std::size_t i = 0; i < m_tried.size(); ++i)
      m_found.pTried[i] += m_tried[i] ? probability : 0;
  }

  /// Subjects are treated, or would be expected to be. `before`: the level's tally.
  void count(int level, double subjects, const Tally& before, double probability) {
    if (subjects <= 0) return;
    const std::size_t index = indexOf(level);
    m_found.expectedSubjects += probability * subjects;
    m_found.expectedPerLevel[index] += probability * subjects;
    m_found.expectedDlts += probability * subjects * m_rates[index];
    if (before.evaluable() == 0 && !m_tried[index]) m_found.pTried[index] += probability;
  }

  void countDays(int level, int subjects, bool first, double probability) {
    if (m_time) m_days += probability * meanCohortDays(*m_time, m_design.level(level), subjects, first);
  }

  /// The level below the lowest that is not tolerated is the MTD, as mtdOf() has it; nothing else matters.
  void end(int lowestStopped, double probability) {
    const bool stopped = lowestStopped < m_none;
    if (stopped) m_found.pStopped += probability;
    if (stopped || m_policy.topIsMtd)
      m_found.pMtd[indexOf(lowestStopped)] += probability;
    else
      m_found.pNotReached += probability;
  }

  int stoppedOrNone(int level, const Tally& tally) const {
    return isTolerated(m_design, tally) ? m_none : level;
  }

  /// Of a level with this tally and those above it, which are as the trial begins with them.
  int lowestStoppedFrom(int level, const Tally& tally) {
    return std::min(stoppedOrNone(level, tally), left(level).lowestStoppedAbove);
  }

  Visit visitFrom(std::size_t from, int level) {
    const LevelExit& way = left(level - 1).ways[from];
    const int lowestStopped = std::min(way.lowestStopped, stoppedOrNone(level - 1, way.tally));
    return {level, from, lowestStopped, startOf(level), way.remaining, way.probability};
  }

  void escalate() {
    for (int level = 1; level <= m_design.top(); ++level) {
      for (std::size_t way = 0; way < left(level - 1).ways.size(); ++way)
        escalate(visitFrom(way, level));
      if (startOf(level).leftThreePlusThree()) return; // 4.3 never leads on to the level above
    }
  }

  void escalate(const Visit& visit) {
    if (visit.tally.leftThreePlusThree()) return comeBack(visit.level, leave(visit), visit); // 4.3
    const bool settled = m_start.settled[indexOf(visit.level)] != 0;
    const RuleRow row = escalationRow(m_design, visit.level, visit.tally, settled);
    switch (row.rule) {
    case Rule::AtEscalate:
    case Rule::SdEscalate:
      leave(visit);
      return;
    case Rule::AtJoint:
      if (m_policy.atJoint != JointPolicy::AtJoint::Continue)
        return stop(visit, m_policy.atJoint == JointPolicy::AtJoint::Reduce);
      leave(visit);
      return;
    case Rule::SdStop:
      return stop(visit, m_policy.completes);
    case Rule::SdTop:
      if (m_policy.atTop != JointPolicy::AtTop::Complete) return stop(visit, false);
      return comeBack(visit.level, leave(visit), visit);
    default:
      return enrol(visit, std::min(row.enrol, visit.remaining));
    }
  }

  /// A cohort: one branch for each number of DLTs. From two at the level on, their number makes no difference
  /// to what follows.
  void enrol(const Visit& visit, int subjects) {
    if (subjects == 0) return stop(visit, false); // EN-FULL
    count(visit.level, subjects, visit.tally, visit.probability);
    countDays(visit.level, subjects, visit.tally.evaluable() == 0, visit.probability);
    Visit next = visit;
    next.remaining -= subjects;
    double rest = 1;
    for (int dlts = 0; dlts <= subjects && rest > 0; ++dlts) {
      const bool all = visit.tally.dlts + dlts >= 2;
      const double share = all ? rest : binomialProbability(subjects, dlts, m_rates[indexOf(visit.level)]);
      rest = all ? 0 : rest - share;
      next.tally = {visit.tally.dlts + dlts, visit.tally.cleared + subjects - dlts, 0};
      next.probability = visit.probability * share;
      if (next.probability > 0) escalate(next);
    }
  }

  /// Returned: which of the ways in which the level is left this is.
  std::size_t leave(const Visit& visit) {
    return left(visit.level)
        .add(visit.from, {visit.tally, visit.remaining, visit.lowestStopped, visit.probability});
  }

  void comeBack(int level, std::size_t way, const Visit& visit) {
    left(level).returns.push_back({way, visit.remaining, visit.probability});
  }

  /// The dose is escalated no further: the trial ends, or `completes` below, where each level is as it was
  /// left.
  void stop(const Visit& visit, bool completes) {
    const int lowestStopped = lowestStoppedFrom(visit.level, visit.tally);
    if (!completes || visit.level == 1)
      return end(std::min(visit.lowestStopped, lowestStopped), visit.probability);
    left(visit.level - 1).lowestStoppedAbove = lowestStopped;
    comeBack(visit.level - 1, visit.from, visit);
  }

  /// Enrolment is being completed already: every level below is as the trial begins with it.
  void completeAsItStarts(int completing) {
    for (int level = 1; level < completing; ++level)
      leave(visitFrom(0, level));
    const Visit here = visitFrom(0, completing);
    const RuleRow row = readAt(m_design, m_start, completing);
    if (row.rule == Rule::CeFlag && m_policy.atFlag == JointPolicy::AtFlag::End) return stop(here, false);
    comeBack(completing, leave(here), here);
  }

  /// From the top down, so that whoever comes from above is there when a level is worked out.
  void complete() {
    for (int level = m_design.top(); level > 0; --level) {
      gather(level);
      m_stopped.assign(m_waiting.size(), 0);
      for (std::size_t way = 0; way < left(level).ways.size(); ++way)
        complete(level, way);
    }
  }

  std::size_t place(std::size_t way, int remaining) const {
    return way * static_cast<std::size_t>(m_design.plannedSubjects + 1) + static_cast<std::size_t>(remaining);
  }

  /// Who completes enrolment at a level: the trials that came back to it, and those whose dose is
  /// reduced from the next one, shared out among the ways that led there.
  void gather(int level) {
    m_waiting.assign(place(left(level).ways.size(), 0), 0);
    for (const Passages::Return& back : left(level).returns)
      m_waiting[place(back.way, back.remaining)] += back.probability;
    if (level == m_design.top() || left(level + 1).ways.empty()) return;
    left(level).lowestStoppedAbove = level + 1;
    const Passages& next = left(level + 1);
    for (const Passages::Step& step : next.steps) {
      const LevelExit& way = next.ways[step.to];
      const double share = step.probability / way.probability;
      for (int remaining = 0; remaining <= way.remaining; ++remaining)
        m_waiting[place(step.from, remaining)] += share * m_stopped[place(step.to, remaining)];
    }
  }

  void complete(int level, std::size_t way) {
    const LevelExit& passage = left(level).ways[way];
    const int tolerated = std::min(passage.lowestStopped, left(level).lowestStoppedAbove);
    const int notTolerated = std::min(passage.lowestStopped, level);
    const Completion* completion = nullptr;
    for (int remaining = 0; remaining <= passage.remaining; ++remaining) {
      const double probability = m_waiting[place(way, remaining)];
      if (probability <= 0) continue;
      if (!completion) completion = &completionAt(level, passage.tally);
      const auto& result = completion->byRemaining[static_cast<std::size_t>(remaining)];
      count(level, result.subjects, passage.tally, probability);
      end(tolerated, probability * result.tolerated);
      end(notTolerated, probability * result.notTolerated);
      for (std::size_t cohorts = 0; static_cast<int>(cohorts) * completion->cohort < remaining; ++cohorts) {
        const int left = remaining - static_cast<int>(cohorts) * completion->cohort;
        if (cohorts >= completion->going.size()) break;
        m_stopped[place(way, left)] += probability * completion->reduced[cohorts];
        countDays(level, std::min(left, completion->cohort), cohorts == 0 && passage.tally.evaluable() == 0,
                  probability * completion->going[cohorts]);
      }
    }
  }

  const Completion& completionAt(int level, const Tally& from) {
    std::vector<Completion>& all = m_completions[indexOf(level)];
    auto known =
        std::find_if(all.begin(), all.end(), [&](const Completion& one) { return one.from == from; });
    if (known != all.end()) return *known;
    const int most = std::max(0, m_design.plannedSubjects - from.evaluable());
    all.push_back(completionFrom(from, most, m_rules, m_rates[indexOf(level)], level == 1));
    return all.back();
  }

  const DoseDesign& m_design;
  const std::vector<double>& m_rates;
  const JointPolicy m_policy;
  const CompletionRules m_rules;
  const TrialTime* m_time;
  const int m_none; ///< instead of the lowest level that is not tolerated
  double m_days = 0;
  OperatingCharacteristics m_found;
  CourseCounts m_start;                               ///< of the course that it begins with
  std::vector<char> m_tried;                          ///< by level: had subjects before
  std::vector<Passages> m_left;                       ///< by level, 0 = before L1
  std::vector<std::vector<Completion>> m_completions; ///< by level, those that were worked out
  std::vector<double>
      m_waiting; ///< to complete at a level, by way in which it was left, by remaining subjects
  std::vector<double> m_stopped; ///< of the level worked out last: the dose is reduced, likewise
};
} // namespace

OperatingCharacteristics operatingCharacteristics(const DoseDesign& design,
                                                  const std::vector<double>& trueDlt, const Course& from,
                                                  const JointPolicy& policy, const TrialTime* time) {
  Walk walk(design, trueDlt, policy, time, from.subjects());
  decideUndecided(design, from, trueDlt,
                  [&walk](const Course& decided, double probability) { walk.begin(decided, probability); });
  OperatingCharacteristics found = walk.found();
  if (time) found.expectedMonths = (openWindowDays(*time, design, from) + walk.days()) / daysPerMonth;
  return found;
}
