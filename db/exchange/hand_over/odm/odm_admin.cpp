#include "app/study/codes.h"
#include "db/exchange/hand_over/odm/odm_file.h"
#include "db/exchange/hand_over/odm/odm_xml.h"

namespace {
QString userType(Role role) {
  if (isOfTheSponsor(role)) return u"Sponsor"_qs;
  const bool investigates = role == Role::PrincipalInvestigator || role == Role::SubInvestigator;
  return investigates ? u"Investigator"_qs : u"Other"_qs;
}

BilingualText wordsOfCode(const OdmFile& file, const char* list, const QString& code) {
  for (const CodeWords& known : file.words.lists.value(QLatin1String(list)))
    if (known.code == code) return known.words;
  return {code, code};
}

/// Where ODM takes one text: in each language that is asked for.
QString inOneText(const OdmFile& file, const BilingualText& text) {
  return file.options.language == ExportLanguage::Both ? text.en + u" / " + text.zh : file.name(text);
}

void writeUser(const OdmFile& file, RowId id, const QString& type, const BilingualText& role,
               const QString& name) {
  openElement(file.xml, "User", {{"OID", odmUser(id)}, {"UserType", type}});
  textElement(file.xml, "DisplayName", inOneText(file, role));
  textElement(file.xml, "FullName", name);
  emptyElement(file.xml, "LocationRef", {{"LocationOID", odmSite}});
  file.xml.writeEndElement();
}
} // namespace

void writeOdmAdmin(const OdmFile& file) {
  openElement(file.xml, "AdminData", {{"StudyOID", file.studyOid()}});
  const BilingualText program{QStringLiteral("CohortDesk"), QStringLiteral("CohortDesk")};
  writeUser(file, 0, u"Other"_qs, program, program.en);
  for (const User& user : file.source.values.users)
    writeUser(file, user.id, userType(user.role), wordsOfCode(file, "CL_ROLE", codeOf(user.role)), user.name);
  openElement(file.xml, "Location",
              {{"OID", odmSite}, {"Name", file.source.siteName}, {"LocationType", QStringLiteral("Site")}});
  const Cell made = file.source.study.ask(u"SELECT substr(created_at, 1, 10) FROM study"_qs);
  const auto* since = std::get_if<QString>(&made);
  emptyElement(file.xml, "MetaDataVersionRef",
               {{"StudyOID", file.studyOid()},
                {"MetaDataVersionOID", file.metadataOid()},
                {"EffectiveDate", since ? *since : QString()}});
  file.xml.writeEndElement();
  for (const char* meaning : codes<SignatureMeaning>) {
    openElement(
        file.xml, "SignatureDef",
        {{"OID", odmSignature(QLatin1String(meaning))}, {"Methodology", QStringLiteral("Electronic")}});
    textElement(file.xml, "Meaning",
                inOneText(file, wordsOfCode(file, "CL_SIGMEAN", QLatin1String(meaning))));
    textElement(file.xml, "LegalReason", inOneText(file, file.words.events.value(u"LEGAL"_qs)));
    file.xml.writeEndElement();
  }
  file.xml.writeEndElement();
}
