#include "app/reports/design/design_memo.h"

#include "app/dosing/dose.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/status/notices.h"
#include "app/study/study.h"

namespace {
void addChange(DesignMemo& memo, const Standing& standing, const DesignChange& change) {
  const Study& study = standing.study();
  memo.number = change.number;
  memo.draft = change.version == 0;
  memo.withdrawn = !change.voidReason.isEmpty();
  memo.state = change.investigator ? changeState(standing, change) : ReportsText::tr("◔ not signed");
  if (memo.draft) memo.clockWarnings = clockWarnings(study, nullptr);
  memo.baseVersion = change.baseVersion;
  memo.version = change.version;
  memo.summary = changeSummary(study, change);
  memo.justification = change.justification;
  memo.course = change.course;
}

/// "L3, standard 3+3, day 28"; under accelerated titration with both windows.
QString groupText(const DoseDesign& design, int number) {
  const DoseLevel& level = design.level(number);
  const QString windows = level.rule == LevelRule::AcceleratedTitration
                              ? ReportsText::tr("first subject %1, added ones %2")
                                    .arg(windowText(level.firstSubject), windowText(level.others))
                              : windowText(level.others);
  return ReportsText::tr("L%1, %2, %3").arg(number).arg(ruleWord(level.rule), windows);
}

void addDesigns(DesignMemo& memo, const DesignVersion& base, const DesignChange& change) {
  for (const double dose : dosesOf(base.design, change.design)) {
    MemoGroup group{formatCells(dose), {}, {}, false};
    if (const int level = levelAt(base.design, dose)) group.before = groupText(base.design, level);
    if (const int level = levelAt(change.design, dose)) group.after = groupText(change.design, level);
    group.differs = group.before != group.after;
    memo.groups.push_back(group);
  }
  memo.plannedBefore = base.design.plannedSubjects;
  memo.plannedAfter = change.design.plannedSubjects;
  memo.paceBefore = paceText(base.design.completingAtOnce);
  memo.paceAfter = paceText(change.design.completingAtOnce);
  memo.stateBefore = trialStateText(base.state);
  memo.stateAfter = trialStateText(change.state);
  for (const DesignDifference& difference : differences(base.design, change.design, base.state, change.state))
    memo.differences.push_back(differenceText(difference));
}

void addSignatures(DesignMemo& memo, const Study& study, const DesignChange& change) {
  memo.signatures = {printedSignature(study.site, ReportsText::tr("Investigator"),
                                      SignatureMeaning::DesignInvestigator, change.investigator),
                     printedAgreement(study, ReportsText::tr("Sponsor"), SignatureMeaning::DesignSponsor,
                                      change.sponsor, change.investigator)};
}
} // namespace

DesignMemo designMemo(const Standing& standing, const DesignChange& change, const JournalStamp& head) {
  const Study& study = standing.study();
  DesignMemo memo;
  memo.head = head;
  memo.date = change.date.isValid() ? change.date : standing.today();
  static_cast<PrintedStudy&>(memo) = printedStudy(study);
  addChange(memo, standing, change);
  if (const DesignVersion* base = study.design(change.baseVersion)) addDesigns(memo, *base, change);
  memo.comparison = compareDesigns(study, change);
  addSignatures(memo, study, change);
  return memo;
}

namespace {
QString orDash(const QString& text) {
  return text.isEmpty() ? QStringLiteral("—") : text;
}

QString versionText(const DesignMemo& memo) {
  return ReportsText::tr("Version %1").arg(memo.baseVersion);
}

QString headHtml(const DesignMemo& memo) {
  QString body = titleHtml(memo, ReportsText::tr("Memo of change %1 of the design").arg(memo.number),
                           ReportsText::tr("changes design version %1").arg(memo.baseVersion));
  if (memo.withdrawn)
    body += html::warning(ReportsText::tr("WITHDRAWN: this change never came into force."));
  else if (memo.draft)
    body += html::warning(ReportsText::tr("DRAFT: design version %1 stays in force until both have signed.")
                              .arg(memo.baseVersion));
  for (const QString& said : memo.clockWarnings)
    body += html::warning(said);
  return body;
}

QString changeHtml(const DesignMemo& memo) {
  html::Table table({22, 78});
  const auto line = [&](const QString& name, const QString& value) { table.fact(name, orDash(value)); };
  line(ReportsText::tr("State"), memo.state);
  line(ReportsText::tr("Date"), memo.date.toString(Qt::ISODate));
  line(ReportsText::tr("Justification"), memo.justification);
  line(ReportsText::tr("Course"),
       memo.course.isEmpty()
           ? ReportsText::tr("nobody treated yet")
           : ReportsText::tr("%1, levels as in version %2").arg(memo.course).arg(memo.baseVersion));
  return html::heading(ReportsText::tr("Change")) + html::sentence(memo.summary, QStringLiteral("lead")) +
         table.toHtml() +
         html::muted(ReportsText::tr("Subjects keep the version that they were treated under."));
}

QString designsHtml(const DesignMemo& memo) {
  html::Table table({24, 38, 38});
  table.head({ReportsText::tr("Cells/kg"), versionText(memo), ReportsText::tr("As it is to be")});
  const auto row = [&](const QString& name, const QString& before, const QString& after) {
    const QString style = before == after ? QString() : QStringLiteral("strong");
    table.row({html::strong(name), html::cell(orDash(before)), html::cell(orDash(after), style)});
  };
  for (const MemoGroup& group : memo.groups)
    row(group.dose, group.before, group.after);
  row(ReportsText::tr("Planned subjects"), QString::number(memo.plannedBefore),
      QString::number(memo.plannedAfter));
  row(ReportsText::tr("Undecided at a time while completing (A10)"), memo.paceBefore, memo.paceAfter);
  row(ReportsText::tr("State of the trial"), memo.stateBefore, memo.stateAfter);
  return html::heading(ReportsText::tr("Both designs")) + table.toHtml();
}

QString differencesHtml(const DesignMemo& memo) {
  html::Table table({46, 27, 27});
  table.head({ReportsText::tr("What differs"), versionText(memo), ReportsText::tr("As it is to be")});
  for (const DifferenceText& difference : memo.differences)
    table.row({html::strong(difference.what), html::cell(difference.before), html::cell(difference.after)});
  return html::heading(ReportsText::tr("Differences")) + table.toHtml();
}

QString linesHtml(const DesignMemo& memo) {
  const DesignComparison& found = memo.comparison;
  html::Table table(found.fromCourse ? QList<int>{40, 15, 15, 15, 15} : QList<int>{56, 22, 22});
  QStringList titles{ReportsText::tr("Operating characteristic"),
                     ReportsText::tr("%1, from the beginning").arg(versionText(memo)),
                     ReportsText::tr("Changed, from the beginning")};
  if (found.fromCourse)
    titles << ReportsText::tr("%1, from the course").arg(versionText(memo))
           << ReportsText::tr("Changed, from the course");
  table.head(titles);
  for (const ComparedLine& line : found.lines) {
    QList<html::Cell> cells{html::strong(line.what), html::cell(comparedText(line.before, line.unit)),
                            html::cell(comparedText(line.after, line.unit))};
    if (found.fromCourse)
      cells << html::cell(comparedText(line.beforeNow, line.unit))
            << html::cell(comparedText(line.afterNow, line.unit));
    table.row(cells);
  }
  return table.toHtml();
}

QString behaviourHtml(const DesignMemo& memo) {
  QString body = html::heading(ReportsText::tr("How both designs behave"));
  for (const QString& note : memo.comparison.notes)
    body += html::sentence(note);
  if (memo.comparison.lines.empty()) return body;
  return body + linesHtml(memo) + html::paragraph(html::join(memo.comparison.basis), QStringLiteral("muted"));
}
} // namespace

QString designMemoHtml(const DesignMemo& memo) {
  QString body =
      headHtml(memo) + changeHtml(memo) + designsHtml(memo) + differencesHtml(memo) + behaviourHtml(memo);
  body += html::heading(ReportsText::tr("Signatures")) + signaturesHtml(memo.signatures);
  body += journalStampHtml(memo.head);
  return html::page(body);
}
