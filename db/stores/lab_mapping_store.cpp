#include "db/stores/lab_mapping_store.h"

#include <QJsonDocument>
#include <QJsonObject>

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
