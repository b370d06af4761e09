#include "db/exchange/hand_over/odm/odm_file.h"
#include "db/exchange/hand_over/odm/odm_forms.h"
#include "db/exchange/hand_over/odm/odm_units.h"
#include "db/exchange/hand_over/odm/odm_xml.h"

namespace {
const QString no = QStringLiteral("No");
const QString yes = QStringLiteral("Yes");

class OdmMetadata {
 public:
  explicit OdmMetadata(const OdmFile& file)
      : m_file(file), m_xml(file.xml), m_units(odmUnits(file.source.protocol)) {}
  void write();

 private:
  void writeUnits();
  void writeEvents();
  void writeEvent(const QString& oid, const BilingualText& name, StudyEvent event);
  void writeForms();
  void writeGroup(const ExportGroup& group, bool ofTheTrial);
  void writeGroups();
  void writeItem(const ExportGroup& group, const ExportItem& item);
  void writeItems();
  void writeLists();
  void writeList(const QString& oid);
  std::vector<CodeWords> codesOf(const QString& list) const;
  int lengthOf(const ExportItem& item) const;
  BilingualText wordsOf(const QString& oid) const { return m_file.words.events.value(oid); }

  const OdmFile& m_file;
  QXmlStreamWriter& m_xml;
  std::vector<OdmUnit> m_units;
  std::vector<std::pair<QString, BilingualText>> m_visits; ///< event, name
};

void OdmMetadata::write() {
  const Protocol& protocol = m_file.source.protocol;
  const auto orId = [&](const QString& text) { return text.isEmpty() ? protocol.id : text; };
  openElement(m_xml, "Study", {{"OID", m_file.studyOid()}});
  openElement(m_xml, "GlobalVariables");
  textElement(m_xml, "StudyName", orId(m_file.name(protocol.shortTitle)));
  textElement(m_xml, "StudyDescription", m_file.name(protocol.title));
  textElement(m_xml, "ProtocolName", orId(protocol.registryId));
  m_xml.writeEndElement();
  writeUnits();
  openElement(
      m_xml, "MetaDataVersion",
      {{"OID", m_file.metadataOid()}, {"Name", QStringLiteral("%1 %2").arg(protocol.id, protocol.version)}});
  writeEvents();
  writeForms();
  writeGroups();
  writeItems();
  writeLists();
  m_xml.writeEndElement();
  m_xml.writeEndElement();
}

void OdmMetadata::writeUnits() {
  openElement(m_xml, "BasicDefinitions");
  for (const OdmUnit& unit : m_units) {
    openElement(m_xml, "MeasurementUnit", {{"OID", unit.oid}, {"Name", unit.symbol}});
    m_file.writeTexts("Symbol", {unit.symbol, unit.symbol});
    emptyElement(m_xml, "Alias", {{"Context", QStringLiteral("UCUM")}, {"Name", unit.ucum}});
    m_xml.writeEndElement();
  }
  m_xml.writeEndElement();
}

void OdmMetadata::writeEvents() {
  std::set<QString> known;
  for (const Visit& visit : m_file.source.protocol.measurements.visits)
    if (known.insert(eventOfVisit(visit.id)).second)
      m_visits.emplace_back(eventOfVisit(visit.id), visit.name);
  QStringList met = m_file.shape.visits.keys(); // also those of an earlier protocol file
  met.sort();
  for (const QString& event : met)
    if (known.insert(event).second)
      m_visits.emplace_back(event, BilingualText{m_file.shape.visits[event], m_file.shape.visits[event]});

  QStringList events{u"SE_SCR"_qs};
  for (const auto& [event, name] : m_visits)
    events << event;
  events << u"SE_TRT"_qs << u"SE_COMMON"_qs;
  openElement(m_xml, "Protocol");
  m_file.writeTexts("Description", m_file.source.protocol.title);
  for (int order = 0; const QString& event : events)
    emptyElement(m_xml, "StudyEventRef",
                 {{"StudyEventOID", event}, {"OrderNumber", QString::number(++order)}, {"Mandatory", no}});
  m_xml.writeEndElement();
  writeEvent(u"SE_SCR"_qs, wordsOf(u"SE_SCR"_qs), StudyEvent::Screening);
  for (const auto& [event, name] : m_visits)
    writeEvent(event, name, StudyEvent::Visit);
  writeEvent(u"SE_TRT"_qs, wordsOf(u"SE_TRT"_qs), StudyEvent::Treatment);
  writeEvent(u"SE_COMMON"_qs, wordsOf(u"SE_COMMON"_qs), StudyEvent::Common);
}

void OdmMetadata::writeEvent(const QString& oid, const BilingualText& name, StudyEvent event) {
  openElement(m_xml, "StudyEventDef",
              {{"OID", oid},
               {"Name", m_file.name(name)},
               {"Repeating", event == StudyEvent::Screening ? yes : no},
               {"Type", event == StudyEvent::Common ? u"Common"_qs : u"Scheduled"_qs}});
  m_file.writeTexts("Description", name);
  for (int order = 0; const QString& form : odmFormsOf(event))
    emptyElement(m_xml, "FormRef",
                 {{"FormOID", form}, {"OrderNumber", QString::number(++order)}, {"Mandatory", no}});
  m_xml.writeEndElement();
}

void OdmMetadata::writeForms() {
  for (const StudyEvent event :
       {StudyEvent::Screening, StudyEvent::Visit, StudyEvent::Treatment, StudyEvent::Common})
    for (const QString& form : odmFormsOf(event)) {
      openElement(m_xml, "FormDef", {{"OID", form}, {"Name", m_file.name(wordsOf(form))}, {"Repeating", no}});
      m_file.writeTexts("Description", wordsOf(form));
      int order = 0;
      for (const ExportGroup& group : exportTable())
        if (odmFormOf(group) == form)
          emptyElement(m_xml, "ItemGroupRef",
                       {{"ItemGroupOID", odmGroupOid(group, false)},
                        {"OrderNumber", QString::number(++order)},
                        {"Mandatory", no}});
      m_xml.writeEndElement();
    }
}

void OdmMetadata::writeGroups() {
  for (const ExportGroup& group : exportTable()) {
    writeGroup(group, group.event == StudyEvent::Reference);
    if (m_file.shape.ofTheTrial.contains(group.name)) writeGroup(group, true);
  }
}

void OdmMetadata::writeGroup(const ExportGroup& group, bool ofTheTrial) {
  const BilingualText name = m_file.words.groups.value(group.name);
  openElement(m_xml, "ItemGroupDef",
              {{"OID", odmGroupOid(group, ofTheTrial)},
               {"Name", m_file.name(name)},
               {"Repeating", isOnce(group) ? no : yes},
               {"IsReferenceData", ofTheTrial ? yes : no},
               {"SASDatasetName", group.name},
               {"Comment", group.table}});
  m_file.writeTexts("Description", name);
  int order = 0;
  const auto refer = [&](const QString& item) {
    emptyElement(m_xml, "ItemRef",
                 {{"ItemOID", item}, {"OrderNumber", QString::number(++order)}, {"Mandatory", no}});
  };
  if (namesSubject(group)) refer(odmSubjectItem(group).oid);
  for (const ExportItem& item : group.items)
    refer(item.oid);
  m_xml.writeEndElement();
}

int OdmMetadata::lengthOf(const ExportItem& item) const {
  qsizetype length = std::max(item.length(), m_file.shape.longest.value(item.oid, 1));
  for (const CodeWords& code : codesOf(item.list))
    length = std::max(length, code.code.size());
  return static_cast<int>(length);
}

void OdmMetadata::writeItem(const ExportGroup& group, const ExportItem& item) {
  const QString type = typeName(item.kind);
  const bool hasLength = type == u"text" || type == u"integer" || type == u"float";
  const QString digits = QString::number(m_file.shape.decimals.value(item.oid, 0));
  const QString place = group.table + u'.' + item.column;
  const bool isSubject = namesSubject(group) && item == odmSubjectItem(group);
  openElement(m_xml, "ItemDef",
              {{"OID", item.oid},
               {"Name", m_file.name(m_file.words.items.value(isSubject ? u"SUBJKEY"_qs : item.oid))},
               {"DataType", type},
               {"Length", hasLength ? QString::number(lengthOf(item)) : QString()},
               {"SignificantDigits", type == u"float" ? digits : QString()},
               {"SASFieldName", item.sasName},
               {"SDSVarName", item.sasName == u"SUBJID" ? item.sasName : QString()},
               {"Origin", item.derived == Derived::None ? u"CRF"_qs : u"Derived"_qs},
               {"Comment", place}});
  m_file.writeTexts("Question", m_file.words.items.value(isSubject ? u"SUBJKEY"_qs : item.oid));
  const QString unit = unitOid(m_units, unitOfItem(item));
  if (!unit.isNull()) emptyElement(m_xml, "MeasurementUnitRef", {{"MeasurementUnitOID", unit}});
  if (!codesOf(item.list).empty()) emptyElement(m_xml, "CodeListRef", {{"CodeListOID", item.list}});
  emptyElement(m_xml, "Alias", {{"Context", QStringLiteral("CohortDesk")}, {"Name", place}});
  m_xml.writeEndElement();
}

void OdmMetadata::writeItems() {
  for (const ExportGroup& group : exportTable()) {
    if (namesSubject(group)) writeItem(group, odmSubjectItem(group));
    for (const ExportItem& item : group.items)
      writeItem(group, item);
  }
}

std::vector<CodeWords> OdmMetadata::codesOf(const QString& list) const {
  std::vector<CodeWords> codes = m_file.words.lists.value(list);
  QStringList more = m_file.shape.codes.value(list).values();
  for (const CodeWords& known : codes)
    more.removeAll(known.code);
  more.sort();
  for (const QString& code : more)
    codes.push_back({code, {code, code}});
  return codes;
}

void OdmMetadata::writeLists() {
  QStringList oids;
  for (const ExportGroup& group : exportTable())
    for (const ExportItem& item : group.items)
      if (!oids.contains(item.list) && !codesOf(item.list).empty()) oids << item.list;
  for (const QString& oid : oids)
    writeList(oid);
}

void OdmMetadata::writeList(const QString& oid) {
  const bool isNumber = oid == u"CL_NY";
  const QString name = oid.mid(3);
  openElement(m_xml, "CodeList",
              {{"OID", oid},
               {"Name", name},
               {"DataType", isNumber ? u"integer"_qs : u"text"_qs},
               {"SASFormatName", isNumber ? name : QString(u'$' + name)}});
  for (int order = 0; const CodeWords& code : codesOf(oid)) {
    openElement(m_xml, "CodeListItem",
                {{"CodedValue", code.code}, {"OrderNumber", QString::number(++order)}});
    m_file.writeTexts("Decode", code.words);
    const Analyte* analyte =
        oid == u"CL_ANALYTE" ? m_file.source.protocol.measurements.analyte(code.code) : nullptr;
    if (analyte && !analyte->unit.isEmpty())
      emptyElement(m_xml, "Alias",
                   {{"Context", QStringLiteral("unit")}, {"Name", unitOid(m_units, analyte->unit)}});
    m_xml.writeEndElement();
  }
  m_xml.writeEndElement();
}
} // namespace

void writeOdmMetadata(const OdmFile& file) {
  OdmMetadata(file).write();
}
