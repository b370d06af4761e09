#include "app/escalation/operating_characteristics.h"

#include "app/escalation/course_counts.h"
#include "app/escalation/dose_paths.h"

#include <algorithm>

namespace {
/// A set of courses with the same tallies, and how likely it is.
struct Path {
  std::vector<Tally> tallies; ///< by level, index 0 = L1
  int subjects = 0;
  double probability = 1;
};

class Walk {
 public:
  Walk(const DoseDesign& design, const std::vector<double>& trueDlt, const JointPolicy& policy)
      : m_design(design), m_rates(trueDlt), m_policy(policy) {
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

 private:
  int remaining(const Path& path) const { return std::max(0, m_design.plannedSubjects - path.subjects); }

  void count(int level, double probability, int subjects, bool first) {
    const auto index = static_cast<std::size_t>(level - 1);
    m_found.expectedSubjects += probability * subjects;
    m_found.expectedPerLevel[index] += probability * subjects;
    m_found.expectedDlts += probability * subjects * m_rates[index];
    if (first && !m_tried[index]) m_found.pTried[index] += probability;
  }

  void end(const Path& path) {
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
    count(level, probability, subjects, before.evaluable() == 0);
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

  /// One subject after the other, all numbers of DLTs at once: `at[t]` is how likely t of them are so far.
  void complete(Path& path, int level) {
    const auto index = static_cast<std::size_t>(level - 1);
    const Tally before = path.tallies[index];
    const int subjects = path.subjects;
    const double probability = path.probability;
    std::vector<double> at(static_cast<std::size_t>(before.dlts + remaining(path) + 2), 0);
    at[static_cast<std::size_t>(before.dlts)] = probability;
    for (int m = before.evaluable();; ++m) {
      path.subjects = subjects + m - before.evaluable();
      double going = 0;
      for (std::size_t t = at.size(); t-- > 0;) {
        if (at[t] <= 0) continue;
        path.tallies[index] = {static_cast<int>(t), m - static_cast<int>(t), 0};
        path.probability = at[t];
        if (settle(path, level)) {
          at[t] = 0;
          continue;
        }
        going += at[t];
        at[t + 1] += at[t] * m_rates[index]; // t counts down: this one is done already
        at[t] *= 1 - m_rates[index];
      }
      if (going <= 0) break;
      count(level, going, 1, m == 0);
    }
    path.tallies[index] = before;
    path.subjects = subjects;
    path.probability = probability;
  }

  /// What completing enrolment comes to with these tallies; false where a further subject is treated.
  bool settle(Path& path, int level) {
    const auto index = static_cast<std::size_t>(level - 1);
    const RuleRow row = completingRow(m_design, path.tallies[index], remaining(path));
    if (row.rule == Rule::CeEnrol) return false;
    if (row.rule == Rule::CeStop && level > 1)
      complete(path, level - 1);
    else
      end(path);
    return true;
  }

  const DoseDesign& m_design;
  const std::vector<double>& m_rates;
  const JointPolicy m_policy;
  OperatingCharacteristics m_found;
  std::vector<char> m_continued; ///< by level, of the course that it begins with
  std::vector<char> m_tried;     ///< by level: had subjects before
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
                                                  const JointPolicy& policy) {
  Walk walk(design, trueDlt, policy);
  resolve(from, 0, 1, trueDlt, walk);
  return walk.found();
}
