#include "app/reports/oversight/site_papers.h"

#include "app/base/date_text.h"
#include "app/oversight/consent_versions.h"
#include "app/oversight/delegations.h"
#include "app/reports/oversight/site_paper_tables.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"

#include <QLocale>

QString sitePaperTitle(SitePaper paper) {
  switch (paper) {
  case SitePaper::ScreeningLog:
    return ReportsText::tr("Screening and enrolment log");
  case SitePaper::IdentificationList:
    return ReportsText::tr("Subject identification code list");
  case SitePaper::CompletionList:
    return ReportsText::tr("Completion list");
  case SitePaper::DelegationLog:
    return ReportsText::tr("Delegation log");
  case SitePaper::ConsentVersions:
    return ReportsText::tr("Versions of the consent form");
  case SitePaper::ProductAccount:
    return ReportsText::tr("Product accountability");
  case SitePaper::SourceLocations:
    return ReportsText::tr("Source data location list");
  }
  return {};
}

QString sitePaperFile(SitePaper paper) {
  switch (paper) {
  case SitePaper::ScreeningLog:
    return QStringLiteral("screening-log");
  case SitePaper::IdentificationList:
    return QStringLiteral("identification-list");
  case SitePaper::CompletionList:
    return QStringLiteral("completion-list");
  case SitePaper::DelegationLog:
    return QStringLiteral("delegation-log");
  case SitePaper::ConsentVersions:
    return QStringLiteral("consent-versions");
  case SitePaper::ProductAccount:
    return QStringLiteral("product-account");
  case SitePaper::SourceLocations:
    return QStringLiteral("source-locations");
  }
  return {};
}

QString sitePaperText(SitePaper paper) {
  switch (paper) {
  case SitePaper::ScreeningLog:
    return ReportsText::tr("Every screening: consent, what came of it, subject number and level.");
  case SitePaper::IdentificationList:
    return ReportsText::tr("Whose number is whose. It has names: it stays at the site.");
  case SitePaper::CompletionList:
    return ReportsText::tr("Everybody assigned: infusion, DLT window, and how far they were followed.");
  case SitePaper::DelegationLog:
    return ReportsText::tr("Who does what from when to when, with a place for each signature.");
  case SitePaper::ConsentVersions:
    return ReportsText::tr("Versions with their ethics approvals, who signed which, and who signs again.");
  case SitePaper::ProductAccount:
    return ReportsText::tr("Lots and bags: received, given to whom, left.");
  case SitePaper::SourceLocations:
    return ReportsText::tr("Where the source of each kind of record is, as the site has entered it.");
  }
  return {};
}

namespace {
QString delegationHtml(const Study& study, QDate today) {
  return html::sentence(delegationLogText(study, today)) + delegationTableHtml(study) +
         html::sentence(ReportsText::tr("Principal investigator, signature and date: ____________________"));
}

QString versionsHtml(const Study& study, QDate today) {
  return consentVersionTableHtml(study) + html::sentence(signAgainText(study, today)) +
         html::heading(ReportsText::tr("Who signed which version")) + signedVersionTableHtml(study);
}

QString bodyOf(const Study& study, SitePaper paper, QDate today) {
  switch (paper) {
  case SitePaper::ScreeningLog:
    return screeningTableHtml(study);
  case SitePaper::IdentificationList:
    return identificationTableHtml(study);
  case SitePaper::CompletionList:
    return completionTableHtml(study, today);
  case SitePaper::DelegationLog:
    return delegationHtml(study, today);
  case SitePaper::ConsentVersions:
    return versionsHtml(study, today);
  case SitePaper::ProductAccount:
    return productTablesHtml(study);
  case SitePaper::SourceLocations:
    return sourceTableHtml(study);
  }
  return {};
}
} // namespace

QString sitePaperHtml(const Study& study, SitePaper paper, QDate today) {
  QString body = reportTitleHtml(study, sitePaperTitle(paper), QLocale().name());
  body += html::sentence(ReportsText::tr("As of %1.").arg(isoDate(today)));
  body += bodyOf(study, paper, today);
  return html::page(body);
}
