#include "app/reports/outlook/operating_report.h"

#include "app/reports/paper/reports_text.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"

#include <algorithm>

namespace {
/// Its rates, if it has one at every level.
std::optional<std::vector<double>> ratesOf(const ToxicityScenario& scenario, const DoseDesign& design) {
  std::vector<double> rates;
  for (const std::optional<double>& rate : scenario.rates)
    if (rate) rates.push_back(*rate);
  const bool isWhole = rates.size() == scenario.rates.size() && rates.size() == design.levels.size();
  return isWhole ? std::optional(rates) : std::nullopt;
}

QString levelId(std::size_t index) {
  return QStringLiteral("L%1").arg(index + 1);
}

class Rows {
 public:
  Rows(ChartTable& table, QString scenario) : m_table(table), m_scenario(std::move(scenario)) {}

  void addLevels(const QString& design, const QString& what, const std::vector<double>& byLevel) {
    for (std::size_t i = 0; i < byLevel.size(); ++i)
      add(design, what, levelId(i), byLevel[i]);
  }
  void add(const QString& design, const QString& what, const QString& level, double value) {
    m_table.rows.push_back({m_scenario, design, what, level, QString::number(value, 'g', 12)});
  }

 private:
  ChartTable& m_table;
  QString m_scenario;
};

void addDesign(Rows& rows, const QString& design, const OperatingCharacteristics& oc) {
  const QString mtd = QStringLiteral("p-mtd");
  rows.add(design, mtd, QStringLiteral("none"), oc.pMtd.front());
  rows.addLevels(design, mtd, {oc.pMtd.begin() + 1, oc.pMtd.end()});
  rows.add(design, QStringLiteral("p-not-reached"), {}, oc.pNotReached);
  rows.add(design, QStringLiteral("p-stopped"), {}, oc.pStopped);
  rows.add(design, QStringLiteral("expected-subjects"), {}, oc.expectedSubjects);
  rows.add(design, QStringLiteral("expected-dlts"), {}, oc.expectedDlts);
  rows.addLevels(design, QStringLiteral("expected-subjects"), oc.expectedPerLevel);
  rows.addLevels(design, QStringLiteral("p-tried"), oc.pTried);
}

void addOutcome(ChartTable& table, const OperatingOutcome& outcome) {
  Rows rows(table, outcome.scenario);
  rows.addLevels({}, QStringLiteral("true-dlt"), outcome.rates);
  addDesign(rows, QStringLiteral("study"), outcome.design);
  addDesign(rows, QStringLiteral("plain-3+3"), outcome.plain);
}

ChartTable emptyTable() {
  return {QStringLiteral("scenario design what level value").split(u' '), {}};
}
} // namespace

QString comparedName(ComparedDesign which) {
  return which == ComparedDesign::Study ? ReportsText::tr("this design") : ReportsText::tr("plain 3+3");
}

DoseDesign plainDesign(const DoseDesign& design) {
  DoseDesign plain;
  plain.name = QStringLiteral("standard-3+3:%1").arg(design.top());
  plain.plannedSubjects = 6 * design.top(); // never fewer than its rules can ask for
  for (const DoseLevel& level : design.levels) {
    DoseLevel& added = plain.levels.emplace_back();
    added.cellsPerKg = level.cellsPerKg;
    added.rule = LevelRule::Standard3Plus3;
  }
  return plain;
}

OperatingReport operatingReport(const Study& study, const std::vector<ToxicityScenario>& scenarios,
                                const Course& from, const JointPolicy& policy) {
  OperatingReport report{
      designBasis(study, from, policy), study.protocol.design, {}, {}, fallingRates(scenarios)};
  const DoseDesign plain = plainDesign(report.design);
  for (const ToxicityScenario& scenario : scenarios) {
    const auto rates = ratesOf(scenario, report.design);
    if (!rates) {
      report.leftOut << scenario.name;
      continue;
    }
    report.outcomes.push_back({scenario.name, *rates,
                               operatingCharacteristics(report.design, *rates, from, policy),
                               operatingCharacteristics(plain, *rates, {}, JointPolicy::plain())});
  }
  return report;
}

OperatingReport annexReport(const Standing& standing, const Decision& decision,
                            const std::vector<ToxicityScenario>& scenarios) {
  const Study& study = standing.study();
  const auto decided = parseCourse(study.protocol.design, decision.course);
  const bool same = decision.designVersion == versionInForce(study) && decided;
  return operatingReport(study, scenarios, same ? *decided : standing.course(), {});
}

bool hasWholeScenario(const std::vector<ToxicityScenario>& scenarios, const DoseDesign& design) {
  return std::any_of(scenarios.begin(), scenarios.end(),
                     [&](const ToxicityScenario& one) { return ratesOf(one, design).has_value(); });
}

QStringList fallingRates(const std::vector<ToxicityScenario>& scenarios) {
  QStringList sentences;
  for (const ToxicityScenario& scenario : scenarios) {
    std::size_t below = scenario.rates.size(); // the level before with a rate
    for (std::size_t i = 0; i < scenario.rates.size(); ++i) {
      if (!scenario.rates[i]) continue;
      if (below < i && *scenario.rates[i] < *scenario.rates[below]) {
        sentences << ReportsText::tr("“%1”: the rate falls from %2 to %3. A higher dose is seldom safer.")
                         .arg(scenario.name, levelId(below), levelId(i));
        break;
      }
      below = i;
    }
  }
  return sentences;
}

QStringList comparisonLines(const OperatingReport& report) {
  QStringList lines{ReportsText::tr(
      "Compared with a plain 3+3 of the same doses from the beginning, as the literature counts it: "
      "it ends when a level is stopped or the top level is tolerated, which then is the MTD.")};
  if (!report.leftOut.isEmpty())
    lines << ReportsText::tr("Left out, a level has no rate: %1.")
                 .arg(report.leftOut.join(QStringLiteral(", ")));
  return lines + report.warnings;
}

ChartTable tableOf(const OperatingReport& report) {
  ChartTable table = emptyTable();
  for (const OperatingOutcome& outcome : report.outcomes)
    addOutcome(table, outcome);
  return table;
}

ChartTable tableOf(const OperatingOutcome& outcome) {
  ChartTable table = emptyTable();
  addOutcome(table, outcome);
  return table;
}
