#include "db/exchange/hand_over/odm/odm_signatures.h"

#include "app/study/codes.h"
#include "db/exchange/hand_over/odm/odm_file.h"
#include "db/exchange/hand_over/odm/odm_forms.h"
#include "db/exchange/hand_over/odm/odm_xml.h"

OdmSignatures::OdmSignatures(const Study& study) {
  for (const Subject& subject : study.subjects) {
    for (const Screening& screening : subject.screenings) {
      if (!screening.signatures.empty()) add(u"SCR"_qs, screening.id, screening.signatures.back());
      if (screening.failure) add(u"SCRFAIL"_qs, screening.id, screening.failure->signature);
    }
    for (const DltAssessment& assessment : subject.assessments)
      add(u"DLT"_qs, assessment.id, assessment.signature);
  }
  for (const Decision& decision : study.decisions)
    for (const auto& signature : {decision.investigator, decision.sponsor})
      add(u"DECISION"_qs, decision.id, signature);
  for (const DesignChange& change : study.designChanges)
    for (const auto& signature : {change.investigator, change.sponsor})
      add(u"CHANGE"_qs, change.id, signature);
}

void OdmSignatures::add(const QString& group, RowId row, const std::optional<Signature>& signature) {
  if (!signature || signature->earlierVersion || signature->method != SignatureMethod::OnLaptop) return;
  m_signatures[{group, row}].push_back(*signature);
}

const std::vector<Signature>& OdmSignatures::of(const QString& group, RowId row) const {
  static const std::vector<Signature> none;
  const auto found = m_signatures.constFind({group, row});
  return found == m_signatures.constEnd() ? none : *found;
}

QString odmSignature(const QString& meaning) {
  return odmOid(u"SIG_"_qs, meaning);
}

void writeOdmSignature(const OdmFile& file, RowId user, const QString& meaning, const QString& at) {
  openElement(file.xml, "Signature");
  emptyElement(file.xml, "UserRef", {{"UserOID", odmUser(user)}});
  emptyElement(file.xml, "LocationRef", {{"LocationOID", odmSite}});
  emptyElement(file.xml, "SignatureRef", {{"SignatureOID", odmSignature(meaning)}});
  textElement(file.xml, "DateTimeStamp", at);
  file.xml.writeEndElement();
}

void writeOdmSignature(const OdmFile& file, const Signature& signature) {
  writeOdmSignature(file, signature.userId, codeOf(signature.meaning),
                    signature.at.toString(Qt::ISODateWithMs));
}
