#include "app/reports/status/due_worksheet.h"

#include "app/dosing/worksheet.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

namespace {
/// Empty of all but the few whose events can meet an item.
Worksheet sheetOf(const Standing& standing, const Subject& subject, const QDateTime& at) {
  const Study& study = standing.study();
  if (!mayMeetAnItem(study, subject)) return {};
  return worksheetOf(study, subject, {}, at);
}

DueItem dueOf(DueKind kind, Urgency urgency, const Subject& subject, const QString& what, QDate since) {
  return {kind, urgency, subject.id, subject.label(), what, since, std::nullopt, subject.id};
}

void addChanged(std::vector<DueItem>& items, const Study& study, const Subject& subject) {
  const DltAssessment* assessment = latestSigned(subject);
  const QStringList changes = assessment ? changedSince(study, subject, *assessment) : QStringList();
  if (changes.isEmpty()) return;
  items.push_back(dueOf(DueKind::AssessmentChanged, Urgency::Today, subject,
                        ReportsText::tr("The DLT assessment rests on other data: %1").arg(changes.front()),
                        assessment->date));
}
} // namespace

QString unjudgedWords(const Standing& standing, const Subject& subject) {
  const Study& study = standing.study();
  const QDateTime evening = KnownTime{KnownTime::To::Day, standing.today(), {}}.latest(study.site.timeZone);
  if (!hasMarkedDlt(study, subject))
    for (const OpenItem& open : openItems(study, subject, sheetOf(standing, subject, evening)))
      if (open.verdict.state == ItemState::Meets)
        return ReportsText::tr("%1, met by rule: DLT or not?").arg(open.place);
  return ReportsText::tr("Possible DLT: assess now");
}

std::vector<HourAhead> hoursAhead(const Standing& standing, const Subject& subject, const QDateTime& now) {
  const Study& study = standing.study();
  std::vector<HourAhead> hours;
  if (!subject.assignment || statusOf(study, subject) == SubjectStatus::Dlt) return hours;
  for (const WorksheetLine& line : sheetOf(standing, subject, now).lines)
    for (const ItemVerdict& verdict : line.items)
      if (verdict.state == ItemState::May && verdict.reachedAt && *verdict.reachedAt > now)
        hours.push_back(
            {itemPlace(study, line, verdict), *verdict.reachedAt, siteDate(study, *verdict.since)});
  return hours;
}

std::vector<DueItem> worksheetDue(const Standing& standing, const Subject& subject, const QDateTime& now) {
  const Study& study = standing.study();
  const QTimeZone& zone = study.site.timeZone;
  std::vector<DueItem> items;
  const QStringList differing = differingAnswers(study, subject, sheetOf(standing, subject, now));
  if (!differing.isEmpty())
    items.push_back(dueOf(DueKind::DltReaders, Urgency::Today, subject,
                          ReportsText::tr("Two readers differ: %1").arg(differing.join(semicolon())),
                          standing.today()));
  for (const HourAhead& hour : hoursAhead(standing, subject, now)) {
    const QDate day = siteDate(study, hour.at);
    items.push_back(dueOf(
        DueKind::DltAhead, day == standing.today() ? Urgency::Today : Urgency::Open, subject,
        ReportsText::tr("%1: met on %2 if it goes on").arg(hour.place, siteTime(hour.at, zone)), hour.since));
    items.back().until = day;
  }
  addChanged(items, study, subject);
  return items;
}
