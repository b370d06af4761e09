#include "app/reports/operating_rows.h"

#include "app/dosing/dose.h"
#include "app/reports/chart_sentences.h"
#include "app/study/dlt_rate.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(OperatingReport)
};

QString withSource(const QString& meaning) {
  return Text::tr("%1 %2", "what a column counts, where its formula is from").arg(meaning, exactSource());
}

QString numberText(double number) {
  return QString::number(number, 'f', 1);
}

QString levelName(const DoseDesign& design, int level) {
  return QStringLiteral("L%1 · %2").arg(level).arg(formatCells(design.level(level).cellsPerKg));
}
} // namespace

QString exactSource() {
  return Text::tr("Exact, by recursion over tallies: Storer, Biometrics 1989;45:925; Lin and Shih, "
                  "Biostatistics 2001;2:203.");
}

std::vector<OperatingColumn> operatingColumns(const DoseDesign& design) {
  std::vector<OperatingColumn> columns{
      {Text::tr("Scenario"), Text::tr("True DLT rates, as they are entered above.")},
      {Text::tr("Design"), Text::tr("The study's own, and a plain 3+3 of the same doses.")},
      {Text::tr("MTD none"), withSource(Text::tr("Probability that L1 is not tolerated."))}};
  for (int level = 1; level <= design.top(); ++level)
    columns.push_back({Text::tr("L%1", "MTD at this level").arg(level),
                       withSource(Text::tr("Probability that L%1 ends as the MTD or its candidate: the "
                                           "highest tolerated level below the lowest that is not.")
                                      .arg(level))});
  columns.push_back({Text::tr("not reached"),
                     withSource(Text::tr("Probability that every level is tolerated. A plain 3+3 calls its "
                                         "top level the MTD then."))});
  columns.push_back(
      {Text::tr("stopped"), withSource(Text::tr("Probability that some level is stopped by its DLTs."))});
  columns.push_back(
      {Text::tr("Subjects"),
       withSource(Text::tr("Expected number in all, those of the course it begins with included."))});
  columns.push_back({Text::tr("DLTs"), withSource(Text::tr("Expected number of subjects with a DLT."))});
  for (int level = 1; level <= design.top(); ++level)
    columns.push_back({Text::tr("At L%1 (tried)").arg(level),
                       withSource(Text::tr("Expected subjects at L%1; in brackets how likely anybody is "
                                           "treated there.")
                                      .arg(level))});
  return columns;
}

QStringList operatingRow(const OperatingOutcome& outcome, ComparedDesign which) {
  const OperatingCharacteristics& oc = outcome.of(which);
  QStringList row{outcome.scenario, comparedName(which)};
  for (const double probability : oc.pMtd)
    row << percentText(probability);
  row << percentText(oc.pNotReached) << percentText(oc.pStopped) << numberText(oc.expectedSubjects)
      << numberText(oc.expectedDlts);
  for (std::size_t i = 0; i < oc.pTried.size(); ++i)
    row << Text::tr("%1 (%2)", "expected subjects, probability that the level is tried")
               .arg(numberText(oc.expectedPerLevel[i]), percentText(oc.pTried[i]));
  return row;
}

OperatingSeries operatingSeries(const DoseDesign& design, const OperatingOutcome& outcome) {
  OperatingSeries series{outcome.scenario, {}};
  series.places.push_back({Text::tr("none"), outcome.design.pMtd.front(), outcome.plain.pMtd.front()});
  for (int level = 1; level <= design.top(); ++level) {
    const auto index = static_cast<std::size_t>(level);
    series.places.push_back(
        {levelName(design, level), outcome.design.pMtd.at(index), outcome.plain.pMtd.at(index)});
  }
  series.places.push_back({Text::tr("not reached"), outcome.design.pNotReached, outcome.plain.pNotReached});
  return series;
}

QString describe(const OperatingSeries& series) {
  QStringList lines;
  for (const OperatingSeries::Place& place : series.places)
    lines << Text::tr("%1: %2 in this design, %3 in a plain 3+3.")
                 .arg(place.name, percentText(place.design), percentText(place.plain));
  return chartSentences(Text::tr("Probability of the MTD, scenario %1.").arg(series.scenario), lines);
}
