#include "tests/support/odm/odm_check.h"

#include <QDateTime>
#include <QRegularExpression>

namespace {
/// Which element an attribute of that name leads to.
const QMap<QString, QString>& odmTargets() {
  static const QMap<QString, QString> targets{{u"StudyEventOID"_qs, u"StudyEventDef"_qs},
                                              {u"FormOID"_qs, u"FormDef"_qs},
                                              {u"ItemGroupOID"_qs, u"ItemGroupDef"_qs},
                                              {u"ItemOID"_qs, u"ItemDef"_qs},
                                              {u"CodeListOID"_qs, u"CodeList"_qs},
                                              {u"MeasurementUnitOID"_qs, u"MeasurementUnit"_qs},
                                              {u"UserOID"_qs, u"User"_qs},
                                              {u"LocationOID"_qs, u"Location"_qs},
                                              {u"SignatureOID"_qs, u"SignatureDef"_qs},
                                              {u"StudyOID"_qs, u"Study"_qs},
                                              {u"MetaDataVersionOID"_qs, u"MetaDataVersion"_qs}};
  return targets;
}

QString odmPrefix(const QString& element) {
  static const QMap<QString, QString> prefixes{
      {u"Study"_qs, u"ST_"_qs},     {u"MetaDataVersion"_qs, u"MDV_"_qs}, {u"StudyEventDef"_qs, u"SE_"_qs},
      {u"FormDef"_qs, u"F_"_qs},    {u"ItemGroupDef"_qs, u"IG_"_qs},     {u"ItemDef"_qs, u"IT_"_qs},
      {u"CodeList"_qs, u"CL_"_qs},  {u"MeasurementUnit"_qs, u"MU_"_qs},  {u"User"_qs, u"USR_"_qs},
      {u"Location"_qs, u"LOC_"_qs}, {u"SignatureDef"_qs, u"SIG_"_qs}};
  return prefixes.value(element);
}

bool isData(const XmlNode& node) {
  return node.name == u"SubjectData" || node.name == u"StudyEventData" || node.name == u"FormData" ||
         node.name == u"ItemGroupData" || node.name == u"ItemData";
}

QDateTime momentAt(const XmlNode& node, const char* attribute) {
  return QDateTime::fromString(node.at(attribute), Qt::ISODateWithMs);
}
} // namespace

OdmCheck::OdmCheck(const QByteArray& xml) : m_root(readXml(xml)) {
  if (m_root.name != u"ODM") {
    fault(u"is no ODM file"_qs);
    return;
  }
  m_isTransactional = m_root.at("FileType") == u"Transactional";
  checkRoot();
  readDefinitions(m_root);
  checkReferences(m_root);
  checkLanguages(m_root);
  checkTransactions(m_root);
  for (const XmlNode* data : m_root.all("ReferenceData"))
    readReference(*data);
  m_line = 0;
  for (const XmlNode* data : m_root.all("ClinicalData"))
    readClinical(*data);
}

void OdmCheck::checkRoot() {
  if (m_root.at("ODMVersion") != u"1.3.2") fault(u"is of another version"_qs);
  if (momentAt(m_root, "AsOfDateTime") > momentAt(m_root, "CreationDateTime"))
    fault(u"was made before its data"_qs);
  if (m_isTransactional != (m_root.at("Archival") == u"Yes"))
    fault(u"is archival and no transactional file, or the other way round"_qs);
  if (m_root.has("PriorFileOID")) fault(u"is not whole"_qs);
}

const XmlNode* OdmCheck::definition(const char* type, const QString& oid) const {
  const XmlNode* found = m_definitions.value(oid);
  return found && found->name == QLatin1String(type) ? found : nullptr;
}

void OdmCheck::readDefinitions(const XmlNode& node) {
  if (isData(node)) return;
  if (node.has("OID")) checkDefinition(node);
  if (node.name == u"CodeList")
    for (const XmlNode* code : node.all("CodeListItem"))
      m_codes[node.at("OID")].insert(code->at("CodedValue"));
  if (node.name == u"ItemGroupDef")
    for (const XmlNode* item : node.all("ItemRef"))
      m_items[node.at("OID")].insert(item->at("ItemOID"));
  for (const XmlNode& child : node.children)
    readDefinitions(child);
}

void OdmCheck::checkDefinition(const XmlNode& node) {
  static const QRegularExpression form(u"^[A-Z][A-Z0-9_]{0,39}$"_qs);
  const QString oid = node.at("OID");
  if (m_definitions.contains(oid)) fault(oid + u" is defined twice");
  if (!form.match(oid).hasMatch() || !oid.startsWith(odmPrefix(node.name)) || odmPrefix(node.name).isEmpty())
    fault(oid + u" is no OID of a " + node.name);
  m_definitions[oid] = &node;
  if (node.name == u"CodeList" && node.at("SASFormatName").isEmpty()) fault(oid + u" has no SAS format");
  if (node.name == u"ItemDef") checkItemDef(node);
}

void OdmCheck::checkItemDef(const XmlNode& item) {
  const QString type = item.at("DataType");
  const bool hasLength = type == u"text" || type == u"integer" || type == u"float";
  if (hasLength != item.has("Length") || (type == u"float") != item.has("SignificantDigits"))
    fault(item.at("OID") + u" has no length, or one too many");
  if (item.at("Origin").isEmpty() || item.at("Comment").isEmpty() || item.at("SASFieldName").isEmpty())
    fault(item.at("OID") + u" does not say where it is from");
}

void OdmCheck::checkReferences(const XmlNode& node) {
  for (auto attribute = node.attributes.cbegin(); attribute != node.attributes.cend(); ++attribute) {
    const QString target = odmTargets().value(attribute.key());
    if (!target.isEmpty() && !definition(target.toLatin1(), attribute.value()))
      fault(u"%1 of %2 leads to no %3"_qs.arg(attribute.value(), node.name, target));
  }
  for (const XmlNode& child : node.children)
    checkReferences(child);
}

/// Wherever there are texts, there are the same languages, once each.
void OdmCheck::checkLanguages(const XmlNode& node) {
  QStringList languages;
  for (const XmlNode* text : node.all("TranslatedText")) {
    languages << text->at("xml:lang");
    if (text->text.isEmpty()) fault(u"a text of %1 is empty"_qs.arg(node.name));
  }
  const XmlNode* study = m_root.child("Study");
  const XmlNode* version = study ? study->child("MetaDataVersion") : nullptr;
  const XmlNode* protocol = version ? version->child("Protocol") : nullptr;
  const XmlNode* description = protocol ? protocol->child("Description") : nullptr;
  QStringList expected;
  if (description)
    for (const XmlNode* text : description->all("TranslatedText"))
      expected << text->at("xml:lang");
  if (!languages.isEmpty() && languages != expected) fault(u"%1 lacks a language"_qs.arg(node.name));
  for (const XmlNode& child : node.children)
    if (!isData(child)) checkLanguages(child);
}

void OdmCheck::checkTransactions(const XmlNode& node) {
  const QString type = node.at("TransactionType");
  if (isData(node) && m_isTransactional == type.isEmpty())
    fault(node.name + u" has no transaction, or one too many");
  if (type == u"Upsert") fault(u"an archival file has no upsert"_qs);
  if (node.name == u"AuditRecord") {
    if (!m_isTransactional) fault(u"a snapshot has no audit record"_qs);
    static const QRegularExpression source(u"^journal/[1-9][0-9]* mac [0-9a-f]{64}$"_qs);
    const XmlNode* id = node.child("SourceID");
    if (!id || !source.match(id->text).hasMatch()) fault(u"an audit record names no line of the journal"_qs);
  }
  const bool isAudited = node.child("AuditRecord") != nullptr;
  const bool needsAudit = isData(node) && node.name != u"ItemData" && !type.isEmpty() && type != u"Context";
  if (isAudited != needsAudit && isData(node)) fault(node.name + u" has no audit record, or one too many");
  for (const XmlNode& child : node.children)
    checkTransactions(child);
}
