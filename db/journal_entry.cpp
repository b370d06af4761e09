#include "db/journal_entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace {
constexpr qsizetype longestInline = 4096;
constexpr std::size_t hashSize = 32;

const unsigned char* bytes(const QByteArray& array) {
  return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray digestOf(const QByteArray& content) {
  QByteArray digest(hashSize, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), hashSize, bytes(content),
                     static_cast<quint64>(content.size()), nullptr, 0);
  return digest;
}

/// Columns whose content must not outlive its row in the journal.
bool isDigestOnly(const QString& table, const QString& column) {
  return column == u"slot_key" || column == u"key_box" || table == u"draft";
}
} // namespace

QJsonValue journalValue(const QString& table, const QString& column, const Cell& value) {
  if (isNull(value)) return QJsonValue::Null;
  if (const auto* number = std::get_if<qint64>(&value)) return *number;
  if (const auto* real = std::get_if<double>(&value)) return *real;
  if (const auto* text = std::get_if<QString>(&value)) return *text;
  const QByteArray& content = std::get<QByteArray>(value);
  if (content.size() > longestInline || isDigestOnly(table, column))
    return QString(u"blake2b:" + QLatin1String(digestOf(content).toHex()));
  return QString(u"b64:" + QLatin1String(content.toBase64()));
}

QByteArray changesJson(const QString& table, const Row& before, const Row& after) {
  QJsonObject changes;
  for (const auto& [column, value] : after) {
    const auto old = before.find(column);
    const Cell was = old == before.end() ? Cell() : old->second;
    changes[column] = QJsonArray{journalValue(table, column, was), journalValue(table, column, value)};
  }
  return QJsonDocument(changes).toJson(QJsonDocument::Compact);
}
