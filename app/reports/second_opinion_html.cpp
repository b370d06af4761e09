#include "app/reports/second_opinion_html.h"

#include "app/reports/html.h"
#include "app/reports/report_title_html.h"
#include "app/reports/second_opinion_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SecondOpinion)
};

QString tableHtml(const OpinionReport& report) {
  if (report.lines.empty()) return html::paragraph(html::text(nobodyEvaluable()));
  html::Table table({7, 11, 9, 12, 10, 16, 16, 19});
  QStringList heads;
  for (const OpinionColumn& column : opinionColumns(report))
    heads << column.title;
  table.head(heads);
  for (const OpinionLine& line : report.lines) {
    QList<html::Cell> cells;
    for (const QString& text : opinionCells(line, report.top))
      cells << html::cell(text);
    table.row(cells);
  }
  return table.toHtml();
}
} // namespace

QString secondOpinionHtml(const Study& study, const OpinionReport& report, int designVersion) {
  QString body = reportTitleHtml(study, Text::tr("Second opinion"), QLocale().name());
  body += html::paragraph(html::text(opinionNote()), QStringLiteral("warning"));
  body += html::paragraph(html::join({opinionCourse(report, designVersion), opinionBasis(report.choice)}));
  body += tableHtml(report) + html::paragraph(html::join(opinionSources()), QStringLiteral("muted"));
  return html::page(body);
}
