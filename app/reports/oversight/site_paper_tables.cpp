#include "app/reports/oversight/site_paper_tables.h"

#include "app/base/date_text.h"
#include "app/dosing/dlt_window.h"
#include "app/oversight/consent_versions.h"
#include "app/oversight/delegations.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/status_words.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

namespace {
using Rows = std::vector<QList<html::Cell>>;
const QString emptyCell = QStringLiteral("–");

QString tableOr(const QString& none, const QList<int>& widths, const QStringList& titles, const Rows& rows) {
  return rows.empty() ? html::sentence(none) : html::longTable(widths, titles, rows);
}

QString orNotRecorded(const QString& text) {
  return text.isEmpty() ? ReportsText::tr("not recorded") : text;
}

/// With a date only, the date alone.
QString signedOn(const Study& study, const Consent& consent) {
  return consent.timeKnown ? siteTime(consent.signedAt, study.site.timeZone)
                           : isoDate(siteDate(study, consent.signedAt));
}

bool isAssignedBy(const Subject& subject, const Screening& screening) {
  return subject.assignment && subject.assignment->screeningId == screening.id;
}

QString screeningOutcome(const Study& study, const Screening& screening) {
  if (screening.failure)
    return ReportsText::tr("failed on %1: %2")
        .arg(isoDate(screening.failure->date), screening.failure->criteria.join(comma()));
  if (screening.signatures.empty()) return ReportsText::tr("being screened");
  return ReportsText::tr("eligible, signed on %1")
      .arg(isoDate(siteDate(study, screening.signatures.back().at)));
}

/// How far the subject was followed, by the latest contact.
QString followedWords(const Subject& subject) {
  if (subject.followUps.empty()) return ReportsText::tr("not recorded");
  const FollowUp& last = subject.followUps.back();
  return ReportsText::tr("%1: %2").arg(isoDate(last.date), vitalStatusName(last.status));
}
} // namespace

QString screeningTableHtml(const Study& study) {
  Rows rows;
  for (const Subject& subject : study.subjects)
    for (const Screening& screening : subject.screenings) {
      const bool assigned = isAssignedBy(subject, screening);
      rows.push_back({html::strong(screening.number), html::cell(signedOn(study, screening.consent)),
                      html::cell(orNotRecorded(screening.consent.version)),
                      html::cell(orNotRecorded(sexAndAge(screening))),
                      html::cell(screeningOutcome(study, screening)),
                      html::cell(assigned ? subject.assignment->subjectNumber : emptyCell),
                      html::cell(assigned ? ReportsText::tr("L%1, %2")
                                                .arg(subject.assignment->level)
                                                .arg(isoDate(subject.assignment->date))
                                          : emptyCell)});
    }
  return tableOr(ReportsText::tr("Nobody has been screened."), {11, 15, 10, 15, 23, 11, 15},
                 {ReportsText::tr("Screening"), ReportsText::tr("Consent signed on"),
                  ReportsText::tr("Consent version"), ReportsText::tr("Sex, age"),
                  ReportsText::tr("Outcome of the screening"), ReportsText::tr("Subject"),
                  ReportsText::tr("Level, assigned on")},
                 rows);
}

QString identificationTableHtml(const Study& study) {
  Rows rows;
  for (const Subject& subject : study.subjects) {
    const Identity& person = subject.identity;
    rows.push_back({html::strong(subject.screening().number),
                    html::cell(subject.assignment ? subject.assignment->subjectNumber : emptyCell),
                    html::cell(orNotRecorded(person.name)), html::cell(orNotRecorded(person.initials)),
                    html::cell(orNotRecorded(person.hospitalNumber)),
                    html::cell(orNotRecorded(isoDate(person.birthDate))),
                    html::cell(signedOn(study, subject.screenings.front().consent))});
  }
  return tableOr(ReportsText::tr("Nobody has been screened."), {12, 11, 19, 11, 18, 13, 16},
                 {ReportsText::tr("Screening"), ReportsText::tr("Subject"), ReportsText::tr("Name"),
                  ReportsText::tr("Initials"), ReportsText::tr("Hospital number"),
                  ReportsText::tr("Birth date"), ReportsText::tr("Consent signed on")},
                 rows);
}

QString completionTableHtml(const Study& study, QDate today) {
  Rows rows;
  for (const Subject& subject : study.subjects) {
    if (!subject.assignment) continue;
    const auto state = windowState(study, subject, today);
    const QString infused = subject.infusion ? isoDate(siteDate(study, subject.infusion->startedAt))
                                             : ReportsText::tr("not infused");
    rows.push_back({html::strong(subject.assignment->subjectNumber),
                    html::cell(subject.judgedScreening().number),
                    html::cell(QStringLiteral("L%1").arg(subject.assignment->level)),
                    html::cell(isoDate(subject.assignment->date)), html::cell(infused),
                    html::cell(state ? windowWords(*state) : emptyCell), html::cell(followedWords(subject))});
  }
  return tableOr(ReportsText::tr("Nobody has been assigned."), {11, 12, 8, 13, 13, 21, 22},
                 {ReportsText::tr("Subject"), ReportsText::tr("Screening"), ReportsText::tr("Level"),
                  ReportsText::tr("Assigned on"), ReportsText::tr("Infused on"),
                  ReportsText::tr("DLT window"), ReportsText::tr("Last contact")},
                 rows);
}

QString delegationTableHtml(const Study& study) {
  Rows rows;
  for (const Delegation& entry : study.siteFile.delegations) {
    const QString at = siteTime(entry.enteredAt, study.site.timeZone);
    rows.push_back(
        {html::strong(entry.name), html::cell(delegatedTasksText(entry)), html::cell(isoDate(entry.from)),
         html::cell(entry.to ? isoDate(*entry.to) : emptyCell),
         html::cell(isBackdated(study, entry) ? ReportsText::tr("%1, after its first day").arg(at) : at),
         html::cell({})});
  }
  return tableOr(ReportsText::tr("Nobody is in the delegation log."), {15, 29, 11, 11, 15, 19},
                 {ReportsText::tr("Name"), ReportsText::tr("Delegated tasks"), ReportsText::tr("From"),
                  ReportsText::tr("Until"), ReportsText::tr("Entered"),
                  ReportsText::tr("Signature and initials")},
                 rows);
}

QString consentVersionTableHtml(const Study& study) {
  Rows rows;
  for (const ConsentVersion& version : study.siteFile.consentVersions)
    rows.push_back(
        {html::strong(version.version), html::cell(isoDate(version.date)),
         html::cell(version.approved ? isoDate(*version.approved) : ReportsText::tr("not approved")),
         html::cell(version.signAgain ? ReportsText::tr("yes") : ReportsText::tr("no"))});
  return tableOr(ReportsText::tr("No version of the consent form is kept."), {25, 20, 30, 25},
                 {ReportsText::tr("Consent version"), ReportsText::tr("Date"),
                  ReportsText::tr("Approved by the ethics committee"), ReportsText::tr("To be signed again")},
                 rows);
}

QString signedVersionTableHtml(const Study& study) {
  Rows rows;
  for (const Subject& subject : study.subjects)
    for (const Consent& consent : consentsOf(study, subject))
      rows.push_back({html::strong(subject.label()), html::cell(orNotRecorded(consent.version)),
                      html::cell(signedOn(study, consent))});
  return tableOr(
      ReportsText::tr("Nobody has been screened."), {30, 30, 40},
      {ReportsText::tr("Subject"), ReportsText::tr("Consent version"), ReportsText::tr("Consent signed on")},
      rows);
}

QString sourceTableHtml(const Study& study) {
  Rows rows;
  for (const SourceLocation& source : study.siteFile.sources)
    rows.push_back({html::strong(source.kind), html::cell(source.place)});
  return tableOr(ReportsText::tr("The site has not entered where its sources are."), {35, 65},
                 {ReportsText::tr("Kind of record"), ReportsText::tr("Where its source is")}, rows);
}
