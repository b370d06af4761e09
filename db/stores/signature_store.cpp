#include "db/stores/signature_store.h"

#include "app/study/codes.h"
#include "db/stores/record_rows.h"

#include <algorithm>

namespace {
/// Of a table whose signatures have no scan.
const QString plainSignature =
    u"g.id, g.meaning, g.method, g.user_id, g.printed_name, g.signed_at, g.signed_hash, 0, ''"_qs;
const QString signatureColumns =
    u"g.id, g.meaning, g.method, g.user_id, g.printed_name, g.signed_at, g.signed_hash, "
    "coalesce(g.attachment_id, 0), coalesce((SELECT a.name FROM attachment a WHERE a.id = g.attachment_id), '')"_qs;

void readSignature(ColumnReader& columns, Signature& signature) {
  columns >> signature.id >> signature.meaning >> signature.method >> signature.userId >>
      signature.printedName >> signature.at >> signature.signedHash >> signature.scanId >> signature.scanName;
}

/// `sql` asks for the subject, the row that is signed, and the signature's columns, which go to
/// `take(subject, row, signature)`.
template <class Take>
void readSignatures(Connection& connection, const QString& sql, const QString& subjectColumn, RowId subjectId,
                    std::vector<Subject>& subjects, Take take) {
  Statement rows = rowsOf(connection, sql, subjectColumn, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId row = 0;
    Signature signature;
    ColumnReader columns(rows);
    columns >> owner >> row;
    readSignature(columns, signature);
    if (Subject* subject = subjectIn(subjects, owner)) take(*subject, row, signature);
  }
}

void loadEligibility(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  readSignatures(connection,
                 u"SELECT s.subject_id, s.id, "_qs + signatureColumns +
                     u" FROM screening s JOIN signature g ON g.screening_id = s.id WHERE TRUE %1 "
                     "ORDER BY s.subject_id, g.id"_qs,
                 u"s.subject_id"_qs, subjectId, subjects,
                 [](Subject& subject, RowId screeningId, Signature& signature) {
                   Screening* screening = screeningIn(subject, screeningId);
                   if (!screening) return;
                   signature.earlierVersion = signature.signedHash != signedHash(subject, *screening);
                   screening->signatures.push_back(signature);
                 });
}

void loadFailureSignatures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  readSignatures(connection,
                 u"SELECT s.subject_id, s.id, "_qs + plainSignature +
                     u" FROM screening s JOIN failure_signature g ON g.screening_id = s.id WHERE TRUE %1 "
                     "ORDER BY s.subject_id, g.id"_qs,
                 u"s.subject_id"_qs, subjectId, subjects,
                 [](Subject& subject, RowId screeningId, Signature& signature) {
                   Screening* screening = screeningIn(subject, screeningId);
                   if (!screening || !screening->failure) return;
                   signature.earlierVersion =
                       signature.signedHash != signedHash(subject, *screening, *screening->failure);
                   screening->failure->signature = signature;
                 });
}

void loadAssessmentSignatures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  readSignatures(connection,
                 u"SELECT a.subject_id, a.id, "_qs + signatureColumns +
                     u" FROM dlt_assessment a JOIN signature g ON g.assessment_id = a.id "
                     "WHERE TRUE %1 ORDER BY a.subject_id, g.id"_qs,
                 u"a.subject_id"_qs, subjectId, subjects,
                 [](Subject& subject, RowId assessmentId, Signature& signature) {
                   for (DltAssessment& assessment : subject.assessments) {
                     if (assessment.id != assessmentId) continue;
                     signature.earlierVersion = signature.signedHash != signedHash(subject, assessment);
                     assessment.signature = signature;
                   }
                 });
}
} // namespace

void loadSignatures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadEligibility(connection, subjectId, subjects);
  loadFailureSignatures(connection, subjectId, subjects);
  loadAssessmentSignatures(connection, subjectId, subjects);
}

namespace {
/// `sql` asks for the id of what was signed and the signature's columns: the sponsor's has that meaning.
template <class Signed>
void loadBoth(Connection& connection, const QString& sql, SignatureMeaning ofSponsor,
              std::vector<Signed>& all) {
  const auto places = placesOf(all);
  Statement rows = connection.prepare(sql);
  rows.run();
  while (rows.next()) {
    RowId id = 0;
    Signature signature;
    ColumnReader columns(rows);
    columns >> id;
    readSignature(columns, signature);
    Signed* found = places.value(id);
    if (!found) continue;
    signature.earlierVersion = signature.signedHash != signedHash(*found);
    (signature.meaning == ofSponsor ? found->sponsor : found->investigator) = signature;
  }
}

/// But for its scan.
Row rowOfSignature(const Signature& signature) {
  return {{u"meaning"_qs, cell(signature.meaning)}, {u"method"_qs, cell(signature.method)},
          {u"user_id"_qs, signature.userId},        {u"printed_name"_qs, cell(signature.printedName)},
          {u"signed_at"_qs, cell(signature.at)},    {u"signed_hash"_qs, cell(signature.signedHash)}};
}
} // namespace

void loadSignatures(Connection& connection, std::vector<Decision>& decisions) {
  loadBoth(connection,
           u"SELECT g.decision_id, "_qs + signatureColumns +
               u" FROM signature g WHERE g.decision_id IS NOT NULL ORDER BY g.id",
           SignatureMeaning::DecisionSponsor, decisions);
}

void loadSignatures(Connection& connection, std::vector<DesignChange>& changes) {
  loadBoth(connection,
           u"SELECT g.change_id, "_qs + signatureColumns + u" FROM design_signature g ORDER BY g.id",
           SignatureMeaning::DesignSponsor, changes);
}

RowId insertSignature(Journal::Transaction& transaction, const SignedRow& on, const Signature& signature,
                      RowId subjectId) {
  Row row = rowOfSignature(signature);
  row[u"attachment_id"_qs] = reference(signature.scanId);
  row[u"screening_id"_qs] = reference(on.screeningId);
  row[u"assessment_id"_qs] = reference(on.assessmentId);
  row[u"decision_id"_qs] = reference(on.decisionId);
  return transaction.insert(u"signature"_qs, row, subjectId);
}

RowId insertDesignSignature(Journal::Transaction& transaction, RowId changeId, const Signature& signature) {
  Row row = rowOfSignature(signature);
  row[u"attachment_id"_qs] = reference(signature.scanId);
  row[u"change_id"_qs] = changeId;
  return transaction.insert(u"design_signature"_qs, row);
}

void insertFailureSignature(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                            const Signature& signature) {
  Row row = rowOfSignature(signature);
  row[u"screening_id"_qs] = screeningId;
  transaction.insert(u"failure_signature"_qs, row, subjectId);
}
