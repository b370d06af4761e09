#include "app/protocol/protocol_parts.h"

#include "app/protocol/json_text.h"
#include "app/protocol/protocol_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <map>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace {
QJsonObject readSchema(const QString& path = QStringLiteral(":/protocol/protocol.schema.json")) {
  QFile file(path);
  const bool open = file.open(QIODevice::ReadOnly);
  Q_ASSERT(open);
  return open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A schema, as JSON to word a refusal from and as valijson wants it.
struct CompiledSchema {
  QJsonObject json;
  valijson::Schema schema;
  explicit CompiledSchema(const QJsonObject& source) : json(source) {
    const QJsonValue root(json);
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(root), schema);
  }
};

/// A faulty place: its path, what stands there, what the schema says of it.
struct Place {
  QString path;
  QJsonValue value;
  QJsonObject schema;
};

QJsonObject resolved(const QJsonObject& root, const QJsonObject& schema) {
  const QString reference = schema.value(QLatin1String("$ref")).toString();
  if (reference.isEmpty()) return schema;
  return root.value(QLatin1String("definitions")).toObject().value(reference.section(u'/', -1)).toObject();
}

/// valijson names a place as "<root>", "[levels]", "[1]", "[cellsPerKg]".
Place placeOf(const QJsonObject& root, const QJsonObject& file, const std::vector<std::string>& context) {
  Place place{QString(), file, root};
  for (std::size_t i = 1; i < context.size(); ++i) {
    const QString step = QString::fromStdString(context[i]).mid(1).chopped(1);
    place.path = jsonPointer(place.path, step);
    const bool list = place.value.isArray();
    place.value = list ? place.value.toArray().at(step.toInt()) : place.value.toObject().value(step);
    const QJsonObject members = place.schema.value(QLatin1String("properties")).toObject();
    const QJsonValue next = list ? place.schema.value(QLatin1String("items")) : members.value(step);
    place.schema = resolved(root, next.toObject());
  }
  return place;
}

QString written(const QJsonValue& value) {
  QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
  const QString shown = QString::fromUtf8(text.mid(1).chopped(1));
  return shown.size() > 40 ? shown.first(40) + QStringLiteral("…") : shown;
}

QString bound(const QJsonObject& schema, QLatin1String name) {
  return QString::number(schema.value(name).toDouble(), 'g', 15);
}

QString oneOf(const QJsonArray& values) {
  QStringList words;
  for (const auto& value : values)
    words << written(value);
  return words.size() == 1 ? words.first()
                           : ProtocolText::tr("one of %1").arg(words.join(QStringLiteral(", ")));
}

/// A number, with the bounds that there are.
QString expectedNumber(const QJsonObject& schema) {
  const QLatin1String least("minimum");
  const QLatin1String most("maximum");
  if (!schema.contains(least) && !schema.contains(most)) return ProtocolText::tr("a number");
  if (!schema.contains(most)) return ProtocolText::tr("a number of at least %1").arg(bound(schema, least));
  return ProtocolText::tr("a number from %1 to %2").arg(bound(schema, least), bound(schema, most));
}

QString expectedText(const QJsonObject& schema) {
  if (const QString form = schema.value(QLatin1String("pattern")).toString(); !form.isEmpty())
    return ProtocolText::tr("a text of the form %1").arg(form);
  return ProtocolText::tr("a text of %1 to %2 characters")
      .arg(bound(schema, QLatin1String("minLength")), bound(schema, QLatin1String("maxLength")));
}

/// What may stand at a place, in words.
QString expected(const QJsonObject& schema) {
  const QJsonValue type = schema.value(QLatin1String("type"));
  if (schema.contains(QLatin1String("enum"))) return oneOf(schema.value(QLatin1String("enum")).toArray());
  const QString least = bound(schema, QLatin1String("minimum"));
  const QString most = bound(schema, QLatin1String("maximum"));
  if (type.isArray()) return ProtocolText::tr("a whole number from %1 to %2, or null").arg(least, most);
  if (type == QLatin1String("integer"))
    return ProtocolText::tr("a whole number from %1 to %2").arg(least, most);
  if (type == QLatin1String("number")) return expectedNumber(schema);
  if (type == QLatin1String("string")) return expectedText(schema);
  if (type == QLatin1String("boolean")) return ProtocolText::tr("true or false");
  if (type == QLatin1String("array"))
    return ProtocolText::tr("a list of %1 to %2 entries")
        .arg(bound(schema, QLatin1String("minItems")), bound(schema, QLatin1String("maxItems")));
  return ProtocolText::tr("an object, between { and }");
}

Refusal refusalAt(const QString& path, const QString& message) {
  return {QStringLiteral("PROTOCOL"), message, path};
}

/// An object of the wrong shape: its first unknown or missing member; nothing when it has neither.
std::optional<Refusal> wrongMember(const Place& place) {
  const QJsonObject object = place.value.toObject();
  const QJsonObject members = place.schema.value(QLatin1String("properties")).toObject();
  for (const QString& name : object.keys())
    if (!members.contains(name))
      return refusalAt(jsonPointer(place.path, name), ProtocolText::tr("“%1” is not known here.").arg(name));
  for (const auto& required : place.schema.value(QLatin1String("required")).toArray())
    if (const QString name = required.toString(); !object.contains(name))
      return refusalAt(jsonPointer(place.path, name), ProtocolText::tr("“%1” is missing.").arg(name));
  return std::nullopt;
}

std::optional<Refusal> check(const CompiledSchema& compiled, const QJsonObject& json) {
  const QJsonValue root(json);
  valijson::ValidationResults results;
  valijson::Validator validator;
  if (validator.validate(compiled.schema, valijson::adapters::QtJsonAdapter(root), &results))
    return std::nullopt;
  valijson::ValidationResults::Error error;
  results.popError(error); // the first is the innermost
  const Place place = placeOf(compiled.json, json, error.context);
  if (place.value.isObject() && place.schema.contains(QLatin1String("properties")))
    if (auto member = wrongMember(place)) return member;
  return refusalAt(
      place.path,
      ProtocolText::tr("Expected %1, found %2.").arg(expected(place.schema), written(place.value)));
}

/// The definitions that a schema names, and those that they name, added to `used`.
void addNamed(const QJsonValue& schema, const QJsonObject& all, QJsonObject& used) {
  for (const QJsonValue each : schema.toArray())
    addNamed(each, all, used);
  const QJsonObject object = schema.toObject();
  for (const QString& key : object.keys()) {
    const QString name = object.value(key).toString().section(u'/', -1);
    if (key != QLatin1String("$ref") || used.contains(name)) {
      addNamed(object.value(key), all, used);
      continue;
    }
    used.insert(name, all.value(name));
    addNamed(all.value(name), all, used);
  }
}
} // namespace

std::optional<Refusal> checkShape(const QJsonObject& protocol) {
  static const CompiledSchema compiled(readSchema());
  return check(compiled, protocol);
}

std::optional<Refusal> checkShape(const QJsonObject& json, const QString& definition) {
  static thread_local std::map<QString, CompiledSchema> compiled;
  return check(compiled.try_emplace(definition, schemaOf(definition)).first->second, json);
}

std::optional<Refusal> checkShapeBy(const QString& schema, const QJsonObject& json) {
  return check(CompiledSchema(readSchema(schema)), json);
}

QJsonObject schemaOf(const QString& definition) {
  const QJsonObject root = readSchema();
  const QString version = QStringLiteral("$schema");
  const QString definitions = QStringLiteral("definitions");
  const QJsonObject all = root.value(definitions).toObject();
  QJsonObject schema = all.value(definition).toObject();
  QJsonObject used;
  addNamed(schema, all, used);
  schema.insert(version, root.value(version));
  if (!used.isEmpty()) schema.insert(definitions, used);
  return schema;
}
