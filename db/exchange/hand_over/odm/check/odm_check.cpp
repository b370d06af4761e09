#include "db/exchange/hand_over/odm/check/odm_check.h"

#include "db/exchange/hand_over/odm/check/odm_data_check.h"

#include <QDateTime>

namespace {
QDateTime momentAt(const XmlNode& node, const char* attribute) {
  return QDateTime::fromString(node.at(attribute), Qt::ISODateWithMs);
}

void checkFile(OdmFindings& found, const XmlNode& root) {
  const auto expect = [&](bool holds, const char* otherwise) {
    found.expect(OdmLook::File, holds, [&]() -> QString { return QString::fromLatin1(otherwise); });
  };
  const bool isTransactional = root.at("FileType") == u"Transactional";
  expect(root.name == u"ODM", "is no ODM file");
  expect(root.at("ODMVersion") == u"1.3.2", "is of another version");
  expect(momentAt(root, "AsOfDateTime") <= momentAt(root, "CreationDateTime"), "was made before its data");
  expect(isTransactional == (root.at("Archival") == u"Yes"),
         "is archival and no transactional file, or the other way round");
  expect(!root.has("PriorFileOID"), "is not whole");
}

/// Data follow the head: the first of them ends it.
void readParts(QXmlStreamReader& reader, OdmDefinitions& definitions, OdmDataCheck& data) {
  bool isHead = true;
  while (reader.readNextStartElement()) {
    const bool isReference = reader.name() == u"ReferenceData";
    const bool isData = isReference || reader.name() == u"ClinicalData";
    if (isData && isHead) definitions.finish();
    isHead = isHead && !isData;
    if (isReference)
      data.readReference(reader);
    else if (isData)
      data.readClinical(reader);
    else
      definitions.add(readNode(reader));
  }
  if (isHead) definitions.finish();
}
} // namespace

OdmFindings checkOdm(QIODevice& xml, CountedStage& stage, const OdmRowListener& hear) {
  OdmFindings found;
  OdmDefinitions definitions(found);
  QXmlStreamReader reader(&xml);
  if (reader.readNextStartElement()) {
    const XmlNode root = shellAt(reader);
    checkFile(found, root);
    OdmDataCheck data(found, definitions, root.at("FileType") == u"Transactional", stage, hear);
    if (root.name == u"ODM") readParts(reader, definitions, data);
  }
  while (!reader.atEnd())
    reader.readNext();
  found.expect(OdmLook::File, !reader.hasError(), [&]() -> QString { return reader.errorString(); });
  return found;
}
