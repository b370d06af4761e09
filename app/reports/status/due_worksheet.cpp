#include "app/reports/status/due_worksheet.h"

#include "app/base/plain_text.h"
#include "app/dosing/worksheet.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

namespace {
/// Empty of all but the few of whom anything can meet an item.
Worksheet sheetOf(const Standing& standing, const Subject& subject, const QDateTime& at,
                  KnownValues values = nullptr) {
  const Study& study = standing.study();
  if (values) return worksheetOf(study, subject, *values, at);
  return mayMeetAnItem(study, subject) ? eventSheetOf(study, subject, at) : Worksheet();
}

/// Also of a DLT that is signed: it may rest on a value that is another by now.
bool wantsValues(const Study& study, const Subject& subject) {
  return subject.infusion && (latestSigned(subject) || statusOf(study, subject) != SubjectStatus::Dlt);
}

DueItem dueOf(DueKind kind, Urgency urgency, const Subject& subject, const QString& what, QDate since) {
  return {kind, urgency, subject.id, subject.label(), what, since, std::nullopt, subject.id};
}

void addChanged(std::vector<DueItem>& items, const Study& study, const Subject& subject, KnownValues values) {
  const DltAssessment* assessment = latestSigned(subject);
  const QStringList changes = assessment ? changedSince(study, subject, *assessment, values) : QStringList();
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

std::set<RowId> valuesAsked(const Standing& standing) {
  const Study& study = standing.study();
  std::set<RowId> asked;
  if (analytesOf(study.site.dltDefinition).isEmpty()) return asked;
  for (const Subject& subject : study.subjects)
    if (wantsValues(study, subject)) asked.insert(subject.id);
  return asked;
}

std::set<RowId> valuesAsked(const Standing& standing, const std::set<RowId>& subjects) {
  const Study& study = standing.study();
  std::set<RowId> asked;
  if (analytesOf(study.site.dltDefinition).isEmpty()) return asked;
  for (const RowId id : subjects)
    if (const Subject* subject = study.subject(id); subject && wantsValues(study, *subject)) asked.insert(id);
  return asked;
}

std::vector<HourAhead> hoursAhead(const Standing& standing, const Subject& subject, const QDateTime& now,
                                  KnownValues values) {
  const Study& study = standing.study();
  std::vector<HourAhead> hours;
  if (!subject.assignment || statusOf(study, subject) == SubjectStatus::Dlt) return hours;
  for (const WorksheetLine& line : sheetOf(standing, subject, now, values).lines)
    for (const ItemVerdict& verdict : line.items)
      if (verdict.state == ItemState::May && verdict.reachedAt && *verdict.reachedAt > now)
        hours.push_back(
            {itemPlace(study, line, verdict), *verdict.reachedAt, siteDate(study, *verdict.since)});
  return hours;
}

namespace {
/// A late DLT can still come, or the assessment is still to be made.
bool isWatched(const Standing& standing, const Subject& subject) {
  const WindowState* window = standing.window(subject);
  if (!window) return false;
  return window->status == SubjectStatus::InWindow ||
         (window->status == SubjectStatus::Cleared &&
          window->day <= standing.study().protocol.lastDltOnsetDay);
}

/// What nobody has answered and no hour will settle: met by a value, or left to a person by the rule.
void addOpen(std::vector<DueItem>& items, const Standing& standing, const Subject& subject,
             const Worksheet& sheet) {
  const Study& study = standing.study();
  const bool watched = isWatched(standing, subject);
  for (const OpenItem& open : openItems(study, subject, sheet)) {
    const ItemVerdict& verdict = open.verdict;
    if (verdict.state == ItemState::Meets && open.eventId == 0)
      items.push_back(dueOf(DueKind::UnjudgedDlt, Urgency::Overdue, subject,
                            ReportsText::tr("%1, met by rule: DLT or not?").arg(open.place),
                            siteDate(study, *verdict.reachedAt)));
    const bool isLeft = verdict.state == ItemState::May && !verdict.reachedAt;
    if (!isLeft || !(watched || verdict.askedFrom)) continue;
    const bool isUnmeasured = open.eventId == 0 && !verdict.since; // the visits ask for it, too
    items.push_back(dueOf(
        DueKind::DltAhead, isUnmeasured ? Urgency::Open : Urgency::Today, subject,
        ReportsText::tr("%1, not decided by the rule. %2").arg(open.place, joinSentences(verdict.notes)),
        standing.today()));
  }
}
} // namespace

std::vector<DueItem> worksheetDue(const Standing& standing, const Subject& subject, const QDateTime& now,
                                  KnownValues values) {
  const Study& study = standing.study();
  const QTimeZone& zone = study.site.timeZone;
  std::vector<DueItem> items;
  const Worksheet sheet = sheetOf(standing, subject, now, values);
  const QStringList differing = differingAnswers(study, subject, sheet);
  if (!differing.isEmpty())
    items.push_back(dueOf(DueKind::DltReaders, Urgency::Today, subject,
                          ReportsText::tr("Two readers differ: %1").arg(differing.join(semicolon())),
                          standing.today()));
  if (subject.infusion && statusOf(study, subject) != SubjectStatus::Dlt)
    addOpen(items, standing, subject, sheet);
  for (const HourAhead& hour : hoursAhead(standing, subject, now, values)) {
    const QDate day = siteDate(study, hour.at);
    items.push_back(dueOf(
        DueKind::DltAhead, day == standing.today() ? Urgency::Today : Urgency::Open, subject,
        ReportsText::tr("%1: met on %2 if it goes on").arg(hour.place, siteTime(hour.at, zone)), hour.since));
    items.back().until = day;
  }
  addChanged(items, study, subject, values);
  return items;
}
