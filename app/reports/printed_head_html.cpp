#include "app/reports/printed_head_html.h"

#include "app/reports/html.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Print)
};
} // namespace

QString printedHeadHtml(const PrintedHead& head) {
  return html::paragraph(html::text(Text::tr("Printed from the study file at journal entry %1, chain head %2")
                                        .arg(head.sequence)
                                        .arg(head.macHex)),
                         QStringLiteral("muted"));
}
