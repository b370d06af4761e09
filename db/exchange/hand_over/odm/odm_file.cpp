#include "db/exchange/hand_over/odm/odm_file.h"

#include "db/exchange/hand_over/odm/odm_forms.h"
#include "db/exchange/hand_over/odm/odm_xml.h"

namespace {
constexpr int metadataEdition = 1; ///< goes up where an OID, a type or a structure changes
}

QString OdmFile::studyOid() const {
  const Protocol& protocol = source.protocol;
  return odmOid(u"ST_"_qs, protocol.registryId.isEmpty() ? protocol.id : protocol.registryId);
}

QString OdmFile::metadataOid() const {
  return odmOid(u"MDV_"_qs, source.protocol.version + QStringLiteral("_X%1").arg(metadataEdition));
}

QString OdmFile::name(const BilingualText& text) const {
  const QString& chosen = options.language == ExportLanguage::Chinese ? text.zh : text.en;
  return chosen.isEmpty() ? text.en + text.zh : chosen;
}

void OdmFile::writeTranslated(const BilingualText& text) const {
  const auto write = [&](const QString& language, const QString& translated) {
    openElement(xml, "TranslatedText", {{"xml:lang", language}});
    xml.writeCharacters(xmlText(translated));
    xml.writeEndElement();
  };
  if (options.language != ExportLanguage::Chinese) write(u"en"_qs, text.en.isEmpty() ? text.zh : text.en);
  // "zh", and not zh-CN: a reader may look for the one, or cut the other off.
  if (options.language != ExportLanguage::English) write(u"zh"_qs, text.zh.isEmpty() ? text.en : text.zh);
}

void OdmFile::writeTexts(const char* element, const BilingualText& text) const {
  openElement(xml, element);
  writeTranslated(text);
  xml.writeEndElement();
}
