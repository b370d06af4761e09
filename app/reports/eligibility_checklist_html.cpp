#include "app/reports/eligibility_checklist_html.h"

#include "app/reports/html.h"
#include "app/reports/printed_head_html.h"
#include "app/reports/signature_html.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(EligibilityChecklist)
};

QString verdictStyle(Verdict verdict) {
  switch (verdict) {
  case Verdict::Met:
    return QStringLiteral("good");
  case Verdict::NotMet:
    return QStringLiteral("dlt");
  case Verdict::NotAssessed:
    break;
  }
  return QStringLiteral("wait");
}

QString linesHtml(const std::vector<ChecklistLine>& lines) {
  html::Table table({7, 42, 15, 36});
  table.head({Text::tr("No."), Text::tr("Criterion"), Text::tr("Verdict"), Text::tr("Value")});
  for (const ChecklistLine& line : lines)
    table.row({html::cell(line.id, QStringLiteral("strong")), html::cell(line.text),
               html::cell(line.verdictWord, verdictStyle(line.verdict)), html::cell(valueText(line))});
  return table.toHtml();
}

QString headHtml(const EligibilityChecklist& list) {
  QString body = html::title(Text::tr("Eligibility checklist %1").arg(list.screeningNumber));
  body += html::paragraph(html::text(list.title));
  const QStringList line{list.studyCode, list.registryId, list.site,
                         Text::tr("protocol file %1").arg(list.protocolVersion)};
  body += html::paragraph(html::text(line.join(QStringLiteral(" · "))), QStringLiteral("muted"));
  QStringList who{list.screeningNumber, list.subjectNumber, list.person};
  who.removeAll(QString());
  html::Table table({22, 78});
  table.row({html::cell(Text::tr("Person"), QStringLiteral("strong")),
             html::cell(who.join(QStringLiteral(" · ")))});
  table.row({html::cell(Text::tr("Consent"), QStringLiteral("strong")), html::cell(list.consent)});
  table.row({html::cell(Text::tr("Printed on"), QStringLiteral("strong")),
             html::cell(list.printedOn.toString(Qt::ISODate))});
  return body + table.toHtml();
}
} // namespace

QString eligibilityChecklistHtml(const EligibilityChecklist& list) {
  QString body = headHtml(list);
  if (list.draft)
    body += html::paragraph(html::text(Text::tr("DRAFT: the investigator has not signed what stands here.")),
                            QStringLiteral("warning"));
  body += html::paragraph(html::text(list.overallText), QStringLiteral("lead"));
  if (!list.failure.isEmpty()) body += html::paragraph(html::text(list.failure), QStringLiteral("warning"));
  body += html::heading(Text::tr("Inclusion criteria")) + linesHtml(list.inclusion);
  body += html::heading(Text::tr("Exclusion criteria"));
  body += list.exclusionNote.isEmpty()
              ? linesHtml(list.exclusion)
              : html::paragraph(html::text(list.exclusionNote), QStringLiteral("warning"));
  body += html::heading(Text::tr("Signatures")) + signaturesHtml(list.signatures);
  body += printedHeadHtml(list.head);
  return html::page(body);
}
