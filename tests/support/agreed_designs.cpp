#include "tests/support/agreed_designs.h"

#include "tests/support/agreements.h"
#include "tests/support/changed_design.h"

DesignChange designDraft(const Study& study) {
  DesignChange draft;
  draft.design = study.protocol.design;
  draft.state = study.state();
  draft.justification = QStringLiteral("As discussed at the safety meeting");
  return draft;
}

DesignChange adding(const Study& study, double cellsPerKg) {
  DesignChange draft = designDraft(study);
  addGroup(draft.design, cellsPerKg);
  return draft;
}

DesignChange toState(const Study& study, TrialState state) {
  DesignChange draft = designDraft(study);
  draft.state = state;
  return draft;
}

bool become(TestStudy& test, const DesignChange& draft) {
  const auto id = test.commands().signDesignChange(draft, investigator());
  if (!id) qWarning("%s", qPrintable(id.error().message));
  const auto agreed = id ? test.commands().agreeDesignChange(*id, onLaptop()) : Result<void>();
  if (!agreed) qWarning("%s", qPrintable(agreed.error().message));
  return id && agreed;
}

bool soundAfterReopening(TestStudy& test) {
  const Study before = test.study();
  test.signInAs(Role::PrincipalInvestigator);
  return test.study() == before && test.session().verify()->empty();
}

QString refusedRule(const Result<void>& done) {
  return done ? QStringLiteral("done") : done.error().rule;
}
