#include "db/stores/treatment_store.h"

#include "app/study/treatment_fields.h"
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

void loadEvents(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<AdverseEvent>(
      connection, subjectId, subjects, u"void_reason IS NULL"_qs, u", onset, id"_qs,
      [](Subject& subject, AdverseEvent&& event) { subject.events.push_back(std::move(event)); });
}

void loadReports(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows =
      rowsOf(connection,
             u"SELECT event.subject_id, event.id, report.id, "_qs + columnsOf<SafetyReport>() +
                 u" FROM safety_report AS report JOIN adverse_event AS event ON event.id = event_id "
                 "WHERE report.void_reason IS NULL AND event.void_reason IS NULL %1 "
                 "ORDER BY sent_at, report.id"_qs,
             u"event.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId eventId = 0;
    SafetyReport report;
    ColumnReader columns(rows);
    columns >> owner >> eventId >> report.id;
    readFields(columns, report);
    Subject* subject = subjectIn(subjects, owner);
    if (!subject) continue;
    for (AdverseEvent& event : subject->events)
      if (event.id == eventId) event.reports.push_back(report);
  }
}

void loadAssessments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<DltAssessment>(connection, subjectId, subjects, u"TRUE"_qs, u", id"_qs,
                             [](Subject& subject, DltAssessment&& assessment) {
                               subject.assessments.push_back(std::move(assessment));
                             });
}
} // namespace

void loadTreatments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadAssignments(connection, subjectId, subjects);
  loadInfusions(connection, subjectId, subjects);
  loadPortions(connection, subjectId, subjects);
  loadEvents(connection, subjectId, subjects);
  loadReports(connection, subjectId, subjects);
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

RowId insertSafetyReport(Journal::Transaction& transaction, RowId subjectId, RowId eventId,
                         const SafetyReport& report) {
  Row row = rowOf(report);
  row[u"event_id"_qs] = eventId;
  return transaction.insert(u"safety_report"_qs, row, subjectId);
}

void loadOutcomes(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<ResponseAssessment>(connection, subjectId, subjects, u"void_reason IS NULL"_qs,
                                  u", date, id"_qs, [](Subject& subject, ResponseAssessment&& assessment) {
                                    subject.responses.push_back(std::move(assessment));
                                  });
  loadRecords<FollowUp>(
      connection, subjectId, subjects, u"void_reason IS NULL"_qs, u", date, id"_qs,
      [](Subject& subject, FollowUp&& followUp) { subject.followUps.push_back(std::move(followUp)); });
}
