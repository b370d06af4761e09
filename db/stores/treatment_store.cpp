#include "db/stores/treatment_store.h"

#include "app/study/codes.h"
#include "db/stores/rows_of.h"
#include "db/stores/study_store.h"

namespace {
void loadAssignments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT subject_id, subject_number, level, date, screening_id, "
                          "coalesce(decision_id, 0), design_version FROM assignment "
                          "WHERE void_reason IS NULL %1 ORDER BY subject_id"_qs,
                          u"subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    Assignment assignment;
    ColumnReader(rows) >> owner >> assignment.subjectNumber >> assignment.level >> assignment.date >>
        assignment.screeningId >> assignment.decisionId >> assignment.designVersion;
    if (Subject* subject = subjectIn(subjects, owner)) subject->assignment = assignment;
  }
}

void loadInfusions(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT subject_id, started_at, weight_kg, infused_cells, completed, batch "
                          "FROM infusion WHERE TRUE %1 ORDER BY subject_id"_qs,
                          u"subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    Infusion infusion;
    ColumnReader(rows) >> owner >> infusion.startedAt >> infusion.weightKg >> infusion.infusedCells >>
        infusion.completed >> infusion.batch;
    if (Subject* subject = subjectIn(subjects, owner)) subject->infusion = infusion;
  }
}

void loadEvents(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT subject_id, id, term, grade, onset, end_date, related, serious, "
                          "dose_limiting, crs_grade, icans_grade, comment, seriousness, aware_at, expected "
                          "FROM adverse_event WHERE void_reason IS NULL %1 ORDER BY subject_id, onset, id"_qs,
                          u"subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    AdverseEvent event;
    ColumnReader(rows) >> owner >> event.id >> event.term >> event.grade >> event.onset >> event.end >>
        event.related >> event.serious >> event.doseLimiting >> event.crsGrade >> event.icansGrade >>
        event.comment >> event.seriousness >> event.awareAt >> event.expected;
    if (Subject* subject = subjectIn(subjects, owner)) subject->events.push_back(std::move(event));
  }
}

void loadReports(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT event.subject_id, event.id, report.id, recipient, sent_at "
                          "FROM safety_report AS report JOIN adverse_event AS event ON event.id = event_id "
                          "WHERE report.void_reason IS NULL AND event.void_reason IS NULL %1 "
                          "ORDER BY sent_at, report.id"_qs,
                          u"event.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId eventId = 0;
    SafetyReport report;
    ColumnReader(rows) >> owner >> eventId >> report.id >> report.to >> report.sentAt;
    Subject* subject = subjectIn(subjects, owner);
    if (!subject) continue;
    for (AdverseEvent& event : subject->events)
      if (event.id == eventId) event.reports.push_back(report);
  }
}

void loadAssessments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT subject_id, id, date, outcome, coalesce(event_id, 0), cause, "
                          "follow_up_ended, reason FROM dlt_assessment WHERE TRUE %1 "
                          "ORDER BY subject_id, id"_qs,
                          u"subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    DltAssessment assessment;
    ColumnReader(rows) >> owner >> assessment.id >> assessment.date >> assessment.outcome >>
        assessment.eventId >> assessment.cause >> assessment.followUpEnded >> assessment.reason;
    if (Subject* subject = subjectIn(subjects, owner)) subject->assessments.push_back(std::move(assessment));
  }
}
} // namespace

void loadTreatments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadAssignments(connection, subjectId, subjects);
  loadInfusions(connection, subjectId, subjects);
  loadEvents(connection, subjectId, subjects);
  loadReports(connection, subjectId, subjects);
  loadAssessments(connection, subjectId, subjects);
}

RowId insertAssignment(Journal::Transaction& transaction, RowId subjectId, const Assignment& assignment) {
  return transaction.insert(u"assignment"_qs,
                            {{u"subject_id"_qs, subjectId},
                             {u"subject_number"_qs, cell(assignment.subjectNumber)},
                             {u"level"_qs, cell(assignment.level)},
                             {u"date"_qs, cell(assignment.date)},
                             {u"screening_id"_qs, assignment.screeningId},
                             {u"decision_id"_qs, reference(assignment.decisionId)},
                             {u"design_version"_qs, cell(assignment.designVersion)}},
                            subjectId);
}

void voidAssignment(Journal::Transaction& transaction, RowId subjectId, const QString& reason) {
  RowId id = 0;
  {
    Statement row = transaction.connection().prepare(
        u"SELECT id FROM assignment WHERE subject_id = :subject AND void_reason IS NULL"_qs);
    if (row.bind(u"subject"_qs, subjectId).run().next()) ColumnReader(row) >> id;
  }
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
  Row row{{u"started_at"_qs, cell(infusion.startedAt)},
          {u"weight_kg"_qs, cell(infusion.weightKg)},
          {u"infused_cells"_qs, cell(infusion.infusedCells)},
          {u"completed"_qs, cell(infusion.completed)},
          {u"batch"_qs, cell(infusion.batch)}};
  if (const RowId id = findRow(transaction.connection(), u"infusion"_qs, {{u"subject_id"_qs, subjectId}})) {
    transaction.update(u"infusion"_qs, id, row, subjectId);
    return;
  }
  row[u"subject_id"_qs] = subjectId;
  transaction.insert(u"infusion"_qs, row, subjectId);
}

RowId writeAdverseEvent(Journal::Transaction& transaction, RowId subjectId, const AdverseEvent& event) {
  Row row{{u"term"_qs, cell(event.term)},
          {u"grade"_qs, cell(event.grade)},
          {u"onset"_qs, cell(event.onset)},
          {u"end_date"_qs, cell(event.end)},
          {u"related"_qs, cell(event.related)},
          {u"serious"_qs, cell(event.serious)},
          {u"dose_limiting"_qs, cell(event.doseLimiting)},
          {u"crs_grade"_qs, cell(event.crsGrade)},
          {u"icans_grade"_qs, cell(event.icansGrade)},
          {u"comment"_qs, cell(event.comment)},
          {u"seriousness"_qs, cell(event.seriousness)},
          {u"aware_at"_qs, cell(event.awareAt)},
          {u"expected"_qs, cell(event.expected)}};
  if (event.id != 0) {
    transaction.update(u"adverse_event"_qs, event.id, row, subjectId);
    return event.id;
  }
  row[u"subject_id"_qs] = subjectId;
  return transaction.insert(u"adverse_event"_qs, row, subjectId);
}

RowId insertSafetyReport(Journal::Transaction& transaction, RowId subjectId, RowId eventId,
                         const SafetyReport& report) {
  return transaction.insert(
      u"safety_report"_qs,
      {{u"event_id"_qs, eventId}, {u"recipient"_qs, cell(report.to)}, {u"sent_at"_qs, cell(report.sentAt)}},
      subjectId);
}

RowId insertAssessment(Journal::Transaction& transaction, RowId subjectId, const DltAssessment& assessment) {
  return transaction.insert(u"dlt_assessment"_qs,
                            {{u"subject_id"_qs, subjectId},
                             {u"date"_qs, cell(assessment.date)},
                             {u"outcome"_qs, cell(assessment.outcome)},
                             {u"event_id"_qs, reference(assessment.eventId)},
                             {u"cause"_qs, cell(assessment.cause)},
                             {u"follow_up_ended"_qs, cell(assessment.followUpEnded)},
                             {u"reason"_qs, cell(assessment.reason)}},
                            subjectId);
}
