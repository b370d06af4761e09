#include "app/escalation/outlook/completion.h"

#include "app/escalation/outlook/dose_paths.h"

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

namespace {
struct AlikeSubjects {
  int level = 0;
  bool topWithoutPlus = false; ///< SD-TOP counts these by themselves
  bool early = false;          ///< of the level's first six: t6 counts these by themselves
  std::vector<Outcome*> outcomes;
  bool isLike(const AlikeSubjects& other) const {
    return level == other.level && topWithoutPlus == other.topWithoutPlus && early == other.early;
  }
};

/// Decides a course of its own again and again, group by group.
class Deciding {
 public:
  Deciding(const DoseDesign& design, Course course, const std::vector<double>& rates,
           const std::function<void(const Course&, double)>& use)
      : m_course(std::move(course)), m_rates(rates), m_use(use) {
    dropUnsettled(m_course);
    std::vector<int> subjects(design.levels.size(), 0); // by level, not evaluable ones apart
    for (Cohort& cohort : m_course.cohorts)
      for (Outcome& outcome : cohort.outcomes) {
        if (outcome == Outcome::NotEvaluable) continue;
        const bool early = ++subjects[static_cast<std::size_t>(cohort.level - 1)] <= Tally::firstSix;
        if (outcome == Outcome::InWindow)
          add({cohort.level, cohort.level == design.top() && !cohort.completing, early, {&outcome}});
      }
  }

  void decide(std::size_t group, double probability) {
    if (group == m_groups.size()) return m_use(m_course, probability);
    const AlikeSubjects& open = m_groups[group];
    const auto subjects = static_cast<int>(open.outcomes.size());
    const double rate = m_rates[static_cast<std::size_t>(open.level - 1)];
    for (Outcome* outcome : open.outcomes)
      *outcome = Outcome::Cleared;
    for (int dlts = 0; dlts <= subjects; ++dlts) {
      if (dlts > 0) *open.outcomes[static_cast<std::size_t>(dlts - 1)] = Outcome::Dlt;
      const double share = binomialProbability(subjects, dlts, rate);
      if (share > 0) decide(group + 1, probability * share);
    }
  }

 private:
  void add(const AlikeSubjects& one) {
    const auto known = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const AlikeSubjects& group) { return group.isLike(one); });
    if (known != m_groups.end())
      known->outcomes.push_back(one.outcomes.front());
    else
      m_groups.push_back(one);
  }

  Course m_course;
  const std::vector<double>& m_rates;
  const std::function<void(const Course&, double)>& m_use;
  std::vector<AlikeSubjects> m_groups;
};
} // namespace

void decideUndecided(const DoseDesign& design, const Course& course, const std::vector<double>& rates,
                     const std::function<void(const Course& decided, double probability)>& use) {
  Deciding(design, course, rates, use).decide(0, 1);
}
