#include "app/analysis/measurements/lab_points.h"
#include "app/reports/casebook/casebook_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/worksheet/worksheet_rows.h"
#include "app/study/words.h"

namespace {
CasebookSection worksheetSection(const QString& title, const std::vector<WorksheetRow>& rows) {
  CasebookSection section{title, {}, {}};
  CasebookTable table{{ReportsText::tr("Event"), ReportsText::tr("Item"),
                       ReportsText::tr("What the rule says"), ReportsText::tr("DLT or not, and why")},
                      {18, 24, 32, 26},
                      {}};
  for (const WorksheetRow& row : askedFirst(rows)) {
    QStringList answers = row.answers;
    if (row.isOpen) answers << ReportsText::tr("▲ not answered");
    table.rows.push_back({{row.what, row.item, row.verdict, answers.join(u'\n')}, row.isOpen});
  }
  if (table.rows.empty())
    section.notes << ReportsText::tr("No event meets an item by rule, or may still meet one.");
  else
    section.tables.push_back(table);
  return section;
}

CasebookSection presentSection(const CasebookSource& source) {
  const Study& study = source.study;
  const auto values = labPointsOf(study, source.subject, source.record.measurements, source.record.samplings);
  const Worksheet sheet = worksheetOf(study, source.subject, values, source.now);
  const auto rows = worksheetRows(study, source.subject, sheet);
  CasebookSection section =
      worksheetSection(ReportsText::tr("As it stands on %1").arg(source.moment(source.now)), rows);
  section.notes << worksheetNotes(study.site.dltDefinition, rows);
  const QStringList differing = differingAnswers(study, source.subject, sheet);
  if (!differing.isEmpty())
    section.notes << ReportsText::tr("Two readers differ: %1").arg(differing.join(semicolon()));
  return section;
}
} // namespace

CasebookChapter worksheetChapter(const CasebookSource& source) {
  const QString title = ReportsText::tr("DLT worksheet");
  if (!source.subject.infusion)
    return emptyChapter(CasebookPart::Worksheet, title,
                        ReportsText::tr("There is no DLT worksheet before the infusion."));
  CasebookChapter chapter{CasebookPart::Worksheet, title, {}};
  const auto values =
      labPointsOf(source.study, source.subject, source.record.measurements, source.record.samplings);
  if (!source.study.site.dltDefinition.items.empty()) chapter.sections.push_back(presentSection(source));
  for (const DltAssessment& assessment : source.subject.assessments) {
    if (!assessment.signature || !assessment.worksheet) continue;
    chapter.sections.push_back(
        worksheetSection(ReportsText::tr("As it was signed: %1").arg(source.signedBy(*assessment.signature)),
                         signedRows(source.study, assessment)));
    chapter.sections.back().notes << changedSince(source.study, source.subject, assessment, &values);
  }
  if (!chapter.sections.empty()) return chapter;
  return emptyChapter(CasebookPart::Worksheet, title,
                      ReportsText::tr("The site's definition of a DLT has no items: there is no worksheet."));
}
