#include "app/reports/report_title_html.h"

#include "app/reports/html.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ReportTitle)
};
} // namespace

QString reportTitleHtml(const Study& study, const QString& title, const QString& language,
                        int designVersion) {
  const Protocol& protocol = study.protocol;
  QStringList line{protocol.studyCode, protocol.registryId, study.site.name};
  if (designVersion > 0) line << Text::tr("design version %1").arg(designVersion);
  line << Text::tr("protocol file %1").arg(protocol.version);
  line.removeAll(QString());
  return html::title(title) + html::paragraph(html::text(protocol.title.in(language))) +
         html::paragraph(html::text(line.join(QStringLiteral(" · "))), QStringLiteral("muted"));
}
