#include "app/reports/design_memo_html.h"

#include "app/reports/html.h"
#include "app/reports/signature_html.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DesignMemo)
};

QString orDash(const QString& text) {
  return text.isEmpty() ? QStringLiteral("—") : text;
}

QString versionText(const DesignMemo& memo) {
  return Text::tr("Version %1").arg(memo.baseVersion);
}

QString headHtml(const DesignMemo& memo) {
  QString body = html::title(Text::tr("Memo of change %1 of the design").arg(memo.number));
  body += html::paragraph(html::text(memo.title));
  const QStringList line{memo.studyCode, memo.registryId, memo.site,
                         Text::tr("changes design version %1").arg(memo.baseVersion),
                         Text::tr("protocol file %1").arg(memo.protocolVersion)};
  body += html::paragraph(html::text(line.join(QStringLiteral(" · "))), QStringLiteral("muted"));
  const QString warning = QStringLiteral("warning");
  if (memo.withdrawn)
    body += html::paragraph(html::text(Text::tr("WITHDRAWN: this change never came into force.")), warning);
  else if (memo.draft)
    body +=
        html::paragraph(html::text(Text::tr("DRAFT: design version %1 stays in force until both have signed.")
                                       .arg(memo.baseVersion)),
                        warning);
  for (const QString& said : memo.clockWarnings)
    body += html::paragraph(html::text(said), warning);
  return body;
}

QString changeHtml(const DesignMemo& memo) {
  html::Table table({22, 78});
  const auto line = [&](const QString& name, const QString& value) {
    table.row({html::cell(name, QStringLiteral("strong")), html::cell(orDash(value))});
  };
  line(Text::tr("State"), memo.state);
  line(Text::tr("Date"), memo.date.toString(Qt::ISODate));
  line(Text::tr("Justification"), memo.justification);
  line(Text::tr("Course"),
       memo.course.isEmpty()
           ? Text::tr("nobody treated yet")
           : Text::tr("%1, levels as in version %2").arg(memo.course).arg(memo.baseVersion));
  return html::heading(Text::tr("Change")) +
         html::paragraph(html::text(memo.summary), QStringLiteral("lead")) + table.toHtml() +
         html::paragraph(html::text(Text::tr("Subjects keep the version that they were treated under.")),
                         QStringLiteral("muted"));
}

QString designsHtml(const DesignMemo& memo) {
  html::Table table({24, 38, 38});
  table.head({Text::tr("Cells/kg"), versionText(memo), Text::tr("As it is to be")});
  const auto row = [&](const QString& name, const QString& before, const QString& after) {
    const QString style = before == after ? QString() : QStringLiteral("strong");
    table.row({html::cell(name, QStringLiteral("strong")), html::cell(orDash(before)),
               html::cell(orDash(after), style)});
  };
  for (const MemoGroup& group : memo.groups)
    row(group.dose, group.before, group.after);
  row(Text::tr("Planned subjects"), QString::number(memo.plannedBefore), QString::number(memo.plannedAfter));
  row(Text::tr("Undecided at a time while completing (A10)"), memo.paceBefore, memo.paceAfter);
  row(Text::tr("State of the trial"), memo.stateBefore, memo.stateAfter);
  return html::heading(Text::tr("Both designs")) + table.toHtml();
}

QString differencesHtml(const DesignMemo& memo) {
  html::Table table({46, 27, 27});
  table.head({Text::tr("What differs"), versionText(memo), Text::tr("As it is to be")});
  for (const DifferenceText& difference : memo.differences)
    table.row({html::cell(difference.what, QStringLiteral("strong")), html::cell(difference.before),
               html::cell(difference.after)});
  return html::heading(Text::tr("Differences")) + table.toHtml();
}

QString linesHtml(const DesignMemo& memo) {
  const DesignComparison& found = memo.comparison;
  html::Table table(found.fromCourse ? QList<int>{40, 15, 15, 15, 15} : QList<int>{56, 22, 22});
  QStringList titles{Text::tr("Operating characteristic"),
                     Text::tr("%1, from the beginning").arg(versionText(memo)),
                     Text::tr("Changed, from the beginning")};
  if (found.fromCourse)
    titles << Text::tr("%1, from the course").arg(versionText(memo)) << Text::tr("Changed, from the course");
  table.head(titles);
  for (const ComparedLine& line : found.lines) {
    QList<html::Cell> cells{html::cell(line.what, QStringLiteral("strong")),
                            html::cell(comparedText(line.before, line.unit)),
                            html::cell(comparedText(line.after, line.unit))};
    if (found.fromCourse)
      cells << html::cell(comparedText(line.beforeNow, line.unit))
            << html::cell(comparedText(line.afterNow, line.unit));
    table.row(cells);
  }
  return table.toHtml();
}

QString behaviourHtml(const DesignMemo& memo) {
  QString body = html::heading(Text::tr("How both designs behave"));
  for (const QString& note : memo.comparison.notes)
    body += html::paragraph(html::text(note));
  if (memo.comparison.lines.empty()) return body;
  return body + linesHtml(memo) + html::paragraph(html::join(memo.comparison.basis), QStringLiteral("muted"));
}
} // namespace

QString designMemoHtml(const DesignMemo& memo) {
  QString body =
      headHtml(memo) + changeHtml(memo) + designsHtml(memo) + differencesHtml(memo) + behaviourHtml(memo);
  body += html::heading(Text::tr("Signatures")) + signaturesHtml(memo.signatures);
  body +=
      html::paragraph(html::text(Text::tr("Printed from the study file at journal entry %1, chain head %2")
                                     .arg(memo.head.sequence)
                                     .arg(memo.head.macHex)),
                      QStringLiteral("muted"));
  return html::page(body);
}
