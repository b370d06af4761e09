#include "app/reports/status/due_calendar.h"

#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/reports/status/due_worksheet.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <tuple>

namespace {
/// Collects what stands under the days from one to another.
class Days {
 public:
  Days(const Standing& standing, QDate from, QDate to) : m_standing(standing), m_from(from), m_to(to) {}

  void add(DueKind kind, const Subject& subject, const QString& what, QDate day, QDate earliest, QDate latest,
           bool done = false, const QString& visit = {}) {
    if (day < m_from || day > m_to) return;
    m_entries.push_back({kind, done ? CalendarState::Done : stateOf(kind, day, earliest, latest), day,
                         earliest, latest, subject.label(), what, subject.id, subject.id, visit});
  }
  std::vector<CalendarEntry> sorted() && {
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) {
      return std::tie(a.day, a.who) < std::tie(b.day, b.who);
    });
    return std::move(m_entries);
  }

 private:
  CalendarState stateOf(DueKind kind, QDate day, QDate earliest, QDate latest) const {
    const QDate today = m_standing.today();
    if (latest < today) return CalendarState::Missed;
    if (earliest > today) return CalendarState::Ahead;
    const bool isPlanned = kind == DueKind::Visit || kind == DueKind::Response;
    return isPlanned && day < today ? CalendarState::Late : CalendarState::Open;
  }

  const Standing& m_standing;
  QDate m_from;
  QDate m_to;
  std::vector<CalendarEntry> m_entries;
};

void addWindow(Days& days, const Standing& standing, const Subject& subject) {
  const WindowState* state = standing.window(subject);
  if (!state || state->status != SubjectStatus::InWindow) return;
  const bool oneDay = state->earliest == state->latest;
  if (!oneDay)
    days.add(DueKind::SafetyAssessment, subject, ReportsText::tr("DLT assessment, first day"),
             state->earliest, state->earliest, state->latest);
  days.add(DueKind::SafetyAssessment, subject,
           oneDay ? ReportsText::tr("DLT assessment") : ReportsText::tr("DLT assessment, last day"),
           state->latest, state->earliest, state->latest);
}

void addReports(Days& days, const Study& study, const Subject& subject) {
  for (const AdverseEvent& event : subject.events)
    for (const ReportDue& due : reportsDue(study, subject, event)) {
      if (due.sentAt || !due.dueAt) continue;
      const QDate last = siteDate(study, *due.dueAt);
      days.add(DueKind::SafetyReport, subject,
               ReportsText::tr("Report %1").arg(clockName(due, study.protocol.safety)), last,
               siteDate(study, event.awareAt.value_or(*due.dueAt)), last);
    }
}

/// Hours at which items of the DLT definition will be met.
void addHoursAhead(Days& days, const Standing& standing, const Subject& subject) {
  const Study& study = standing.study();
  const QDateTime evening = KnownTime{KnownTime::To::Day, standing.today(), {}}.latest(study.site.timeZone);
  for (const HourAhead& hour : hoursAhead(standing, subject, evening)) {
    const QDate day = siteDate(study, hour.at);
    days.add(DueKind::DltAhead, subject,
             ReportsText::tr("%1 is met, if it goes on, on %2")
                 .arg(hour.place, siteTime(hour.at, study.site.timeZone)),
             day, day, day);
  }
}

/// A8, of who is in screening or waits for an infusion.
void addResults(Days& days, const Study& study, const Subject& subject) {
  const auto limit = study.protocol.screeningResultsMaxAgeDays;
  const Screening& screening = subject.judgedScreening();
  if (subject.infusion || screening.failure || !limit || !screening.entry.resultsDate) return;
  const QDate last = screening.entry.resultsDate->addDays(*limit);
  days.add(DueKind::ScreeningExpires, subject, ReportsText::tr("Last day of the screening results (A8)"),
           last, *screening.entry.resultsDate, last);
}
} // namespace

std::set<VisitKey> visitsBetween(const Standing& standing, QDate from, QDate to) {
  std::set<VisitKey> keys;
  for (const PlannedVisit& visit : plannedVisits(standing, from, to))
    keys.insert(visit.key());
  return keys;
}

std::vector<CalendarEntry> dueBetween(const Standing& standing, QDate from, QDate to,
                                      const std::set<VisitKey>& recorded) {
  const Study& study = standing.study();
  Days days(standing, from, to);
  for (const Subject& subject : study.subjects) {
    addWindow(days, standing, subject);
    addReports(days, study, subject);
    addHoursAhead(days, standing, subject);
    addResults(days, study, subject);
  }
  for (const PlannedVisit& visit : plannedVisits(standing, from, to)) {
    const QString name = visit.visit->name.in(QLocale().name());
    days.add(DueKind::Visit, *visit.subject, name, visit.planned, visit.earliest, visit.latest,
             recorded.contains(visit.key()), visit.visit->id);
    if (study.protocol.response.visits.contains(visit.visit->id))
      days.add(DueKind::Response, *visit.subject, ReportsText::tr("Response assessment: %1").arg(name),
               visit.planned, visit.earliest, visit.latest, !lacksResponse(study, visit));
  }
  return std::move(days).sorted();
}

QString calendarShape(CalendarState state) {
  static constexpr std::array signs{"○", "◔", "▲", "✕", "●"};
  return QString::fromUtf8(signs.at(static_cast<std::size_t>(state)));
}

QString calendarWord(CalendarState state) {
  static constexpr std::array words{
      QT_TRANSLATE_NOOP("Reports", "ahead"), QT_TRANSLATE_NOOP("Reports", "open now"),
      QT_TRANSLATE_NOOP("Reports", "late"), QT_TRANSLATE_NOOP("Reports", "missed"),
      QT_TRANSLATE_NOOP("Reports", "done")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(state)));
}

namespace {
QString windowOfEntry(const CalendarEntry& entry) {
  const QString first = entry.earliest.toString(Qt::ISODate);
  if (entry.earliest == entry.latest) return first;
  return ReportsText::tr("%1 to %2").arg(first, entry.latest.toString(Qt::ISODate));
}
} // namespace

QString calendarSentence(const CalendarEntry& entry) {
  return ReportsText::tr("%1, %2: %3, %4")
      .arg(entry.who, entry.what, calendarWord(entry.state), windowOfEntry(entry));
}

DueItem taskOf(const CalendarEntry& entry) {
  const Urgency urgency = entry.state == CalendarState::Missed ? Urgency::Overdue : Urgency::Open;
  return {entry.kind,     urgency,      entry.row,       entry.who,  entry.what,
          entry.earliest, entry.latest, entry.subjectId, entry.visit};
}

QString weekSheetTitle(QDate monday) {
  return ReportsText::tr("Week from %1").arg(monday.toString(Qt::ISODate));
}

QString weekSheetHtml(const Standing& standing, QDate monday, const std::vector<CalendarEntry>& entries,
                      const JournalStamp& head) {
  QString body = reportTitleHtml(standing.study(), weekSheetTitle(monday), QLocale().name());
  for (int i = 0; i < 7; ++i) {
    const QDate day = monday.addDays(i);
    body += html::heading(ReportsText::tr("%1, %2").arg(QLocale().standaloneDayName(day.dayOfWeek()),
                                                        day.toString(Qt::ISODate)));
    html::Table table({14, 40, 28, 18});
    int lines = 0;
    for (const CalendarEntry& entry : entries) {
      if (entry.day != day) continue;
      if (lines++ == 0)
        table.head({ReportsText::tr("Subject"), ReportsText::tr("What"), ReportsText::tr("Window"),
                    ReportsText::tr("State")});
      const bool done = entry.state == CalendarState::Done;
      table.row(
          {html::strong(entry.who), html::cell(entry.what), html::cell(windowOfEntry(entry)),
           html::cell((done ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + calendarWord(entry.state))});
    }
    body += lines == 0 ? html::muted(ReportsText::tr("Nothing is planned.")) : table.toHtml();
  }
  body += html::muted(
      ReportsText::tr("As the study stood on %1. Visits are recorded in the program, not on this sheet.")
          .arg(standing.today().toString(Qt::ISODate)));
  return html::page(body + journalStampHtml(head));
}
