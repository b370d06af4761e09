#include "app/escalation/operating_characteristics.h"

#include "app/escalation/completion_limits.h"
#include "app/escalation/course_counts.h"
#include "app/escalation/dose_paths.h"

#include <algorithm>
#include <array>
#include <deque>
#include <utility>

namespace {
/// A set of courses with the same tallies, and how likely it is.
struct Path {
  std::vector<Tally> tallies; ///< by level, index 0 = L1
  int subjects = 0;
  double probability = 1;
};

/// What completing enrolment at a level comes to, from one tally on.
struct Completion {
  int level = 0;
  Tally from;
  int remaining = 0;
  double subjects = 0;               ///< expected, treated there
  double tolerated = 0;              ///< ends, the level tolerated
  double notTolerated = 0;           ///< ends, the level not tolerated
  std::array<double, 7> stoppedAt{}; ///< CE-STOP with so many evaluable subjects: one level lower
};

class Walk {
 public:
  Walk(const DoseDesign& design, const std::vector<double>& trueDlt, const JointPolicy& policy,
       const TrialTime* time)
      : m_design(design), m_rates(trueDlt), m_policy(policy),
        m_limits(completionLimits(design, design.plannedSubjects)), m_time(time) {
    const std::size_t levels = design.levels.size();
    m_found.pMtd.assign(levels + 1, 0);
    m_found.expectedPerLevel.assign(levels, 0);
    m_found.pTried.assign(levels, 0);
  }

  void begin(const Course& decided, double probability) {
    const CourseCounts counts = countOf(m_design, decided);
    Path path{counts.all, counts.subjects, probability};
    m_tried.assign(m_design.levels.size(), 0);
    for (const Cohort& cohort : decided.cohorts) {
      const auto index = static_cast<std::size_t>(cohort.level - 1);
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
    m_continued = counts.continued;
    if (completingStands(m_design, counts))
      complete(path, counts.completing);
    else
      escalate(path, 1);
  }

  const OperatingCharacteristics& found() const { return m_found; }
  double days() const { return m_days; } ///< expected

 private:
  int remaining(const Path& path) const { return std::max(0, m_design.plannedSubjects - path.subjects); }

  /// A cohort is treated. `subjects`: expected ones, none or at least one; `before`: the level's tally.
  void count(int level, double subjects, const Tally& before, double probability) {
    if (subjects <= 0) return;
    const auto index = static_cast<std::size_t>(level - 1);
    const bool first = before.evaluable() == 0;
    m_found.expectedSubjects += probability * subjects;
    m_found.expectedPerLevel[index] += probability * subjects;
    m_found.expectedDlts += probability * subjects * m_rates[index];
    if (first && !m_tried[index]) m_found.pTried[index] += probability;
    if (m_time) m_days += probability * meanCohortDays(*m_time, m_design.level(level), subjects, first);
  }

  void end(const Path& path) {
    if (path.probability <= 0) return;
    const Mtd mtd = mtdOf(m_design, path.tallies);
    if (mtd.level)
      m_found.pMtd[static_cast<std::size_t>(*mtd.level)] += path.probability;
    else if (mtd.state == Mtd::State::BelowLowest)
      m_found.pMtd[0] += path.probability;
    else if (m_policy.topIsMtd)
      m_found.pMtd.back() += path.probability;
    else
      m_found.pNotReached += path.probability;
    if (mtd.state != Mtd::State::NotReached) m_found.pStopped += path.probability;
  }

  void escalate(Path& path, int level) {
    const auto index = static_cast<std::size_t>(level - 1);
    const RuleRow row = escalationRow(m_design, level, path.tallies[index], m_continued[index] != 0);
    switch (row.rule) {
    case Rule::AtEscalate:
    case Rule::SdEscalate:
      return escalate(path, level + 1);
    case Rule::AtJoint:
      if (m_policy.atJoint == JointPolicy::AtJoint::Continue) return escalate(path, level + 1);
      if (m_policy.atJoint == JointPolicy::AtJoint::Reduce && level > 1) return complete(path, level - 1);
      return end(path);
    case Rule::SdStop:
      return m_policy.completes && level > 1 ? complete(path, level - 1) : end(path);
    case Rule::SdTop:
      return m_policy.atTop == JointPolicy::AtTop::Complete ? complete(path, level) : end(path);
    default:
      return enrol(path, level, std::min(row.enrol, remaining(path)));
    }
  }

  /// A cohort: one branch for each number of DLTs. Beyond the first that stops the level the number makes no
  /// difference to what follows.
  void enrol(Path& path, int level, int subjects) {
    if (subjects == 0) return end(path); // EN-FULL
    const auto index = static_cast<std::size_t>(level - 1);
    const Tally before = path.tallies[index];
    const double probability = path.probability;
    count(level, subjects, before, probability);
    path.subjects += subjects;
    const bool standard = m_design.level(level).rule == LevelRule::Standard3Plus3;
    double left = 1;
    for (int dlts = 0; dlts <= subjects; ++dlts) {
      const bool rest = standard && before.dlts + dlts >= 2;
      const double share = rest ? left : binomialProbability(subjects, dlts, m_rates[index]);
      left -= share;
      path.tallies[index] = {before.dlts + dlts, before.cleared + subjects - dlts, 0};
      path.probability = probability * share;
      if (share > 0) escalate(path, level);
      if (rest) break;
    }
    path.tallies[index] = before;
    path.probability = probability;
    path.subjects -= subjects;
  }

  void complete(Path& path, int level) {
    const auto index = static_cast<std::size_t>(level - 1);
    const Tally before = path.tallies[index];
    const int subjects = path.subjects;
    const double probability = path.probability;
    const Completion& completion = completionFrom(level, before, remaining(path));
    count(level, completion.subjects, before, probability);
    endWith(path, index, {0, 0, 0}, probability * completion.tolerated);
    endWith(path, index, {2, 0, 0}, probability * completion.notTolerated);
    for (std::size_t m = 0; m < completion.stoppedAt.size(); ++m) {
      path.probability = probability * completion.stoppedAt[m];
      if (path.probability <= 0) continue;
      path.tallies[index] = {2, static_cast<int>(m) - 2, 0};
      path.subjects = subjects + static_cast<int>(m) - before.evaluable();
      complete(path, level - 1);
    }
    path.tallies[index] = before;
    path.subjects = subjects;
    path.probability = probability;
  }

  /// How much the level's own tally matters to what the path comes to: tolerated, or not.
  void endWith(Path& path, std::size_t index, const Tally& tally, double probability) {
    path.tallies[index] = tally;
    path.probability = probability;
    end(path);
  }

  const Completion& completionFrom(int level, const Tally& tally, int remaining) {
    const auto known =
        std::find_if(m_completions.begin(), m_completions.end(), [&](const Completion& completion) {
          return completion.level == level && completion.from == tally && completion.remaining == remaining;
        });
    if (known != m_completions.end()) return *known;
    m_completions.push_back(completed(level, tally, remaining));
    return m_completions.back();
  }

  /// One subject after the other, all numbers of DLTs at once: `at[t]` is how likely t of them are so far.
  Completion completed(int level, const Tally& from, int remaining) const {
    Completion completion{level, from, remaining};
    const double rate = m_rates[static_cast<std::size_t>(level - 1)];
    std::vector<double> at(static_cast<std::size_t>(from.dlts + remaining + 2), 0);
    at[static_cast<std::size_t>(from.dlts)] = 1;
    int highest = from.dlts;
    double going = 1; // the sum of `at`
    for (int m = from.evaluable();; ++m, --remaining) {
      const auto& [most, beyond] = m_limits.at(static_cast<std::size_t>(m));
      double& ended = beyond == Rule::CeStop && level > 1
                          ? completion.stoppedAt.at(static_cast<std::size_t>(m))
                          : completion.notTolerated;
      for (; highest > most; --highest) {
        const double ending = std::exchange(at[static_cast<std::size_t>(highest)], 0);
        ended += ending;
        going -= ending;
      }
      if (highest < from.dlts) return completion;
      if (remaining == 0) {
        completion.tolerated += going; // CE-DONE
        return completion;
      }
      completion.subjects += going;
      for (int t = ++highest; t > from.dlts; --t)
        at[static_cast<std::size_t>(t)] =
            at[static_cast<std::size_t>(t)] * (1 - rate) + at[static_cast<std::size_t>(t) - 1] * rate;
      at[static_cast<std::size_t>(from.dlts)] *= 1 - rate;
    }
  }

  const DoseDesign& m_design;
  const std::vector<double>& m_rates;
  const JointPolicy m_policy;
  const std::vector<CompletionLimit> m_limits; ///< by evaluable subjects
  const TrialTime* m_time;
  double m_days = 0;
  OperatingCharacteristics m_found;
  std::vector<char> m_continued;        ///< by level, of the course that it begins with
  std::deque<Completion> m_completions; ///< those that were worked out; their places do not change
  std::vector<char> m_tried;            ///< by level: had subjects before
};

/// Lets the undecided subjects from a cohort on turn out in every way; letters of one cohort are alike.
void resolve(Course course, std::size_t cohort, double probability, const std::vector<double>& rates,
             Walk& walk) {
  if (cohort == course.cohorts.size()) return walk.begin(course, probability);
  const Course before = course;
  std::vector<Outcome>& outcomes = course.cohorts[cohort].outcomes;
  const auto open = static_cast<int>(std::count(outcomes.begin(), outcomes.end(), Outcome::Undecided));
  const double rate = rates[static_cast<std::size_t>(course.cohorts[cohort].level - 1)];
  for (int dlts = 0; dlts <= open; ++dlts) {
    const double share = binomialProbability(open, dlts, rate);
    if (share <= 0) continue;
    outcomes = before.cohorts[cohort].outcomes;
    int left = dlts;
    for (Outcome& outcome : outcomes)
      if (outcome == Outcome::Undecided) outcome = left-- > 0 ? Outcome::Dlt : Outcome::Cleared;
    resolve(course, cohort + 1, probability * share, rates, walk);
  }
}
} // namespace

OperatingCharacteristics operatingCharacteristics(const DoseDesign& design,
                                                  const std::vector<double>& trueDlt, const Course& from,
                                                  const JointPolicy& policy, const TrialTime* time) {
  Walk walk(design, trueDlt, policy, time);
  resolve(from, 0, 1, trueDlt, walk);
  OperatingCharacteristics found = walk.found();
  if (time) found.expectedMonths = (openWindowDays(*time, design, from) + walk.days()) / daysPerMonth;
  return found;
}
