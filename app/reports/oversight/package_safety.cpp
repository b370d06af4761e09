#include "app/analysis/grading/astct.h"
#include "app/dosing/dlt_period.h"
#include "app/reports/oversight/package_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/event_list.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/status_words.h"
#include "app/safety/syndrome.h"
#include "app/study/event_course.h"
#include "app/study/study.h"
#include "app/study/words.h"

namespace package {
namespace {
constexpr int severeGrade = 3;

QString levelOf(int level) {
  return level == 0 ? QStringLiteral("–") : QStringLiteral("L%1").arg(level);
}

/// "2026-01-20 (day 5)".
QString onsetOfRow(const Study& study, const EventListRow& row) {
  const AdverseEvent& event = eventOf(study, row);
  const QString onset = onsetText(study, event);
  const Subject* subject = study.subject(row.subjectId);
  if (!subject || !subject->infusion) return onset;
  return ReportsText::tr("%1 (day %2)").arg(onset, onsetDays(study, *subject->infusion, event));
}

QString endOfRow(const Study& study, const EventListRow& row) {
  const QString end = endText(study, eventOf(study, row));
  return end.isEmpty() ? ReportsText::tr("goes on") : end;
}

/// Grades, treatment, outcome, end: what is said of an event beside its name.
QString courseOfRow(const Study& study, const EventListRow& row) {
  const AdverseEvent& event = eventOf(study, row);
  QStringList lines = astctWords(event) + courseWords(event, study.site.timeZone);
  lines << careWords(event) << ReportsText::tr("end: %1").arg(endOfRow(study, row));
  return lines.join(u'\n');
}

QString reportOf(const PackageSource& source, const SeriousEventRow& row) {
  if (!row.due) return ReportsText::tr("The protocol file names no reports.");
  return clockName(*row.due, source.study().protocol.safety) % u'\n' %
         reportSentence(*row.due, source.at, source.study().site.timeZone);
}

QList<html::Cell> rowOf(const Study& study, const EventListRow& row) {
  const AdverseEvent& event = eventOf(study, row);
  return {html::strong(row.subject),
          html::cell(levelOf(row.level)),
          html::cell(eventName(study, event), row.isDlt ? QStringLiteral("dlt") : QString()),
          html::cell(onsetOfRow(study, row)),
          html::cell(relatedWords(study, event)),
          html::cell(courseOfRow(study, row))};
}

template <class Wanted>
QString events(const PackageSource& source, const QString& heading, Wanted isWanted) {
  std::vector<QList<html::Cell>> rows;
  for (const EventListRow& row : eventList(source.study()))
    if (isWanted(eventOf(source.study(), row))) rows.push_back(rowOf(source.study(), row));
  return table(heading, {10, 7, 23, 17, 14, 29},
               {ReportsText::tr("Subject"), ReportsText::tr("Level"), ReportsText::tr("Event"),
                ReportsText::tr("Onset"), ReportsText::tr("Related"),
                ReportsText::tr("Course", "of an event")},
               rows, ReportsText::tr("None is recorded."));
}

bool isSevere(const AdverseEvent& event) {
  return worstGrade(event) >= severeGrade || astctGrade(event, Syndrome::Crs) >= severeGrade ||
         astctGrade(event, Syndrome::Icans) >= severeGrade;
}
} // namespace

QString seriousEvents(const PackageSource& source) {
  const Study& study = source.study();
  std::vector<QList<html::Cell>> rows;
  for (const SeriousEventRow& row : ::seriousEvents(study))
    rows.push_back({html::strong(row.subject), html::cell(levelOf(row.level)),
                    html::cell(eventName(study, row.event)), html::cell(onsetText(study, row.event)),
                    html::cell(eventDetail(study, row.event)), html::cell(reportOf(source, row))});
  return table(ReportsText::tr("Serious events"), {10, 7, 20, 14, 22, 27},
               {ReportsText::tr("Subject"), ReportsText::tr("Level"), ReportsText::tr("Event"),
                ReportsText::tr("Onset"), ReportsText::tr("What is known"), ReportsText::tr("Report")},
               rows, ReportsText::tr("None is recorded."));
}

QString syndromes(const PackageSource& source) {
  return events(source, ReportsText::tr("Course of CRS and ICANS"), [](const AdverseEvent& event) {
    return isSyndrome(event, Syndrome::Crs) || isSyndrome(event, Syndrome::Icans);
  });
}

QString severeEvents(const PackageSource& source) {
  return events(source, ReportsText::tr("Events of grade 3 or more (CTCAE or ASTCT)"), isSevere);
}
} // namespace package
