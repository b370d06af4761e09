#include "db/exchange/hand_over/odm/check/odm_data_check.h"

#include <QDateTime>
#include <QRegularExpression>

namespace {
bool isWhole(QStringView value) {
  if (value.startsWith(u'-')) value = value.sliced(1);
  return !value.isEmpty() &&
         std::all_of(value.begin(), value.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

bool isDecimal(QStringView value) {
  const qsizetype point = value.indexOf(u'.');
  if (point < 0) return isWhole(value);
  return isWhole(value.first(point)) && isWhole(value.sliced(point + 1)) && value.at(point + 1) != u'-';
}

bool isOfType(const QString& type, const QString& value) {
  static const QRegularExpression partial(
      u"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?Z)?)?)?$"_qs);
  if (type == u"text") return true;
  if (type == u"integer") return isWhole(value);
  if (type == u"float") return isDecimal(value);
  if (type == u"date") return QDate::fromString(value, Qt::ISODate).isValid();
  if (type == u"datetime")
    return value.endsWith(u'Z') && QDateTime::fromString(value, Qt::ISODateWithMs).isValid();
  return type == u"incompleteDatetime" && partial.match(value).hasMatch();
}

/// Does the definition refer to that one?
bool refersTo(const XmlNode* definition, const char* reference, const char* attribute, const QString& oid) {
  if (!definition) return false;
  for (const XmlNode* one : definition->all(reference))
    if (one->at(attribute) == oid) return true;
  return false;
}

/// Of a place, where the file may be too long to keep each as a text.
quint64 keyOf(const QString& place) {
  constexpr std::size_t seed = 20260101;
  return qHash(place, seed);
}
} // namespace

void OdmDataCheck::readReference(QXmlStreamReader& reader) {
  m_definitions.checkReferences(shellAt(reader));
  m_line = 0;
  while (reader.readNextStartElement())
    readRow(readNode(reader), u"||||"_qs, nullptr);
}

void OdmDataCheck::readClinical(QXmlStreamReader& reader) {
  m_definitions.checkReferences(shellAt(reader));
  m_line = 0;
  while (reader.readNextStartElement())
    readSubject(reader);
}

/// What stands before the first of the `inner` elements belongs to the element itself.
template <class Enter, class Inner>
void OdmDataCheck::readShell(QXmlStreamReader& reader, const char* inner, Enter enter, Inner readInner) {
  XmlNode shell = shellAt(reader);
  bool isEntered = false;
  while (reader.readNextStartElement()) {
    if (reader.name() != QLatin1String(inner)) {
      shell.children.push_back(readNode(reader));
      continue;
    }
    if (!isEntered) enter(shell);
    isEntered = true;
    readInner();
  }
  if (!isEntered) enter(shell);
}

void OdmDataCheck::readSubject(QXmlStreamReader& reader) {
  QString key;
  readShell(
      reader, "StudyEventData",
      [&](const XmlNode& subject) {
        key = subject.at("SubjectKey");
        meet(subject, key);
      },
      [&] { readEvent(reader, key); });
  if (!m_isTransactional) m_rows.clear(); // there is no more of this subject, or meet() says so
}

void OdmDataCheck::readEvent(QXmlStreamReader& reader, const QString& subject) {
  QString place;
  const XmlNode* def = nullptr;
  readShell(
      reader, "FormData",
      [&](const XmlNode& event) {
        def = m_definitions.of("StudyEventDef", event.at("StudyEventOID"));
        place = subject + u'|' + event.at("StudyEventOID") + u'|' + event.at("StudyEventRepeatKey");
        m_found.expect(OdmLook::Places,
                       def && (def->at("Repeating") == u"Yes") == event.has("StudyEventRepeatKey"),
                       [&]() -> QString { return place + u" has a key too many or too few"; });
        meet(event, place);
      },
      [&] { readForm(reader, place, def); });
}

void OdmDataCheck::readForm(QXmlStreamReader& reader, const QString& place, const XmlNode* eventDef) {
  QString here;
  const XmlNode* def = nullptr;
  readShell(
      reader, "ItemGroupData",
      [&](const XmlNode& form) {
        const QString oid = form.at("FormOID");
        def = m_definitions.of("FormDef", oid);
        here = place + u'|' + oid;
        m_found.expect(OdmLook::Places, refersTo(eventDef, "FormRef", "FormOID", oid),
                       [&]() -> QString { return place + u" has no form " + oid; });
        meet(form, here);
      },
      [&] { readRow(readNode(reader), here + u'|', def); });
}

/// A subject, an event, a form.
void OdmDataCheck::meet(const XmlNode& node, const QString& place) {
  m_definitions.checkReferences(node);
  checkTransaction(node);
  takeSigned(node);
  const bool isThere = m_met.contains(keyOf(place));
  const bool isNew = !m_isTransactional || node.at("TransactionType") == u"Insert";
  m_found.expect(OdmLook::Once, isNew != isThere,
                 [&]() -> QString { return place + (isThere ? u" comes twice" : u" is not there yet"); });
  m_met.insert(keyOf(place));
}

void OdmDataCheck::readRow(const XmlNode& row, const QString& above, const XmlNode* formDef) {
  m_stage.advance();
  m_definitions.checkReferences(row);
  checkTransaction(row);
  takeSigned(row);
  const QString group = row.at("ItemGroupOID");
  const QString place = above + group + u'|' + row.at("ItemGroupRepeatKey");
  const XmlNode* def = m_definitions.of("ItemGroupDef", group);
  if (!def) return; // said by checkReferences()
  checkPlace(row, place, *def, formDef);
  Items& standing = itemsOf(row, place);
  Items given;
  for (const XmlNode* item : row.all("ItemData")) {
    const int position = m_definitions.position(group, item->at("ItemOID"));
    const bool isOfGroup = position >= 0 && position < static_cast<int>(given.size());
    m_found.expect(OdmLook::Places, isOfGroup,
                   [&]() -> QString { return place + u" has no item " + item->at("ItemOID"); });
    if (!isOfGroup) continue;
    const auto at = static_cast<std::size_t>(position);
    m_found.expect(OdmLook::Once, !given[at], [&]() -> QString { return place + u" has an item twice"; });
    given.set(at);
    readItem(*item, place, standing, at);
  }
  if (m_hear) m_hear(place, row);
}

void OdmDataCheck::checkPlace(const XmlNode& row, const QString& place, const XmlNode& def,
                              const XmlNode* formDef) {
  static const QRegularExpression number(u"^[1-9][0-9]*$"_qs);
  const bool isReference = place.startsWith(u'|');
  const bool isOfForm =
      isReference || refersTo(formDef, "ItemGroupRef", "ItemGroupOID", row.at("ItemGroupOID"));
  m_found.expect(OdmLook::Places, isOfForm && (def.at("IsReferenceData") == u"Yes") == isReference,
                 [&]() -> QString { return place + u" stands in the wrong data, or form"; });
  const QString key = row.at("ItemGroupRepeatKey");
  m_found.expect(OdmLook::Places,
                 def.at("Repeating") == u"Yes" ? number.match(key).hasMatch()
                                               : !row.has("ItemGroupRepeatKey"),
                 [&]() -> QString { return place + u" has a key too many or too few"; });
}

/// Which items of the row stand, before it says more of them.
OdmDataCheck::Items& OdmDataCheck::itemsOf(const XmlNode& row, const QString& place) {
  const QString type = row.at("TransactionType");
  const quint64 key = keyOf(place);
  const bool isThere = m_rows.contains(key);
  // A second signer's signature is a second element of the same key.
  const bool mayBeThere = m_isTransactional ? type != u"Insert" : row.child("Signature") != nullptr;
  const bool mustBeThere = m_isTransactional && type != u"Insert";
  m_found.expect(OdmLook::Once, isThere ? mayBeThere : !mustBeThere,
                 [&]() -> QString { return place + (isThere ? u" comes twice" : u" is not there"); });
  if (type == u"Remove") {
    m_rows.remove(key);
    return m_none = {};
  }
  Items& items = m_rows[key];
  if (!m_isTransactional) items = {};
  return items;
}

void OdmDataCheck::readItem(const XmlNode& item, const QString& place, Items& standing, std::size_t at) {
  const QString type = item.at("TransactionType");
  const bool isRemoved = type == u"Remove";
  const auto name = [&]() -> QString { return place + u' ' + item.at("ItemOID"); };
  m_found.expect(OdmLook::Places, item.has("Value") != isRemoved,
                 [&]() -> QString { return name() + u" has no value, or one too many"; });
  if (!isRemoved) checkValue(item, place);
  if (m_isTransactional)
    m_found.expect(OdmLook::Transactions, (type == u"Insert") != standing[at], [&]() -> QString {
      return name() + (standing[at] ? u" is inserted twice" : u" is not there");
    });
  standing.set(at, !isRemoved);
}

void OdmDataCheck::checkValue(const XmlNode& item, const QString& place) {
  const OdmItemRule* rule = m_definitions.item(item.at("ItemOID"));
  if (!rule) return; // said by checkReferences()
  const QString value = item.at("Value");
  const auto expect = [&](OdmLook look, bool holds, const char* otherwise) {
    m_found.expect(look, holds, [&]() -> QString {
      return place + u' ' + item.at("ItemOID") + QLatin1String(otherwise) + rule->type + u": " +
             value.left(30);
    });
  };
  expect(OdmLook::Values, !value.isEmpty() && isOfType(rule->type, value), " is no ");
  if (rule->length >= 0) expect(OdmLook::Values, value.size() <= rule->length, " is too long a ");
  const qsizetype point = value.indexOf(u'.');
  if (rule->digits >= 0)
    expect(OdmLook::Values, point < 0 || value.size() - point - 1 <= rule->digits,
           " has too many digits for a ");
  if (rule->codes) expect(OdmLook::Codes, rule->codes->contains(value), " is no code of its list, a ");
}

/// Of a subject, an event, a form, a row, with its items.
void OdmDataCheck::checkTransaction(const XmlNode& node) {
  const QString type = node.at("TransactionType");
  const auto expect = [&](bool holds, const char* otherwise) {
    m_found.expect(OdmLook::Transactions, holds,
                   [&]() -> QString { return node.name + QLatin1String(otherwise); });
  };
  // Upsert says less than the complete set that an archival file is.
  expect(m_isTransactional != type.isEmpty() && type != u"Upsert",
         " has no transaction, or none that may be");
  checkAudit(node, !type.isEmpty() && type != u"Context");
  for (const XmlNode* item : node.all("ItemData"))
    expect(m_isTransactional != item->at("TransactionType").isEmpty() &&
               item->at("TransactionType") != u"Upsert" && !item->child("AuditRecord"),
           ": an item has no transaction, or none that may be");
}

void OdmDataCheck::checkAudit(const XmlNode& node, bool needsAudit) {
  static const QRegularExpression form(u"^journal/([1-9][0-9]*) mac [0-9a-f]{64}$"_qs);
  const auto expect = [&](bool holds, const QString& otherwise) {
    m_found.expect(OdmLook::Transactions, holds, [&]() -> QString { return node.name + otherwise; });
  };
  const XmlNode* audit = node.child("AuditRecord");
  expect((audit != nullptr) == needsAudit, u" has no audit record, or one too many"_qs);
  if (!audit) return;
  const XmlNode* source = audit->child("SourceID");
  const auto line = form.match(source ? source->text : QString());
  expect(line.hasMatch(), u": its audit record names no line of the journal"_qs);
  const qint64 number = line.captured(1).toLongLong();
  expect(number >= m_line, u": line %1 comes after line %2"_qs.arg(number).arg(m_line));
  m_line = number;
  if (node.at("TransactionType") == u"Remove")
    expect(audit->child("ReasonForChange") != nullptr, u" is removed without a reason"_qs);
}
