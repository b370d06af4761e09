#pragma once
#include "app/study/study.h"
#include "tests/support/study_builder.h"

/// Adds a response assessment to the builder's last subject.
inline void respond(StudyBuilder& builder, QDate date, Response response,
                    std::optional<bool> mrdNegative = {}, std::optional<double> marrowBlasts = {}) {
  ResponseAssessment assessment;
  assessment.id = static_cast<RowId>(builder.last().responses.size()) + 1;
  assessment.date = date;
  assessment.response = response;
  assessment.mrdNegative = mrdNegative;
  assessment.findings.marrowBlasts = marrowBlasts;
  builder.last().responses.push_back(assessment);
}

inline void follow(StudyBuilder& builder, QDate date, VitalStatus status) {
  builder.last().followUps.push_back(
      {static_cast<RowId>(builder.last().followUps.size()) + 1, date, status, {}});
}

inline StudyBuilder& infusedAt(StudyBuilder& builder, int level, QDate date,
                               Diagnosis diagnosis = Diagnosis::Aml) {
  const auto number = static_cast<int>(builder.study().subjects.size()) + 1;
  builder.eligible(QStringLiteral("SCR-%1").arg(number, 3, 10, QLatin1Char('0')))
      .assigned(level)
      .infused(date);
  builder.last().screenings.back().entry.diagnosis = diagnosis;
  return builder;
}

/// Six infused subjects; cut-off 2026-06-01. S-001 AML L1: CRi, then CR without MRD, lasts. S-002 T-ALL L2:
/// CR with MRD, relapse, dead. S-003 AML L2: PR, then PD, lost. S-004 AML L2: not evaluable, died. S-005
/// T-LBL L2: no response, alive. S-006 AML L2: infused on the day before the cut-off, nothing assessed.
inline Study responseStudy() {
  StudyBuilder b;
  infusedAt(b, 1, {2026, 1, 5});
  respond(b, {2026, 2, 2}, Response::CompleteRemissionIncomplete, false, 4);
  respond(b, {2026, 3, 2}, Response::CompleteRemission, true, 1);
  respond(b, {2026, 5, 4}, Response::CompleteRemission, true, 2);
  follow(b, {2026, 5, 20}, VitalStatus::Alive);
  infusedAt(b, 2, {2026, 1, 19}, Diagnosis::TAll);
  respond(b, {2026, 2, 16}, Response::CompleteRemission, false, 3);
  respond(b, {2026, 4, 6}, Response::Relapse, {}, 40);
  follow(b, {2026, 5, 10}, VitalStatus::Dead);
  infusedAt(b, 2, {2026, 2, 2});
  respond(b, {2026, 3, 2}, Response::PartialRemission, {}, 10);
  respond(b, {2026, 4, 1}, Response::Progression, {}, 60);
  follow(b, {2026, 4, 20}, VitalStatus::Alive);
  follow(b, {2026, 5, 20}, VitalStatus::LostToFollowUp);
  infusedAt(b, 2, {2026, 2, 16});
  respond(b, {2026, 3, 9}, Response::NotEvaluable);
  follow(b, {2026, 3, 12}, VitalStatus::Dead);
  infusedAt(b, 2, {2026, 3, 2}, Diagnosis::TLbl);
  respond(b, {2026, 3, 30}, Response::NoResponse, {}, 30);
  follow(b, {2026, 5, 25}, VitalStatus::Alive);
  infusedAt(b, 2, {2026, 5, 31});
  return b.study();
}
