#include "app/reports/worksheet/worksheet_words.h"

#include "app/study/dlt_definition.h"

#include <QLocale>

namespace {
const QString& inUsersLanguage(const BilingualText& text) {
  const QString& wanted = text.in(QLocale().name());
  if (!wanted.isEmpty()) return wanted;
  return text.en.isEmpty() ? text.zh : text.en;
}
} // namespace

QString itemText(const DltItem& item) {
  return inUsersLanguage(item.text);
}

QStringList definitionLines(const DltDefinition& definition) {
  QStringList lines;
  if (const QString& text = inUsersLanguage(definition.text); !text.isEmpty()) lines << text;
  for (const DltItem& item : definition.items)
    lines << QStringLiteral("%1: %2").arg(item.id, itemText(item));
  return lines;
}
