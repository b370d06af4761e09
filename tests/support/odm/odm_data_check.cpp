#include "tests/support/odm/odm_check.h"

#include <QDateTime>
#include <QRegularExpression>

namespace {
bool isOfType(const QString& type, const QString& value) {
  static const QRegularExpression whole(u"^-?[0-9]+$"_qs);
  static const QRegularExpression decimal(u"^-?[0-9]+(\\.[0-9]+)?$"_qs);
  static const QRegularExpression partial(
      u"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?Z)?)?)?$"_qs);
  if (type == u"integer") return whole.match(value).hasMatch();
  if (type == u"float") return decimal.match(value).hasMatch();
  if (type == u"date") return QDate::fromString(value, Qt::ISODate).isValid();
  if (type == u"datetime")
    return value.endsWith(u'Z') && QDateTime::fromString(value, Qt::ISODateWithMs).isValid();
  if (type == u"incompleteDatetime") return partial.match(value).hasMatch();
  return type == u"text";
}

/// Does the definition refer to that one?
bool refersTo(const XmlNode* definition, const char* reference, const char* attribute, const QString& oid) {
  if (!definition) return false;
  for (const XmlNode* one : definition->all(reference))
    if (one->at(attribute) == oid) return true;
  return false;
}
} // namespace

void OdmCheck::readReference(const XmlNode& data) {
  for (const XmlNode* group : data.all("ItemGroupData"))
    readGroup(*group, u"||||"_qs, nullptr);
}

void OdmCheck::readClinical(const XmlNode& data) {
  for (const XmlNode* subject : data.all("SubjectData")) {
    const QString key = subject->at("SubjectKey");
    meet(*subject, key);
    for (const XmlNode* event : subject->all("StudyEventData")) {
      const QString path = key + u'|' + event->at("StudyEventOID") + u'|' + event->at("StudyEventRepeatKey");
      const XmlNode* def = definition("StudyEventDef", event->at("StudyEventOID"));
      if (def && (def->at("Repeating") == u"Yes") != event->has("StudyEventRepeatKey"))
        fault(path + u" has a key too many or too few");
      meet(*event, path);
      for (const XmlNode* form : event->all("FormData"))
        readForm(*form, path, def);
    }
  }
}

void OdmCheck::readForm(const XmlNode& form, const QString& path, const XmlNode* eventDef) {
  const QString oid = form.at("FormOID");
  if (!refersTo(eventDef, "FormRef", "FormOID", oid)) fault(path + u" has no form " + oid);
  meet(form, path + u'|' + oid);
  for (const XmlNode* group : form.all("ItemGroupData"))
    readGroup(*group, path + u'|' + oid + u'|', definition("FormDef", oid));
}

/// A subject, an event, a form.
void OdmCheck::meet(const XmlNode& node, const QString& path) {
  if (node.child("Signature")) ++m_signatures;
  const bool isThere = m_met.contains(path);
  const QString type = node.at("TransactionType");
  const bool isNew = !m_isTransactional || type == u"Insert";
  if (isNew == isThere) fault(path + (isThere ? u" comes twice" : u" is not there yet"));
  m_met.insert(path);
  checkOrder(node);
}

/// Lines come in the order of the journal.
void OdmCheck::checkOrder(const XmlNode& node) {
  const XmlNode* audit = node.child("AuditRecord");
  const XmlNode* source = audit ? audit->child("SourceID") : nullptr;
  if (!source) return;
  const qint64 line = source->text.section(u' ', 0, 0).mid(8).toLongLong();
  if (line < m_line) fault(u"line %1 comes after line %2"_qs.arg(line).arg(m_line));
  m_line = line;
}

void OdmCheck::readGroup(const XmlNode& group, const QString& path, const XmlNode* formDef) {
  const QString oid = group.at("ItemGroupOID");
  const QString key = group.at("ItemGroupRepeatKey");
  const QString row = path + oid + u'|' + key;
  const XmlNode* def = definition("ItemGroupDef", oid);
  if (!def) return; // said by checkReferences()
  const bool isReference = path.startsWith(u'|');
  if ((def->at("IsReferenceData") == u"Yes") != isReference) fault(row + u" stands in the wrong data");
  if (!isReference && !refersTo(formDef, "ItemGroupRef", "ItemGroupOID", oid))
    fault(row + u" is not of this form");
  static const QRegularExpression number(u"^[1-9][0-9]*$"_qs);
  if (def->at("Repeating") == u"Yes" ? !number.match(key).hasMatch() : group.has("ItemGroupRepeatKey"))
    fault(row + u" has a key too many or too few");
  if (group.child("Signature")) ++m_signatures;
  checkOrder(group);
  QSet<QString> items;
  for (const XmlNode* item : group.all("ItemData")) {
    if (items.contains(item->at("ItemOID"))) fault(row + u" has an item twice");
    items.insert(item->at("ItemOID"));
    readItem(*item, *def, row);
  }
  takeTransaction(group, row);
}

void OdmCheck::readItem(const XmlNode& item, const XmlNode& groupDef, const QString& path) {
  const QString oid = item.at("ItemOID");
  if (!m_items.value(groupDef.at("OID")).contains(oid)) fault(path + u" has no item " + oid);
  const XmlNode* def = definition("ItemDef", oid);
  const bool isRemoved = item.at("TransactionType") == u"Remove";
  if (item.has("Value") == isRemoved) fault(path + u' ' + oid + u" has no value, or one too many");
  if (def && !isRemoved) checkValue(*def, item.at("Value"), path);
}

void OdmCheck::checkValue(const XmlNode& def, const QString& value, const QString& path) {
  const QString what = path + u' ' + def.at("OID") + u' ' + value.left(30);
  if (value.isEmpty()) fault(what + u" is empty");
  if (!isOfType(def.at("DataType"), value)) fault(what + u" is no " + def.at("DataType"));
  if (def.has("Length") && value.size() > def.at("Length").toInt()) fault(what + u" is too long");
  const qsizetype decimals = value.contains(u'.') ? value.size() - value.indexOf(u'.') - 1 : 0;
  if (def.has("SignificantDigits") && decimals > def.at("SignificantDigits").toInt())
    fault(what + u" has too many digits");
  const XmlNode* list = def.child("CodeListRef");
  if (list && !m_codes.value(list->at("CodeListOID")).contains(value))
    fault(what + u" is no code of its list");
}

void OdmCheck::takeTransaction(const XmlNode& group, const QString& path) {
  const QString type = group.at("TransactionType");
  const bool isThere = m_rows.contains(path);
  if (!m_isTransactional && isThere && !group.child("Signature")) fault(path + u" comes twice");
  if (m_isTransactional && (type == u"Insert") == isThere)
    fault(path + (isThere ? u" is inserted twice" : u" is not there"));
  if (type == u"Remove") {
    if (!group.child("AuditRecord") || !group.child("AuditRecord")->child("ReasonForChange"))
      fault(path + u" is removed without a reason");
    m_rows.remove(path);
    return;
  }
  if (!m_isTransactional) m_rows[path].clear();
  m_rows[path];
  for (const XmlNode* item : group.all("ItemData"))
    takeValue(*item, path);
}

void OdmCheck::takeValue(const XmlNode& item, const QString& path) {
  QMap<QString, QString>& row = m_rows[path];
  const QString oid = item.at("ItemOID");
  const QString type = item.at("TransactionType");
  if (m_isTransactional && (type == u"Insert") == row.contains(oid))
    fault(path + u' ' + oid + (row.contains(oid) ? u" is inserted twice" : u" is not there"));
  if (type == u"Update" && row.value(oid) == item.at("Value")) fault(path + u' ' + oid + u" does not change");
  if (type == u"Remove")
    row.remove(oid);
  else
    row[oid] = item.at("Value");
}
