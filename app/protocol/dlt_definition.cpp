#include "app/protocol/dlt_definition.h"

#include "app/base/ids.h"
#include "app/protocol/json_text.h"
#include "app/protocol/protocol_parts.h"

#include <QJsonDocument>

DltDefinition definitionOfLines(const QString& text, const QStringList& lines) {
  DltDefinition definition;
  definition.text.en = text;
  for (const QString& line : lines) {
    DltItem item;
    item.id = nextItemId(definition.items);
    item.text.en = line;
    definition.items.push_back(item);
  }
  definition.version = definition.isEmpty() ? 0 : 1;
  return definition;
}

bool sameDefinition(const DltDefinition& one, const DltDefinition& other) {
  return one.text == other.text && one.items == other.items;
}

QString nextItemId(const std::vector<DltItem>& items) {
  int number = 1;
  const auto id = [&] { return QString(u'D' + QString::number(number)); };
  while (byId(items, id()))
    ++number;
  return id();
}

Result<DltDefinition> readDltDefinition(const QByteArray& json, const std::vector<AttributionTerm>& scale) {
  const auto parsed = parseJsonObject(json);
  if (!parsed) return tl::unexpected(parsed.error());
  if (const auto wrong = checkShape(*parsed, QStringLiteral("dltDefinition"))) return tl::unexpected(*wrong);
  return readDltItems(parsed->value(QLatin1String("items")).toArray(), QStringLiteral("/items"), scale)
      .map([&](const std::vector<DltItem>& items) {
        DltDefinition definition;
        definition.text = bilingualAt(*parsed, "text");
        definition.items = items;
        return definition;
      });
}

QByteArray dltDefinitionJson(const DltDefinition& definition) {
  const QJsonObject json{{QStringLiteral("format"), 1},
                         {QStringLiteral("text"), QJsonObject{{QStringLiteral("en"), definition.text.en},
                                                              {QStringLiteral("zh"), definition.text.zh}}},
                         {QStringLiteral("items"), dltItemsJson(definition.items)}};
  return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
