#pragma once
#include "tests/support/agreements.h"

/// Subject 1, eligible, with an event; subject 2, cleared at L1; decision 1, to escalate, that waits for the
/// sponsor; two weeks later. False where something is refused.
inline bool makeDecided(TestStudy& test) {
  if (screenEligible(test, QStringLiteral("Wu Hong")) != 1) return false;
  AdverseEvent event;
  event.term = QStringLiteral("Fever");
  event.grade = 1;
  event.onset = test.session().today();
  const RowId second = screenAndAssign(test, QStringLiteral("Li Na"), 1);
  if (!test.commands().saveAdverseEvent(1, event, {}) || !infuse(test, second)) return false;
  test.setDay(test.session().today().addDays(14));
  if (!clear(test, second)) return false;
  Decision draft;
  draft.kind = DecisionKind::Escalate;
  draft.level = 1;
  draft.toLevel = 2;
  draft.places = 3;
  return test.commands().signDecision(draft, investigator()) == 1;
}
