#include "app/analysis/response/response_findings.h"
#include "app/dosing/dlt_period.h"
#include "app/reports/casebook/casebook_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/signature.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>

namespace {
constexpr int severeGrade = 3;

/// "2026-01-20 (day 5)"; what is not just a day as far as it is known.
QString whenWords(const CasebookSource& source, const KnownTime& time) {
  if (time.to == KnownTime::To::Day) return source.day(time.day);
  return knownTimeText(time, source.study.site.timeZone);
}

QString courseLines(const CasebookSource& source, const AdverseEvent& event) {
  QStringList lines{ReportsText::tr("from %1").arg(whenWords(source, onsetOf(event)))};
  if (!event.course.empty()) lines << ReportsText::tr("at onset grade %1").arg(event.grade);
  lines << courseWords(event, source.study.site.timeZone);
  const auto end = endOf(event);
  lines << (end ? ReportsText::tr("to %1").arg(whenWords(source, *end)) : ReportsText::tr("ongoing"));
  if (source.subject.infusion)
    if (const QString reading = dltReading(source.study, *source.subject.infusion, event); !reading.isEmpty())
      lines << reading;
  return (lines + careWords(event)).join(u'\n');
}

QString judgementWords(const CasebookSource& source, const AdverseEvent& event) {
  QStringList lines{event.dueTo.cells
                        ? ReportsText::tr("CAR-NK cells: %1").arg(relatedWords(source.study, event))
                    : event.related ? ReportsText::tr("related to the CAR-NK cells, not on the scale")
                                    : ReportsText::tr("not related to the CAR-NK cells, not on the scale")};
  lines << otherCauseWords(source.study, event);
  lines << (!event.expected   ? ReportsText::tr("expectedness not judged")
            : *event.expected ? ReportsText::tr("expected")
                              : ReportsText::tr("unexpected"));
  if (event.doseLimiting) lines << ReportsText::tr("possible DLT");
  return (lines + astctWords(event)).join(u'\n');
}

/// A clock of the protocol: "to the sponsor, within 24 h: sent 2026-01-21 09:00".
QString clockWords(const CasebookSource& source, const ReportDue& due) {
  return ReportsText::tr("%1: %2").arg(clockName(due, source.study.protocol.safety),
                                       reportSentence(due, source.now, source.study.site.timeZone));
}

QString seriousWords(const CasebookSource& source, const AdverseEvent& event) {
  if (!event.serious) return ReportsText::tr("not serious");
  QStringList lines{event.seriousness
                        ? ReportsText::tr("serious: %1").arg(seriousnessName(*event.seriousness))
                        : ReportsText::tr("serious")};
  lines << (event.awareAt ? ReportsText::tr("site aware since %1").arg(source.moment(*event.awareAt))
                          : ReportsText::tr("not recorded since when the site is aware"));
  for (const SafetyReport& report : event.reports)
    lines << ReportsText::tr("report to the %1: %2")
                 .arg(recipientTitle(report.to, source.study.protocol.safety), source.moment(report.sentAt));
  for (const ReportDue& due : reportsDue(source.study, source.subject, event))
    lines << clockWords(source, due);
  return lines.join(u'\n');
}
} // namespace

CasebookChapter adverseEventsChapter(const CasebookSource& source) {
  CasebookTable table{{ReportsText::tr("Event (CTCAE)"), ReportsText::tr("Course", "of an event"),
                       ReportsText::tr("Judgement"), ReportsText::tr("Seriousness and reports"),
                       ReportsText::tr("Comment")},
                      {17, 24, 18, 25, 16},
                      {}};
  for (const AdverseEvent& event : source.subject.events)
    table.rows.push_back({{eventName(source.study, event), courseLines(source, event),
                           judgementWords(source, event), seriousWords(source, event), event.comment},
                          worstGrade(event) >= severeGrade || event.serious || event.doseLimiting});
  return chapterOf(CasebookPart::AdverseEvents, ReportsText::tr("Adverse events"), table,
                   ReportsText::tr("No adverse event is recorded."));
}

namespace {
QString visitName(const CasebookSource& source, const QString& id) {
  const Visit* visit = source.study.protocol.measurements.visit(id);
  return visit ? visit->name.in(QLocale().name()) : id;
}

QString responseWords(Response response) {
  return ReportsText::tr("%1 (%2)").arg(responseName(response), responseShort(response));
}

QString mrdWords(const std::optional<bool>& negative) {
  if (!negative) return ReportsText::tr("MRD not assessed");
  return *negative ? ReportsText::tr("MRD negative") : ReportsText::tr("MRD positive");
}

QString confirmedWords(const CasebookSource& source, const ResponseAssessment& assessment) {
  QStringList lines{responseWords(assessment.response), mrdWords(assessment.mrdNegative)};
  if (const QString who = source.person(assessment.confirmedBy); !who.isEmpty())
    lines << ReportsText::tr("confirmed by %1").arg(who);
  if (!assessment.reason.isEmpty()) lines << ReportsText::tr("reason: %1").arg(reasonText(assessment.reason));
  return lines.join(u'\n');
}
} // namespace

CasebookChapter responseChapter(const CasebookSource& source) {
  CasebookTable table{{ReportsText::tr("Date"), ReportsText::tr("Findings"),
                       ReportsText::tr("By the criteria"), ReportsText::tr("Confirmed")},
                      {21, 27, 21, 31},
                      {}};
  for (const ResponseAssessment& assessment : source.subject.responses) {
    QStringList when{source.day(assessment.date)};
    if (!assessment.visit.isEmpty()) when << visitName(source, assessment.visit);
    const QString derived =
        assessment.derived ? responseWords(*assessment.derived) : ReportsText::tr("cannot be determined");
    table.rows.push_back({{when.join(u'\n'), orDash(findingsParts(assessment.findings).join(u'\n')), derived,
                           confirmedWords(source, assessment)},
                          assessment.derived != assessment.response});
  }
  return chapterOf(CasebookPart::Response, ReportsText::tr("Response"), table,
                   ReportsText::tr("No response is recorded."));
}

CasebookChapter followUpChapter(const CasebookSource& source) {
  CasebookTable table{
      {ReportsText::tr("Date"), ReportsText::tr("State"), ReportsText::tr("Comment")}, {20, 22, 58}, {}};
  for (const FollowUp& contact : source.subject.followUps)
    table.rows.push_back({{source.day(contact.date), vitalStatusName(contact.status), contact.comment},
                          contact.status != VitalStatus::Alive});
  return chapterOf(CasebookPart::FollowUp, ReportsText::tr("Follow-up"), table,
                   ReportsText::tr("No follow-up is recorded."));
}

namespace {
/// How the subject counted when the decision was signed; null where it did not.
QChar letterIn(const Decision& decision, const Subject& subject) {
  const auto counted = std::find_if(decision.basis.begin(), decision.basis.end(),
                                    [&](const BasisOutcome& basis) { return basis.subjectId == subject.id; });
  return counted == decision.basis.end() ? QChar() : counted->letter;
}

/// It opened the subject's place, rests on its level or leads there, or counted the subject.
bool concerns(const Decision& decision, const Subject& subject) {
  if (!letterIn(decision, subject).isNull()) return true;
  if (!subject.assignment) return false;
  const Assignment& place = *subject.assignment;
  return decision.id == place.decisionId || decision.level == place.level || decision.toLevel == place.level;
}

QString partWords(const Decision& decision, const Subject& subject) {
  QStringList lines;
  if (subject.assignment && subject.assignment->decisionId == decision.id)
    lines << ReportsText::tr("opened the subject's place");
  if (const QChar letter = letterIn(decision, subject); !letter.isNull())
    lines << ReportsText::tr("the subject counted as %1").arg(letter);
  return orDash(lines.join(u'\n'));
}

void addSignature(CasebookTable& table, const CasebookSource& source, const QString& what,
                  const Signature& signature) {
  const PrintedSignature printed =
      printedSignature(source.study.site, what, signature.meaning, std::optional<Signature>(signature));
  QStringList says{printed.meaning, printed.method};
  says.removeAll(QString());
  const QStringList who{printed.name, printed.siteTime, printed.utcTime};
  table.rows.push_back(
      {{what, (who + printed.marks).join(u'\n'), says.join(u'\n')}, signature.earlierVersion});
}
} // namespace

CasebookChapter decisionsChapter(const CasebookSource& source) {
  CasebookTable table{{ReportsText::tr("No."), ReportsText::tr("Date"), ReportsText::tr("Decision"),
                       ReportsText::tr("This subject"), ReportsText::tr("State")},
                      {6, 21, 32, 20, 21},
                      {}};
  for (const Decision& decision : source.study.decisions) {
    if (!concerns(decision, source.subject)) continue;
    QStringList states{decision.investigator ? decisionState(source.standing, decision)
                                             : ReportsText::tr("◔ not signed"),
                       editionText(decision)};
    const auto known = states.size();
    for (const DeviationLine& line : deviationsOf(source.study, decision))
      states << ReportsText::tr("▲ deviation: %1").arg(line.what);
    table.rows.push_back(
        {{QString::number(decision.number), source.day(decision.date), decisionText(source.study, decision),
          partWords(decision, source.subject), states.join(u'\n')},
         states.size() > known});
  }
  return chapterOf(CasebookPart::Decisions, ReportsText::tr("Decisions on the subject's dose level"), table,
                   ReportsText::tr("No decision concerns this subject."));
}

CasebookChapter signaturesChapter(const CasebookSource& source) {
  CasebookTable table{{ReportsText::tr("What was signed"), ReportsText::tr("Printed name and time"),
                       ReportsText::tr("Meaning and method")},
                      {24, 36, 40},
                      {}};
  for (const Screening& screening : source.subject.screenings) {
    for (const Signature& signature : screening.signatures)
      addSignature(table, source, ReportsText::tr("Eligibility, %1").arg(screening.number), signature);
    if (screening.failure && screening.failure->signature)
      addSignature(table, source, ReportsText::tr("Screen failure, %1").arg(screening.number),
                   *screening.failure->signature);
  }
  for (const DltAssessment& assessment : source.subject.assessments)
    if (assessment.signature)
      addSignature(table, source, ReportsText::tr("DLT assessment, %1").arg(source.day(assessment.date)),
                   *assessment.signature);
  return chapterOf(CasebookPart::Signatures, ReportsText::tr("Signatures"), table,
                   ReportsText::tr("Nothing is signed."));
}
