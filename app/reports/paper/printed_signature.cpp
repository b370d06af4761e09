#include "app/reports/paper/printed_signature.h"

#include "app/base/date_text.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"

QString meaningText(SignatureMeaning meaning) {
  switch (meaning) {
  case SignatureMeaning::Eligibility:
    return ReportsText::tr("I have judged the eligibility of this person by the criteria above.");
  case SignatureMeaning::DltAssessment:
    return ReportsText::tr("I have assessed the dose-limiting toxicity of this subject.");
  case SignatureMeaning::DecisionInvestigator:
    return ReportsText::tr("I have reviewed the data above and decide so.");
  case SignatureMeaning::DecisionSponsor:
    return ReportsText::tr("The sponsor has reviewed the data above and agrees.");
  case SignatureMeaning::DesignInvestigator:
    return ReportsText::tr("I have compared the designs above and ask for this change.");
  case SignatureMeaning::DesignSponsor:
    return ReportsText::tr("The sponsor has compared the designs above and agrees to this change.");
  }
  return {};
}

QString methodText(SignatureMethod method) {
  switch (method) {
  case SignatureMethod::OnLaptop:
    return ReportsText::tr("electronic, with login and password");
  case SignatureMethod::WetInk:
    return ReportsText::tr("on paper; recorded from the signed copy");
  case SignatureMethod::Transcribed:
    return ReportsText::tr("transcribed from the site's earlier record");
  }
  return {};
}

QString zoneText(const Site& site, const QDateTime& moment) {
  const int offset = site.timeZone.offsetFromUtc(moment);
  const QString hours = QStringLiteral("UTC%1%2:%3")
                            .arg(offset < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                            .arg(std::abs(offset) / 3600, 2, 10, QLatin1Char('0'))
                            .arg(std::abs(offset) / 60 % 60, 2, 10, QLatin1Char('0'));
  return QStringLiteral("%1, %2").arg(QString::fromUtf8(site.timeZone.id()), hours);
}

QString siteMoment(const Site& site, const QDateTime& moment) {
  return QStringLiteral("%1 (%2)").arg(siteTime(moment, site.timeZone), zoneText(site, moment));
}

PrintedSignature printedSignature(const Site& site, const QString& role, SignatureMeaning meaning,
                                  const std::optional<Signature>& signature) {
  PrintedSignature printed;
  printed.role = role;
  printed.meaning = meaningText(meaning);
  if (!signature) {
    printed.instead = ReportsText::tr("not signed yet");
    return printed;
  }
  printed.given = true;
  printed.name = signature->printedName;
  printed.siteTime = siteMoment(site, signature->at);
  printed.utcTime =
      signature->at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
  printed.method = methodText(signature->method);
  if (signature->earlierVersion) printed.marks << ReportsText::tr("signed an earlier version");
  if (signature->method == SignatureMethod::Transcribed) printed.marks << ReportsText::tr("transcribed");
  return printed;
}

PrintedSignature printedAgreement(const Study& study, const QString& role, SignatureMeaning meaning,
                                  const std::optional<Signature>& sponsor,
                                  const std::optional<Signature>& investigator) {
  PrintedSignature printed = printedSignature(study.site, role, meaning, sponsor);
  if (sponsor) printed.recorder = recorderText(study, *sponsor, investigator);
  return printed;
}

QString recorderText(const Study& study, const Signature& sponsor,
                     const std::optional<Signature>& investigator) {
  const User* recorder = study.user(sponsor.userId);
  if (sponsor.method != SignatureMethod::WetInk || !recorder) return {};
  // What was transcribed names who transcribed it, not who signed.
  const bool samePerson = investigator && investigator->method != SignatureMethod::Transcribed &&
                          investigator->userId == recorder->id;
  return samePerson ? ReportsText::tr("recorded by %1, the same person who signed for the investigator")
                          .arg(recorder->name)
                    : ReportsText::tr("recorded by %1").arg(recorder->name);
}

namespace {
html::Cell whoAndWhen(const PrintedSignature& signature) {
  if (!signature.given && !signature.needed) return html::cell(signature.instead, QStringLiteral("muted"));
  if (!signature.given) // room to sign by hand
    return html::cell(signature.instead + QStringLiteral("\n\n\n") + ReportsText::tr("name, date, signature"),
                      QStringLiteral("wait"));
  QString content =
      QStringLiteral("<span class=\"strong\">%1</span><br>%2<br><span class=\"muted\">%3</span>")
          .arg(html::text(signature.name.isEmpty() ? ReportsText::tr("name not in the record")
                                                   : signature.name),
               html::text(signature.siteTime), html::text(signature.utcTime));
  for (const QString& mark : signature.marks)
    content += QStringLiteral("<br><span class=\"dlt\"><i>%1</i></span>").arg(html::text(mark));
  return {content, {}};
}
} // namespace

QString signaturesHtml(const std::vector<PrintedSignature>& signatures) {
  html::Table table({16, 38, 46});
  table.head({ReportsText::tr("Role"), ReportsText::tr("Printed name and time"),
              ReportsText::tr("Meaning and method")});
  for (const PrintedSignature& signature : signatures) {
    QStringList says{signature.meaning, signature.method, signature.recorder};
    says.removeAll(QString());
    table.row({html::cell(signature.role, QStringLiteral("strong")),
               whoAndWhen(signature),
               {html::join(says), {}}});
  }
  return table.toHtml();
}
