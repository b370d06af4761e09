#include "tests/support/oracles/brute_force_trials.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace {
/// The letters of a level in groups within which their order changes no rule: X, without `+`, with `+` among
/// the level's first six, with `+` after them.
struct Groups {
  std::string notEvaluable, plain, plusEarly, plusLate;
};

Groups groupsOf(const OracleLevel& level) {
  Groups groups;
  std::size_t counted = 0;
  const auto sort = [&](const std::string& letters, bool plus) {
    for (const char letter : letters) {
      if (letter == 'X') {
        groups.notEvaluable += letter;
        continue;
      }
      (!plus ? groups.plain : counted < 6 ? groups.plusEarly : groups.plusLate) += letter;
      ++counted;
    }
  };
  sort(level.plain, false);
  sort(level.plus, true);
  for (std::string* group : {&groups.plain, &groups.plusEarly, &groups.plusLate})
    std::sort(group->begin(), group->end());
  return groups;
}

/// A course of which everybody who is alike has the same spelling.
OracleCourse spelledAlike(OracleCourse course) {
  for (OracleLevel& level : course.levels) {
    const Groups groups = groupsOf(level);
    level.plain = groups.notEvaluable + groups.plain;
    level.plus = groups.plusEarly + groups.plusLate;
  }
  return course;
}

std::string keyOf(const OracleCourse& course) {
  std::string key = std::to_string(course.lastPlus);
  for (const OracleLevel& level : course.levels)
    key += ' ' + level.plain + '+' + level.plus + (level.discussed ? "!" : "");
  return key;
}

double binomial(int n, int k, double rate) {
  double ways = 1;
  for (int i = 1; i <= k; ++i)
    ways = ways * (n - k + i) / i;
  return ways * std::pow(rate, k) * std::pow(1 - rate, n - k);
}

/// "Where a correction has taken that ground away, `+` subjects count at their level like any other" (5).
OracleCourse withoutLostPlus(const OracleDesign& design, OracleCourse course) {
  if (course.lastPlus == 0 || completingStandsByPage(design, course)) return course;
  for (OracleLevel& level : course.levels) {
    level.plain += level.plus;
    level.plus.clear();
  }
  course.lastPlus = 0;
  return course;
}
} // namespace

TriedOutcome TriedOutcome::nothing(std::size_t levels) {
  TriedOutcome none;
  none.pMtd.assign(levels + 1, 0);
  none.perLevel.assign(levels, 0);
  none.pTried.assign(levels, 0);
  return none;
}

void TriedOutcome::add(const TriedOutcome& other, double weight) {
  const auto addAll = [weight](std::vector<double>& to, const std::vector<double>& more) {
    for (std::size_t i = 0; i < to.size(); ++i)
      to[i] += weight * more[i];
  };
  addAll(pMtd, other.pMtd);
  pNotReached += weight * other.pNotReached;
  pStopped += weight * other.pStopped;
  subjects += weight * other.subjects;
  dlts += weight * other.dlts;
  addAll(perLevel, other.perLevel);
  addAll(pTried, other.pTried);
}

std::vector<double> TriedOutcome::inOneRow() const {
  std::vector<double> all = pMtd;
  all.insert(all.end(), {pNotReached, pStopped, subjects, dlts});
  all.insert(all.end(), perLevel.begin(), perLevel.end());
  all.insert(all.end(), pTried.begin(), pTried.end());
  return all;
}

BruteForceTrials::BruteForceTrials(const OracleDesign& design, std::vector<double> rates,
                                   const TriedPolicy& policy)
    : m_design(design), m_rates(std::move(rates)), m_policy(policy) {}

TriedOutcome BruteForceTrials::from(const std::string& text) {
  OracleCourse course;
  if (hearCourse(m_design, text, course) > 0) throw std::invalid_argument(text);
  return after(course);
}

TriedOutcome BruteForceTrials::after(OracleCourse course) {
  course = spelledAlike(course);
  for (int level = 1; level <= m_design.top(); ++level)
    if (course.at(level).everybody().find('?') != std::string::npos) return turnedOut(course, level);
  const std::string key = keyOf(course);
  if (const auto known = m_known.find(key); known != m_known.end()) return known->second;
  return m_known[key] = decided(course);
}

/// The undecided of one group at a level, by how many of them have a DLT. A discussion that was held while
/// somebody was undecided settles nothing (4.1).
TriedOutcome BruteForceTrials::turnedOut(const OracleCourse& course, int level) {
  OracleCourse next = course;
  next.at(level).discussed = false;
  Groups groups = groupsOf(course.at(level));
  std::string* group = &groups.plain;
  for (std::string* other : {&groups.plusEarly, &groups.plusLate})
    if (group->find('?') == std::string::npos) group = other;
  const std::string before = *group;
  const int undecided = static_cast<int>(std::count(before.begin(), before.end(), '?'));
  TriedOutcome sum = TriedOutcome::nothing(m_rates.size());
  for (int dlts = 0; dlts <= undecided; ++dlts) {
    int still = dlts;
    *group = before;
    for (char& letter : *group)
      if (letter == '?') letter = still-- > 0 ? 'T' : 'N';
    next.at(level).plain = groups.notEvaluable + groups.plain;
    next.at(level).plus = groups.plusEarly + groups.plusLate;
    const double weight = binomial(undecided, dlts, m_rates[static_cast<std::size_t>(level - 1)]);
    if (weight > 0) sum.add(after(next), weight);
  }
  return sum;
}

/// What follows where everybody is decided.
TriedOutcome BruteForceTrials::decided(const OracleCourse& course) {
  const OracleAnswer now = readCourse(m_design, course);
  const int level = now.decidingLevel;
  if (now.rule == "AT-JOINT" && m_policy.joint == TriedPolicy::Joint::Continue) {
    OracleCourse discussed = course;
    discussed.at(level).discussed = true;
    return after(discussed);
  }
  if (now.rule == "AT-JOINT")
    return m_policy.joint == TriedPolicy::Joint::Reduce ? reduced(course, level) : ended(course);
  if (now.rule == "SD-STOP") return m_policy.completes ? reduced(course, level) : ended(course);
  if (now.rule == "CE-STOP") return reduced(course, level);
  if (now.rule == "CE-FLAG")
    return m_policy.flag == TriedPolicy::Flag::Reduce ? reduced(course, level) : ended(course);
  if (now.rule == "SD-TOP")
    return m_policy.top == TriedPolicy::Top::Complete ? completed(course, level) : ended(course);
  if (now.rule == "CE-DONE" || now.rule == "EN-FULL") return ended(course);
  if (now.rule == "CE-ENROL") return enrolled(course, now.level, now.enrol, true);
  if (now.enrol == 0) throw std::logic_error(now.rule + " waits for nobody");
  return enrolled(withoutLostPlus(m_design, course), now.level, now.enrol, false);
}

/// The remaining subjects at the highest tolerated level below; none is tolerated: it ends.
TriedOutcome BruteForceTrials::reduced(const OracleCourse& course, int level) {
  for (int below = level - 1; below >= 1; --below)
    if (isToleratedByPage(m_design, course.at(below).everybody())) return completed(course, below);
  return ended(course);
}

TriedOutcome BruteForceTrials::completed(const OracleCourse& course, int level) {
  const int left = m_design.planned - course.subjects();
  if (left == 0) return ended(course);
  const int cohort = m_design.atOnce > 0 ? std::min(m_design.atOnce, left) : left;
  return enrolled(withoutLostPlus(m_design, course), level, cohort, true);
}

TriedOutcome BruteForceTrials::enrolled(OracleCourse course, int level, int subjects, bool plus) {
  OracleLevel& there = course.at(level);
  (plus ? there.plus : there.plain) += std::string(static_cast<std::size_t>(subjects), '?');
  if (plus) course.lastPlus = level;
  if (!plus) there.discussed = false; // `!` stood on an earlier cohort
  course.highest = std::max(course.highest, level);
  return after(course);
}

TriedOutcome BruteForceTrials::ended(const OracleCourse& course) const {
  TriedOutcome one = TriedOutcome::nothing(m_rates.size());
  const OracleAnswer last = readCourse(m_design, course);
  if (last.mtd == "not-reached" && !m_policy.topIsMtd)
    one.pNotReached = 1;
  else if (last.mtd == "not-reached")
    one.pMtd.back() = 1;
  else
    one.pMtd[static_cast<std::size_t>(last.mtdLevel)] = 1; // 0: below L1
  one.pStopped = last.mtd == "not-reached" ? 0 : 1;
  one.subjects = course.subjects();
  for (int level = 1; level <= m_design.top(); ++level) {
    const std::string letters = course.at(level).everybody();
    one.dlts += static_cast<double>(std::count(letters.begin(), letters.end(), 'T'));
    one.perLevel[static_cast<std::size_t>(level - 1)] = static_cast<double>(letters.size());
    one.pTried[static_cast<std::size_t>(level - 1)] = letters.empty() ? 0 : 1;
  }
  return one;
}
