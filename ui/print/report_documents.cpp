#include "ui/print/report_documents.h"

#include "app/base/date_text.h"
#include "app/reports/charts/chart_table.h"
#include "app/reports/decision/decision_table_report.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "app/reports/outlook/operating_report.h"
#include "app/reports/oversight/meeting_minutes.h"
#include "app/reports/oversight/sae_report.h"
#include "app/reports/paper/html.h"
#include "app/reports/safety/deviation_log.h"
#include "app/reports/safety/event_table.h"
#include "app/reports/screening/eligibility_checklist.h"
#include "app/study/study.h"
#include "db/audit/audit_words.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/render_chart.h"
#include "ui/print/file_name.h"
#include "ui/print/print_text.h"

#include <QLocale>
#include <algorithm>

JournalStamp printed(const JournalHead& head) {
  return {head.sequence, QString::fromLatin1(head.mac.toHex())};
}

QStringList letterheadOf(const Study& study) {
  const QStringList lines = study.site.letterhead.split(u'\n', Qt::SkipEmptyParts);
  return lines.isEmpty() ? QStringList{study.site.name} : lines;
}

PrintedAuditLine printed(const AuditLine& line, const Study& study, bool namesSubject) {
  const QTimeZone& zone = study.site.timeZone;
  QStringList action{auditActionName(line.action)};
  if (namesSubject && line.subjectId != 0) action << auditSubject(study, line.subjectId);
  return {line.sequence, line.at.toTimeZone(zone),      auditPerson(line),
          action,        auditChangeTexts(line, study), line.reason};
}

PrintDocument reportDocument(const Study& study, const QString& what, const QString& title,
                             const QString& html, const JournalHead& head) {
  PrintDocument document;
  document.title = title;
  document.fileName = fileNameOf(study, what);
  document.letterhead = letterheadOf(study);
  document.reference = QStringLiteral("%1 · %2").arg(study.protocol.studyCode, title);
  document.html = html;
  document.footer = headText(printed(head));
  return document;
}

namespace {
/// In a folder they stand in their order.
QString numbered(const char* what, int number) {
  return QStringLiteral("%1-%2").arg(QLatin1String(what)).arg(number, 2, 10, QLatin1Char('0'));
}
QString dated(const char* what, QDate date) {
  return QStringLiteral("%1-%2").arg(QLatin1String(what), date.toString(Qt::ISODate));
}
} // namespace

PrintDocument memoDocument(const Standing& standing, const Decision& decision, const JournalHead& head,
                           const std::optional<MeetingCutoff>& cutoff) {
  const Study& study = standing.study();
  const DecisionMemo memo = decisionMemo(standing, decision, printed(head), cutoff);
  PrintDocument document =
      reportDocument(study, numbered("decision", memo.number),
                     PrintText::tr("Decision memo %1").arg(memo.number), decisionMemoHtml(memo), head);
  document.draft = memo.draft;
  const Study then = dataOf(study, decision, standing.today());
  const StaircaseSeries series = staircaseSeries(standingOf(then, standing.today()));
  document.charts[QStringLiteral("chart:staircase")] = {
      [series] { return escalationStaircaseChart(series, Theme::light()); }};
  return document;
}

PrintDocument minutesDocument(const Standing& standing, const Meeting& meeting, const JournalHead& head) {
  PrintDocument document = reportDocument(standing.study(), numbered("minutes", meeting.number),
                                          PrintText::tr("Minutes %1").arg(meeting.number),
                                          meetingMinutesHtml(standing, meeting, printed(head)), head);
  document.draft = !meeting.heldAt;
  return document;
}

PrintDocument saeReportDocument(const Study& study, const SaeReport& report, const JournalHead& head) {
  return reportDocument(study, QStringLiteral("sae-%1-report-%2").arg(report.eventId).arg(report.number),
                        PrintText::tr("Serious adverse event report %1").arg(report.number),
                        saeReportHtml(study, report, printed(head)), head);
}

PrintDocument designMemoDocument(const Standing& standing, const DesignChange& change,
                                 const JournalHead& head) {
  const DesignMemo memo = designMemo(standing, change, printed(head));
  PrintDocument document =
      reportDocument(standing.study(), numbered("design-change", memo.number),
                     PrintText::tr("Design change memo %1").arg(memo.number), designMemoHtml(memo), head);
  document.draft = memo.draft;
  return document;
}

std::optional<PrintDocument> checklistDocument(const Study& study, RowId screeningId, QDate today,
                                               const JournalHead& head) {
  const auto list = eligibilityChecklist(study, screeningId, today, printed(head));
  if (!list) return std::nullopt;
  PrintDocument document =
      reportDocument(study, QStringLiteral("eligibility-") + list->screeningNumber,
                     PrintText::tr("Eligibility checklist %1").arg(list->screeningNumber),
                     eligibilityChecklistHtml(*list), head);
  document.draft = list->draft;
  return document;
}

PrintDocument chartDocument(const Study& study, const std::function<std::unique_ptr<QChart>()>& chart,
                            const JournalHead& head) {
  const std::unique_ptr<QChart> once = chart();
  const QString body = html::page(QStringLiteral("<p class=\"chart\"><img src=\"chart:one\"></p>") +
                                  html::paragraph(html::text(chartDescription(*once))));
  PrintDocument document = reportDocument(study, once->title(), once->title(), body, head);
  document.charts[QStringLiteral("chart:one")] = {chart, QSizeF(660, 440)};
  return document;
}

PrintDocument queryListDocument(const Study& study, const std::vector<QueryRow>& rows, const QString& shown,
                                const JournalHead& head) {
  return reportDocument(study, QStringLiteral("queries"), PrintText::tr("Queries"),
                        queryListHtml(study, rows, shown), head);
}

PrintDocument changedFieldsDocument(const Study& study, const std::vector<ChangedField>& fields,
                                    const QString& shown, const JournalHead& head) {
  return reportDocument(study, QStringLiteral("edc-changes"), PrintText::tr("Changes for the sponsor's EDC"),
                        changedFieldsHtml(study, fields, shown), head);
}

PrintDocument sitePaperDocument(const Study& study, SitePaper paper, QDate today, const JournalHead& head) {
  const QString file = sitePaperFile(paper) + u'-' + isoDate(today);
  return reportDocument(study, file, QStringLiteral("%1 %2").arg(sitePaperTitle(paper), isoDate(today)),
                        sitePaperHtml(study, paper, today), head);
}

PrintDocument auditDocument(const Study& study, const std::vector<AuditLine>& lines,
                            const AuditFilter& filter, const JournalHead& head, const QString& reviewed) {
  const QString chosen = auditFilterText(study, filter);
  const QString told = PrintText::tr("Shown: %1. %Ln line(s), newest first; times of %2.", nullptr,
                                     static_cast<int>(lines.size()))
                           .arg(chosen, QString::fromLatin1(study.site.timeZone.id()));
  std::vector<PrintedAuditLine> printedLines;
  printedLines.reserve(lines.size());
  for (const AuditLine& line : lines)
    printedLines.push_back(printed(line, study, true));
  const QString title = PrintText::tr("Audit trail");
  PrintDocument document =
      reportDocument(study, QStringLiteral("audit-trail-") + chosen.left(60), title,
                     html::page(html::title(title) + html::paragraph(html::text(told)) +
                                (reviewed.isEmpty() ? QString() : html::paragraph(html::text(reviewed))) +
                                auditLinesHtml(printedLines)),
                     head);
  document.title = PrintText::tr("Audit trail, %1").arg(chosen.left(60));
  return document;
}

PrintDocument weekSheetDocument(const Standing& standing, QDate monday,
                                const std::vector<CalendarEntry>& entries, const JournalHead& head) {
  return reportDocument(standing.study(), dated("week", monday), weekSheetTitle(monday),
                        weekSheetHtml(standing, monday, entries, printed(head)), head);
}

PrintDocument todaySheetDocument(const Standing& standing, const std::vector<DueItem>& due,
                                 const JournalHead& head) {
  return reportDocument(standing.study(), dated("to-do", standing.today()), todaySheetTitle(standing.today()),
                        todaySheetHtml(standing, due, printed(head)), head);
}

PrintDocument sampleLabelsDocument(const Standing& standing, QDate day,
                                   const std::vector<CalendarEntry>& entries, const JournalHead& head) {
  return reportDocument(standing.study(), dated("labels", day), sampleLabelsTitle(day),
                        sampleLabelsHtml(standing, day, entries, printed(head)), head);
}

PrintDocument eventTableDocument(const Study& study, const CtcaeDictionary& dictionary,
                                 const EventChoice& choice, QDate cutOff, const JournalHead& head) {
  const EventTable table = eventTable(study, dictionary, choice);
  return reportDocument(study, dated("adverse-events", cutOff),
                        PrintText::tr("Adverse events, %1").arg(cutOff.toString(Qt::ISODate)),
                        eventTableHtml(table, study, dictionary, cutOff), head);
}

PrintDocument deviationLogDocument(const Study& study, const std::vector<DeviationLine>& lines, QDate today,
                                   const JournalHead& head) {
  return reportDocument(study, dated("deviations", today),
                        PrintText::tr("Deviation log, %1").arg(today.toString(Qt::ISODate)),
                        deviationLogHtml(study, lines, today), head);
}

PrintDocument efficacyDocument(const Study& study, const EfficacyReport& report,
                               const WaterfallSeries& waterfall, int designVersion, const JournalHead& head) {
  PrintDocument document =
      reportDocument(study, dated("efficacy", report.on),
                     PrintText::tr("Efficacy summary %1").arg(report.on.toString(Qt::ISODate)),
                     efficacyHtml(study, {report, designVersion, printed(head), QLocale().name()}), head);
  const QSizeF size(660, 300);
  document.charts[QStringLiteral("chart:waterfall")] = {
      [waterfall] { return waterfallChart(waterfall, Theme::light()); }, size};
  const ResponseSwimmerSeries swimmer = responseSwimmerSeries(report);
  const double rows = static_cast<double>(std::min(swimmer.bars.size(), drawnRows));
  document.charts[QStringLiteral("chart:swimmer")] = {
      [swimmer] { return responseSwimmerChart(swimmer, Theme::light()); }, {660, 190 + 16 * rows}};
  for (const Endpoint endpoint : endpoints) {
    const SurvivalSeries series = survivalSeries(report, endpoint, false);
    document.charts[QStringLiteral("chart:") + codeOf(endpoint)] = {
        [series] { return kaplanMeierChart(series, Theme::light()); }, size};
  }
  return document;
}

PrintDocument dosePathDocument(const Study& study, DosePathReport report, QDate today,
                               const JournalHead& head) {
  report.head = printed(head);
  report.language = QLocale().name();
  return reportDocument(study, dated("dose-paths", today),
                        PrintText::tr("Dose paths %1").arg(today.toString(Qt::ISODate)),
                        dosePathHtml(study, report), head);
}

PrintDocument decisionTableDocument(const Study& study, int designVersion, const JournalHead& head) {
  return reportDocument(study, numbered("decision-table", designVersion),
                        PrintText::tr("Decision table, design version %1").arg(designVersion),
                        decisionTableHtml(study, designVersion), head);
}

PrintDocument secondOpinionDocument(const Study& study, const OpinionReport& report, int designVersion,
                                    const JournalHead& head) {
  return reportDocument(study, QStringLiteral("second-opinion"), PrintText::tr("Second opinion"),
                        secondOpinionHtml(study, report, designVersion), head);
}

namespace {
constexpr QSizeF chartSize(660, 210);

void addCharts(PrintDocument& document, const OperatingReport& report) {
  int number = 0;
  for (const OperatingOutcome& outcome : report.outcomes) {
    const OperatingSeries series = operatingSeries(report.design, outcome);
    document.charts[QStringLiteral("chart:oc%1").arg(++number)] = {
        [series] { return operatingChart(series, Theme::light()); }, chartSize};
  }
}
} // namespace

PrintDocument operatingDocument(const Study& study, const OperatingReport& report, bool isSaved,
                                const JournalHead& head) {
  PrintDocument document = reportDocument(
      study, QStringLiteral("operating-characteristics"), PrintText::tr("Operating characteristics"),
      operatingHtml(study, {report, {}, isSaved, printed(head), QLocale().name()}), head);
  addCharts(document, report);
  return document;
}

void addAnnex(PrintDocument& memo, const Study& study, const OperatingReport& report,
              const JournalHead& head) {
  memo.pieces << operatingHtml(study, {report, memo.title, true, printed(head), QLocale().name()});
  addCharts(memo, report);
}
