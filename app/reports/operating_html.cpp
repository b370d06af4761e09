#include "app/reports/operating_html.h"

#include "app/dosing/dose.h"
#include "app/reports/html.h"
#include "app/reports/operating_rows.h"
#include "app/reports/report_title_html.h"
#include "app/study/dlt_rate.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(OperatingReport)
};
const QString strong = QStringLiteral("strong");
const QString muted = QStringLiteral("muted");

QString numberText(double number) {
  return QString::number(number, 'f', 1);
}

QString headHtml(const Study& study, const OperatingPaper& paper) {
  const QString title = paper.annexTo.isEmpty()
                            ? Text::tr("Operating characteristics")
                            : Text::tr("Annex to %1: operating characteristics").arg(paper.annexTo);
  QString body = reportTitleHtml(study, title, paper.language);
  body += html::paragraph(html::join(basisLines(paper.report.basis)));
  if (!paper.isSaved)
    body += html::paragraph(html::text(Text::tr("These scenarios are not saved with the study.")),
                            QStringLiteral("warning"));
  return body + html::paragraph(html::join(comparisonLines(paper.report)), muted);
}

/// One row of a scenario's table: two cells a quantity, this design and the plain 3+3.
QList<html::Cell> rowOf(const QString& name, const QString& rate, const QStringList& values) {
  QList<html::Cell> cells{html::cell(name, strong), html::cell(rate)};
  for (const QString& value : values)
    cells << html::cell(value);
  return cells;
}

QString levelsHtml(const DoseDesign& design, const OperatingOutcome& outcome) {
  const OperatingCharacteristics& own = outcome.design;
  const OperatingCharacteristics& plain = outcome.plain;
  html::Table table({20, 14, 11, 11, 11, 11, 11, 11});
  const auto both = [](const QString& what, ComparedDesign which) {
    return Text::tr("%1, %2", "quantity, design").arg(what, comparedName(which));
  };
  QStringList titles{Text::tr("Dose level"), Text::tr("True DLT rate")};
  for (const QString& what : {Text::tr("MTD"), Text::tr("Subjects"), Text::tr("Tried")})
    titles << both(what, ComparedDesign::Study) << both(what, ComparedDesign::Plain);
  table.head(titles);
  const QStringList none{{}, {}, {}, {}};
  table.row(rowOf(Text::tr("none (below L1)"), {},
                  QStringList{percentText(own.pMtd.front()), percentText(plain.pMtd.front())} + none));
  for (int level = 1; level <= design.top(); ++level) {
    const auto i = static_cast<std::size_t>(level - 1);
    table.row(rowOf(QStringLiteral("L%1 · %2").arg(level).arg(formatCells(design.level(level).cellsPerKg)),
                    formatRate(outcome.rates.at(i)),
                    {percentText(own.pMtd.at(i + 1)), percentText(plain.pMtd.at(i + 1)),
                     numberText(own.expectedPerLevel.at(i)), numberText(plain.expectedPerLevel.at(i)),
                     percentText(own.pTried.at(i)), percentText(plain.pTried.at(i))}));
  }
  table.row(rowOf(Text::tr("not reached"), {},
                  QStringList{percentText(own.pNotReached), percentText(plain.pNotReached)} + none));
  return table.toHtml();
}

QString sumOf(ComparedDesign which, const OperatingCharacteristics& oc) {
  return Text::tr("%1: a level is stopped in %2; %3 subjects expected, %4 with a DLT.")
      .arg(comparedName(which), percentText(oc.pStopped), numberText(oc.expectedSubjects),
           numberText(oc.expectedDlts));
}

QString outcomeHtml(const DoseDesign& design, const OperatingOutcome& outcome, std::size_t number) {
  QStringList sums;
  for (const ComparedDesign which : comparedDesigns)
    sums << sumOf(which, outcome.of(which));
  return html::heading(Text::tr("Scenario %1").arg(outcome.scenario)) + levelsHtml(design, outcome) +
         html::paragraph(html::join(sums)) +
         QStringLiteral("<p class=\"chart\"><img src=\"chart:oc%1\"></p>\n").arg(number);
}
} // namespace

QString operatingHtml(const Study& study, const OperatingPaper& paper) {
  QString body = headHtml(study, paper);
  std::size_t number = 0;
  for (const OperatingOutcome& outcome : paper.report.outcomes)
    body += outcomeHtml(paper.report.design, outcome, ++number);
  body += html::paragraph(html::text(exactSource()), muted);
  body +=
      html::paragraph(html::text(Text::tr("Printed from the study file at journal entry %1, chain head %2")
                                     .arg(paper.head.sequence)
                                     .arg(paper.head.macHex)),
                      muted);
  return html::page(body);
}
