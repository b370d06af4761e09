#include "app/reports/paper/report_title.h"

#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"

QString auditLinesHtml(const std::vector<PrintedAuditLine>& lines) {
  std::vector<QList<html::Cell>> rows;
  rows.reserve(lines.size());
  for (const PrintedAuditLine& line : lines)
    rows.push_back({html::cell(QString::number(line.sequence)),
                    html::cell(line.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))),
                    html::cell(line.person),
                    {html::join(line.action), {}},
                    {html::join(line.changes), {}},
                    html::cell(line.reason)});
  return html::longTable({7, 13, 14, 18, 32, 16},
                         {ReportsText::tr("No."), ReportsText::tr("Time"), ReportsText::tr("Person"),
                          ReportsText::tr("Action"), ReportsText::tr("What changed"),
                          ReportsText::tr("Reason")},
                         rows);
}

QString reportTitleHtml(const Study& study, const QString& title, const QString& language,
                        int designVersion) {
  const Protocol& protocol = study.protocol;
  QStringList line{protocol.studyCode, protocol.registryId, study.site.name};
  if (designVersion > 0) line << ReportsText::tr("design version %1").arg(designVersion);
  line << ReportsText::tr("protocol file %1").arg(protocol.version);
  line.removeAll(QString());
  return html::title(title) + html::paragraph(html::text(protocol.title.in(language))) +
         html::paragraph(html::text(line.join(QStringLiteral(" · "))), QStringLiteral("muted"));
}
