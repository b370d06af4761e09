#include "db/stores/treatment_store.h"

#include "app/study/fields/treatment_fields.h"
#include "db/stores/event_store.h"
#include "db/stores/product_store.h"
#include "db/stores/record_rows.h"
#include "db/stores/study_store.h"

namespace {
void loadAssignments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<Assignment>(
      connection, subjectId, subjects, u"void_reason IS NULL"_qs, {},
      [](Subject& subject, Assignment&& assignment) { subject.assignment = std::move(assignment); });
}

void loadInfusions(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<Infusion>(
      connection, subjectId, subjects, u"TRUE"_qs, {},
      [](Subject& subject, Infusion&& infusion) { subject.infusion = std::move(infusion); });
}

void loadAssessments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<DltAssessment>(connection, subjectId, subjects, u"TRUE"_qs, u", id"_qs,
                             [](Subject& subject, DltAssessment&& assessment) {
                               addTight(subject.assessments, std::move(assessment));
                             });
}
} // namespace

void loadTreatments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadAssignments(connection, subjectId, subjects);
  loadInfusions(connection, subjectId, subjects);
  loadPortions(connection, subjectId, subjects);
  loadEvents(connection, subjectId, subjects);
  loadAssessments(connection, subjectId, subjects);
}

void voidAssignment(Journal::Transaction& transaction, RowId subjectId, const QString& reason) {
  const RowId id =
      findRowInForce(transaction.connection(), u"assignment"_qs, {{u"subject_id"_qs, subjectId}});
  transaction.update(u"assignment"_qs, id, {{u"void_reason"_qs, cell(reason)}}, subjectId);
}

QString nextSubjectNumber(Connection& connection, RowId subjectId) {
  Statement own = connection.prepare(
      u"SELECT subject_number FROM assignment WHERE subject_id = :subject ORDER BY id DESC LIMIT 1"_qs);
  if (own.bind(u"subject"_qs, subjectId).run().next()) {
    QString number;
    ColumnReader(own) >> number;
    return number;
  }
  return nextNumber(connection, u"assignment"_qs, u"subject_number"_qs, u"S-"_qs);
}

void writeInfusion(Journal::Transaction& transaction, RowId subjectId, const Infusion& infusion) {
  const RowId id = findRow(transaction.connection(), u"infusion"_qs, {{u"subject_id"_qs, subjectId}});
  writeRecord(transaction, subjectId, id, infusion);
}

void loadOutcomes(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<ResponseAssessment>(connection, subjectId, subjects, u"void_reason IS NULL"_qs,
                                  u", date, id"_qs, [](Subject& subject, ResponseAssessment&& assessment) {
                                    addTight(subject.responses, std::move(assessment));
                                  });
  loadRecords<FollowUp>(
      connection, subjectId, subjects, u"void_reason IS NULL"_qs, u", date, id"_qs,
      [](Subject& subject, FollowUp&& followUp) { addTight(subject.followUps, std::move(followUp)); });
}
