#include "app/escalation/design/design_change_rules.h"
#include "tests/faults/random_entry.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/changed_design.h"

#include <cmath>

namespace {
constexpr int mostGroups = 7; ///< more would be a design that nobody has

/// Above the level: half-way to the next dose in multiples; twice the highest.
double doseAbove(const DoseDesign& design, int level) {
  const double cells = design.level(level).cellsPerKg;
  return level == design.top() ? 2 * cells : std::sqrt(cells * design.level(level + 1).cellsPerKg);
}

/// A level's dose that nobody has had, other than the only one; 0 where each was given.
int levelToTakeOut(const Study& study) {
  const int top = study.protocol.design.top();
  for (int level = 1; top > 1 && level <= top; ++level)
    if (assignedAt(study, level) == 0) return level;
  return 0;
}

void addOrTakeOut(DesignChange& draft, const Study& study, QRandomGenerator& random) {
  DoseDesign& design = draft.design;
  const int unused = levelToTakeOut(study);
  if (design.top() < mostGroups && (unused == 0 || random.bounded(2) == 0))
    addGroup(design, doseAbove(design, 1 + random.bounded(design.top())));
  else if (unused > 0)
    design.levels.erase(design.levels.begin() + unused - 1);
}

/// One thing is changed, as a person does it. The trial never ends: nothing could be entered any more; and
/// what is suspended goes on with the next change.
DesignChange randomChange(const Study& study, QRandomGenerator& random) {
  DesignChange draft = designDraft(study);
  DoseLevel& level = draft.design.levels[random.bounded(static_cast<quint32>(draft.design.levels.size()))];
  if (study.state() == TrialState::Suspended)
    draft.state = TrialState::Running;
  else if (const int what = random.bounded(6); what == 0)
    draft.state = TrialState::Suspended;
  else if (what == 1)
    draft.design.plannedSubjects += 1 + random.bounded(3);
  else if (what == 2)
    level.others.latest = level.others.earliest = 20 + random.bounded(8);
  else
    addOrTakeOut(draft, study, random);
  return draft;
}
} // namespace

/// Signs a change; the next time, what waits is agreed or, now and then, withdrawn.
Result<Entry> RandomEntry::changeDesign() {
  const DesignChange* pending = pendingChange(study());
  if (!pending) return signDesignChange();
  return m_random.bounded(4) == 0 ? withdrawDesignChange(pending->id) : agreeDesignChange(pending->id);
}

Result<Entry> RandomEntry::signDesignChange() {
  const Entry entry{QStringLiteral("design"), 0, QStringLiteral("signed")};
  m_announce(entry);
  return entered(m_session.commands().signDesignChange(randomChange(study(), m_random), investigator()),
                 entry);
}

Result<Entry> RandomEntry::agreeDesignChange(RowId change) {
  const Entry entry{QStringLiteral("design"), change, QStringLiteral("agreed")};
  m_announce(entry);
  return entered(m_session.commands().agreeDesignChange(change, onLaptop()), entry);
}

Result<Entry> RandomEntry::withdrawDesignChange(RowId change) {
  const Entry entry{QStringLiteral("design"), change, QStringLiteral("withdrawn")};
  m_announce(entry);
  return entered(m_session.commands().withdrawDesignChange(change, QStringLiteral("Not like this")), entry);
}
