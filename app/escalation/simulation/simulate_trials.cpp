#include "app/escalation/simulation/simulate_trials.h"

#include "app/escalation/simulation/random_stream.h"
#include "app/escalation/simulation/trial_states.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <thread>
#include <utility>

namespace {
constexpr int blockTrials = 4096;
constexpr int randomBits = 53;

/// The random number below which one is a DLT: never at rate 0, always at 1.
std::uint64_t thresholdOf(double rate) {
  return static_cast<std::uint64_t>(std::ceil(std::ldexp(rate, randomBits)));
}

int draw(RandomStream& random, std::uint64_t threshold) {
  return static_cast<int>((random.next() >> (64 - randomBits)) < threshold);
}

int draw(RandomStream& random, int subjects, std::uint64_t threshold) {
  int dlts = 0;
  for (int i = 0; i < subjects; ++i)
    dlts += draw(random, threshold);
  return dlts;
}

/// DLTs of a whole cohort.
int draw(RandomStream& random, const TrialStateTable::Place& place) {
  const std::uint64_t threshold = place.threshold;
  if (place.enrol != TrialStateTable::largestCohort) return draw(random, place.enrol, threshold);
  return draw(random, threshold) + draw(random, threshold) + draw(random, threshold); // a loop takes longer
}

/// What all trials have in common; read by every thread, written by none.
struct Question {
  struct Undecided {
    std::size_t index = 0; ///< of the level
    bool topWithoutPlus = false;
    bool early = false; ///< of the level's first six
  };
  const DoseDesign& design;
  CourseCounts course;
  int most; ///< subjects that any trial has at most
  TrialRules rules;
  bool topIsMtd;
  std::optional<TrialTime> time;
  std::vector<std::uint64_t> thresholds{}; ///< by level
  std::vector<int> notEvaluable{};         ///< by level, of the course
  std::vector<Undecided> undecided{};      ///< of the course
  int left = 0;                            ///< subjects that the planned number leaves
  int openDays = 0;                        ///< until the windows of the undecided are over
  double meanGap = 0;                      ///< days
};

Question questionOf(const DoseDesign& design, const std::vector<double>& trueDlt, const Course& from,
                    const JointPolicy& policy, const std::optional<TrialTime>& time) {
  const CourseCounts course =
      countOf(design, from); // a discussion does not settle levels with undecided ones
  const int most = std::max(design.plannedSubjects, course.subjects);
  Question question{design, course, most, TrialRules(design, course, policy), policy.topIsMtd, time};
  for (const double rate : trueDlt)
    question.thresholds.push_back(thresholdOf(rate));
  question.notEvaluable.resize(design.levels.size());
  std::vector<int> subjects(design.levels.size(), 0);
  for (const Cohort& cohort : from.cohorts)
    for (const Outcome outcome : cohort.outcomes) {
      const auto index = static_cast<std::size_t>(cohort.level - 1);
      ++(outcome == Outcome::NotEvaluable ? question.notEvaluable : subjects)[index];
      if (outcome == Outcome::InWindow)
        question.undecided.push_back(
            {index, cohort.level == design.top() && !cohort.completing, subjects[index] <= Tally::firstSix});
    }
  question.left = most - course.subjects;
  if (time) question.openDays = openWindowDays(*time, design, from);
  if (time) question.meanGap = time->meanGap();
  return question;
}

/// One trial after the other.
class Trials {
 public:
  explicit Trials(const Question& question)
      : m_q(question), m_places(question.rules, question.thresholds), m_counts(question.course),
        m_begin(question.design.levels.size()), m_now(m_begin.size()),
        m_found(m_begin.size(), question.most) {
    begin();
  }

  void run(std::uint64_t seed, std::uint64_t block, int trials) {
    RandomStream outcomes(seed, 2 * block);
    m_arrivals = RandomStream(seed, 2 * block + 1);
    for (int i = 0; i < trials; ++i)
      m_q.time ? runOne<true>(outcomes) : runOne<false>(outcomes);
  }

  SimulatedTrials found() const { return m_found.sums(m_q.notEvaluable, m_q.topIsMtd); }

 private:
  template <bool timed>
  void runOne(RandomStream& random) {
    if (!m_q.undecided.empty()) decide(random);
    m_left = m_q.left;
    m_days = m_q.openDays;
    const int completing = m_completing >= 0 ? m_completing : escalate<timed>(random);
    if (!m_ended) complete<timed>(random, completing);
    end();
    if (timed) m_found.countDays(m_days);
  }

  /// The undecided subjects of the course turn out.
  void decide(RandomStream& random) {
    m_counts = m_q.course;
    for (const auto& [index, topWithoutPlus, early] : m_q.undecided) {
      const int dlts = draw(random, m_q.thresholds[index]);
      const Tally decided{dlts, 1 - dlts, -1, early ? 0 : dlts};
      m_counts.all[index] = sum(m_counts.all[index], decided);
      if (topWithoutPlus) m_counts.topWithoutPlus = sum(m_counts.topWithoutPlus, decided);
    }
    begin();
  }
  static Tally sum(const Tally& a, const Tally& b) {
    return {a.dlts + b.dlts, a.cleared + b.cleared, a.undecided + b.undecided, a.laterDlts + b.laterDlts};
  }

  /// Where trials begin, everybody of the course decided.
  void begin() {
    for (std::size_t index = 0; index < m_begin.size(); ++index) {
      const Tally& tally = m_counts.all[index];
      m_begin[index] = {tally.evaluable(), tally.dlts, tally.earlyDlts()};
    }
    m_places.begin(m_begin);
    m_now = m_begin;
    m_completing = completingStands(m_q.design, m_counts) ? m_counts.completing - 1 : -1;
    m_ended = m_completing >= 0 && !isTolerated(m_begin[static_cast<std::size_t>(m_completing)]) &&
              !m_q.rules.reduces(m_begin[static_cast<std::size_t>(m_completing)].earlyDlts);
  }
  bool isTolerated(const LevelTally& level) const {
    return m_q.rules.isTolerated(level.evaluable, level.dlts, level.earlyDlts);
  }

  /// To the index where enrolment is completed; -1: the trial has ended, or is full (EN-FULL).
  template <bool timed>
  int escalate(RandomStream& random) {
    const TrialStateTable::Place* place = &m_places.first();
    int left = m_left;
    while (place->enrol > 0 && place->enrol <= left) {
      const int subjects = place->enrol;
      const int dlts = draw(random, *place);
      enrolled<timed>(place->index, subjects, dlts);
      left -= subjects;
      place = place->next[static_cast<std::size_t>(dlts)];
    }
    m_left = left;
    if (place->enrol > 0 && left > 0) place = &enrolLast<timed>(*place, random);
    return place->completes;
  }

  /// A cohort of fewer than its level wants: of all who are left.
  template <bool timed>
  const TrialStateTable::Place& enrolLast(const TrialStateTable::Place& place, RandomStream& random) {
    const int subjects = std::exchange(m_left, 0);
    const int dlts = draw(random, subjects, place.threshold);
    enrolled<timed>(place.index, subjects, dlts);
    return m_places.after(place, subjects, dlts);
  }

  template <bool timed>
  void enrolled(int index, int subjects, int dlts) {
    LevelTally& now = m_now[static_cast<std::size_t>(index)];
    if (timed) pass(index, subjects, now.evaluable == 0);
    now.evaluable += subjects;
    now.dlts += dlts;
    now.earlyDlts += dlts; // 4.1 and 4.2 do not go beyond six
  }

  /// Cohort after cohort; where the dose is reduced, at the highest tolerated level below. -1: nowhere.
  template <bool timed>
  void complete(RandomStream& random, int index) {
    for (; index >= 0; --index) {
      LevelTally& now = m_now[static_cast<std::size_t>(index)];
      if (!isTolerated(now)) continue;
      const std::uint64_t threshold = m_q.thresholds[static_cast<std::size_t>(index)];
      LevelTally level = now;
      bool tolerated = true;
      while (m_left > 0 && tolerated) {
        const int subjects = m_q.rules.completingCohort(m_left);
        if (timed) pass(index, subjects, level.evaluable == 0);
        for (int i = 0; i < subjects; ++i) {
          const int dlt = draw(random, threshold);
          level.dlts += dlt;
          level.earlyDlts += level.evaluable++ < Tally::firstSix ? dlt : 0;
        }
        m_left -= subjects;
        tolerated = isTolerated(level);
      }
      now = level;
      if (tolerated || !m_q.rules.reduces(level.earlyDlts)) return;
    }
  }

  /// Time passes until the windows of a cohort that is enrolled now are over.
  void pass(int index, int subjects, bool first) {
    m_days += gap();
    for (int i = 1; i < subjects; ++i)
      m_days += std::max(gap(), static_cast<double>(m_q.time->minDaysBetweenSubjects));
    m_days += windowDays(*m_q.time, m_q.design.level(index + 1), subjects, first);
  }

  double gap() {
    return m_q.meanGap * (m_q.time->arrivals == TrialTime::Arrivals::Even ? 1 : m_arrivals.exponential());
  }

  void end() {
    int dlts = 0;
    std::size_t stopped = m_now.size(); // lowest level that is not tolerated
    for (std::size_t index = m_now.size(); index-- > 0;) {
      const LevelTally now = std::exchange(m_now[index], m_begin[index]);
      m_found.countLevel(index, now.evaluable);
      dlts += now.dlts;
      const auto tolerated = static_cast<std::size_t>(isTolerated(now));
      stopped = index + (stopped - index) * tolerated; // without a branch
    }
    m_found.countTrial(m_q.most - m_left, dlts, stopped);
  }

  const Question& m_q;
  TrialStateTable m_places;
  CourseCounts m_counts;           ///< of the course, everybody decided
  std::vector<LevelTally> m_begin; ///< of the course, by level
  int m_completing = -1;           ///< index where the course already completes enrolment, -1 = it does not
  bool m_ended = false;            ///< CE-FLAG has ended the trial with the course
  std::vector<LevelTally> m_now;   ///< by level
  int m_left = 0;                  ///< subjects that the planned number leaves
  double m_days = 0;
  RandomStream m_arrivals{0, 0};
  TrialCounts m_found;
};

template <class T>
void addTo(std::vector<T>& sums, const std::vector<T>& values) {
  if (sums.size() < values.size()) sums.resize(values.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    sums[i] += values[i];
}
} // namespace

TrialSum& TrialSum::operator+=(const TrialSum& other) {
  sum += other.sum;
  squares += other.squares;
  return *this;
}

SimulatedTrials& SimulatedTrials::operator+=(const SimulatedTrials& other) {
  trials += other.trials;
  addTo(mtd, other.mtd);
  notReached += other.notReached;
  stopped += other.stopped;
  subjects += other.subjects;
  dlts += other.dlts;
  addTo(perLevel, other.perLevel);
  addTo(tried, other.tried);
  addTo(tenthsOfDays, other.tenthsOfDays);
  return *this;
}

SimulatedTrials simulateTrials(const DoseDesign& design, const std::vector<double>& trueDlt,
                               const Course& from, const JointPolicy& policy, const Simulation& simulation) {
  const Question question = questionOf(design, trueDlt, from, policy, simulation.time);
  const int blocks = (simulation.trials + blockTrials - 1) / blockTrials;
  const auto threads = static_cast<std::size_t>(std::clamp(simulation.threads, 1, std::max(1, blocks)));
  std::atomic<int> next = 0;
  std::vector<Trials> parts;
  parts.reserve(threads);
  for (std::size_t i = 0; i < threads; ++i)
    parts.emplace_back(question);
  const auto work = [&](Trials& part) {
    for (int block = next++; block < blocks; block = next++)
      part.run(simulation.seed, static_cast<std::uint64_t>(block),
               std::min(blockTrials, simulation.trials - block * blockTrials));
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
      others.emplace_back(work, std::ref(parts[i]));
    work(parts.front());
  } // every thread has ended
  SimulatedTrials all;
  for (const Trials& part : parts)
    all += part.found();
  return all;
}
