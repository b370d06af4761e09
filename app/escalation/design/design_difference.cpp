#include "app/escalation/design/design_difference.h"

#include "app/study/design_versions.h"

#include <algorithm>

namespace {
using What = DesignDifference::What;

/// Collects what differs, in the order of the header.
class Comparison {
 public:
  Comparison(const DoseDesign& from, const DoseDesign& to) : m_from(from), m_to(to) {}

  void compareStates(TrialState before, TrialState after) {
    if (before == after) return;
    DesignDifference& state = add(What::State);
    state.stateBefore = before;
    state.stateAfter = after;
  }

  void comparePlanned() {
    if (m_from.plannedSubjects == m_to.plannedSubjects) return;
    DesignDifference& planned = add(What::Planned);
    planned.plannedBefore = m_from.plannedSubjects;
    planned.plannedAfter = m_to.plannedSubjects;
  }

  void compareAssumptions() {
    if (m_from.edition != m_to.edition) add(What::Edition);
    if (m_from.completingAtOnce == m_to.completingAtOnce) return;
    DesignDifference& pace = add(What::Pace);
    pace.atOnceBefore = m_from.completingAtOnce;
    pace.atOnceAfter = m_to.completingAtOnce;
  }

  /// Both lists are in order of dose: what was taken out stands before what came in above it.
  void compareLevels() {
    int gone = 1;
    for (int after = 1; after <= m_to.top(); ++after) {
      const int before = sameDose(m_to, after, m_from);
      for (; gone <= m_from.top() && m_from.level(gone).cellsPerKg < m_to.level(after).cellsPerKg; ++gone)
        removed(gone);
      before > 0 ? kept(before, after) : added(after);
    }
    for (; gone <= m_from.top(); ++gone)
      removed(gone);
  }

  std::vector<DesignDifference> take() { return std::move(m_found); }

 private:
  DesignDifference& add(What what) {
    DesignDifference difference;
    difference.what = what;
    m_found.push_back(difference);
    return m_found.back();
  }

  void added(int level) {
    DesignDifference& difference = add(What::LevelAdded);
    difference.levelAfter = level;
    difference.after = m_to.level(level);
  }

  void removed(int level) {
    if (sameDose(m_from, level, m_to) > 0) return;
    DesignDifference& difference = add(What::LevelRemoved);
    difference.levelBefore = level;
    difference.before = m_from.level(level);
  }

  void changed(What what, int before, int after) {
    DesignDifference& difference = add(what);
    difference.levelBefore = before;
    difference.levelAfter = after;
    difference.before = m_from.level(before);
    difference.after = m_to.level(after);
  }

  void kept(int before, int after) {
    const DoseLevel& one = m_from.level(before);
    const DoseLevel& other = m_to.level(after);
    if (before != after) changed(What::Renumbered, before, after);
    if (one.rule != other.rule) changed(What::RuleChanged, before, after);
    const bool first = one.rule == LevelRule::AcceleratedTitration && other.rule == one.rule;
    if (first && one.firstSubject != other.firstSubject) changed(What::FirstWindow, before, after);
    if (one.others != other.others) changed(What::Window, before, after);
  }

  const DoseDesign& m_from;
  const DoseDesign& m_to;
  std::vector<DesignDifference> m_found;
};
} // namespace

std::vector<DesignDifference> differences(const DoseDesign& from, const DoseDesign& to, TrialState stateFrom,
                                          TrialState stateTo) {
  Comparison comparison(from, to);
  comparison.compareStates(stateFrom, stateTo);
  comparison.comparePlanned();
  comparison.compareAssumptions();
  comparison.compareLevels();
  return comparison.take();
}
