#include "app/reports/decision/decision_memo.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/worksheet/worksheet_document.h"

namespace {
QString headHtml(const DecisionMemo& memo) {
  return titleHtml(memo, ReportsText::tr("Dose escalation decision memo %1").arg(memo.number),
                   ReportsText::tr("design version %1").arg(memo.designVersion)) +
         html::sentence(ReportsText::tr("Decided on %1 · data as of %2")
                            .arg(memo.date.toString(Qt::ISODate), memo.dataAsOf));
}

QString stateHtml(const DecisionMemo& memo) {
  QString body;
  if (memo.draft) body += html::warning(ReportsText::tr("DRAFT: this decision is not effective."));
  if (memo.overtaken)
    body += html::warning(
        ReportsText::tr("OVERTAKEN: data under this decision have changed. Enrolment that it opened is "
                        "held; a new decision is asked for."));
  for (const QString& warning : memo.clockWarnings)
    body += html::warning(warning);
  for (const QString& change : memo.changes)
    body += html::warning(ReportsText::tr("Data changed since: %1").arg(change));
  for (const QString& deviation : memo.deviations)
    body += html::warning(ReportsText::tr("Deviation: %1").arg(deviation));
  if (memo.transcribed)
    body += html::muted(ReportsText::tr("Transcribed from the site's earlier record, with its own dates."));
  return body;
}

/// What is decided, never as an order that nobody may follow yet.
QString leadOf(const DecisionMemo& memo) {
  return (memo.draft ? ReportsText::tr("Not in force: %1") : ReportsText::tr("Decided: %1"))
      .arg(memo.decision);
}

QString decisionHtml(const DecisionMemo& memo) {
  html::Table table({22, 78});
  table.fact(ReportsText::tr("State"), memo.state);
  table.fact(ReportsText::tr("Edition of the rules"), memo.edition);
  table.fact(ReportsText::tr("Rule"), memo.rule);
  table.fact(memo.reread ? ReportsText::tr("Recommendation, as the present edition reads these data")
                         : ReportsText::tr("Recommendation"),
             memo.recommendation + u'\n' + memo.explanation);
  table.fact(ReportsText::tr("As recommended"),
             memo.asRecommended ? ReportsText::tr("yes") : ReportsText::tr("no"));
  if (!memo.justification.isEmpty()) table.fact(ReportsText::tr("Justification"), memo.justification);
  if (!memo.minutes.isEmpty()) table.fact(ReportsText::tr("Minutes"), memo.minutes.join(u'\n'));
  if (!memo.stops.isEmpty()) table.fact(ReportsText::tr("Stopping rules"), memo.stops.join(u'\n'));
  table.fact(ReportsText::tr("Course"), memo.course.isEmpty() ? QStringLiteral("—") : memo.course);
  table.fact(ReportsText::tr("MTD"), memo.mtd);
  table.fact(ReportsText::tr("Enrolment"),
             ReportsText::tr("%1 of %2 planned subjects infused").arg(memo.infused).arg(memo.planned));
  if (!memo.checked.isEmpty())
    table.fact(ReportsText::tr("Source data"),
               ReportsText::tr("%1, at journal entry %2").arg(memo.checked).arg(memo.head.sequence));
  return html::heading(ReportsText::tr("Decision")) + html::sentence(leadOf(memo), QStringLiteral("lead")) +
         table.toHtml();
}

QString subjectsHtml(const DecisionMemo& memo) {
  QString body = html::heading(ReportsText::tr("Subjects at %1").arg(memo.levelName));
  if (memo.subjects.empty()) return body + html::sentence(ReportsText::tr("Nobody has been assigned here."));
  body += cohortRowsHtml(memo.subjects) + cohortRowsNote();
  for (const QString& sentence : memo.product)
    body += html::muted(sentence);
  if (!memo.draft)
    body += html::muted(
        ReportsText::tr("Counted as when this was signed; doses and events as the record has them at "
                        "journal entry %1.")
            .arg(memo.head.sequence));
  return body;
}

} // namespace

QString levelsHtml(const std::vector<MemoLevel>& levels) {
  html::Table table({16, 20, 12, 16, 18, 18});
  table.head({ReportsText::tr("Dose level"), ReportsText::tr("Cells/kg"), ReportsText::tr("DLT (t)"),
              ReportsText::tr("Evaluable (m)"), ReportsText::tr("Undecided (p)"),
              ReportsText::tr("Not evaluable")});
  for (const MemoLevel& level : levels) {
    const QString style = level.decides ? QStringLiteral("strong") : QString();
    table.row({html::cell(QStringLiteral("L%1").arg(level.level), style), html::cell(level.dose, style),
               html::cell(QString::number(level.tally.dlts), style),
               html::cell(QString::number(level.tally.evaluable()), style),
               html::cell(QString::number(level.tally.undecided), style),
               html::cell(QString::number(level.notEvaluable), style)});
  }
  return table.toHtml();
}

namespace {
QString assumptionsHtml(const DecisionMemo& memo) {
  if (memo.assumptions.empty()) return {};
  QString body = html::heading(ReportsText::tr("Assumptions that these data rest on")) +
                 html::muted(ReportsText::tr("The registry record is silent here; the protocol file sets:"));
  html::Table table({8, 92});
  for (const MemoAssumption& assumption : memo.assumptions)
    table.fact(assumption.id, assumption.text);
  return body + table.toHtml();
}
QString definitionHtml(const DecisionMemo& memo) {
  const QString heading = html::heading(ReportsText::tr("DLT definition in force"));
  if (memo.dltDefinition.isEmpty())
    return heading + html::warning(ReportsText::tr(
                         "The site has not entered the DLT definition of the signed protocol (A5)."));
  return heading + html::paragraph(html::join(memo.dltDefinition)) +
         html::muted(ReportsText::tr("Version %1, as the site has entered it from the signed protocol (A5), "
                                     "at journal entry %2.")
                         .arg(memo.definitionVersion)
                         .arg(memo.head.sequence));
}

QString worksheetsHtml(const DecisionMemo& memo) {
  if (memo.worksheets.empty()) return {};
  QString body = html::heading(ReportsText::tr("DLT worksheets"));
  for (const MemoWorksheet& sheet : memo.worksheets)
    body += html::subheading(sheet.subject) + worksheetRowsHtml(sheet.rows);
  return body;
}

/// One subject makes no course: its chart would be empty but for a mark.
QString courseHtml(const DecisionMemo& memo) {
  if (memo.infused < 2) return {};
  return html::heading(ReportsText::tr("Course of the escalation")) +
         QStringLiteral("<p class=\"chart\"><img src=\"chart:staircase\"></p>\n");
}
} // namespace

QString decisionMemoHtml(const DecisionMemo& memo) {
  QString body = headHtml(memo) + stateHtml(memo) + decisionHtml(memo) + subjectsHtml(memo);
  if (!memo.levels.empty())
    body += html::heading(ReportsText::tr("DLT by dose level")) + levelsHtml(memo.levels);
  if (memo.cutoff) body += cutoffHtml(*memo.cutoff, memo.zone);
  body += courseHtml(memo) + definitionHtml(memo) + worksheetsHtml(memo) + assumptionsHtml(memo);
  body += html::heading(ReportsText::tr("Signatures")) + signaturesHtml(memo.signatures);
  body += journalStampHtml(memo.head);
  return html::page(body);
}
