#include "ui/print/pdf_archive.h"
#include "ui/print/qpdf_headers.h"

#include <QColorSpace>
#include <QDateTime>
#include <QXmlStreamWriter>

namespace {
const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString adobe = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

QString factOf(QPDF& pdf, const char* key) {
  QPDFObjectHandle value = pdf.getTrailer().getKey("/Info").getKey(key);
  return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/// A list of one, as Dublin Core has title, creator and description.
void writeListed(QXmlStreamWriter& xml, const QString& name, const QString& kind, const QString& value) {
  if (value.isEmpty()) return;
  xml.writeStartElement(dublinCore, name);
  xml.writeStartElement(rdf, kind);
  xml.writeStartElement(rdf, QStringLiteral("li"));
  if (kind == QLatin1String("Alt"))
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
  xml.writeCharacters(value);
  for (int i = 0; i < 3; ++i)
    xml.writeEndElement();
}

void writeFacts(QXmlStreamWriter& xml, QPDF& pdf, const QDateTime& madeAt) {
  writeListed(xml, QStringLiteral("title"), QStringLiteral("Alt"), factOf(pdf, "/Title"));
  writeListed(xml, QStringLiteral("creator"), QStringLiteral("Seq"), factOf(pdf, "/Author"));
  writeListed(xml, QStringLiteral("description"), QStringLiteral("Alt"), factOf(pdf, "/Subject"));
  xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), factOf(pdf, "/Creator"));
  xml.writeTextElement(xmp, QStringLiteral("CreateDate"),
                       madeAt.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
  xml.writeTextElement(adobe, QStringLiteral("Producer"), factOf(pdf, "/Producer"));
  xml.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("2"));
  xml.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("B"));
}

QByteArray xmpOf(QPDF& pdf, const QDateTime& madeAt) {
  QByteArray packet;
  QXmlStreamWriter xml(&packet);
  xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                 QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
  const QString meta = QStringLiteral("adobe:ns:meta/");
  xml.writeNamespace(meta, QStringLiteral("x"));
  xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
  xml.writeNamespace(rdf, QStringLiteral("rdf"));
  xml.writeStartElement(rdf, QStringLiteral("RDF"));
  xml.writeNamespace(dublinCore, QStringLiteral("dc"));
  xml.writeNamespace(xmp, QStringLiteral("xmp"));
  xml.writeNamespace(adobe, QStringLiteral("pdf"));
  xml.writeNamespace(pdfaid, QStringLiteral("pdfaid"));
  xml.writeStartElement(rdf, QStringLiteral("Description"));
  xml.writeAttribute(rdf, QStringLiteral("about"), QString());
  writeFacts(xml, pdf, madeAt);
  for (int i = 0; i < 3; ++i)
    xml.writeEndElement();
  xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
  return packet;
}
void setColours(QPDF& pdf) {
  QPDFObjectHandle profile =
      QPDFObjectHandle::newStream(&pdf, QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
  profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
  QPDFObjectHandle intent = QPDFObjectHandle::parse(
      "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
      "/RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1) >>");
  intent.replaceKey("/DestOutputProfile", profile);
  QPDFObjectHandle intents = QPDFObjectHandle::newArray();
  intents.appendItem(pdf.makeIndirectObject(intent));
  pdf.getRoot().replaceKey("/OutputIntents", intents);
}

void describe(QPDF& pdf, const QDateTime& madeAt) {
  QPDFObjectHandle about = QPDFObjectHandle::newStream(&pdf, xmpOf(pdf, madeAt).toStdString());
  about.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  about.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  pdf.getRoot().replaceKey("/Metadata", about);
}
} // namespace

void makeArchivable(QPDF& pdf, const QDateTime& madeAt) {
  setColours(pdf);
  describe(pdf, madeAt);
}
