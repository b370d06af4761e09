#include "app/reports/decision_table_html.h"

#include "app/reports/decision_table_report.h"
#include "app/reports/html.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DecisionTable)
};

QString linesHtml(const DecisionLines& lines) {
  html::Table table({11, 11, 45, 14, 19});
  table.head(decisionTableHeads());
  for (const DecisionLine& line : lines.lines) {
    QList<html::Cell> cells;
    for (const QString& text : decisionTableCells(line))
      cells << html::cell(text);
    cells[3].style = QStringLiteral("strong"); // the rule's id
    table.row(cells);
  }
  return table.toHtml();
}

QString headHtml(const Study& study, int designVersion) {
  const Protocol& protocol = study.protocol;
  const QStringList line{protocol.studyCode, protocol.registryId, study.site.name};
  QString body = html::title(Text::tr("Decision table"));
  body += html::paragraph(html::text(protocol.title.in(QLocale().name())));
  body += html::paragraph(html::text(line.join(QStringLiteral(" · "))), QStringLiteral("muted"));
  return body + html::paragraph(html::join(decisionTableBasis(study, designVersion)));
}
} // namespace

QString decisionTableHtml(const Study& study, int designVersion) {
  const DoseDesign& design = study.protocol.design;
  QString body = headHtml(study, designVersion);
  for (const DecisionLines& lines : joinedLines(decisionLines(design)))
    body += html::subheading(linesTitle(design, lines)) + linesHtml(lines);
  body += html::paragraph(html::join(decisionTableNotes(design)), QStringLiteral("muted"));
  return html::page(body);
}
