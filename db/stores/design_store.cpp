#include "db/stores/design_store.h"

#include "app/protocol/protocol_reader.h"
#include "app/study/codes.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"
#include "db/stores/signature_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace {
QByteArray textOf(Connection& connection, const QString& sql, RowId id) {
  Statement row = connection.prepare(sql);
  QString text;
  if (row.bind(u"id"_qs, id).run().next()) ColumnReader(row) >> text;
  return text.toUtf8();
}

QString jsonText(const QJsonObject& json) {
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Versions in order, each with the state that its change set; the newest one's protocol is in force.
Result<void> loadVersions(Connection& connection, Study& study) {
  Statement rows = connection.prepare(u"SELECT v.id, v.since, v.protocol, coalesce(c.state, :running), "
                                      u"coalesce(c.id, 0) FROM design_version v "
                                      "LEFT JOIN design_change c ON c.version = v.id ORDER BY v.id"_qs);
  rows.bind(u"running"_qs, cell(TrialState::Running)).run();
  study.designs.clear();
  while (rows.next()) {
    DesignVersion version;
    QString text;
    ColumnReader(rows) >> version.number >> version.since >> text >> version.state >> version.changeId;
    auto protocol = readProtocol(text.toUtf8());
    if (!protocol) return tl::unexpected(protocol.error());
    study.protocol = std::move(*protocol);
    version.design = study.protocol.design;
    study.designs.push_back(std::move(version));
  }
  setSince(study.designs);
  if (!study.designs.empty()) study.protocol.design = study.designs.back().design;
  return {};
}

Result<void> loadChanges(Connection& connection, Study& study) {
  Statement rows = connection.prepare(
      u"SELECT id, number, date, base_version, protocol, state, justification, course, coalesce(version, 0), "
      "coalesce(void_reason, ''), coalesce(compared_under, '') FROM design_change ORDER BY number"_qs);
  rows.run();
  study.designChanges.clear();
  while (rows.next()) {
    DesignChange change;
    QString text;
    QString assumed;
    ColumnReader(rows) >> change.id >> change.number >> change.date >> change.baseVersion >> text >>
        change.state >> change.justification >> change.course >> change.version >> change.voidReason >>
        assumed;
    if (!assumed.isEmpty())
      change.assumed = assumptionsIn(QJsonDocument::fromJson(assumed.toUtf8()).object());
    const auto protocol = readProtocol(text.toUtf8());
    if (!protocol) return tl::unexpected(protocol.error());
    change.design = protocol->design;
    study.designChanges.push_back(std::move(change));
  }
  loadSignatures(connection, study.designChanges);
  return {};
}
} // namespace

Result<void> loadDesigns(Connection& connection, Study& study) {
  if (auto done = loadVersions(connection, study); !done) return done;
  return loadChanges(connection, study);
}

QByteArray loadProtocolText(Connection& connection, int version) {
  return textOf(connection, u"SELECT protocol FROM design_version WHERE id = :id"_qs, version);
}

QByteArray loadChangedText(Connection& connection, RowId changeId) {
  return textOf(connection, u"SELECT protocol FROM design_change WHERE id = :id"_qs, changeId);
}

void insertDesign(Journal::Transaction& transaction, int version, const QByteArray& protocolJson) {
  transaction.insert(u"design_version"_qs, {{u"id"_qs, cell(version)},
                                            {u"protocol"_qs, cell(QString::fromUtf8(protocolJson))},
                                            {u"since"_qs, cell(transaction.now())}});
}

RowId insertDesignChange(Journal::Transaction& transaction, const DesignChange& change,
                         const QByteArray& protocolJson) {
  Row row{{u"number"_qs, cell(change.number)},
          {u"date"_qs, cell(change.date)},
          {u"base_version"_qs, cell(change.baseVersion)},
          {u"protocol"_qs, cell(QString::fromUtf8(protocolJson))},
          {u"state"_qs, cell(change.state)},
          {u"justification"_qs, cell(change.justification)},
          {u"course"_qs, cell(change.course)}};
  if (change.assumed) row[u"compared_under"_qs] = cell(jsonText(assumptionsJson(*change.assumed)));
  return transaction.insert(u"design_change"_qs, row);
}

void markAgreed(Journal::Transaction& transaction, RowId changeId, int version) {
  transaction.update(u"design_change"_qs, changeId, {{u"version"_qs, cell(version)}});
}

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
    if (entered) scenario.rates = ratesForDesign(scenario.rates, entered->design, study.protocol.design);
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
