#include "app/escalation/completion.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace {
/// The trials that complete enrolment at a level, by its DLTs.
class Spread {
 public:
  Spread(const Tally& from, int more) : m_subjects(from.evaluable()) {
    for (std::vector<double>& later : m_at)
      later.assign(static_cast<std::size_t>(from.laterDlts + more) + 1, 0);
    m_at.at(static_cast<std::size_t>(from.earlyDlts()))[static_cast<std::size_t>(from.laterDlts)] = 1;
  }

  void treatOne(double rate) {
    if (++m_subjects > Tally::firstSix) return treatOneLater(rate);
    for (std::size_t i = 0; i < m_at[0].size(); ++i) {
      m_stopped += m_at[1][i] * rate;
      m_at[1][i] = m_at[1][i] * (1 - rate) + m_at[0][i] * rate;
      m_at[0][i] *= 1 - rate;
    }
  }

  /// Shares of those whose rule is now CE-STOP, CE-FLAG, or neither.
  struct Shares {
    double stopped = 0;
    double flagged = 0;
    double going = 0;
  };
  Shares shares(int mostTolerated) const {
    Shares shares{m_stopped, 0, 0};
    for (int early = 0; early < 2; ++early) {
      const std::vector<double>& later = m_at.at(static_cast<std::size_t>(early));
      const auto limit = later.begin() + tolerated(early, mostTolerated);
      shares.going += std::accumulate(later.begin(), limit, 0.0);
      shares.flagged += std::accumulate(limit, later.end(), 0.0);
    }
    return shares;
  }

  void keepGoing(int mostTolerated) {
    m_stopped = 0;
    for (int early = 0; early < 2; ++early) {
      std::vector<double>& later = m_at.at(static_cast<std::size_t>(early));
      std::fill(later.begin() + tolerated(early, mostTolerated), later.end(), 0);
    }
  }

 private:
  /// How many numbers of later DLTs are tolerated.
  std::ptrdiff_t tolerated(int early, int mostTolerated) const {
    return std::min(static_cast<std::ptrdiff_t>(mostTolerated - early) + 1, std::ssize(m_at[0]));
  }

  void treatOneLater(double rate) {
    for (std::vector<double>& later : m_at) {
      for (std::size_t dlts = later.size() - 1; dlts > 0; --dlts)
        later[dlts] = later[dlts] * (1 - rate) + later[dlts - 1] * rate;
      later[0] *= 1 - rate;
    }
  }

  int m_subjects;
  double m_stopped = 0;                    ///< two DLTs among the first six
  std::array<std::vector<double>, 2> m_at; ///< else, by DLTs among the first six, then by those later
};

/// What becomes of whoever remains where the level is left before anybody is treated there.
Completion leftAtOnce(const Tally& from, int mostRemaining, bool lowest) {
  Completion completion{from, 1, {}, {0}, {lowest ? 0.0 : 1.0}};
  completion.byRemaining.assign(static_cast<std::size_t>(mostRemaining) + 1, {0, 0, lowest ? 1.0 : 0.0});
  completion.byRemaining.front().notTolerated = 1;
  return completion;
}
} // namespace

CompletionRules completionRules(const DoseDesign& design, int evaluable, bool flagReduces) {
  CompletionRules rules{{}, design.completingAtOnce, flagReduces};
  for (int m = 0; m <= evaluable; ++m)
    rules.mostTolerated.push_back(mostTolerated(design, m));
  return rules;
}

Completion completionFrom(const Tally& from, int mostRemaining, const CompletionRules& rules, double rate,
                          bool lowest) {
  const auto most = [&](int treated) {
    const int evaluable = from.evaluable() + treated;
    return rules.mostTolerated.at(static_cast<std::size_t>(evaluable));
  };
  if (from.earlyDlts() > 1 || from.dlts > most(0)) return leftAtOnce(from, mostRemaining, lowest);
  Completion completion{from, rules.atOnce > 0 ? rules.atOnce : std::max(1, mostRemaining), {}, {}, {}};
  Spread spread(from, mostRemaining);
  double subjects = 0;
  double ended = 0; // by the rules, before
  for (int treated = 0;; ++treated) {
    const int inCohort = treated % completion.cohort;
    const Spread::Shares now = spread.shares(most(treated));
    const double begun = completion.going.empty() ? 1 : completion.going.back();
    const int before = treated == 0 ? 0 : (treated - 1) % completion.cohort + 1; // of its cohort
    completion.byRemaining.push_back(
        {subjects + begun * before, now.going, ended + now.stopped + now.flagged});
    if (treated == mostRemaining) return completion;
    if (inCohort == 0) {
      const double reduced = lowest ? 0 : now.stopped + (rules.flagReduces ? now.flagged : 0);
      subjects += begun * before;
      ended += now.stopped + now.flagged - reduced;
      completion.going.push_back(now.going);
      completion.reduced.push_back(reduced);
      spread.keepGoing(most(treated));
    }
    spread.treatOne(rate);
  }
}
