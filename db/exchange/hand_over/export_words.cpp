#include "db/exchange/hand_over/export_words.h"

#include "db/exchange/exchange_text.h"
#include "db/exchange/hand_over/export_table.h"
#include "db/exchange/hand_over/spoken_language.h"

#include <QTimeZone>

namespace {
using Words = QHash<QString, QString>;

/// What is derived has words of its own.
QString labelOf(const ExportItem& item) {
  if (item.derived == Derived::ResultAsNumber) return ExchangeText::tr("value as a number");
  if (item.derived == Derived::AnalyteUnit) return ExchangeText::tr("unit of the value");
  return auditFieldName(item.column);
}

/// Table and column of an item that the list is of: what a code means is told by them.
std::pair<QString, QString> placeOfList(const QString& oid) {
  for (const ExportGroup& group : exportTable())
    for (const ExportItem& item : group.items)
      if (item.list == oid) return {group.table, item.column};
  return {};
}

/// Events and forms of ODM.
Words wordsOfEvents() {
  return {
      {u"SE_SCR"_qs, ExchangeText::tr("Screening")},
      {u"SE_TRT"_qs, ExchangeText::tr("Treatment")},
      {u"SE_COMMON"_qs, ExchangeText::tr("Whole course")},
      {u"F_SCR"_qs, ExchangeText::tr("Screening")},
      {u"F_LB"_qs, ExchangeText::tr("Laboratory")},
      {u"F_TRT"_qs, ExchangeText::tr("Treatment")},
      {u"F_SUBJ"_qs, ExchangeText::tr("Subject")},
      {u"F_AE"_qs, ExchangeText::tr("Adverse events")},
      {u"F_RS"_qs, ExchangeText::tr("Response")},
      {u"F_FU"_qs, ExchangeText::tr("Follow-up")},
      {u"F_DEV"_qs, ExchangeText::tr("Deviations")},
      {u"F_MON"_qs, ExchangeText::tr("Monitoring")},
      {u"LEGAL"_qs, ExchangeText::tr("The signer gave login and password and answers for what was signed.")}};
}

/// Keys: the OID of an item, the name of a group, "list/code".
Words wordsInUse() {
  Words words{{u"SUBJKEY"_qs, ExchangeText::tr("subject: the number of the first screening")},
              {u"EVENT"_qs, ExchangeText::tr("event")},
              {u"EVENTREP"_qs, ExchangeText::tr("which of the screenings: its row")},
              {u"ROWID"_qs, ExchangeText::tr("number of the row in its table")}};
  words.insert(wordsOfEvents());
  for (const ExportGroup& group : exportTable()) {
    words[group.name] = auditTableName(group.table);
    for (const ExportItem& item : group.items)
      words[item.oid] = labelOf(item);
  }
  for (const ClosedList& list : closedLists()) {
    const auto [table, column] = placeOfList(list.oid);
    for (const QString& code : list.codes)
      words[list.oid + u'/' + code] = auditValue(table, column, code, QTimeZone::utc());
  }
  return words;
}

Words wordsSpoken(SpokenLanguage::Of language) {
  const SpokenLanguage spoken(language);
  return wordsInUse();
}
} // namespace

ExportWords exportWords(const Protocol& protocol) {
  const Words english = wordsSpoken(SpokenLanguage::Of::English);
  const Words chinese = wordsSpoken(SpokenLanguage::Of::Chinese);
  const auto both = [&](const QString& key) { return BilingualText{english.value(key), chinese.value(key)}; };
  ExportWords words;
  for (const QString& key : {u"SUBJKEY"_qs, u"EVENT"_qs, u"EVENTREP"_qs, u"ROWID"_qs})
    words.items[key] = both(key);
  for (const QString& key : wordsOfEvents().keys())
    words.events[key] = both(key);
  for (const ExportGroup& group : exportTable()) {
    words.groups[group.name] = both(group.name);
    for (const ExportItem& item : group.items) {
      words.items[item.oid] = both(item.oid);
      if (isOfProtocol(item.list)) words.lists[item.list] = protocolList(item.list, protocol);
    }
  }
  for (const ClosedList& list : closedLists())
    for (const QString& code : list.codes)
      words.lists[list.oid].push_back({code, both(list.oid + u'/' + code)});
  return words;
}
