#include "app/escalation/trial_histograms.h"

#include <cmath>
#include <utility>

TrialHistograms::TrialHistograms(std::size_t levels, int most)
    : m_width(asIndex(most) + 1), m_evaluable(levels * m_width), m_subjects(m_width), m_dlts(m_width),
      m_stopped(levels + 1) {}

void TrialHistograms::countDays(double days) {
  const auto tenths = static_cast<std::size_t>(std::llround(10 * days));
  if (tenths >= m_tenthsOfDays.size()) m_tenthsOfDays.resize(tenths + 1, 0);
  ++m_tenthsOfDays[tenths];
}

SimulatedTrials TrialHistograms::sums(const std::vector<int>& notEvaluable, bool topIsMtd) const {
  const std::size_t levels = notEvaluable.size();
  SimulatedTrials all;
  all.perLevel.resize(levels);
  all.tried.resize(levels);
  for (std::size_t index = 0; index < levels; ++index)
    for (std::size_t evaluable = 0; evaluable < m_width; ++evaluable) {
      const std::uint64_t times = m_evaluable[index * m_width + evaluable];
      const std::size_t treated = evaluable + asIndex(notEvaluable[index]);
      all.perLevel[index].add(treated, times);
      if (treated > 0) all.tried[index] += times;
    }
  for (std::size_t value = 0; value < m_width; ++value) {
    all.trials += m_subjects[value];
    all.subjects.add(value, m_subjects[value]);
    all.dlts.add(value, m_dlts[value]);
  }
  all.mtd.assign(m_stopped.begin(), m_stopped.end()); // none is stopped at L1, L1 at L2, and so on
  const std::uint64_t never = std::exchange(all.mtd.back(), 0);
  (topIsMtd ? all.mtd.back() : all.notReached) = never;
  all.stopped = all.trials - never;
  all.tenthsOfDays = m_tenthsOfDays;
  return all;
}
