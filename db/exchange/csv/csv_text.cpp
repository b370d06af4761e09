#include "db/exchange/csv/csv.h"

#include "db/exchange/exchange_text.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <optional>

namespace {
constexpr qsizetype sampleLength = 12;

std::optional<QString> decoded(QByteArrayView bytes, const char* encoding) {
  QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
  if (!decoder.isValid()) return std::nullopt;
  QString text = decoder.decode(bytes);
  if (decoder.hasError()) return std::nullopt;
  if (text.startsWith(QChar::ByteOrderMark)) text.remove(0, 1);
  return text;
}

bool isUtf8(QByteArrayView bytes) {
  return decoded(bytes, "UTF-8").has_value();
}

bool holdsAny(const QByteArray& bytes, std::initializer_list<const char*> names) {
  return std::any_of(names.begin(), names.end(), [&](const char* name) { return bytes.contains(name); });
}

/// What another program made, known by its first bytes: why it is no CSV.
std::optional<QString> otherFormat(const QByteArray& bytes) {
  const bool oldWorkbook = bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
  const bool archive = bytes.startsWith("PK\x03\x04");
  if (oldWorkbook || (archive && holdsAny(bytes, {"xl/", "[Content_Types].xml"})))
    return ExchangeText::tr(
        "This is an Excel workbook, not a CSV file. Open it, choose the sheet that is meant, and "
        "save that as “CSV UTF-8 (comma delimited)”.");
  if (archive)
    return ExchangeText::tr(
        "This is an archive, such as a workbook, and not a CSV file. Open it, choose the table "
        "that is meant, and save that as “CSV UTF-8”.");
  if (bytes.startsWith("%PDF"))
    return ExchangeText::tr(
        "This is a PDF file. Ask for the table as “CSV UTF-8”: nothing is read from a PDF.");
  static constexpr std::pair<const char*, const char*> others[] = {
      {"{\\rtf", "RTF"}, {"\x1F\x8B", "gzip"}, {"{", "JSON"}, {"[", "JSON"}};
  const bool mayBeUtf16 = bytes.contains('\0') && !bytes.startsWith('\x1F');
  for (const auto& [begin, name] : others)
    if (!mayBeUtf16 && bytes.startsWith(begin))
      return ExchangeText::tr(
                 "This is a file of the kind %1, and not a CSV file. Save the table as “CSV UTF-8”.")
          .arg(QLatin1String(name));
  const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
  if (bytes.mid(mark, 1024).trimmed().startsWith('<'))
    return ExchangeText::tr(
        "This is an XML or HTML file, such as CDISC ODM, and not a CSV file. Save the table as "
        "“CSV UTF-8”.");
  return std::nullopt;
}

/// Every line end and comma of a table in UTF-16 is a character of its own in one order of bytes only.
qsizetype signsOfATable(const std::optional<QString>& text) {
  if (!text) return 0;
  return std::count_if(text->begin(), text->end(),
                       [](QChar c) { return c == u'\n' || c == u'\r' || c == u',' || c == u'\t'; });
}

std::optional<CsvText> utf16(const QByteArray& bytes) {
  const auto read = [&](const char* encoding) -> std::optional<CsvText> {
    const auto text = decoded(bytes, encoding);
    if (!text || !text->isValidUtf16() || text->contains(QChar(u'\0'))) return std::nullopt;
    return CsvText{text->toUtf8(), {QString::fromLatin1(encoding), {}}};
  };
  if (bytes.size() % 2 != 0) return std::nullopt;
  if (bytes.startsWith("\xFF\xFE")) return read("UTF-16LE");
  if (bytes.startsWith("\xFE\xFF")) return read("UTF-16BE");
  if (!bytes.contains('\0')) return std::nullopt;
  const qsizetype little = signsOfATable(decoded(bytes, "UTF-16LE"));
  const qsizetype big = signsOfATable(decoded(bytes, "UTF-16BE"));
  if (little > 0 && big == 0) return read("UTF-16LE");
  if (big > 0 && little == 0) return read("UTF-16BE");
  return std::nullopt;
}

/// How the bytes beyond ASCII lie in pairs, as GB18030 has them.
struct Pairs {
  qsizetype common = 0; ///< the characters of everyday, which Latin-1 would show as a row of odd signs
  qsizetype rare = 0;   ///< the others, which may be a letter of Latin-1 and what stands behind it
};

/// ° ± ² ³ µ · ¹ stand side by side in Latin-1, too: 10³µL.
bool isSignOfLatin1(uchar byte) {
  static constexpr std::array<uchar, 7> signs{0xB0, 0xB1, 0xB2, 0xB3, 0xB5, 0xB7, 0xB9};
  return std::find(signs.begin(), signs.end(), byte) != signs.end();
}

Pairs pairsIn(const QByteArray& bytes) {
  Pairs pairs;
  for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
    const auto lead = static_cast<uchar>(bytes[i]);
    if (lead < 0x80) continue;
    const auto trail = static_cast<uchar>(bytes[++i]);
    const bool fourBytes = trail >= '0' && trail <= '9';
    const bool everyday = (lead >= 0xA1 && lead <= 0xA9) || (lead >= 0xB0 && lead <= 0xD7);
    const bool latin = isSignOfLatin1(lead) && isSignOfLatin1(trail);
    if (trail >= 0xA1 && everyday && !latin)
      ++pairs.common;
    else
      ++pairs.rare;
    if (fourBytes) i += 2;
  }
  return pairs;
}

/// One pair may be two letters of Latin-1; two or more of the everyday characters are not.
bool isSurelyChinese(const QByteArray& bytes) {
  const Pairs pairs = pairsIn(bytes);
  return pairs.common >= 2 && pairs.common >= 2 * pairs.rare;
}

/// A letter that a table hardly has: of two bytes in UTF-8, neither of Latin, of Greek nor a sign of Latin-1.
/// Two bytes of a Chinese character in GB18030 often read as one.
bool isOddLetter(QChar c) {
  const bool greek = (c >= QChar(0x391) && c <= QChar(0x3A9)) || (c >= QChar(0x3B1) && c <= QChar(0x3C9));
  return c >= QChar(0x180) && c < QChar(0x800) && !greek;
}

/// The first stretch of text outside ASCII.
QString firstBeyondAscii(const QString& text) {
  const auto beyond = [](QChar c) { return c >= QChar(0x80); };
  const auto first = std::find_if(text.begin(), text.end(), beyond);
  return QString(&*first, std::find_if_not(first, text.end(), beyond) - first);
}

/// A few short words may be UTF-8 and GB18030 at once, such as 头痛: both readings.
std::optional<QString> alsoChinese(const QByteArray& bytes) {
  const auto text = decoded(bytes, "UTF-8");
  const auto isLong = [](QChar c) { return c >= QChar(0x800); };
  if (!text || std::any_of(text->begin(), text->end(), isLong)) return std::nullopt;
  if (std::none_of(text->begin(), text->end(), isOddLetter)) return std::nullopt;
  const Pairs pairs = pairsIn(bytes);
  const auto chinese = decoded(bytes, "GB18030");
  if (!chinese || pairs.common == 0 || pairs.rare > 0) return std::nullopt;
  return ExchangeText::tr("“%1” can be read as “%2”, too (GB18030): which is meant cannot be determined. "
                          "Save the table as “CSV UTF-8”.")
      .arg(firstBeyondAscii(*text), firstBeyondAscii(*chinese));
}

/// The physical line of the first bytes that are not UTF-8.
int firstLineOutsideUtf8(const QByteArray& bytes) {
  int line = 1;
  qsizetype begin = 0;
  for (qsizetype i = 0; i < bytes.size(); ++i) {
    const bool isEnd = bytes[i] == '\n' || (bytes[i] == '\r' && bytes.mid(i + 1, 1) != "\n");
    if (!isEnd) continue;
    if (!isUtf8(QByteArrayView(bytes).sliced(begin, i - begin))) return line;
    ++line;
    begin = i + 1;
  }
  return line;
}
} // namespace

tl::expected<CsvText, TableFault> csvText(const QByteArray& bytes) {
  const auto fault = [](int line, const QString& message) {
    return tl::unexpected(TableFault{{}, line, {}, message});
  };
  if (const auto other = otherFormat(bytes)) return fault(1, *other);
  const bool marked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
  if (marked || bytes.contains('\0')) {
    if (auto text = utf16(bytes)) return *std::move(text);
    return fault(
        1, marked ? ExchangeText::tr("This file begins as UTF-16 and is damaged. Save the table as “CSV "
                                     "UTF-8”.")
                  : ExchangeText::tr("This file holds bytes of 0: it is no text. Save the table as “CSV "
                                     "UTF-8”."));
  }
  const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
  if (!isMarked)
    if (const auto readings = alsoChinese(bytes)) return fault(1, *readings);
  if (isUtf8(bytes)) return CsvText{isMarked ? bytes.mid(3) : bytes, {QStringLiteral("UTF-8"), {}}};
  if (const auto text = decoded(bytes, "GB18030"); text && isSurelyChinese(bytes))
    return CsvText{text->toUtf8(), {QStringLiteral("GB18030"), firstBeyondAscii(*text).left(sampleLength)}};
  return fault(firstLineOutsideUtf8(bytes),
               ExchangeText::tr("This line is not UTF-8, and which encoding it has instead cannot be "
                                "determined (GB18030, Latin-1 or another). Save the table as “CSV UTF-8”."));
}
