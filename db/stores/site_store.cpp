#include "db/stores/site_store.h"

#include "app/study/fields/study_fields.h"
#include "db/stores/conduct_store.h"
#include "db/stores/record_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace {
const QString certificateLimits = QStringLiteral("certificate_limit");

std::vector<ExclusionCriterion> loadExclusions(Connection& connection) {
  return loadAll<ExclusionCriterion>(connection, u"WHERE retired = 0 ORDER BY position, id"_qs);
}

Row settingsRow(const Site& site) {
  return {{u"site_name"_qs, cell(site.name)},
          {u"letterhead"_qs, cell(site.letterhead)},
          {u"time_zone"_qs, cell(QString::fromLatin1(site.timeZone.id()))},
          {u"second_reader"_qs, cell(site.secondReader ? std::optional(true) : std::nullopt)},
          {u"circulate_before_opening"_qs,
           cell(site.circulateBeforeOpening ? std::optional(true) : std::nullopt)},
          {u"thaw_minutes"_qs, cell(site.thawMinutes)},
          {u"checked_before"_qs, cell(site.checkedBeforeDecision)}};
}

void writeSettings(Journal::Transaction& transaction, const Site& site) {
  Row row = settingsRow(site);
  const Row key{{u"id"_qs, cell(1)}};
  if (!findRow(transaction.connection(), u"study"_qs, key)) {
    row[u"created_at"_qs] = cell(transaction.now());
    row[u"dlt_text"_qs] = cell(QString()); // its versions are rows of dlt_definition
    row[u"dlt_items"_qs] = cell(jsonList({}));
  }
  putRow(transaction, u"study"_qs, key, row);
}

template <class Test>
void writeLimits(Journal::Transaction& transaction, const QString& table,
                 const QMap<Test, OrganLimit>& limits) {
  for (std::size_t i = 0; i < codes<Test>.size(); ++i) {
    const auto test = static_cast<Test>(i);
    const bool isSet = limits.contains(test);
    const Row row = rowOf(isSet ? std::optional(limits[test]) : std::nullopt);
    putRow(transaction, table, {{u"test"_qs, cell(test)}}, row, isSet);
  }
}

void writeExclusions(Journal::Transaction& transaction, const Site& site) {
  const auto kept = [&](RowId id) {
    return std::any_of(site.exclusions.begin(), site.exclusions.end(),
                       [id](const ExclusionCriterion& criterion) { return criterion.id == id; });
  };
  // Retired ones first: a new criterion may take over the code of one that goes.
  for (const ExclusionCriterion& stored : loadExclusions(transaction.connection()))
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
    putRow(transaction, own.table, {{own.key, cell(entry.key())}}, row);
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
  putRow(transaction, u"second_opinion"_qs, {{u"id"_qs, cell(1)}}, rowOf(choice),
         choice != SecondOpinionChoice());
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
} // namespace

Site loadSite(Connection& connection) {
  Site site;
  Statement rows = connection.prepare(
      u"SELECT site_name, letterhead, time_zone, second_reader, thaw_minutes, checked_before, "
      u"circulate_before_opening FROM study"_qs);
  if (rows.run().next()) {
    QString zone;
    std::optional<bool> secondReader;
    std::optional<bool> circulated;
    ColumnReader(rows) >> site.name >> site.letterhead >> zone >> secondReader >> site.thawMinutes >>
        site.checkedBeforeDecision >> circulated;
    site.secondReader = secondReader.value_or(false);
    site.circulateBeforeOpening = circulated.value_or(false);
    site.timeZone = QTimeZone(zone.toLatin1());
    if (!site.timeZone.isValid()) throw SqliteFailure(u"unknown time zone %1"_qs.arg(zone));
  }
  site.limits = loadByKey<OrganTest, OrganLimit>(connection, u"test"_qs, u"WHERE relation IS NOT NULL"_qs);
  site.certificate = loadByKey<CertificateTest, OrganLimit>(
      connection, u"test"_qs, u"WHERE relation IS NOT NULL"_qs, certificateLimits);
  site.exclusions = loadExclusions(connection);
  site.visitWindows = loadByKey<QString, VisitWindow>(connection, u"visit"_qs, u"WHERE in_use = 1"_qs);
  site.assays = loadAssays(connection);
  for (const SecondOpinionChoice& chosen : loadAll<SecondOpinionChoice>(connection, {}))
    site.secondOpinion = chosen;
  site.stoppingRules = loadStoppingRules(connection);
  return site;
}

void writeSite(Journal::Transaction& transaction, const Site& site) {
  writeSettings(transaction, site);
  writeLimits(transaction, u"organ_limit"_qs, site.limits);
  writeLimits(transaction, certificateLimits, site.certificate);
  writeExclusions(transaction, site);
  writeVisitWindows(transaction, site);
  writeAssays(transaction, site);
  writeSecondOpinion(transaction, site.secondOpinion);
  writeStoppingRules(transaction, site.stoppingRules);
}

namespace {
// Texts that are not known are left out: most terms have no Chinese.
void put(QJsonObject& json, const char* name, const QString& text) {
  if (!text.isEmpty()) json[QLatin1String(name)] = text;
}

QJsonObject jsonOf(const EventTerm& term) {
  QJsonObject json;
  put(json, "en", term.name.en);
  put(json, "zh", term.name.zh);
  put(json, "socEn", term.organClass.en);
  put(json, "socZh", term.organClass.zh);
  put(json, "code", term.code);
  put(json, "definition", term.definition);
  QJsonArray grades;
  for (const QString& text : term.grades)
    grades.append(text);
  json[u"grades"_qs] = grades;
  return json;
}

EventTerm termIn(const QJsonObject& json) {
  const auto text = [&](const char* name) { return json.value(QLatin1String(name)).toString(); };
  EventTerm term;
  term.name = {text("en"), text("zh")};
  term.organClass = {text("socEn"), text("socZh")};
  term.code = text("code");
  term.definition = text("definition");
  const QJsonArray grades = json.value(u"grades"_qs).toArray();
  for (std::size_t i = 0; i < term.grades.size(); ++i)
    term.grades[i] = grades.at(static_cast<qsizetype>(i)).toString();
  return term;
}
} // namespace

CtcaeDictionary loadCtcaeDictionary(Connection& connection) {
  Statement row =
      connection.prepare(u"SELECT version, source, terms FROM ctcae_dictionary ORDER BY id DESC LIMIT 1"_qs);
  CtcaeDictionary dictionary;
  if (!row.run().next()) return dictionary;
  QString terms;
  ColumnReader(row) >> dictionary.version >> dictionary.source >> terms;
  for (const auto& term : QJsonDocument::fromJson(terms.toUtf8()).array())
    dictionary.terms.push_back(termIn(term.toObject()));
  return dictionary;
}

void insertCtcaeDictionary(Journal::Transaction& transaction, const CtcaeDictionary& dictionary) {
  QJsonArray terms;
  for (const EventTerm& term : dictionary.terms)
    terms.append(jsonOf(term));
  const QString json = QString::fromUtf8(QJsonDocument(terms).toJson(QJsonDocument::Compact));
  transaction.insert(u"ctcae_dictionary"_qs, {{u"version"_qs, cell(dictionary.version)},
                                              {u"source"_qs, cell(dictionary.source)},
                                              {u"terms"_qs, cell(json)}});
}
