#include "app/escalation/simulate_trials.h"

#include "app/escalation/random_stream.h"
#include "app/escalation/trial_rules.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <thread>

namespace {
constexpr int blockTrials = 4096;

/// The share of 2⁵³ below which a random number of 53 bits is a DLT: never at rate 0, always at 1.
std::uint64_t thresholdOf(double rate) {
  return static_cast<std::uint64_t>(std::ceil(std::ldexp(rate, 53)));
}

/// What all trials have in common; read by every thread, written by none.
struct Question {
  struct Undecided {
    std::size_t index = 0; ///< of the level
    bool topWithoutPlus = false;
  };
  const DoseDesign& design;
  CourseCounts course;
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
  const CourseCounts course = countOf(design, from);
  Question question{design, course, TrialRules(design, course, policy), policy.topIsMtd, time};
  for (const double rate : trueDlt)
    question.thresholds.push_back(thresholdOf(rate));
  question.notEvaluable.resize(design.levels.size());
  for (const Cohort& cohort : from.cohorts)
    for (const Outcome outcome : cohort.outcomes) {
      const auto index = static_cast<std::size_t>(cohort.level - 1);
      if (outcome == Outcome::NotEvaluable) ++question.notEvaluable[index];
      if (outcome == Outcome::Undecided)
        question.undecided.push_back({index, cohort.level == design.top() && !cohort.completing});
    }
  question.left = std::max(0, design.plannedSubjects - course.subjects);
  if (time) question.openDays = openWindowDays(*time, design, from);
  if (time) question.meanGap = time->meanGap();
  return question;
}

/// One trial after the other.
class Trials {
 public:
  explicit Trials(const Question& question)
      : m_q(question), m_counts(question.course), m_now(question.design.levels.size()) {
    m_found.mtd.assign(m_now.size() + 1, 0);
    m_found.perLevel.resize(m_now.size());
    m_found.tried.assign(m_now.size(), 0);
  }

  void run(std::uint64_t seed, std::uint64_t block, int trials) {
    RandomStream outcomes(seed, 2 * block);
    m_arrivals = RandomStream(seed, 2 * block + 1);
    for (int i = 0; i < trials; ++i) {
      auto completing = begin(outcomes);
      if (!completing) completing = escalate(outcomes);
      if (completing) complete(outcomes, *completing);
      end();
    }
  }

  const SimulatedTrials& found() const { return m_found; }

 private:
  struct LevelNow {
    int evaluable = 0;
    int dlts = 0;
  };

  /// The level where the course already completes enrolment, if it does.
  std::optional<std::size_t> begin(RandomStream& random) {
    m_left = m_q.left;
    m_days = m_q.openDays;
    if (!m_q.undecided.empty()) decide(random);
    for (std::size_t index = 0; index < m_now.size(); ++index)
      m_now[index] = {m_counts.all[index].evaluable(), m_counts.all[index].dlts};
    if (m_counts.completing == 0 || !completingStands(m_q.design, m_counts)) return std::nullopt;
    return static_cast<std::size_t>(m_counts.completing - 1);
  }

  /// The undecided subjects of the course turn out.
  void decide(RandomStream& random) {
    m_counts = m_q.course;
    for (const auto& [index, topWithoutPlus] : m_q.undecided) {
      const bool dlt = draw(random, 1, m_q.thresholds[index]) == 1;
      Tally decided{dlt ? 1 : 0, dlt ? 0 : 1, -1};
      m_counts.all[index] = sum(m_counts.all[index], decided);
      if (topWithoutPlus) m_counts.topWithoutPlus = sum(m_counts.topWithoutPlus, decided);
    }
  }
  static Tally sum(const Tally& a, const Tally& b) {
    return {a.dlts + b.dlts, a.cleared + b.cleared, a.undecided + b.undecided};
  }

  static int draw(RandomStream& random, int subjects, std::uint64_t threshold) {
    const auto dlt = [&] { return static_cast<int>((random.next() >> 11) < threshold); };
    if (subjects == 3) return dlt() + dlt() + dlt(); // most cohorts; a loop costs a fifth of the time
    int dlts = 0;
    for (int i = 0; i < subjects; ++i)
      dlts += dlt();
    return dlts;
  }

  /// To where enrolment is completed, or the trial has ended.
  std::optional<std::size_t> escalate(RandomStream& random) {
    for (std::size_t index = 0;; ++index) {
      const TrialRules::Step* steps = m_q.rules.steps(index);
      LevelNow& now = m_now[index];
      const TrialRules::Step* step = steps + TrialRules::stateOf(now.evaluable, std::min(now.dlts, 2));
      while (step->kind == TrialRules::Step::Kind::Enrol) {
        const int subjects = std::min(step->value, m_left);
        if (subjects == 0) return std::nullopt; // EN-FULL
        pass(index, subjects, now.evaluable == 0);
        const int dlts = draw(random, subjects, m_q.thresholds[index]);
        now.evaluable += subjects;
        now.dlts += dlts;
        m_left -= subjects;
        step += TrialRules::stateOf(subjects, dlts);
      }
      if (step->kind == TrialRules::Step::Kind::Complete) return static_cast<std::size_t>(step->value);
      if (step->kind == TrialRules::Step::Kind::End) return std::nullopt;
    }
  }

  /// One subject after the other; where the level is stopped, one level lower.
  void complete(RandomStream& random, std::size_t index) {
    for (;; --index) {
      const LevelNow before = m_now[index];
      const std::uint64_t threshold = m_q.thresholds[index];
      auto [evaluable, dlts] = before;
      const int full = evaluable + m_left;
      while (evaluable < full && dlts <= m_q.rules.limit(evaluable).most) {
        dlts += draw(random, 1, threshold);
        ++evaluable;
      }
      m_now[index] = {evaluable, dlts};
      m_left = full - evaluable;
      if (evaluable > before.evaluable) pass(index, evaluable - before.evaluable, before.evaluable == 0);
      const CompletionLimit& limit = m_q.rules.limit(evaluable);
      if (dlts <= limit.most || limit.beyond != Rule::CeStop || index == 0) return;
    }
  }

  /// Time passes until the windows of a cohort that is enrolled now are over.
  void pass(std::size_t index, int subjects, bool first) {
    if (!m_q.time) return;
    m_days += gap();
    for (int i = 1; i < subjects; ++i)
      m_days += std::max(gap(), static_cast<double>(m_q.time->minDaysBetweenSubjects));
    m_days += windowDays(*m_q.time, m_q.design.levels[index], subjects, first);
  }

  double gap() {
    return m_q.meanGap * (m_q.time->arrivals == TrialTime::Arrivals::Even ? 1 : m_arrivals.exponential());
  }

  void end() {
    std::uint64_t subjects = 0;
    std::uint64_t dlts = 0;
    std::size_t stopped = m_now.size(); // lowest level that is not tolerated
    for (std::size_t index = m_now.size(); index-- > 0;) {
      const LevelNow& now = m_now[index];
      const auto treated = static_cast<std::uint64_t>(now.evaluable + m_q.notEvaluable[index]);
      m_found.perLevel[index].add(treated);
      m_found.tried[index] += treated > 0 ? 1 : 0;
      subjects += treated;
      dlts += static_cast<std::uint64_t>(now.dlts);
      if (!m_q.rules.isTolerated(now.evaluable, now.dlts)) stopped = index;
    }
    m_found.subjects.add(subjects);
    m_found.dlts.add(dlts);
    ++m_found.trials;
    countMtd(stopped);
    if (m_q.time) countDays();
  }

  void countMtd(std::size_t stopped) {
    if (stopped < m_now.size()) {
      ++m_found.stopped;
      ++m_found.mtd[stopped];
    } else if (m_q.topIsMtd) {
      ++m_found.mtd.back();
    } else {
      ++m_found.notReached;
    }
  }

  void countDays() {
    const auto tenths = static_cast<std::size_t>(std::llround(10 * m_days));
    if (tenths >= m_found.tenthsOfDays.size()) m_found.tenthsOfDays.resize(tenths + 1, 0);
    ++m_found.tenthsOfDays[tenths];
  }

  const Question& m_q;
  CourseCounts m_counts;       ///< of the course, everybody decided
  std::vector<LevelNow> m_now; ///< by level
  int m_left = 0;              ///< subjects that the planned number leaves
  double m_days = 0;
  RandomStream m_arrivals{0, 0};
  SimulatedTrials m_found;
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
  std::vector<Trials> parts(threads, Trials(question));
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
