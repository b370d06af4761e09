#pragma once
#include "app/escalation/decision_options.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "ui/print/report_documents.h"

/// A study with a decision, and its memo.
namespace decided_paper {
inline const JournalHead head{1842, QByteArray::fromHex("7f3a91c20b4e55d0aabbccddeeff0011")};
inline const QDate today(2026, 2, 10);

/// L1 cleared; decision 1 opens L2, signed where `agreed` by both.
inline Study withDecision(bool agreed) {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  b.event({2026, 1, 20}, 4).assessed({2026, 1, 29}, DltOutcome::NoDlt);
  Decision draft;
  draft.kind = DecisionKind::Escalate;
  draft.toLevel = 2;
  draft.places = 3;
  draft.date = {2026, 2, 3};
  draft = prepared(b.study(), draft);
  draft.id = 900;
  Signature signature;
  signature.printedName = QStringLiteral("Li Wei");
  signature.at = QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC);
  draft.investigator = signature;
  if (agreed) draft.sponsor = signature;
  b.study().decisions.push_back(draft);
  return b.study();
}

inline PrintDocument memoOf(const Study& study) {
  return memoDocument(standingOf(study, today), study.decisions.back(), head);
}
} // namespace decided_paper
