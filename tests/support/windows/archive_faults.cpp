#include "tests/support/windows/archive_faults.h"
#include "ui/print/qpdf_headers.h"

#include <QRegularExpression>

namespace {
using Object = QPDFObjectHandle;

void checkFont(Object font, QStringList& faults) {
  const QString name = QString::fromStdString(
      font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName() : std::string());
  if (font.getKey("/Subtype").isNameAndEquals("/Type0")) return; // its descendant is looked at
  Object about = font.getKey("/FontDescriptor");
  const bool isEmbedded = about.isDictionary() && (about.hasKey("/FontFile") || about.hasKey("/FontFile2") ||
                                                   about.hasKey("/FontFile3"));
  if (!isEmbedded && !font.getKey("/Subtype").isNameAndEquals("/Type3"))
    faults << QStringLiteral("font %1 is not embedded").arg(name);
  if (font.getKey("/Subtype").isNameAndEquals("/CIDFontType2") && !font.hasKey("/CIDToGIDMap"))
    faults << QStringLiteral("font %1 has no CIDToGIDMap").arg(name);
}

bool isKnownBlend(Object state) {
  return !state.hasKey("/BM") || state.getKey("/BM").isNameAndEquals("/Normal");
}

void checkObject(Object object, QStringList& faults) {
  Object dict = object.isStream() ? object.getDict() : object;
  if (!dict.isDictionary()) return;
  if (dict.getKey("/Type").isNameAndEquals("/Font")) checkFont(dict, faults);
  if (!isKnownBlend(dict)) faults << QStringLiteral("another blend mode");
  if (dict.getKey("/Interpolate").isBool() && dict.getKey("/Interpolate").getBoolValue())
    faults << QStringLiteral("an interpolated image");
  if (dict.getKey("/S").isNameAndEquals("/JavaScript")) faults << QStringLiteral("a script");
  if (object.isStream() && dict.getKey("/Filter").isNameAndEquals("/LZWDecode"))
    faults << QStringLiteral("LZW");
}

void checkIntent(Object catalog, QStringList& faults) {
  Object intents = catalog.getKey("/OutputIntents");
  if (!intents.isArray() || intents.getArrayNItems() != 1) {
    faults << QStringLiteral("no OutputIntent");
    return;
  }
  Object intent = intents.getArrayItem(0);
  if (!intent.getKey("/S").isNameAndEquals("/GTS_PDFA1") || !intent.getKey("/DestOutputProfile").isStream())
    faults << QStringLiteral("an OutputIntent without its profile");
}

QString xmpOf(Object catalog) {
  Object metadata = catalog.getKey("/Metadata");
  if (!metadata.isStream() || metadata.getDict().hasKey("/Filter")) return {};
  const auto content = metadata.getRawStreamData();
  return QString::fromUtf8(reinterpret_cast<const char*>(content->getBuffer()),
                           static_cast<qsizetype>(content->getSize()));
}

/// Each fact of the information dictionary is said by XMP, too.
void checkXmp(QPDF& pdf, QStringList& faults) {
  const QString xmp = xmpOf(pdf.getRoot());
  if (xmp.isEmpty()) faults << QStringLiteral("no XMP, or a compressed one");
  for (const char* claim : {"<pdfaid:part>2<", "<pdfaid:conformance>B<"})
    if (!xmp.contains(QLatin1String(claim)))
      faults << QStringLiteral("XMP without %1").arg(QLatin1String(claim));
  Object about = pdf.getTrailer().getKey("/Info");
  for (const char* key : {"/Title", "/Author", "/Subject", "/Creator", "/Producer"}) {
    const QString value = about.getKey(key).isString()
                              ? QString::fromStdString(about.getKey(key).getUTF8Value()).toHtmlEscaped()
                              : QString();
    if (!xmp.contains(value)) faults << QStringLiteral("XMP says no %1").arg(QLatin1String(key));
  }
  static const QRegularExpression digits(QStringLiteral("[^0-9]"));
  const QString date = QString::fromStdString(about.getKey("/CreationDate").getUTF8Value()).remove(digits);
  const auto said = QRegularExpression(QStringLiteral("<xmp:CreateDate>([^<]*)<")).match(xmp).captured(1);
  if (date.isEmpty() || QString(said).remove(digits) != date)
    faults << QStringLiteral("XMP has another date");
}
} // namespace

QStringList archiveFaults(const QByteArray& bytes) {
  QPDF pdf;
  pdf.processMemoryFile("archive", bytes.constData(), static_cast<std::size_t>(bytes.size()));
  QStringList faults;
  if (!bytes.startsWith("%PDF-1.4\n%")) faults << QStringLiteral("another header");
  if (pdf.isEncrypted()) faults << QStringLiteral("encrypted");
  if (!pdf.getTrailer().getKey("/ID").isArray()) faults << QStringLiteral("no identifier");
  for (const Object& object : pdf.getAllObjects())
    checkObject(object, faults);
  checkIntent(pdf.getRoot(), faults);
  checkXmp(pdf, faults);
  faults.removeDuplicates();
  return faults;
}
