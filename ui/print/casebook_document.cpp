#include "ui/print/casebook_document.h"

#include "app/reports/casebook_html.h"
#include "ui/print/report_documents.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Print)
};

/// Every line about the subject, oldest first.
Result<std::vector<PrintedAuditLine>> wholeTrail(const StudySession& session, RowId subjectId) {
  AuditFilter filter;
  filter.subjectId = subjectId;
  AuditTrail trail = session.auditTrail(filter);
  if (const auto searched = trail.searchAll(); !searched) return tl::unexpected(searched.error());
  const auto lines = trail.lines(0, trail.size());
  if (!lines) return tl::unexpected(lines.error());
  std::vector<PrintedAuditLine> all;
  all.reserve(lines->size());
  for (auto line = lines->rbegin(); line != lines->rend(); ++line)
    all.push_back(printed(*line, session.study(), false));
  return all;
}
} // namespace

Result<PrintDocument> casebookDocument(const StudySession& session, RowId subjectId) {
  const Subject* subject = session.study().subject(subjectId);
  if (!subject) return refuse(QStringLiteral("SUBJECT"), Text::tr("There is no such subject."));
  MeasurementFilter filter;
  filter.firstSubject = filter.lastSubject = subjectId;
  const auto measurements = session.measurements(filter);
  if (!measurements) return tl::unexpected(measurements.error());
  const auto samplings = session.samplings(subjectId, subjectId);
  if (!samplings) return tl::unexpected(samplings.error());
  auto trail = wholeTrail(session, subjectId);
  if (!trail) return tl::unexpected(trail.error());
  return casebookDocument(session.study(), *subject, {*measurements, *samplings, std::move(*trail)},
                          session.now(), session.journalHead());
}

PrintDocument casebookDocument(const Study& study, const Subject& subject, const CasebookRecord& record,
                               const QDateTime& now, const JournalHead& head) {
  const Casebook book = casebook(study, subject, record, now, printed(head));
  CasebookHtml html = casebookHtml(book);
  PrintDocument document;
  document.title = casebookTitle(book);
  document.letterhead = letterheadOf(study);
  document.reference = QStringLiteral("%1 · %2").arg(book.studyCode, document.title);
  document.html = html.opening;
  document.pieces = html.pieces;
  document.footer = headText(book.head);
  return document;
}
