#include "db/stores/scenario_store.h"

#include "app/study/carried_rates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace {
using Rates = std::vector<std::optional<double>>;

QString jsonOf(const Rates& rates) {
  QJsonArray list;
  for (const std::optional<double>& rate : rates)
    list.append(rate ? QJsonValue(*rate) : QJsonValue());
  return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Rates ratesIn(const QString& json) {
  Rates rates;
  for (const auto& value : QJsonDocument::fromJson(json.toUtf8()).array())
    rates.push_back(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
  return rates;
}

const ToxicityScenario* scenarioIn(const std::vector<ToxicityScenario>& scenarios, RowId id) {
  const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                  [id](const ToxicityScenario& scenario) { return scenario.id == id; });
  return found == scenarios.end() ? nullptr : &*found;
}
} // namespace

std::vector<ToxicityScenario> loadScenarios(Connection& connection, const Study& study, int designVersion) {
  Statement rows = connection.prepare(u"SELECT id, name, rates, design_version FROM toxicity_scenario "
                                      "WHERE in_use = 1 ORDER BY position, id"_qs);
  rows.run();
  std::vector<ToxicityScenario> scenarios;
  while (rows.next()) {
    ToxicityScenario& scenario = scenarios.emplace_back();
    QString rates;
    int version = 0;
    ColumnReader(rows) >> scenario.id >> scenario.name >> rates >> version;
    scenario.rates = ratesIn(rates);
    const DesignVersion* entered = version == designVersion ? nullptr : study.design(version);
    if (entered) scenario.rates = carriedRates(scenario.rates, entered->design, study.protocol.design);
    scenario.rates.resize(study.protocol.design.levels.size());
  }
  return scenarios;
}

void writeScenarios(Journal::Transaction& transaction, const std::vector<ToxicityScenario>& scenarios,
                    const std::vector<ToxicityScenario>& before, int designVersion) {
  const QString table = u"toxicity_scenario"_qs;
  for (const ToxicityScenario& known : before)
    if (!scenarioIn(scenarios, known.id)) transaction.update(table, known.id, {{u"in_use"_qs, cell(false)}});
  int position = 0;
  for (const ToxicityScenario& scenario : scenarios) {
    const ToxicityScenario* known = scenarioIn(before, scenario.id);
    Row row{
        {u"position"_qs, cell(++position)}, {u"name"_qs, cell(scenario.name)}, {u"in_use"_qs, cell(true)}};
    if (!known || known->rates != scenario.rates) {
      row[u"rates"_qs] = cell(jsonOf(scenario.rates));
      row[u"design_version"_qs] = cell(designVersion);
    }
    if (known)
      transaction.update(table, scenario.id, row);
    else
      transaction.insert(table, row);
  }
}
