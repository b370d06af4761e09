#include "db/stores/ctcae_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
