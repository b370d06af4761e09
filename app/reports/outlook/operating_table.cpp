#include "app/reports/outlook/operating_report.h"

#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/reports/charts/chart_table.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"

namespace {
QString withSource(const QString& meaning) {
  return ReportsText::tr("%1 %2", "what a column counts, where its formula is from")
      .arg(meaning, exactSource());
}

QString oneDecimal(double number) {
  return QString::number(number, 'f', 1);
}

QString levelWithDose(const DoseDesign& design, int level) {
  return QStringLiteral("L%1 · %2").arg(level).arg(formatCells(design.level(level).cellsPerKg));
}
} // namespace

QString exactSource() {
  return ReportsText::tr("Exact, by recursion over tallies: Storer, Biometrics 1989;45:925; Lin and Shih, "
                         "Biostatistics 2001;2:203.");
}

std::vector<OperatingColumn> operatingColumns(const DoseDesign& design) {
  std::vector<OperatingColumn> columns{
      {ReportsText::tr("Scenario"), ReportsText::tr("True DLT rates, as they are entered above.")},
      {ReportsText::tr("Design"), ReportsText::tr("The study's own, and a plain 3+3 of the same doses.")},
      {ReportsText::tr("MTD none"), withSource(ReportsText::tr("Probability that L1 is not tolerated."))}};
  for (int level = 1; level <= design.top(); ++level)
    columns.push_back(
        {ReportsText::tr("L%1", "MTD at this level").arg(level),
         withSource(ReportsText::tr("Probability that L%1 ends as the MTD or its candidate: the "
                                    "highest tolerated level below the lowest that is not.")
                        .arg(level))});
  columns.push_back(
      {ReportsText::tr("not reached"),
       withSource(ReportsText::tr("Probability that every level is tolerated. A plain 3+3 calls its "
                                  "top level the MTD then."))});
  columns.push_back({ReportsText::tr("stopped"),
                     withSource(ReportsText::tr("Probability that some level is stopped by its DLTs."))});
  columns.push_back(
      {ReportsText::tr("Subjects"),
       withSource(ReportsText::tr("Expected number in all, those of the course it begins with included."))});
  columns.push_back(
      {ReportsText::tr("DLTs"), withSource(ReportsText::tr("Expected number of subjects with a DLT."))});
  for (int level = 1; level <= design.top(); ++level)
    columns.push_back(
        {ReportsText::tr("At L%1 (tried)").arg(level),
         withSource(ReportsText::tr("Expected subjects at L%1; in brackets how likely anybody is "
                                    "treated there.")
                        .arg(level))});
  return columns;
}

QStringList operatingRow(const OperatingOutcome& outcome, ComparedDesign which) {
  const OperatingCharacteristics& oc = outcome.of(which);
  QStringList row{outcome.scenario, comparedName(which)};
  for (const double probability : oc.pMtd)
    row << percentText(probability);
  row << percentText(oc.pNotReached) << percentText(oc.pStopped) << oneDecimal(oc.expectedSubjects)
      << oneDecimal(oc.expectedDlts);
  for (std::size_t i = 0; i < oc.pTried.size(); ++i)
    row << ReportsText::tr("%1 (%2)", "expected subjects, probability that the level is tried")
               .arg(oneDecimal(oc.expectedPerLevel[i]), percentText(oc.pTried[i]));
  return row;
}

OperatingSeries operatingSeries(const DoseDesign& design, const OperatingOutcome& outcome) {
  OperatingSeries series{outcome.scenario, {}};
  series.places.push_back({ReportsText::tr("none"), outcome.design.pMtd.front(), outcome.plain.pMtd.front()});
  for (int level = 1; level <= design.top(); ++level) {
    const auto index = static_cast<std::size_t>(level);
    series.places.push_back(
        {levelWithDose(design, level), outcome.design.pMtd.at(index), outcome.plain.pMtd.at(index)});
  }
  series.places.push_back(
      {ReportsText::tr("not reached"), outcome.design.pNotReached, outcome.plain.pNotReached});
  return series;
}

QString describe(const OperatingSeries& series) {
  QStringList lines;
  for (const OperatingSeries::Place& place : series.places)
    lines << ReportsText::tr("%1: %2 in this design, %3 in a plain 3+3.")
                 .arg(place.name, percentText(place.design), percentText(place.plain));
  return chartSentences(ReportsText::tr("Probability of the MTD, scenario %1.").arg(series.scenario), lines);
}

namespace {
QString headHtml(const Study& study, const OperatingPaper& paper) {
  const QString title = paper.annexTo.isEmpty()
                            ? ReportsText::tr("Operating characteristics")
                            : ReportsText::tr("Annex to %1: operating characteristics").arg(paper.annexTo);
  QString body = reportTitleHtml(study, title, paper.language);
  body += html::paragraph(html::join(basisLines(paper.report.basis)));
  if (!paper.isSaved) body += html::warning(ReportsText::tr("These scenarios are not saved with the study."));
  return body + html::paragraph(html::join(comparisonLines(paper.report)), QStringLiteral("muted"));
}

/// One row of a scenario's table: two cells a quantity, this design and the plain 3+3.
QList<html::Cell> rowOf(const QString& name, const QString& rate, const QStringList& values) {
  QList<html::Cell> cells{html::strong(name), html::cell(rate)};
  for (const QString& value : values)
    cells << html::cell(value);
  return cells;
}

QString levelsHtml(const DoseDesign& design, const OperatingOutcome& outcome) {
  const OperatingCharacteristics& own = outcome.design;
  const OperatingCharacteristics& plain = outcome.plain;
  html::Table table({20, 14, 11, 11, 11, 11, 11, 11});
  const auto both = [](const QString& what, ComparedDesign which) {
    return ReportsText::tr("%1, %2", "quantity, design").arg(what, comparedName(which));
  };
  QStringList titles{ReportsText::tr("Dose level"), ReportsText::tr("True DLT rate")};
  for (const QString& what : {ReportsText::tr("MTD"), ReportsText::tr("Subjects"), ReportsText::tr("Tried")})
    titles << both(what, ComparedDesign::Study) << both(what, ComparedDesign::Plain);
  table.head(titles);
  const QStringList none{{}, {}, {}, {}};
  table.row(rowOf(ReportsText::tr("none (below L1)"), {},
                  QStringList{percentText(own.pMtd.front()), percentText(plain.pMtd.front())} + none));
  for (int level = 1; level <= design.top(); ++level) {
    const auto i = static_cast<std::size_t>(level - 1);
    table.row(rowOf(QStringLiteral("L%1 · %2").arg(level).arg(formatCells(design.level(level).cellsPerKg)),
                    formatNumber(outcome.rates.at(i)),
                    {percentText(own.pMtd.at(i + 1)), percentText(plain.pMtd.at(i + 1)),
                     oneDecimal(own.expectedPerLevel.at(i)), oneDecimal(plain.expectedPerLevel.at(i)),
                     percentText(own.pTried.at(i)), percentText(plain.pTried.at(i))}));
  }
  table.row(rowOf(ReportsText::tr("not reached"), {},
                  QStringList{percentText(own.pNotReached), percentText(plain.pNotReached)} + none));
  return table.toHtml();
}

QString sumOf(ComparedDesign which, const OperatingCharacteristics& oc) {
  return ReportsText::tr("%1: a level is stopped in %2; %3 subjects expected, %4 with a DLT.")
      .arg(comparedName(which), percentText(oc.pStopped), oneDecimal(oc.expectedSubjects),
           oneDecimal(oc.expectedDlts));
}

QString outcomeHtml(const DoseDesign& design, const OperatingOutcome& outcome, std::size_t number) {
  QStringList sums;
  for (const ComparedDesign which : comparedDesigns)
    sums << sumOf(which, outcome.of(which));
  return html::heading(ReportsText::tr("Scenario %1").arg(outcome.scenario)) + levelsHtml(design, outcome) +
         html::paragraph(html::join(sums)) +
         QStringLiteral("<p class=\"chart\"><img src=\"chart:oc%1\"></p>\n").arg(number);
}
} // namespace

QString operatingHtml(const Study& study, const OperatingPaper& paper) {
  QString body = headHtml(study, paper);
  std::size_t number = 0;
  for (const OperatingOutcome& outcome : paper.report.outcomes)
    body += outcomeHtml(paper.report.design, outcome, ++number);
  body += html::muted(exactSource());
  body += journalStampHtml(paper.head);
  return html::page(body);
}
