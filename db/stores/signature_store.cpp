#include "db/stores/signature_store.h"

#include "app/study/codes.h"
#include "db/stores/rows_of.h"

#include <algorithm>

namespace {
const QString signatureColumns =
    u"g.id, g.meaning, g.method, g.user_id, g.printed_name, g.signed_at, g.signed_hash, "
    "coalesce(g.attachment_id, 0), coalesce((SELECT a.name FROM attachment a WHERE a.id = g.attachment_id), '')"_qs;

void readSignature(ColumnReader& columns, Signature& signature) {
  columns >> signature.id >> signature.meaning >> signature.method >> signature.userId >>
      signature.printedName >> signature.at >> signature.signedHash >> signature.scanId >> signature.scanName;
}

void loadEligibility(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT s.subject_id, s.id, "_qs + signatureColumns +
                              u" FROM screening s JOIN signature g ON g.screening_id = s.id WHERE TRUE %1 "
                              "ORDER BY s.subject_id, g.id"_qs,
                          u"s.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId screeningId = 0;
    Signature signature;
    ColumnReader columns(rows);
    columns >> owner >> screeningId;
    readSignature(columns, signature);
    Subject* subject = subjectIn(subjects, owner);
    Screening* screening = subject ? screeningIn(*subject, screeningId) : nullptr;
    if (!screening) continue;
    signature.earlierVersion = signature.signedHash != signedHash(*subject, *screening);
    screening->signatures.push_back(signature);
  }
}

void loadAssessmentSignatures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT a.subject_id, a.id, "_qs + signatureColumns +
                              u" FROM dlt_assessment a JOIN signature g ON g.assessment_id = a.id "
                              "WHERE TRUE %1 ORDER BY a.subject_id, g.id"_qs,
                          u"a.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId assessmentId = 0;
    Signature signature;
    ColumnReader columns(rows);
    columns >> owner >> assessmentId;
    readSignature(columns, signature);
    Subject* subject = subjectIn(subjects, owner);
    if (!subject) continue;
    for (DltAssessment& assessment : subject->assessments) {
      if (assessment.id != assessmentId) continue;
      signature.earlierVersion = signature.signedHash != signedHash(*subject, assessment);
      assessment.signature = signature;
    }
  }
}
} // namespace

void loadSignatures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadEligibility(connection, subjectId, subjects);
  loadAssessmentSignatures(connection, subjectId, subjects);
}

void loadSignatures(Connection& connection, std::vector<Decision>& decisions) {
  Statement rows = connection.prepare(u"SELECT g.decision_id, "_qs + signatureColumns +
                                      u" FROM signature g WHERE g.decision_id IS NOT NULL ORDER BY g.id"_qs);
  rows.run();
  while (rows.next()) {
    RowId decisionId = 0;
    Signature signature;
    ColumnReader columns(rows);
    columns >> decisionId;
    readSignature(columns, signature);
    const auto decision = std::find_if(decisions.begin(), decisions.end(),
                                       [decisionId](const Decision& d) { return d.id == decisionId; });
    if (decision == decisions.end()) continue;
    signature.earlierVersion = signature.signedHash != signedHash(*decision);
    (signature.meaning == SignatureMeaning::DecisionSponsor ? decision->sponsor : decision->investigator) =
        signature;
  }
}

RowId insertSignature(Journal::Transaction& transaction, const SignedRow& on, const Signature& signature,
                      RowId subjectId) {
  return transaction.insert(u"signature"_qs,
                            {{u"meaning"_qs, cell(signature.meaning)},
                             {u"method"_qs, cell(signature.method)},
                             {u"screening_id"_qs, reference(on.screeningId)},
                             {u"assessment_id"_qs, reference(on.assessmentId)},
                             {u"decision_id"_qs, reference(on.decisionId)},
                             {u"user_id"_qs, signature.userId},
                             {u"printed_name"_qs, cell(signature.printedName)},
                             {u"signed_at"_qs, cell(signature.at)},
                             {u"signed_hash"_qs, cell(signature.signedHash)},
                             {u"attachment_id"_qs, reference(signature.scanId)}},
                            subjectId);
}
