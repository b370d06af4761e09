#include "db/stores/site_store.h"

#include "app/study/study_fields.h"
#include "db/stores/record_rows.h"

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
    const Row row = rowOf(isSet ? std::optional(site.limits[test]) : std::nullopt);
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
    Row row = rowOf(criterion);
    row[u"position"_qs] = cell(++position);
    row[u"retired"_qs] = cell(false);
    if (criterion.id == 0)
      transaction.insert(u"exclusion_criterion"_qs, row);
    else
      transaction.update(u"exclusion_criterion"_qs, criterion.id, row);
  }
}

/// One row a visit or analyte that ever was the site's own: `key` is the column of its id.
struct OwnRows {
  QString table;
  QString key;
  QMap<QString, Row> rows; ///< by id
};

/// A row that is not wanted any more is taken out of use: what stood in it stays to be read in the journal.
void writeOwnRows(Journal::Transaction& transaction, const OwnRows& own) {
  Connection& connection = transaction.connection();
  Statement stored =
      connection.prepare(u"SELECT id, \"%1\" FROM \"%2\" WHERE in_use = 1"_qs.arg(own.key, own.table));
  stored.run();
  std::vector<RowId> retired;
  while (stored.next()) {
    RowId row = 0;
    QString id;
    ColumnReader(stored) >> row >> id;
    if (!own.rows.contains(id)) retired.push_back(row);
  }
  for (const RowId row : retired)
    transaction.update(own.table, row, {{u"in_use"_qs, cell(false)}});
  for (auto entry = own.rows.begin(); entry != own.rows.end(); ++entry) {
    Row row = *entry;
    row[u"in_use"_qs] = cell(true);
    if (const RowId known = findRow(connection, own.table, {{own.key, cell(entry.key())}})) {
      transaction.update(own.table, known, row);
    } else {
      row[own.key] = cell(entry.key());
      transaction.insert(own.table, row);
    }
  }
}

void writeVisitWindows(Journal::Transaction& transaction, const Site& site) {
  OwnRows own{u"visit_window"_qs, u"visit"_qs, {}};
  for (auto window = site.visitWindows.begin(); window != site.visitWindows.end(); ++window)
    own.rows[window.key()] = rowOf(*window);
  writeOwnRows(transaction, own);
}

void writeAssays(Journal::Transaction& transaction, const Site& site) {
  OwnRows own{u"assay_limits"_qs, u"analyte"_qs, {}};
  for (auto limits = site.assays.begin(); limits != site.assays.end(); ++limits)
    own.rows[limits.key()] = {{u"lloq"_qs, cell(limits->lloq)},
                              {u"men_low"_qs, cell(limits->referenceMen.low)},
                              {u"men_high"_qs, cell(limits->referenceMen.high)},
                              {u"women_low"_qs, cell(limits->referenceWomen.low)},
                              {u"women_high"_qs, cell(limits->referenceWomen.high)}};
  writeOwnRows(transaction, own);
}

/// The first row is written when the site has chosen: until then there is none, and the opinion is off.
void writeSecondOpinion(Journal::Transaction& transaction, const SecondOpinionChoice& choice) {
  Row row = rowOf(choice);
  if (findRow(transaction.connection(), u"second_opinion"_qs, {{u"id"_qs, cell(1)}})) {
    transaction.update(u"second_opinion"_qs, 1, row);
  } else if (choice != SecondOpinionChoice()) {
    row[u"id"_qs] = cell(1);
    transaction.insert(u"second_opinion"_qs, row);
  }
}

SecondOpinionChoice loadSecondOpinion(Connection& connection) {
  SecondOpinionChoice choice;
  Statement rows =
      connection.prepare(u"SELECT "_qs + columnsOf<SecondOpinionChoice>() + u" FROM second_opinion");
  if (!rows.run().next()) return choice;
  ColumnReader columns(rows);
  readFields(columns, choice);
  return choice;
}

QMap<QString, VisitWindow> loadVisitWindows(Connection& connection) {
  QMap<QString, VisitWindow> windows;
  Statement rows = connection.prepare(u"SELECT visit, "_qs + columnsOf<VisitWindow>() +
                                      u" FROM visit_window WHERE in_use = 1");
  rows.run();
  while (rows.next()) {
    QString visit;
    VisitWindow window;
    ColumnReader columns(rows);
    columns >> visit;
    readFields(columns, window);
    windows[visit] = window;
  }
  return windows;
}

QMap<QString, AssayLimits> loadAssays(Connection& connection) {
  QMap<QString, AssayLimits> assays;
  Statement rows = connection.prepare(u"SELECT analyte, lloq, men_low, men_high, women_low, women_high "
                                      "FROM assay_limits WHERE in_use = 1"_qs);
  rows.run();
  while (rows.next()) {
    QString analyte;
    AssayLimits limits;
    ColumnReader(rows) >> analyte >> limits.lloq >> limits.referenceMen.low >> limits.referenceMen.high >>
        limits.referenceWomen.low >> limits.referenceWomen.high;
    assays[analyte] = limits;
  }
  return assays;
}

QMap<OrganTest, OrganLimit> loadLimits(Connection& connection) {
  QMap<OrganTest, OrganLimit> limits;
  Statement rows = connection.prepare(u"SELECT test, "_qs + columnsOf<OrganLimit>() +
                                      u" FROM organ_limit WHERE relation IS NOT NULL");
  rows.run();
  while (rows.next()) {
    OrganTest test{};
    OrganLimit limit;
    ColumnReader columns(rows);
    columns >> test;
    readFields(columns, limit);
    limits[test] = limit;
  }
  return limits;
}

std::vector<ExclusionCriterion> loadExclusions(Connection& connection) {
  std::vector<ExclusionCriterion> list;
  Statement rows = connection.prepare(u"SELECT id, "_qs + columnsOf<ExclusionCriterion>() +
                                      u" FROM exclusion_criterion WHERE retired = 0 ORDER BY position, id");
  rows.run();
  while (rows.next()) {
    ExclusionCriterion criterion;
    ColumnReader columns(rows);
    columns >> criterion.id;
    readFields(columns, criterion);
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
  site.visitWindows = loadVisitWindows(connection);
  site.assays = loadAssays(connection);
  site.secondOpinion = loadSecondOpinion(connection);
  return site;
}

void writeSite(Journal::Transaction& transaction, const Site& site) {
  writeSettings(transaction, site);
  writeLimits(transaction, site);
  writeExclusions(transaction, site);
  writeVisitWindows(transaction, site);
  writeAssays(transaction, site);
  writeSecondOpinion(transaction, site.secondOpinion);
}
