#include "app/reports/second_opinion_html.h"

#include "app/reports/html.h"
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
  const Protocol& protocol = study.protocol;
  QStringList line{protocol.studyCode, protocol.registryId, study.site.name,
                   Text::tr("protocol file %1").arg(protocol.version)};
  line.removeAll(QString());
  QString body = html::title(Text::tr("Second opinion"));
  body += html::paragraph(html::text(protocol.title.in(QLocale().name())));
  body += html::paragraph(html::text(line.join(QStringLiteral(" · "))), QStringLiteral("muted"));
  body += html::paragraph(html::text(opinionNote()), QStringLiteral("warning"));
  body += html::paragraph(html::join({opinionCourse(report, designVersion), opinionBasis(report.choice)}));
  body += tableHtml(report) + html::paragraph(html::join(opinionSources()), QStringLiteral("muted"));
  return html::page(body);
}
