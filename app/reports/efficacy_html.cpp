#include "app/reports/efficacy_html.h"

#include "app/reports/efficacy_rows.h"
#include "app/reports/efficacy_words.h"
#include "app/reports/html.h"
#include "app/reports/printed_head_html.h"
#include "app/reports/report_title_html.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Efficacy)
};

QString chartHtml(const QString& name) {
  return QStringLiteral("<p class=\"chart\"><img src=\"chart:%1\"></p>\n").arg(name);
}

QString headHtml(const Study& study, const EfficacySummary& summary) {
  const Protocol& protocol = study.protocol;
  QString body =
      reportTitleHtml(study, Text::tr("Efficacy summary"), summary.language, summary.designVersion);
  body += html::paragraph(html::text(Text::tr("Cut-off: %1, infused by then: %2.")
                                         .arg(summary.report.on.toString(Qt::ISODate))
                                         .arg(summary.report.all().subjects)));
  body += html::paragraph(html::text(exploratoryNote()), QStringLiteral("warning"));
  return body + html::paragraph(html::text(criteriaNote(protocol, summary.language)), QStringLiteral("wait"));
}

/// Counts, share and interval below each other; the last column is a list and runs on.
QString stacked(QString text) {
  return text.replace(QStringLiteral(" · "), QStringLiteral("\n"));
}

QString tableHtml(const std::vector<EfficacyColumn>& columns, const QList<int>& widths,
                  const std::vector<QStringList>& rows) {
  html::Table table(widths);
  QStringList titles;
  for (const EfficacyColumn& column : columns)
    titles << column.title;
  table.head(titles);
  for (const QStringList& row : rows) {
    QList<html::Cell> cells{html::cell(row.first(), QStringLiteral("strong"))};
    for (qsizetype i = 1; i + 1 < row.size(); ++i)
      cells << html::cell(stacked(row.at(i)));
    table.row(cells << html::cell(row.last()));
  }
  return table.toHtml();
}

/// The rules of a table, a line each.
QString rulesHtml(const QStringList& rules) {
  return html::paragraph(html::join(rules), QStringLiteral("muted"));
}

QString responseHtml(const EfficacyReport& report) {
  std::vector<QStringList> rows;
  rows.reserve(report.groups.size());
  for (const EfficacyGroup& group : report.groups)
    rows.push_back(responseRow(group));
  QString body = html::heading(Text::tr("Response")) +
                 tableHtml(responseColumns(), {14, 8, 15, 15, 15, 15, 18}, rows) +
                 rulesHtml({populationRule(), Text::tr("ORR: %1").arg(overallResponseRule()),
                            Text::tr("CR: %1").arg(completeResponseRule()),
                            Text::tr("CR/CRh/CRi: %1").arg(compositeResponseRule()),
                            Text::tr("MRD negative: %1").arg(mrdRule()),
                            Text::tr("Best response: %1").arg(bestResponseRule()), exactIntervalSource()});
  return body + chartHtml(QStringLiteral("waterfall")) + chartHtml(QStringLiteral("swimmer"));
}

QString survivalHtml(const EfficacyReport& report, Endpoint endpoint) {
  const QString rule = rulesHtml({endpointRule(endpoint)});
  std::vector<QStringList> rows;
  for (const EfficacyGroup& group : report.groups)
    if (group.curve(endpoint).subjects() > 0) rows.push_back(survivalRow(group, endpoint));
  const QString heading = html::heading(endpointName(endpoint));
  if (rows.empty())
    return heading + rule + html::paragraph(html::text(Text::tr("Nobody to count from yet.")));
  return heading + chartHtml(endpointId(endpoint)) +
         tableHtml(survivalColumns(endpoint), {13, 9, 8, 20, 13, 13, 13, 11}, rows) + rule;
}
} // namespace

QString efficacyHtml(const Study& study, const EfficacySummary& summary) {
  const EfficacyReport& report = summary.report;
  QString body = headHtml(study, summary) + responseHtml(report);
  for (const Endpoint endpoint : endpoints)
    body += survivalHtml(report, endpoint);
  body += rulesHtml({kaplanMeierSource(), medianSource(), followUpSource()});
  body += printedHeadHtml(summary.head);
  return html::page(body);
}
