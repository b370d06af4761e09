#include "db/exchange/hand_over/export_description.h"

#include <algorithm>

QStringList headsOf(const ExportGroup& group) {
  QStringList heads;
  for (const RowKey& key : rowKeys)
    heads << QLatin1String(key.name);
  for (const ExportItem& item : group.items)
    heads << item.sasName;
  return heads;
}

QStringList cellsOf(const ExportRow& row) {
  return QStringList{row.subjectKey, row.event, row.eventRepeat, QString::number(row.id)} + row.values;
}

void ExportDescription::look(const ExportGroup& group, const ExportRow& row) {
  for (std::size_t i = 0; i < group.items.size(); ++i) {
    const ExportItem& item = group.items[i];
    const QString& value = row.values.at(static_cast<qsizetype>(i));
    qsizetype& longest = m_longest[item.oid];
    longest = std::max({longest, qsizetype(1), value.size()});
    if (!value.isEmpty() && isOfProtocol(item.list)) m_met[item.list].insert(value);
  }
}

void ExportDescription::addGroup(std::vector<QStringList>& lines, const ExportGroup& group) const {
  const QString oid = u"IG_" + group.name;
  int order = 0;
  for (const RowKey& key : rowKeys) {
    const QString name = QLatin1String(key.name);
    const BilingualText label = m_words.items.value(name);
    const QString isKey = key.isKey ? u"1"_qs : u"0"_qs;
    lines.push_back({group.name, name, QString::number(++order), isKey, typeName(key.kind),
                     QString::number(key.length), QString(), label.en, label.zh, oid, QString(), QString()});
  }
  for (const ExportItem& item : group.items) {
    const BilingualText label = m_words.items.value(item.oid);
    const qsizetype length = item.length() > 0 ? item.length() : m_longest.value(item.oid, 1);
    lines.push_back({group.name, item.sasName, QString::number(++order), u"0"_qs, typeName(item.kind),
                     QString::number(length), item.list, label.en, label.zh, oid, item.oid,
                     group.table + u'.' + item.column});
  }
}

std::vector<QStringList> ExportDescription::dictionary() const {
  std::vector<QStringList> lines{
      QString(
          u"dataset,variable,order,key,type,length,codelist,label_en,label_zh,odm_group,odm_item,source"_qs)
          .split(u',')};
  for (const ExportGroup& group : exportTable())
    addGroup(lines, group);
  return lines;
}

std::vector<QStringList> ExportDescription::codeLists() const {
  QHash<QString, std::vector<CodeWords>> lists = m_words.lists;
  for (auto met = m_met.cbegin(); met != m_met.cend(); ++met) {
    std::vector<CodeWords>& codes = lists[met.key()];
    QStringList more = met->values();
    for (const CodeWords& known : codes)
      more.removeAll(known.code);
    more.sort();
    for (const QString& code : more)
      codes.push_back({code, {code, code}});
  }
  QStringList oids = lists.keys();
  oids.sort();
  std::vector<QStringList> lines{{u"codelist"_qs, u"code"_qs, u"order"_qs, u"decode_en"_qs, u"decode_zh"_qs}};
  for (const QString& oid : oids) {
    int order = 0;
    for (const CodeWords& code : lists.value(oid))
      lines.push_back({oid, code.code, QString::number(++order), code.words.en, code.words.zh});
  }
  return lines;
}
