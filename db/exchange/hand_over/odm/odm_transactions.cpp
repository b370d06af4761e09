#include "db/exchange/hand_over/odm/odm_file.h"
#include "db/exchange/hand_over/odm/odm_forms.h"
#include "db/exchange/hand_over/odm/odm_history.h"
#include "db/exchange/hand_over/odm/odm_signatures.h"
#include "db/exchange/hand_over/odm/odm_xml.h"

namespace {
/// Which row a line of a table of signatures signs, on this laptop.
struct SignedHere {
  const char* group; ///< of the row that is signed
  const char* column;
};
constexpr SignedHere signedHere[] = {
    {"SCR", "screening_id"}, {"DLT", "assessment_id"}, {"DECISION", "decision_id"}, {"CHANGE", "change_id"}};

const ExportGroup& groupNamed(const char* name) {
  const auto& all = exportTable();
  return *std::find_if(all.cbegin(), all.cend(),
                       [&](const ExportGroup& group) { return group.name == QLatin1String(name); });
}

QString newValue(const OdmChange& change, const char* column) {
  for (const OdmItemChange& item : change.items)
    if (item.item->column == QLatin1String(column)) return item.value;
  return {};
}

bool signsOnLaptop(const OdmChange& change) {
  const bool isSignature =
      change.group->name == u"SIGN" || change.group->name == u"SIGNFAIL" || change.group->name == u"SIGNDES";
  return isSignature && change.transaction == OdmTransaction::Insert &&
         newValue(change, "method") == u"on-laptop";
}

class OdmTransactions {
 public:
  OdmTransactions(const OdmFile& file, CountedStage& stage) : m_file(file), m_xml(file.xml), m_stage(stage) {}
  void write();

 private:
  void writeReference();
  void writeClinical();
  void writeAudit(const OdmChange& change);
  void writeRow(const OdmChange& change);
  void writeSigned(const OdmChange& change, bool isClinical);
  void openSigned(const OdmChange& change, const ExportGroup& group, RowId row);
  void writeSignature(const OdmChange& change);
  void goTo(const OdmChange& change, const QString& form);
  void open(const QString& path, const char* element, XmlAttributes key, const OdmChange& change);
  void closeTo(int depth);

  const OdmFile& m_file;
  QXmlStreamWriter& m_xml;
  CountedStage& m_stage;
  QStringList m_path;  ///< of the elements that are open: subject, event, form
  QSet<QString> m_met; ///< such paths that have been inserted
};

void OdmTransactions::write() {
  writeReference();
  writeClinical();
}

void OdmTransactions::writeReference() {
  std::vector<const ExportGroup*> groups;
  for (const ExportGroup& group : exportTable())
    if (group.event == StudyEvent::Reference || m_file.shape.ofTheTrial.contains(group.name))
      groups.push_back(&group);
  openElement(m_xml, "ReferenceData",
              {{"StudyOID", m_file.studyOid()}, {"MetaDataVersionOID", m_file.metadataOid()}});
  readHistory(m_file.source, groups, m_stage, [&](const OdmChange& change) {
    if (!change.place.event.isEmpty()) return;
    writeRow(change);
    if (signsOnLaptop(change)) writeSigned(change, false);
  });
  m_xml.writeEndElement();
}

void OdmTransactions::writeClinical() {
  std::vector<const ExportGroup*> groups;
  for (const ExportGroup& group : exportTable())
    if (group.event != StudyEvent::Reference || group.name.startsWith(u"SIGN")) groups.push_back(&group);
  openElement(m_xml, "ClinicalData",
              {{"StudyOID", m_file.studyOid()}, {"MetaDataVersionOID", m_file.metadataOid()}});
  readHistory(m_file.source, groups, m_stage, [&](const OdmChange& change) {
    if (signsOnLaptop(change)) return writeSigned(change, true);
    if (change.place.event.isEmpty()) return;
    goTo(change, odmFormOf(*change.group));
    writeRow(change);
  });
  closeTo(0);
  m_xml.writeEndElement();
}

void OdmTransactions::writeAudit(const OdmChange& change) {
  openElement(m_xml, "AuditRecord", {{"EditPoint", QStringLiteral("Monitoring")}});
  emptyElement(m_xml, "UserRef", {{"UserOID", odmUser(change.userId)}});
  emptyElement(m_xml, "LocationRef", {{"LocationOID", odmSite}});
  textElement(m_xml, "DateTimeStamp", change.at);
  if (!change.reason.isEmpty()) textElement(m_xml, "ReasonForChange", change.reason);
  textElement(
      m_xml, "SourceID",
      QStringLiteral("journal/%1 mac %2").arg(change.line).arg(QString::fromLatin1(change.mac.toHex())));
  m_xml.writeEndElement();
}

void OdmTransactions::writeRow(const OdmChange& change) {
  const ExportGroup& group = *change.group;
  const auto item = [&](const QString& oid, const QString& value, OdmTransaction transaction) {
    emptyElement(m_xml, "ItemData",
                 {{"ItemOID", oid},
                  {"TransactionType", QLatin1String(odmTransactionName(transaction))},
                  {"Value", transaction == OdmTransaction::Remove ? QString() : value}});
  };
  openElement(m_xml, "ItemGroupData",
              {{"ItemGroupOID", odmGroupOid(group, change.place.event.isEmpty())},
               {"ItemGroupRepeatKey", isOnce(group) ? QString() : QString::number(change.place.id)},
               {"TransactionType", QLatin1String(odmTransactionName(change.transaction))}});
  writeAudit(change);
  if (namesSubject(group) && change.transaction == OdmTransaction::Insert)
    item(odmSubjectItem(group).oid, change.place.subjectKey, OdmTransaction::Insert);
  for (const OdmItemChange& one : change.items)
    item(one.item->oid, odmValue(*one.item, one.value), one.transaction);
  m_xml.writeEndElement();
}

void OdmTransactions::writeSignature(const OdmChange& change) {
  writeOdmSignature(m_file, newValue(change, "user_id").toLongLong(), newValue(change, "meaning"),
                    newValue(change, "signed_at"));
}

/// What was signed is there since an earlier line: it gets the signature and nothing else.
void OdmTransactions::writeSigned(const OdmChange& change, bool isClinical) {
  for (const auto& [name, column] : signedHere) {
    const QString row = newValue(change, column);
    if (row.isEmpty()) continue;
    const char* group = change.group->name == u"SIGNFAIL" ? "SCRFAIL" : name;
    const bool isOfSubject = groupNamed(group).event != StudyEvent::Reference;
    if (isOfSubject == isClinical) openSigned(change, groupNamed(group), row.toLongLong());
  }
}

void OdmTransactions::openSigned(const OdmChange& change, const ExportGroup& group, RowId row) {
  OdmChange of = change;
  of.group = &group;
  // A screen failure is known by its screening, and is in its event and form.
  of.place = placeOfRow(m_file.source, group.name == u"SCRFAIL" ? groupNamed("SCR") : group, row);
  const bool isClinical = !of.place.event.isEmpty();
  if (isClinical) goTo(of, group.name == u"SCR" ? QString() : odmFormOf(group));
  if (group.name == u"SCR")
    openElement(m_xml, "FormData",
                {{"FormOID", odmFormOf(group)}, {"TransactionType", QStringLiteral("Update")}});
  else
    openElement(m_xml, "ItemGroupData",
                {{"ItemGroupOID", odmGroupOid(group, false)},
                 {"ItemGroupRepeatKey", isOnce(group) ? QString() : QString::number(row)},
                 {"TransactionType", QStringLiteral("Update")}});
  writeAudit(change);
  writeSignature(change);
  m_xml.writeEndElement();
}

/// Opens what leads to a row; an empty form leads to the event alone.
void OdmTransactions::goTo(const OdmChange& change, const QString& form) {
  const ExportRow& place = change.place;
  QStringList path{place.subjectKey, place.event + u'/' + place.eventRepeat};
  if (!form.isEmpty()) path << form;
  int same = 0;
  while (same < std::min(path.size(), m_path.size()) && path.at(same) == m_path.at(same))
    ++same;
  closeTo(same);
  for (qsizetype depth = same; depth < path.size(); ++depth) {
    m_path << path.at(depth);
    if (depth == 0)
      open(m_path.join(u'\n'), "SubjectData", {{"SubjectKey", place.subjectKey}}, change);
    else if (depth == 1)
      open(m_path.join(u'\n'), "StudyEventData",
           {{"StudyEventOID", place.event},
            {"StudyEventRepeatKey", place.eventRepeat.isEmpty() ? QString() : place.eventRepeat}},
           change);
    else
      open(m_path.join(u'\n'), "FormData", {{"FormOID", form}}, change);
  }
}

void OdmTransactions::open(const QString& path, const char* element, XmlAttributes key,
                           const OdmChange& change) {
  const bool isNew = !m_met.contains(path);
  m_met.insert(path);
  openElement(m_xml, element, key);
  m_xml.writeAttribute(u"TransactionType"_qs, isNew ? u"Insert"_qs : u"Context"_qs);
  if (isNew) writeAudit(change);
  if (isNew && m_path.size() == 1) emptyElement(m_xml, "SiteRef", {{"LocationOID", odmSite}});
}

void OdmTransactions::closeTo(int depth) {
  for (; m_path.size() > depth; m_path.removeLast())
    m_xml.writeEndElement();
}
} // namespace

void writeOdmTransactions(const OdmFile& file, CountedStage& stage) {
  OdmTransactions(file, stage).write();
}
