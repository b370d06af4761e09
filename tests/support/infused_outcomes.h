#pragma once
#include "tests/support/disease_text.h"
#include "tests/support/infused_study.h"

inline ResponseAssessment assessment(QDate date, const char* findings, Response response,
                                     const QString& reason = {}) {
  ResponseAssessment made;
  made.date = date;
  made.findings = findingsFrom(QString::fromLatin1(findings));
  made.response = response;
  made.reason = reason;
  return made;
}

inline FollowUp followUp(QDate date, VitalStatus status, const QString& comment = {}) {
  return {0, date, status, comment};
}

inline constexpr const char* remission = "m2 b0 e- n1.2 p120 r0.05";

/// One subject with AML, consented, infused at L1 on 2026-01-05.
struct InfusedOutcomes : InfusedStudy {
  using InfusedStudy::InfusedStudy;
  StudyCommands& commands() { return test.commands(); }
  const Subject& now() { return *test.study().subject(subject); }
  Result<RowId> respond(const ResponseAssessment& made, const QString& reason = {}) {
    return commands().saveResponse(subject, made, reason);
  }
  Result<RowId> follow(const FollowUp& made, const QString& reason = {}) {
    return commands().saveFollowUp(subject, made, reason);
  }
  QString wrong(const ResponseAssessment& made) {
    const auto result = respond(made);
    return result ? QString() : result.error().rule + u' ' + result.error().field;
  }
  QString wrong(const FollowUp& made) {
    const auto result = follow(made);
    return result ? QString() : result.error().rule + u' ' + result.error().field;
  }
  bool screenAs(Diagnosis diagnosis) {
    ScreeningEntry entry = eligibleEntry(test.study());
    entry.diagnosis = diagnosis;
    return commands()
        .saveScreening(now().screening().id, entry, QStringLiteral("pathology revised"))
        .has_value();
  }
};
