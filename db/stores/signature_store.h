#pragma once
#include "app/study/decision.h"
#include "app/study/design_versions.h"
#include "app/study/subject.h"
#include "db/journal/journal.h"

/// BLAKE2b-256 over a canonical JSON of exactly what is signed.
QByteArray signedHash(const Subject& subject, const Screening& screening);
QByteArray signedHash(const Subject& subject, const Screening& screening, const ScreenFailure& failure);
QByteArray signedHash(const Subject& subject, const DltAssessment& assessment);
QByteArray signedHash(const Decision& decision);
QByteArray signedHash(const DesignChange& change);

/// Puts signatures into subjects that are otherwise complete, and marks those whose subject matter has
/// changed since. subjectId 0 = all.
void loadSignatures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);
void loadSignatures(Connection& connection, std::vector<Decision>& decisions);
void loadSignatures(Connection& connection, std::vector<DesignChange>& changes);

/// What a signature stands on; exactly one is not 0.
struct SignedRow {
  RowId screeningId = 0;
  RowId assessmentId = 0;
  RowId decisionId = 0;
};
RowId insertSignature(Journal::Transaction& transaction, const SignedRow& on, const Signature& signature,
                      RowId subjectId);
RowId insertDesignSignature(Journal::Transaction& transaction, RowId changeId, const Signature& signature);
/// Of a failure that is inserted, in the same transaction.
void insertFailureSignature(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                            const Signature& signature);
