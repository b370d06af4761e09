#include "app/reports/bedside/bedside_sheet.h"
#include "app/reports/charts/subject_timeline.h"
#include "app/reports/worksheet/worksheet_document.h"
#include "app/study/study.h"
#include "db/session/stored_measurements.h"
#include "ui/charts/charts.h"
#include "ui/print/casebook_record.h"
#include "ui/print/print_text.h"
#include "ui/print/report_documents.h"

PrintDocument bedsideSheetDocument(const Study& study, const Subject& subject,
                                   const std::vector<BedsideEntry>& entries, QDate day,
                                   const JournalHead& head) {
  const QString date = day.toString(Qt::ISODate);
  return reportDocument(study, QStringLiteral("bedside-%1-%2").arg(subject.label(), date),
                        PrintText::tr("Bedside sheet %1, %2").arg(subject.label(), date),
                        bedsideSheetHtml(study, subject, entries, day), head);
}

namespace {
/// Every line about the subject, oldest first.
Result<std::vector<PrintedAuditLine>> wholeTrail(const StudySession& session, RowId subjectId,
                                                 const std::function<AuditLine(AuditLine)>& asItLeaves) {
  AuditFilter filter;
  filter.subjectId = subjectId;
  AuditTrail trail = session.auditTrail(filter);
  if (const auto searched = trail.searchAll(); !searched) return tl::unexpected(searched.error());
  const auto lines = trail.lines(0, trail.size());
  if (!lines) return tl::unexpected(lines.error());
  std::vector<PrintedAuditLine> all;
  all.reserve(lines->size());
  for (auto line = lines->rbegin(); line != lines->rend(); ++line)
    all.push_back(printed(asItLeaves ? asItLeaves(*line) : *line, session.study(), false));
  return all;
}
} // namespace

Result<CasebookRecord> casebookRecord(const StudySession& session, RowId subjectId,
                                      const std::function<AuditLine(AuditLine)>& asItLeaves) {
  const Subject* subject = session.study().subject(subjectId);
  if (!subject) return refuse(QStringLiteral("SUBJECT"), PrintText::tr("There is no such subject."));
  MeasurementFilter filter;
  filter.firstSubject = filter.lastSubject = subjectId;
  const auto measurements = session.measurements(filter);
  if (!measurements) return tl::unexpected(measurements.error());
  const auto samplings = session.samplings(subjectId, subjectId);
  if (!samplings) return tl::unexpected(samplings.error());
  const auto bedside = session.bedside(subjectId, subject->screenings.front().consent.signedAt.addDays(-1),
                                       session.now().addSecs(1));
  if (!bedside) return tl::unexpected(bedside.error());
  auto trail = wholeTrail(session, subjectId, asItLeaves);
  if (!trail) return tl::unexpected(trail.error());
  return CasebookRecord{*measurements, *samplings, std::move(*trail), *bedside};
}

Result<PrintDocument> casebookDocument(const StudySession& session, RowId subjectId) {
  return casebookRecord(session, subjectId).map([&](const CasebookRecord& record) {
    return casebookDocument(session.standing(), *session.study().subject(subjectId), record, session.now(),
                            session.journalHead());
  });
}

Result<PrintDocument> worksheetDocument(const StudySession& session, RowId subjectId) {
  const Study& study = session.study();
  const Subject* subject = study.subject(subjectId);
  if (!subject) return refuse(QStringLiteral("SUBJECT"), PrintText::tr("There is no such subject."));
  const auto values = labPointsNow(session, *subject);
  if (!values) return tl::unexpected(values.error());
  const PrintedWorksheet sheet =
      printedWorksheet(study, *subject, worksheetOf(study, *subject, *values, session.now()),
                       printed(session.journalHead()), &*values);
  PrintDocument document = reportDocument(study, QStringLiteral("worksheet-") + sheet.subject,
                                          worksheetTitle(sheet), worksheetHtml(sheet), session.journalHead());
  document.draft = sheet.draft;
  return document;
}

namespace {
void addTimeline(PrintDocument& casebook, const Standing& standing, const Subject& subject,
                 const CasebookRecord& record) {
  QStringList visits;
  for (const Measurement& measurement : record.measurements)
    if (!visits.contains(measurement.cell.visit)) visits << measurement.cell.visit;
  const SubjectTimeline timeline =
      subjectTimeline(standing.study(), subject, record.samplings, visits, standing.today());
  const double rows = timelineRows(timeline, TimelineSpan::Whole);
  casebook.charts[QStringLiteral("chart:timeline")] = {
      [timeline] { return subjectTimelineChart(timeline, TimelineSpan::Whole, Theme::light()); },
      {660, 150 + 18 * rows}};
}
} // namespace

PrintDocument casebookDocument(const Standing& standing, const Subject& subject, const CasebookRecord& record,
                               const QDateTime& now, const JournalHead& head) {
  const Casebook book = casebook(standing, subject, record, now, printed(head));
  CasebookHtml html = casebookHtml(book);
  PrintDocument document = reportDocument(standing.study(), QStringLiteral("casebook-") + book.label,
                                          casebookTitle(book), html.opening, head);
  document.pieces = html.pieces;
  addTimeline(document, standing, subject, record);
  return document;
}
