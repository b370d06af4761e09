#include "app/reports/json_string.h"

namespace {
void appendEscape(QByteArray& json, char16_t unit) {
  static constexpr char digits[] = "0123456789abcdef";
  json += "\\u";
  for (const int shift : {12, 8, 4, 0})
    json += digits[(unit >> shift) & 0xf];
}

void appendAscii(QByteArray& json, char16_t unit) {
  switch (unit) {
  case u'"':
    json += "\\\"";
    return;
  case u'\\':
    json += "\\\\";
    return;
  case u'\n':
    json += "\\n";
    return;
  case u'\r':
    json += "\\r";
    return;
  case u'\t':
    json += "\\t";
    return;
  default:
    if (unit < 0x20)
      appendEscape(json, unit);
    else
      json += static_cast<char>(unit);
  }
}

/// How many units at the front are one character; 0 = half of a pair.
qsizetype characterSize(QStringView text) {
  if (!text.front().isSurrogate()) return 1;
  const bool pair = text.front().isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate();
  return pair ? 2 : 0;
}
} // namespace

void appendJsonString(QByteArray& json, QStringView text) {
  json += '"';
  for (qsizetype i = 0; i < text.size();) {
    const char16_t unit = text[i].unicode();
    if (unit < 0x80) {
      appendAscii(json, unit);
      ++i;
    } else if (const qsizetype size = characterSize(text.mid(i)); size > 0) {
      json += text.mid(i, size).toUtf8();
      i += size;
    } else {
      appendEscape(json, unit);
      ++i;
    }
  }
  json += '"';
}
