#pragma once
#include "app/escalation/decision_options.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"

/// What the tests of the memo are about: a trial with a second decision.
namespace two_decisions {
inline const JournalStamp head{1842, QStringLiteral("7f3a91c20b4e55d0aabbccddeeff0011")};

/// L1 cleared; decision 1 opened L2; three treated there, one DLT; nothing decided on them yet.
inline StudyBuilder toDecisionTwo() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001"), {2026, 1, 6})
      .assigned(1)
      .infused({2026, 1, 15})
      .assessed({2026, 1, 29}, DltOutcome::NoDlt);
  b.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  const RowId first = b.study().decisions.back().id;
  b.eligible(QStringLiteral("SCR-003"), {2026, 2, 5}).assigned(2, first).infused({2026, 2, 24});
  b.event({2026, 3, 1}, 3).assessed({2026, 3, 24}, DltOutcome::NoDlt);
  b.eligible(QStringLiteral("SCR-004"), {2026, 2, 12})
      .assigned(2, first)
      .infused({2026, 2, 26})
      .assessed({2026, 3, 27}, DltOutcome::NoDlt);
  b.eligible(QStringLiteral("SCR-005"), {2026, 2, 15}).assigned(2, first).infused({2026, 3, 3});
  b.dlt({2026, 3, 5}, {2026, 3, 6});
  return b;
}

inline Decision draftOf(const Study& study, DecisionKind kind, int toLevel, int places, QDate date) {
  Decision draft;
  draft.kind = kind;
  draft.toLevel = toLevel;
  draft.places = places;
  draft.date = date;
  return prepared(study, draft);
}

/// toDecisionTwo() and its expansion, signed on 2026-03-30.
inline Study signedTwo() {
  Study study = toDecisionTwo().study();
  Decision decision = draftOf(study, DecisionKind::Expand, 2, 3, {2026, 3, 30});
  decision.id = 900;
  Signature signature;
  signature.printedName = QStringLiteral("Li Wei");
  signature.at = QDateTime(QDate(2026, 3, 30), QTime(7, 10), Qt::UTC);
  decision.investigator = signature;
  study.decisions.push_back(decision);
  return study;
}
} // namespace two_decisions
