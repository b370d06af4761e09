#include "app/reports/decision_table_html.h"

#include "app/reports/decision_table_report.h"
#include "app/reports/html.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DecisionTable)
};

QString partHtml(const DecisionSheetPart& part) {
  const QString fine = QStringLiteral("fine");
  html::Table table({7, 9, 10, 40, 13, 21});
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
  const Protocol& protocol = study.protocol;
  QStringList line{protocol.studyCode, protocol.registryId, study.site.name};
  line.removeAll(QString());
  QString body = html::title(Text::tr("Decision table"));
  body += html::paragraph(html::text(protocol.title.in(QLocale().name())));
  body += html::paragraph(html::text(line.join(QStringLiteral(" · "))), QStringLiteral("muted"));
  return body + html::paragraph(html::join(decisionTableBasis(study, designVersion)));
}
} // namespace

QString decisionTableHtml(const Study& study, int designVersion) {
  const DoseDesign& design = study.protocol.design;
  QString body = headHtml(study, designVersion);
  for (const DecisionSheetPart& part : decisionSheet(design))
    body += html::subheading(levelsTitle(design, part.levels, part.completing)) + partHtml(part);
  body += html::paragraph(html::join(decisionTableNotes(design)), QStringLiteral("muted"));
  return html::page(body);
}
