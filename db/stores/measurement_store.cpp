#include "db/stores/measurement_store.h"

#include "app/study/codes.h"
#include "db/stores/record_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace {
constexpr std::pair<Reading, const char*> readingWords[] = {{Reading::Negative, "neg"},
                                                            {Reading::Positive, "pos"},
                                                            {Reading::NotDone, "nd"},
                                                            {Reading::NotDetected, "not-detected"}};
constexpr std::pair<Reading, QChar> signs[] = {{Reading::Below, u'<'}, {Reading::Above, u'>'}};
} // namespace

QString storedValue(const MeasuredValue& value) {
  for (const auto& [reading, word] : readingWords)
    if (value.reading == reading) return QString::fromLatin1(word);
  const QString number = QString::number(value.number, 'g', QLocale::FloatingPointShortest);
  for (const auto& [reading, sign] : signs)
    if (value.reading == reading) return sign + number;
  return number;
}

namespace {
/// The CHECK of the table lets through what begins like a number, no more.
MeasuredValue valueIn(QString text) {
  for (const auto& [reading, word] : readingWords)
    if (text == QLatin1String(word)) return {reading, 0};
  MeasuredValue value{Reading::Exact, 0};
  for (const auto& [reading, sign] : signs)
    if (text.startsWith(sign)) value.reading = reading;
  if (value.reading != Reading::Exact) text.remove(0, 1);
  bool understood = false;
  value.number = text.toDouble(&understood);
  if (!understood) throw SqliteFailure(u"a measurement does not hold a value"_qs);
  return value;
}

Row keyOf(const MeasurementCell& at) {
  return {{u"subject_id"_qs, at.subjectId},
          {u"visit"_qs, cell(at.visit)},
          {u"analyte"_qs, cell(at.analyte)},
          {u"specimen"_qs, cell(at.specimen)}};
}

Row keyOf(const Sampling& sampling) {
  return {{u"subject_id"_qs, sampling.subjectId},
          {u"visit"_qs, cell(sampling.visit)},
          {u"specimen"_qs, cell(sampling.specimen)}};
}

/// Writes the row in force with this key; without values it voids what stands there, with the reason.
void writeInForce(Journal::Transaction& transaction, const QString& table, Row key, const Row& values,
                  const QString& reason) {
  const RowId subjectId = std::get<qint64>(key.at(u"subject_id"_qs));
  const RowId id = findRowInForce(transaction.connection(), table, key);
  if (values.empty() && id != 0) {
    transaction.update(table, id, {{u"void_reason"_qs, cell(reason)}}, subjectId);
  } else if (id != 0) {
    transaction.update(table, id, values, subjectId);
  } else if (!values.empty()) {
    key.insert(values.begin(), values.end());
    transaction.insert(table, key, subjectId);
  }
}
} // namespace

std::vector<Measurement> loadMeasurements(Connection& connection, const MeasurementFilter& filter) {
  QString sql = u"SELECT subject_id, visit, analyte, specimen, value FROM measurement "
                "WHERE void_reason IS NULL AND subject_id BETWEEN :first AND :last"_qs;
  if (!filter.visit.isEmpty()) sql += u" AND visit = :visit";
  if (!filter.analyte.isEmpty()) sql += u" AND analyte = :analyte";
  if (filter.specimen) sql += u" AND specimen = :specimen";
  Statement rows = connection.prepare(sql);
  rows.bind(u"first"_qs, filter.firstSubject).bind(u"last"_qs, filter.lastSubject);
  if (!filter.visit.isEmpty()) rows.bind(u"visit"_qs, cell(filter.visit));
  if (!filter.analyte.isEmpty()) rows.bind(u"analyte"_qs, cell(filter.analyte));
  if (filter.specimen) rows.bind(u"specimen"_qs, cell(*filter.specimen));
  rows.run();
  std::vector<Measurement> all;
  while (rows.next()) {
    Measurement measurement;
    QString value;
    ColumnReader(rows) >> measurement.cell.subjectId >> measurement.cell.visit >> measurement.cell.analyte >>
        measurement.cell.specimen >> value;
    measurement.value = valueIn(value);
    all.push_back(std::move(measurement));
  }
  return all;
}

std::vector<std::pair<RowId, QString>> loadMeasuredVisits(Connection& connection, RowId first, RowId last) {
  Statement rows =
      connection.prepare(u"SELECT DISTINCT subject_id, visit FROM measurement WHERE void_reason IS NULL "
                         "AND subject_id BETWEEN :first AND :last UNION ALL "
                         "SELECT DISTINCT subject_id, visit FROM sampling WHERE void_reason IS NULL "
                         "AND subject_id BETWEEN :first AND :last"_qs);
  rows.bind(u"first"_qs, first).bind(u"last"_qs, last).run();
  std::vector<std::pair<RowId, QString>> visits;
  while (rows.next()) {
    auto& [subject, visit] = visits.emplace_back();
    ColumnReader(rows) >> subject >> visit;
  }
  return visits;
}

std::set<std::pair<RowId, QString>> loadRecordedOf(Connection& connection,
                                                   const std::set<std::pair<RowId, QString>>& asked) {
  if (asked.empty()) return {};
  QJsonArray pairs;
  for (const auto& [subject, visit] : asked)
    pairs.append(QJsonArray{subject, visit});
  Statement rows = connection.prepare(
      u"WITH asked AS (SELECT json_extract(value, '$[0]') AS subject, json_extract(value, '$[1]') AS visit "
      "FROM json_each(:asked)) SELECT a.subject, a.visit FROM asked a WHERE "
      "EXISTS (SELECT 1 FROM measurement m WHERE m.void_reason IS NULL AND m.subject_id = a.subject AND "
      "m.visit = a.visit) OR EXISTS (SELECT 1 FROM sampling s WHERE s.void_reason IS NULL AND "
      "s.subject_id = a.subject AND s.visit = a.visit)"_qs);
  rows.bind(u"asked"_qs, QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact))).run();
  std::set<std::pair<RowId, QString>> recorded;
  while (rows.next()) {
    std::pair<RowId, QString> one;
    ColumnReader(rows) >> one.first >> one.second;
    recorded.insert(std::move(one));
  }
  return recorded;
}

bool hasMeasurement(Connection& connection, const MeasurementCell& at) {
  return findRowInForce(connection, u"measurement"_qs, keyOf(at)) != 0;
}

void writeMeasurement(Journal::Transaction& transaction, const Measurement& measurement,
                      const QString& reason) {
  const Row values = measurement.value ? Row{{u"value"_qs, cell(storedValue(*measurement.value))}} : Row();
  writeInForce(transaction, u"measurement"_qs, keyOf(measurement.cell), values, reason);
}

std::vector<Sampling> loadSamplings(Connection& connection, RowId first, RowId last) {
  Statement rows = connection.prepare(u"SELECT subject_id, visit, specimen, taken_at FROM sampling "
                                      "WHERE void_reason IS NULL AND subject_id BETWEEN :first AND :last "
                                      "ORDER BY subject_id, visit, specimen"_qs);
  rows.bind(u"first"_qs, first).bind(u"last"_qs, last).run();
  std::vector<Sampling> all;
  while (rows.next()) {
    Sampling& sampling = all.emplace_back();
    ColumnReader(rows) >> sampling.subjectId >> sampling.visit >> sampling.specimen >> sampling.takenAt;
  }
  return all;
}

bool hasSampling(Connection& connection, const Sampling& sampling) {
  return findRowInForce(connection, u"sampling"_qs, keyOf(sampling)) != 0;
}

void writeSampling(Journal::Transaction& transaction, const Sampling& sampling, const QString& reason) {
  const Row values = sampling.takenAt ? Row{{u"taken_at"_qs, cell(*sampling.takenAt)}} : Row();
  writeInForce(transaction, u"sampling"_qs, keyOf(sampling), values, reason);
}

namespace {
QString jsonOf(const QMap<QString, QString>& words) {
  QJsonObject json;
  for (auto word = words.begin(); word != words.end(); ++word)
    json[word.key()] = word.value();
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> wordsIn(const QString& text) {
  const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
  QMap<QString, QString> words;
  for (auto word = json.begin(); word != json.end(); ++word)
    words[word.key()] = word.value().toString();
  return words;
}
} // namespace

std::vector<LabMapping> loadLabMappings(Connection& connection) {
  Statement rows =
      connection.prepare(u"SELECT laboratory, columns, names FROM lab_mapping WHERE id IN "
                         "(SELECT max(id) FROM lab_mapping GROUP BY laboratory) ORDER BY laboratory"_qs);
  rows.run();
  std::vector<LabMapping> mappings;
  while (rows.next()) {
    LabMapping& mapping = mappings.emplace_back();
    QString columns;
    QString names;
    ColumnReader(rows) >> mapping.laboratory >> columns >> names;
    mapping.columns = wordsIn(columns);
    mapping.names = wordsIn(names);
  }
  return mappings;
}

void insertLabMapping(Journal::Transaction& transaction, const LabMapping& mapping) {
  transaction.insert(u"lab_mapping"_qs, {{u"laboratory"_qs, cell(mapping.laboratory)},
                                         {u"columns"_qs, cell(jsonOf(mapping.columns))},
                                         {u"names"_qs, cell(jsonOf(mapping.names))}});
}
