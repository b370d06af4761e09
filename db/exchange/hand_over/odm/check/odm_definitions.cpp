#include "db/exchange/hand_over/odm/check/odm_definitions.h"

#include <QRegularExpression>

namespace {
/// Which element an attribute of that name leads to.
const QHash<QString, QByteArray>& odmTargets() {
  static const QHash<QString, QByteArray> targets{{u"StudyEventOID"_qs, "StudyEventDef"},
                                                  {u"FormOID"_qs, "FormDef"},
                                                  {u"ItemGroupOID"_qs, "ItemGroupDef"},
                                                  {u"ItemOID"_qs, "ItemDef"},
                                                  {u"CodeListOID"_qs, "CodeList"},
                                                  {u"MeasurementUnitOID"_qs, "MeasurementUnit"},
                                                  {u"UserOID"_qs, "User"},
                                                  {u"LocationOID"_qs, "Location"},
                                                  {u"SignatureOID"_qs, "SignatureDef"},
                                                  {u"StudyOID"_qs, "Study"},
                                                  {u"MetaDataVersionOID"_qs, "MetaDataVersion"}};
  return targets;
}

/// How an OID of that element begins; empty = it has none.
QString odmPrefix(const QString& element) {
  static const QHash<QString, QString> prefixes{
      {u"Study"_qs, u"ST_"_qs},     {u"MetaDataVersion"_qs, u"MDV_"_qs}, {u"StudyEventDef"_qs, u"SE_"_qs},
      {u"FormDef"_qs, u"F_"_qs},    {u"ItemGroupDef"_qs, u"IG_"_qs},     {u"ItemDef"_qs, u"IT_"_qs},
      {u"CodeList"_qs, u"CL_"_qs},  {u"MeasurementUnit"_qs, u"MU_"_qs},  {u"User"_qs, u"USR_"_qs},
      {u"Location"_qs, u"LOC_"_qs}, {u"SignatureDef"_qs, u"SIG_"_qs}};
  return prefixes.value(element);
}

int numberAt(const XmlNode& node, const char* attribute) {
  return node.has(attribute) ? node.at(attribute).toInt() : -1;
}
} // namespace

void OdmDefinitions::add(XmlNode part) {
  m_parts.push_back(std::move(part));
  read(m_parts.back());
}

void OdmDefinitions::finish() {
  for (const XmlNode* definition : std::as_const(m_definitions))
    if (definition->name == u"ItemDef") addItem(*definition);
  const QStringList expected = languages();
  for (const XmlNode& part : m_parts) {
    checkReferences(part);
    checkLanguages(part, expected);
  }
}

const XmlNode* OdmDefinitions::of(const char* type, const QString& oid) const {
  const XmlNode* found = m_definitions.value(oid);
  return found && found->name == QLatin1String(type) ? found : nullptr;
}

const OdmItemRule* OdmDefinitions::item(const QString& oid) const {
  const auto found = m_items.constFind(oid);
  return found == m_items.constEnd() ? nullptr : &*found;
}

int OdmDefinitions::position(const QString& group, const QString& item) const {
  const auto found = m_positions.constFind(group);
  return found == m_positions.constEnd() ? -1 : found->value(item, -1);
}

void OdmDefinitions::read(const XmlNode& node) {
  if (node.has("OID")) checkDefinition(node);
  if (node.name == u"CodeList") {
    auto& [list, codes] = m_codes.emplace_back(node.at("OID"), QSet<QString>());
    for (const XmlNode* code : node.all("CodeListItem"))
      codes.insert(code->at("CodedValue"));
  }
  if (node.name == u"ItemGroupDef")
    for (const XmlNode* item : node.all("ItemRef")) {
      QHash<QString, int>& positions = m_positions[node.at("OID")];
      positions.insert(item->at("ItemOID"), static_cast<int>(positions.size()));
    }
  for (const XmlNode& child : node.children)
    read(child);
}

void OdmDefinitions::checkDefinition(const XmlNode& node) {
  static const QRegularExpression form(u"^[A-Z][A-Z0-9_]{0,39}$"_qs);
  const QString oid = node.at("OID");
  const QString prefix = odmPrefix(node.name);
  const auto expect = [&](bool holds, const char* otherwise) {
    m_found.expect(OdmLook::Definitions, holds,
                   [&]() -> QString { return oid + QLatin1String(otherwise) + node.name; });
  };
  expect(!m_definitions.contains(oid), " is defined twice: ");
  expect(!prefix.isEmpty() && oid.startsWith(prefix) && form.match(oid).hasMatch(), " is no OID of a ");
  m_definitions[oid] = &node;
  if (node.name == u"CodeList") expect(!node.at("SASFormatName").isEmpty(), " has no SAS format: ");
  if (node.name != u"ItemDef") return;
  const QString type = node.at("DataType");
  const bool hasLength = type == u"text" || type == u"integer" || type == u"float";
  expect(hasLength == node.has("Length") && (type == u"float") == node.has("SignificantDigits"),
         " has no length, or one too many: ");
  expect(!node.at("Origin").isEmpty() && !node.at("Comment").isEmpty() && !node.at("SASFieldName").isEmpty(),
         " does not say where it is from: ");
}

void OdmDefinitions::addItem(const XmlNode& item) {
  OdmItemRule rule{item.at("DataType"), numberAt(item, "Length"), numberAt(item, "SignificantDigits"),
                   nullptr};
  if (const XmlNode* reference = item.child("CodeListRef"))
    for (const auto& [list, codes] : m_codes)
      if (list == reference->at("CodeListOID")) rule.codes = &codes;
  m_items.insert(item.at("OID"), rule);
}

void OdmDefinitions::checkReferences(const XmlNode& node) {
  for (const QXmlStreamAttribute& attribute : node.attributes) {
    if (!attribute.name().endsWith(u"OID")) continue;
    const auto target = odmTargets().constFind(attribute.name().toString());
    if (target == odmTargets().constEnd()) continue;
    const QString oid = attribute.value().toString();
    m_found.expect(OdmLook::References, of(target->constData(), oid) != nullptr, [&]() -> QString {
      return u"%1 of %2 leads to no %3"_qs.arg(oid, node.name, QLatin1String(*target));
    });
  }
  for (const XmlNode& child : node.children)
    checkReferences(child);
}

/// As the study's own description has them.
QStringList OdmDefinitions::languages() const {
  QStringList languages;
  for (const XmlNode& part : m_parts) {
    const XmlNode* node = &part;
    for (const char* name : {"MetaDataVersion", "Protocol", "Description"})
      node = node ? node->child(name) : nullptr;
    if (!node) continue;
    for (const XmlNode* text : node->all("TranslatedText"))
      languages << text->at("xml:lang");
  }
  return languages;
}

/// Wherever there are texts, there are the same languages, once each.
void OdmDefinitions::checkLanguages(const XmlNode& node, const QStringList& expected) {
  QStringList languages;
  bool isEmpty = false;
  for (const XmlNode* text : node.all("TranslatedText")) {
    languages << text->at("xml:lang");
    isEmpty = isEmpty || text->text.isEmpty();
  }
  if (!languages.isEmpty())
    m_found.expect(OdmLook::Languages, languages == expected && !isEmpty,
                   [&]() -> QString { return node.name + u" lacks a language, or a text of it is empty"; });
  for (const XmlNode& child : node.children)
    checkLanguages(child, expected);
}
