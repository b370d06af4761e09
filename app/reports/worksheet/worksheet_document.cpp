#include "app/reports/worksheet/worksheet_document.h"

#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
QString answersOf(const WorksheetRow& row) {
  QStringList lines = row.answers;
  if (row.isOpen) lines << ReportsText::tr("▲ not answered");
  return lines.join(u'\n');
}

QString headHtml(const PrintedWorksheet& sheet) {
  html::Table table({24, 76});
  table.fact(ReportsText::tr("Subject"), sheet.subject);
  table.fact(ReportsText::tr("Infused"), sheet.infused);
  table.fact(ReportsText::tr("As of"), sheet.asOf);
  return titleHtml(sheet, worksheetTitle(sheet)) + table.toHtml();
}

QString definitionHtml(const PrintedWorksheet& sheet) {
  const QString heading = html::heading(ReportsText::tr("DLT definition in force"));
  if (sheet.definition.isEmpty())
    return heading + html::warning(ReportsText::tr(
                         "The site has not entered the DLT definition of the signed protocol (A5)."));
  return heading + html::paragraph(html::join(sheet.definition)) +
         html::muted(ReportsText::tr("Version %1, as the site has entered it from the signed protocol (A5).")
                         .arg(sheet.version));
}
} // namespace

PrintedWorksheet printedWorksheet(const Study& study, const Subject& subject, const Worksheet& worksheet,
                                  const JournalStamp& head, const std::vector<LabPoint>* values) {
  PrintedWorksheet sheet;
  static_cast<PrintedStudy&>(sheet) = printedStudy(study);
  sheet.subject = subject.label();
  if (subject.infusion) sheet.infused = siteMoment(study.site, subject.infusion->startedAt);
  sheet.asOf = siteMoment(study.site, worksheet.at);
  const DltDefinition& definition = study.site.dltDefinition;
  sheet.definition = definitionLines(definition);
  sheet.version = definition.version;
  const std::vector<WorksheetRow> rows = worksheetRows(study, subject, worksheet);
  sheet.rows = askedFirst(rows);
  sheet.notes = worksheetNotes(definition, rows);
  sheet.differing = differingAnswers(study, subject, worksheet);
  const DltAssessment* assessment = latestSigned(subject);
  if (assessment) sheet.changes = changedSince(study, subject, *assessment, values);
  sheet.draft = !assessment || assessment->signature->earlierVersion || !sheet.changes.isEmpty();
  sheet.signatures = {printedSignature(study.site, ReportsText::tr("Investigator"),
                                       SignatureMeaning::DltAssessment,
                                       assessment ? assessment->signature : std::nullopt)};
  sheet.head = head;
  return sheet;
}

QString worksheetTitle(const PrintedWorksheet& sheet) {
  return ReportsText::tr("DLT worksheet %1").arg(sheet.subject);
}

QString worksheetRowsHtml(const std::vector<WorksheetRow>& rows) {
  if (rows.empty())
    return html::sentence(ReportsText::tr("No event meets an item by rule, or may still meet one."));
  html::Table table({18, 24, 32, 26});
  table.head({ReportsText::tr("Event"), ReportsText::tr("Item"), ReportsText::tr("What the rule says"),
              ReportsText::tr("DLT or not, and why")});
  for (const WorksheetRow& row : rows)
    table.row({html::strong(row.what), html::cell(row.item), html::cell(row.verdict),
               html::cell(answersOf(row), row.isOpen ? QStringLiteral("wait") : QString())});
  return table.toHtml();
}

QString worksheetHtml(const PrintedWorksheet& sheet) {
  QString body = headHtml(sheet);
  if (sheet.draft)
    body += html::warning(ReportsText::tr("DRAFT: no assessment is signed on what stands here."));
  for (const QString& change : sheet.changes)
    body += html::warning(change);
  body += definitionHtml(sheet) + html::heading(ReportsText::tr("Events against the items")) +
          worksheetRowsHtml(sheet.rows);
  if (!sheet.differing.isEmpty())
    body += html::warning(ReportsText::tr("Two readers differ: %1").arg(sheet.differing.join(semicolon())));
  for (const QString& note : sheet.notes)
    body += html::muted(note);
  body += html::heading(ReportsText::tr("Signatures")) + signaturesHtml(sheet.signatures);
  return html::page(body + journalStampHtml(sheet.head));
}
