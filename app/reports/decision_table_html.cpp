#include "app/reports/decision_table_html.h"

#include "app/reports/decision_table_report.h"
#include "app/reports/html.h"
#include "app/reports/report_title_html.h"
#include "app/study/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DecisionTable)
};

QString partHtml(const DecisionSheetPart& part) {
  const QString fine = QStringLiteral("fine");
  html::Table table({7, 9, 12, 40, 12, 20});
  table.head(QStringList{Text::tr("Level")} + decisionTableHeads(), fine);
  for (const DecisionSheetPart::Line& line : part.lines) {
    QList<html::Cell> cells{html::cell(levelsText(line.levels), fine)};
    for (const QString& text : decisionTableCells(line.line))
      cells << html::cell(text, fine);
    cells[4].style = QStringLiteral("fine strong"); // the rule's id
    table.row(cells);
  }
  return table.toHtml();
}

QString headHtml(const Study& study, int designVersion) {
  return reportTitleHtml(study, Text::tr("Decision table"), QLocale().name()) +
         html::paragraph(html::text(joinSentences(decisionTableBasis(study, designVersion))),
                         QStringLiteral("fine"));
}
} // namespace

QString decisionTableHtml(const Study& study, int designVersion) {
  const DoseDesign& design = study.protocol.design;
  QString body = headHtml(study, designVersion);
  for (const DecisionSheetPart& part : decisionSheet(design))
    body += html::subheading(levelsTitle(design, part.levels, part.completing)) + partHtml(part);
  body +=
      html::paragraph(html::text(joinSentences(decisionTableNotes(design))), QStringLiteral("fine muted"));
  return html::page(body);
}
