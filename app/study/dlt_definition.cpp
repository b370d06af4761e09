#include "app/study/dlt_definition.h"

#include "app/base/ids.h"

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
