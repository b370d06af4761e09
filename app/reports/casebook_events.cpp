#include "app/reports/casebook_chapters.h"
#include "app/reports/report_state.h"
#include "app/reports/treatment_words.h"
#include "app/study/outcome_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Casebook)
};

constexpr int severeGrade = 3;

QString courseWords(const CasebookSource& source, const AdverseEvent& event) {
  return Text::tr("from %1").arg(source.day(event.onset)) + u'\n' +
         (event.end ? Text::tr("to %1").arg(source.day(*event.end)) : Text::tr("ongoing"));
}

QString judgementWords(const AdverseEvent& event) {
  QStringList lines{event.related ? Text::tr("related to the CAR-NK cells")
                                  : Text::tr("not related to the CAR-NK cells")};
  lines << (!event.expected   ? Text::tr("expectedness not judged")
            : *event.expected ? Text::tr("expected")
                              : Text::tr("unexpected"));
  if (event.doseLimiting) lines << Text::tr("possible DLT");
  return (lines + astctWords(event)).join(u'\n');
}

/// A clock of the protocol: "to the sponsor, within 24 h: sent 2026-01-21 09:00".
QString clockWords(const CasebookSource& source, const ReportDue& due) {
  return Text::tr("%1: %2").arg(clockName(due.clock, source.study.protocol.safety),
                                reportSentence(due, source.now, source.study.site.timeZone));
}

QString seriousWords(const CasebookSource& source, const AdverseEvent& event) {
  if (!event.serious) return Text::tr("not serious");
  QStringList lines{event.seriousness ? Text::tr("serious: %1").arg(seriousnessName(*event.seriousness))
                                      : Text::tr("serious")};
  lines << (event.awareAt ? Text::tr("site aware since %1").arg(source.moment(*event.awareAt))
                          : Text::tr("not recorded since when the site is aware"));
  for (const SafetyReport& report : event.reports)
    lines << Text::tr("report to the %1: %2").arg(recipientName(report.to), source.moment(report.sentAt));
  for (const ReportDue& due : reportsDue(source.study, source.subject, event))
    lines << clockWords(source, due);
  return lines.join(u'\n');
}
} // namespace

CasebookChapter adverseEventsChapter(const CasebookSource& source) {
  CasebookTable table{{Text::tr("Event (CTCAE)"), Text::tr("Course"), Text::tr("Judgement"),
                       Text::tr("Seriousness and reports"), Text::tr("Comment")},
                      {17, 24, 18, 25, 16},
                      {}};
  for (const AdverseEvent& event : source.subject.events)
    table.rows.push_back({{eventName(event), courseWords(source, event), judgementWords(event),
                           seriousWords(source, event), event.comment},
                          event.grade >= severeGrade || event.serious || event.doseLimiting});
  return chapterOf(CasebookPart::AdverseEvents, Text::tr("Adverse events"), table,
                   Text::tr("No adverse event is recorded."));
}
