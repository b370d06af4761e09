#include "app/base/plain_text.h"

#include <QLocale>
#include <QString>
#include <optional>

QString normalizedName(const QString& name) {
  return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QString keepableText(QString text) {
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar sign = text.at(i);
    const bool isPair = sign.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
    if (isPair)
      ++i;
    else if (sign.isSurrogate() || sign.unicode() >= 0xFFFE || (i == 0 && sign == QChar::ByteOrderMark))
      text[i] = QChar::ReplacementCharacter;
  }
  return text;
}

QString joinSentences(const QStringList& sentences) {
  const bool chinese = QLocale().language() == QLocale::Chinese; // 。 holds its own blank
  return sentences.join(chinese ? QString() : QStringLiteral(" "));
}

namespace {
/// The control character that begins there. `length` is how many bytes what stands there has.
std::optional<int> controlAt(const QByteArray& utf8, qsizetype at, qsizetype& length) {
  const auto byte = [&](qsizetype i) { return i < utf8.size() ? static_cast<unsigned char>(utf8.at(i)) : 0; };
  const int first = byte(at);
  const int second = byte(at + 1);
  length = 1;
  if (first == '\n' || (first == '\r' && second == '\n')) return std::nullopt;
  if (first < 0x20 || first == 0x7F) return first;
  if (first != 0xC2 || second < 0x80 || second > 0x9F) return std::nullopt;
  length = 2; // C1 as UTF-8 writes it
  return second;
}
} // namespace

QByteArray terminalText(const QByteArray& utf8) {
  QByteArray text;
  text.reserve(utf8.size());
  qsizetype plainFrom = 0;
  for (qsizetype at = 0, length = 1; at < utf8.size(); at += length) {
    const std::optional<int> control = controlAt(utf8, at, length);
    if (!control) continue;
    text.append(utf8.constData() + plainFrom, at - plainFrom);
    text += "\\u" + QByteArray::number(*control, 16).toUpper().rightJustified(4, '0');
    plainFrom = at + length;
  }
  text.append(utf8.constData() + plainFrom, utf8.size() - plainFrom);
  return text;
}
