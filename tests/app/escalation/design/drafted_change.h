#pragma once
#include "app/escalation/design/design_change_rules.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"

namespace drafted_change {
using Edit = std::function<void(DesignChange&)>;

/// One subject cleared at L1, and one at L2.
inline StudyBuilder treated() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001"))
      .assigned(1)
      .infused({2026, 1, 15})
      .assessed({2026, 1, 29}, DltOutcome::NoDlt);
  builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  builder.eligible(QStringLiteral("SCR-002"))
      .assigned(2, builder.study().decisions.back().id)
      .infused({2026, 2, 10});
  return builder;
}

/// A draft that changes nothing yet.
inline DesignChange draftOf(const Study& study) {
  DesignChange draft;
  draft.design = study.protocol.design;
  draft.state = study.state();
  draft.justification = QStringLiteral("As discussed");
  return draft;
}

inline DesignChange signedChange(const Study& study, const Edit& edit) {
  DesignChange draft = draftOf(study);
  edit(draft);
  DesignChange change = preparedChange(study, draft);
  change.id = 1;
  change.investigator = Signature{};
  return change;
}

inline void onTop(DesignChange& draft) {
  addGroup(draft.design, 8e7);
}
} // namespace drafted_change
