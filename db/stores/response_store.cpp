#include "db/stores/response_store.h"

#include "app/study/codes.h"
#include "db/stores/rows_of.h"

namespace {
void loadResponses(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT subject_id, id, date, visit, marrow_blasts, blood_blasts, extramedullary, "
                          "neutrophils, platelets, mrd_percent, mrd_below, deauville, uptake, new_lesions, "
                          "size_change, marrow_involved, derived, response, mrd_negative, reason, "
                          "confirmed_by FROM response_assessment WHERE void_reason IS NULL %1 "
                          "ORDER BY subject_id, date, id"_qs,
                          u"subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    ResponseAssessment one;
    DiseaseFindings& found = one.findings;
    ColumnReader(rows) >> owner >> one.id >> one.date >> one.visit >> found.marrowBlasts >>
        found.bloodBlasts >> found.extramedullary >> found.neutrophils >> found.platelets >>
        found.mrdPercent >> found.mrdBelow >> found.deauville >> found.uptake >> found.newLesions >>
        found.sizeChange >> found.marrowInvolved >> one.derived >> one.response >> one.mrdNegative >>
        one.reason >> one.confirmedBy;
    if (Subject* subject = subjectIn(subjects, owner)) subject->responses.push_back(std::move(one));
  }
}

void loadFollowUps(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT subject_id, id, date, status, comment FROM follow_up "
                          "WHERE void_reason IS NULL %1 ORDER BY subject_id, date, id"_qs,
                          u"subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    FollowUp one;
    ColumnReader(rows) >> owner >> one.id >> one.date >> one.status >> one.comment;
    if (Subject* subject = subjectIn(subjects, owner)) subject->followUps.push_back(std::move(one));
  }
}

/// Inserts the row, or changes the one that has the id. Answers its id.
RowId write(Journal::Transaction& transaction, const QString& table, RowId id, Row row, RowId subjectId) {
  if (id != 0) {
    transaction.update(table, id, row, subjectId);
    return id;
  }
  row[u"subject_id"_qs] = subjectId;
  return transaction.insert(table, row, subjectId);
}
} // namespace

void loadOutcomes(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadResponses(connection, subjectId, subjects);
  loadFollowUps(connection, subjectId, subjects);
}

RowId writeResponse(Journal::Transaction& transaction, RowId subjectId,
                    const ResponseAssessment& assessment) {
  const DiseaseFindings& found = assessment.findings;
  const Row row{{u"date"_qs, cell(assessment.date)},
                {u"visit"_qs, cell(assessment.visit)},
                {u"marrow_blasts"_qs, cell(found.marrowBlasts)},
                {u"blood_blasts"_qs, cell(found.bloodBlasts)},
                {u"extramedullary"_qs, cell(found.extramedullary)},
                {u"neutrophils"_qs, cell(found.neutrophils)},
                {u"platelets"_qs, cell(found.platelets)},
                {u"mrd_percent"_qs, cell(found.mrdPercent)},
                {u"mrd_below"_qs, cell(found.mrdBelow)},
                {u"deauville"_qs, cell(found.deauville)},
                {u"uptake"_qs, cell(found.uptake)},
                {u"new_lesions"_qs, cell(found.newLesions)},
                {u"size_change"_qs, cell(found.sizeChange)},
                {u"marrow_involved"_qs, cell(found.marrowInvolved)},
                {u"derived"_qs, cell(assessment.derived)},
                {u"response"_qs, cell(assessment.response)},
                {u"mrd_negative"_qs, cell(assessment.mrdNegative)},
                {u"reason"_qs, cell(assessment.reason)},
                {u"confirmed_by"_qs, cell(assessment.confirmedBy)}};
  return write(transaction, u"response_assessment"_qs, assessment.id, row, subjectId);
}

RowId writeFollowUp(Journal::Transaction& transaction, RowId subjectId, const FollowUp& followUp) {
  const Row row{{u"date"_qs, cell(followUp.date)},
                {u"status"_qs, cell(followUp.status)},
                {u"comment"_qs, cell(followUp.comment)}};
  return write(transaction, u"follow_up"_qs, followUp.id, row, subjectId);
}
