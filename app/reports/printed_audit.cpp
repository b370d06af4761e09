#include "app/reports/printed_audit.h"

#include "app/reports/html.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Print)
};
} // namespace

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
                         {Text::tr("No."), Text::tr("Time"), Text::tr("Person"), Text::tr("Action"),
                          Text::tr("What changed"), Text::tr("Reason")},
                         rows);
}
