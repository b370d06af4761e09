#include "db/exchange/hand_over/odm/odm_xml.h"

namespace {
/// How many code units from `at` on are one character that XML has; 0 = none is.
qsizetype allowedAt(const QString& text, qsizetype at) {
  const QChar sign = text.at(at);
  if (sign.isHighSurrogate()) return at + 1 < text.size() && text.at(at + 1).isLowSurrogate() ? 2 : 0;
  if (sign.isLowSurrogate() || sign.unicode() >= 0xFFFE) return 0;
  return sign.unicode() >= 0x20 || sign == u'\t' || sign == u'\n' || sign == u'\r' ? 1 : 0;
}
} // namespace

QString xmlText(QString text) {
  for (qsizetype at = 0; at < text.size();) {
    const qsizetype units = allowedAt(text, at);
    if (units == 0) text[at] = QChar(QChar::ReplacementCharacter);
    at += std::max<qsizetype>(units, 1);
  }
  return text;
}

qint64 forbiddenIn(const QString& text) {
  qint64 count = 0;
  for (qsizetype at = 0; at < text.size();) {
    const qsizetype units = allowedAt(text, at);
    if (units == 0) ++count;
    at += std::max<qsizetype>(units, 1);
  }
  return count;
}

qint64 PutDevice::writeData(const char* bytes, qint64 count) {
  constexpr qsizetype atOnce = 65536;
  m_waiting.append(bytes, count);
  if (m_waiting.size() >= atOnce) finish();
  return count;
}

void PutDevice::finish() {
  if (!m_waiting.isEmpty()) m_put(m_waiting);
  m_waiting.clear();
}

namespace {
void addAttributes(QXmlStreamWriter& xml, XmlAttributes attributes) {
  for (const auto& [name, value] : attributes)
    if (!value.isNull()) xml.writeAttribute(QLatin1String(name), xmlText(value));
}
} // namespace

void openElement(QXmlStreamWriter& xml, const char* name, XmlAttributes attributes) {
  xml.writeStartElement(QLatin1String(name));
  addAttributes(xml, attributes);
}

void emptyElement(QXmlStreamWriter& xml, const char* name, XmlAttributes attributes) {
  xml.writeEmptyElement(QLatin1String(name));
  addAttributes(xml, attributes);
}

void textElement(QXmlStreamWriter& xml, const char* name, const QString& text) {
  xml.writeTextElement(QLatin1String(name), xmlText(text));
}
