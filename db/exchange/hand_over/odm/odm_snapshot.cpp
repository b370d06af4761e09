#include "db/exchange/hand_over/odm/odm_file.h"
#include "db/exchange/hand_over/odm/odm_forms.h"
#include "db/exchange/hand_over/odm/odm_signatures.h"
#include "db/exchange/hand_over/odm/odm_xml.h"

#include <list>

namespace {
/// A row of the subject that is written now.
struct PlacedRow {
  const ExportGroup* group;
  ExportRow row;
};

/// Screening before treatment, one screening, one visit, one form after the other; within a form group by
/// group, by the rows' ids.
bool standsBefore(const PlacedRow& one, const PlacedRow& other) {
  const auto key = [](const PlacedRow& placed) {
    return std::make_tuple(placed.group->event, placed.row.eventRepeat.toLongLong(), placed.row.event,
                           odmFormOf(*placed.group), placed.group, placed.row.id);
  };
  return key(one) < key(other);
}

class OdmSnapshot {
 public:
  OdmSnapshot(const OdmFile& file, CountedStage& stage)
      : m_file(file), m_xml(file.xml), m_stage(stage), m_signatures(file.source.values) {}
  void write();

 private:
  void writeReference();
  void writeReferenceOf(const ExportGroup& group);
  void writeClinical();
  void writeSubject(const std::vector<PlacedRow>& rows);
  void writeRow(const ExportGroup& group, const ExportRow& row, const Signature* signature);
  /// A second signer's is a second element of the same key.
  void writeRow(const ExportGroup& group, const ExportRow& row);
  void writeItem(const QString& oid, const QString& value);
  const std::vector<Signature>& signaturesOf(const ExportGroup& group, const ExportRow& row) const;
  void openForm(const PlacedRow& placed);

  const OdmFile& m_file;
  QXmlStreamWriter& m_xml;
  CountedStage& m_stage;
  OdmSignatures m_signatures;
};

void OdmSnapshot::write() {
  writeReference();
  writeClinical();
}

void OdmSnapshot::writeReference() {
  openElement(m_xml, "ReferenceData",
              {{"StudyOID", m_file.studyOid()}, {"MetaDataVersionOID", m_file.metadataOid()}});
  for (const ExportGroup& group : exportTable())
    if (group.event == StudyEvent::Reference || m_file.shape.ofTheTrial.contains(group.name))
      writeReferenceOf(group);
  m_xml.writeEndElement();
}

void OdmSnapshot::writeReferenceOf(const ExportGroup& group) {
  ExportCursor rows(m_file.source, group, ExportCursor::Order::ByRow);
  while (rows.next()) {
    if (!rows.row().event.isEmpty()) continue;
    m_stage.advance();
    writeRow(group, rows.row());
  }
}

void OdmSnapshot::writeClinical() {
  openElement(m_xml, "ClinicalData",
              {{"StudyOID", m_file.studyOid()}, {"MetaDataVersionOID", m_file.metadataOid()}});
  std::list<std::pair<const ExportGroup*, ExportCursor>> cursors; // each at a row that is to be written
  const auto advance = [](ExportCursor& rows) {
    while (rows.next())
      if (!rows.row().event.isEmpty()) return true;
    return false;
  };
  for (const ExportGroup& group : exportTable()) {
    if (group.event == StudyEvent::Reference) continue;
    cursors.emplace_back(&group, ExportCursor(m_file.source, group, ExportCursor::Order::BySubject));
    if (!advance(cursors.back().second)) cursors.pop_back();
  }
  while (!cursors.empty()) {
    RowId subject = cursors.front().second.subject();
    for (const auto& [group, rows] : cursors)
      subject = std::min(subject, rows.subject());
    std::vector<PlacedRow> ofSubject;
    cursors.remove_if([&](auto& cursor) {
      auto& [group, rows] = cursor;
      bool more = true;
      for (; more && rows.subject() == subject; more = advance(rows))
        ofSubject.push_back({group, rows.row()});
      return !more;
    });
    std::sort(ofSubject.begin(), ofSubject.end(), standsBefore);
    writeSubject(ofSubject);
  }
  m_xml.writeEndElement();
}

void OdmSnapshot::writeSubject(const std::vector<PlacedRow>& rows) {
  openElement(m_xml, "SubjectData", {{"SubjectKey", rows.front().row.subjectKey}});
  emptyElement(m_xml, "SiteRef", {{"LocationOID", odmSite}});
  const PlacedRow* before = nullptr;
  for (const PlacedRow& placed : rows) {
    const bool sameEvent =
        before && before->row.event == placed.row.event && before->row.eventRepeat == placed.row.eventRepeat;
    const bool sameForm = sameEvent && odmFormOf(*before->group) == odmFormOf(*placed.group);
    if (before && !sameForm) m_xml.writeEndElement();
    if (before && !sameEvent) m_xml.writeEndElement();
    if (!sameEvent)
      openElement(
          m_xml, "StudyEventData",
          {{"StudyEventOID", placed.row.event},
           {"StudyEventRepeatKey", placed.row.eventRepeat.isEmpty() ? QString() : placed.row.eventRepeat}});
    if (!sameForm) openForm(placed);
    m_stage.advance();
    writeRow(*placed.group, placed.row);
    before = &placed;
  }
  m_xml.writeEndElement();
  m_xml.writeEndElement();
  m_xml.writeEndElement();
}

void OdmSnapshot::openForm(const PlacedRow& placed) {
  openElement(m_xml, "FormData", {{"FormOID", odmFormOf(*placed.group)}});
  if (placed.group->event != StudyEvent::Screening) return;
  const auto& signatures = m_signatures.of(u"SCR"_qs, placed.row.eventRepeat.toLongLong());
  if (!signatures.empty()) writeOdmSignature(m_file, signatures.back());
}

const std::vector<Signature>& OdmSnapshot::signaturesOf(const ExportGroup& group,
                                                        const ExportRow& row) const {
  static const std::vector<Signature> none;
  if (group.name == u"SCR") return none; // the form's
  return m_signatures.of(group.name, group.name == u"SCRFAIL" ? row.eventRepeat.toLongLong() : row.id);
}

void OdmSnapshot::writeRow(const ExportGroup& group, const ExportRow& row) {
  const auto& signatures = signaturesOf(group, row);
  writeRow(group, row, signatures.empty() ? nullptr : &signatures.front());
  for (std::size_t more = 1; more < signatures.size(); ++more)
    writeRow(group, row, &signatures[more]);
}

void OdmSnapshot::writeRow(const ExportGroup& group, const ExportRow& row, const Signature* signature) {
  openElement(m_xml, "ItemGroupData",
              {{"ItemGroupOID", odmGroupOid(group, row.event.isEmpty())},
               {"ItemGroupRepeatKey", isOnce(group) ? QString() : QString::number(row.id)}});
  if (signature) writeOdmSignature(m_file, *signature);
  if (namesSubject(group)) writeItem(odmSubjectItem(group).oid, row.subjectKey);
  for (std::size_t i = 0; i < group.items.size(); ++i)
    writeItem(group.items[i].oid, odmValue(group.items[i], row.values.at(static_cast<qsizetype>(i))));
  m_xml.writeEndElement();
}

void OdmSnapshot::writeItem(const QString& oid, const QString& value) {
  if (!value.isEmpty()) emptyElement(m_xml, "ItemData", {{"ItemOID", oid}, {"Value", value}});
}
} // namespace

void writeOdmSnapshot(const OdmFile& file, CountedStage& stage) {
  OdmSnapshot(file, stage).write();
}
