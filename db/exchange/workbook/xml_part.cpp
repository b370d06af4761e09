#include "db/exchange/workbook/xml_part.h"

#include "db/exchange/exchange_text.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <array>

namespace {
constexpr int deepest = 64;

/// Of workbooks and of what ties their parts together, as Excel writes them and as the standard's strict form
/// has them.
bool isOfTheFormat(QStringView space) {
  static constexpr std::array<QStringView, 3> spaces{
      u"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      u"http://purl.oclc.org/ooxml/spreadsheetml/main",
      u"http://schemas.openxmlformats.org/package/2006/relationships"};
  return std::find(spaces.begin(), spaces.end(), space) != spaces.end();
}
} // namespace

std::optional<QString> readXml(const QByteArray& part, XmlListener& listener) {
  QXmlStreamReader xml(part);
  int depth = 0;
  int strange = 0; // how deep within an element of another namespace
  while (!xml.atEnd() && !listener.refused()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::DTD)
      return ExchangeText::tr(
          "A part of this workbook declares a document type, which none may: it is not read.");
    if (token == QXmlStreamReader::StartElement) {
      if (++depth > deepest)
        return ExchangeText::tr("A part of this workbook is nested too deep and is not read.");
      if (strange > 0 || !isOfTheFormat(xml.namespaceUri()))
        ++strange;
      else
        listener.start(xml.name(), xml.attributes());
    } else if (token == QXmlStreamReader::EndElement) {
      --depth;
      if (strange > 0)
        --strange;
      else
        listener.end(xml.name());
    } else if (token == QXmlStreamReader::Characters && strange == 0) {
      listener.text(xml.text());
    }
  }
  if (listener.refused()) return listener.refused();
  if (xml.hasError())
    return ExchangeText::tr("This workbook is damaged: a part of it is no XML (line %1).")
        .arg(xml.lineNumber());
  return std::nullopt;
}
