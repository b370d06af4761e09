#include "db/stores/site_store.h"

#include "db/stores/codes.h"
#include "db/stores/json_list.h"
#include "db/stores/rows_of.h"

#include <algorithm>

namespace {
Row settingsRow(const Site& site) {
  return {{u"site_name"_qs, cell(site.name)},
          {u"letterhead"_qs, cell(site.letterhead)},
          {u"time_zone"_qs, cell(QString::fromLatin1(site.timeZone.id()))},
          {u"dlt_text"_qs, cell(site.dltDefinition.text)},
          {u"dlt_items"_qs, cell(jsonList(site.dltDefinition.items))}};
}

void writeSettings(Journal::Transaction& transaction, const Site& site) {
  Row row = settingsRow(site);
  if (findRow(transaction.connection(), u"study"_qs, {{u"id"_qs, cell(1)}})) {
    transaction.update(u"study"_qs, 1, row);
    return;
  }
  row[u"id"_qs] = cell(1);
  row[u"created_at"_qs] = cell(transaction.now());
  transaction.insert(u"study"_qs, row);
}

void writeLimits(Journal::Transaction& transaction, const Site& site) {
  for (std::size_t i = 0; i < codes<OrganTest>.size(); ++i) {
    const auto test = static_cast<OrganTest>(i);
    const bool isSet = site.limits.contains(test);
    const OrganLimit limit = site.limits.value(test);
    const Row row{{u"relation"_qs, isSet ? cell(limit.relation) : Cell()},
                  {u"bound"_qs, isSet ? cell(limit.limit) : Cell()},
                  {u"times_upper_normal"_qs, isSet ? cell(limit.timesUpperNormal) : Cell()}};
    if (const RowId id = findRow(transaction.connection(), u"organ_limit"_qs, {{u"test"_qs, cell(test)}})) {
      transaction.update(u"organ_limit"_qs, id, row);
    } else if (isSet) {
      Row added = row;
      added[u"test"_qs] = cell(test);
      transaction.insert(u"organ_limit"_qs, added);
    }
  }
}

void writeExclusions(Journal::Transaction& transaction, const Site& site) {
  const auto kept = [&](RowId id) {
    return std::any_of(site.exclusions.begin(), site.exclusions.end(),
                       [id](const ExclusionCriterion& criterion) { return criterion.id == id; });
  };
  // Retired ones first: a new criterion may take over the code of one that goes.
  for (const ExclusionCriterion& stored : loadSite(transaction.connection()).exclusions)
    if (!kept(stored.id))
      transaction.update(u"exclusion_criterion"_qs, stored.id, {{u"retired"_qs, cell(true)}});
  int position = 0;
  for (const ExclusionCriterion& criterion : site.exclusions) {
    const Row row{{u"position"_qs, cell(++position)},
                  {u"code"_qs, cell(criterion.code)},
                  {u"text_en"_qs, cell(criterion.textEn)},
                  {u"text_zh"_qs, cell(criterion.textZh)},
                  {u"retired"_qs, cell(false)}};
    if (criterion.id == 0)
      transaction.insert(u"exclusion_criterion"_qs, row);
    else
      transaction.update(u"exclusion_criterion"_qs, criterion.id, row);
  }
}

QMap<OrganTest, OrganLimit> loadLimits(Connection& connection) {
  QMap<OrganTest, OrganLimit> limits;
  Statement rows = connection.prepare(
      u"SELECT test, relation, bound, times_upper_normal FROM organ_limit WHERE relation IS NOT NULL"_qs);
  rows.run();
  while (rows.next()) {
    OrganTest test{};
    OrganLimit limit;
    ColumnReader(rows) >> test >> limit.relation >> limit.limit >> limit.timesUpperNormal;
    limits[test] = limit;
  }
  return limits;
}

std::vector<ExclusionCriterion> loadExclusions(Connection& connection) {
  std::vector<ExclusionCriterion> list;
  Statement rows = connection.prepare(
      u"SELECT id, code, text_en, text_zh FROM exclusion_criterion WHERE retired = 0 ORDER BY position, id"_qs);
  rows.run();
  while (rows.next()) {
    ExclusionCriterion criterion;
    ColumnReader(rows) >> criterion.id >> criterion.code >> criterion.textEn >> criterion.textZh;
    list.push_back(criterion);
  }
  return list;
}
} // namespace

Site loadSite(Connection& connection) {
  Site site;
  Statement rows =
      connection.prepare(u"SELECT site_name, letterhead, time_zone, dlt_text, dlt_items FROM study"_qs);
  if (rows.run().next()) {
    QString zone;
    QString items;
    ColumnReader(rows) >> site.name >> site.letterhead >> zone >> site.dltDefinition.text >> items;
    site.timeZone = QTimeZone(zone.toLatin1());
    if (!site.timeZone.isValid()) throw SqliteFailure(u"unknown time zone %1"_qs.arg(zone));
    site.dltDefinition.items = listFromJson(items);
  }
  site.limits = loadLimits(connection);
  site.exclusions = loadExclusions(connection);
  return site;
}

void writeSite(Journal::Transaction& transaction, const Site& site) {
  writeSettings(transaction, site);
  writeLimits(transaction, site);
  writeExclusions(transaction, site);
}
