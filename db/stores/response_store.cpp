#include "db/stores/response_store.h"

#include "app/study/treatment_fields.h"
#include "db/stores/record_rows.h"

void loadOutcomes(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<ResponseAssessment>(connection, subjectId, subjects, u"void_reason IS NULL"_qs,
                                  u", date, id"_qs, [](Subject& subject, ResponseAssessment&& assessment) {
                                    subject.responses.push_back(std::move(assessment));
                                  });
  loadRecords<FollowUp>(
      connection, subjectId, subjects, u"void_reason IS NULL"_qs, u", date, id"_qs,
      [](Subject& subject, FollowUp&& followUp) { subject.followUps.push_back(std::move(followUp)); });
}

RowId writeResponse(Journal::Transaction& transaction, RowId subjectId,
                    const ResponseAssessment& assessment) {
  return writeRecord(transaction, subjectId, assessment.id, assessment);
}

RowId writeFollowUp(Journal::Transaction& transaction, RowId subjectId, const FollowUp& followUp) {
  return writeRecord(transaction, subjectId, followUp.id, followUp);
}
