#include "app/reports/signature_html.h"

#include "app/reports/html.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(PrintedSignature)
};

html::Cell whoAndWhen(const PrintedSignature& signature) {
  if (!signature.given && !signature.needed) return html::cell(signature.instead, QStringLiteral("muted"));
  if (!signature.given) // room to sign by hand
    return html::cell(signature.instead + QStringLiteral("\n\n\n") + Text::tr("name, date, signature"),
                      QStringLiteral("wait"));
  QString content =
      QStringLiteral("<span class=\"strong\">%1</span><br>%2<br><span class=\"muted\">%3</span>")
          .arg(html::text(signature.name.isEmpty() ? Text::tr("name not in the record") : signature.name),
               html::text(signature.siteTime), html::text(signature.utcTime));
  for (const QString& mark : signature.marks)
    content += QStringLiteral("<br><span class=\"dlt\"><i>%1</i></span>").arg(html::text(mark));
  return {content, {}};
}
} // namespace

QString signaturesHtml(const std::vector<PrintedSignature>& signatures) {
  html::Table table({16, 38, 46});
  table.head({Text::tr("Role"), Text::tr("Printed name and time"), Text::tr("Meaning and method")});
  for (const PrintedSignature& signature : signatures) {
    QStringList says{signature.meaning, signature.method, signature.recorder};
    says.removeAll(QString());
    table.row({html::cell(signature.role, QStringLiteral("strong")),
               whoAndWhen(signature),
               {html::join(says), {}}});
  }
  return table.toHtml();
}
