#include "db/exchange/workbook/number_format.h"

#include "db/exchange/exchange_text.h"

#include <QDateTime>
#include <QRegularExpression>
#include <cmath>
#include <optional>
#include <utility>

namespace {
constexpr double lastDay = 2958465; ///< 9999-12-31, from 1900

struct FormatSection {
  QString signs;         ///< without what is quoted, escaped or in brackets
  bool hasWords = false; ///< letters, digits or signs of its own
  bool isElapsed = false;
  bool isConditional = false;
};

bool isHarmless(QChar c) {
  return c.isSpace() || QStringView(u"-()/,.:").contains(c);
}

/// "[Red]", "[$-804]" say nothing; "[h]" is a duration, "[>1]" a condition, "[$mg-409]" words.
void takeBracket(const QString& inside, FormatSection& section) {
  static const QRegularExpression elapsed(QStringLiteral("^(h+|m+|s+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
  if (elapsed.match(inside).hasMatch()) section.isElapsed = true;
  if (inside.startsWith(u'<') || inside.startsWith(u'>') || inside.startsWith(u'='))
    section.isConditional = true;
  if (inside.startsWith(u'$') && inside.size() > 1 && inside[1] != u'-') section.hasWords = true;
}

/// Takes the next sign, or group of signs, of the format from `at` on. False at the end of a section.
bool takeSign(const QString& format, qsizetype& at, FormatSection& section) {
  const QChar c = format[at++];
  if (c == u';') return false;
  if (c == u'"') {
    const qsizetype end = format.indexOf(u'"', at);
    const QString words = format.mid(at, end < 0 ? -1 : end - at);
    for (const QChar word : words)
      section.hasWords = section.hasWords || !word.isSpace();
    section.signs += u'\'';
    at = end < 0 ? format.size() : end + 1;
  } else if (c == u'[') {
    const qsizetype end = format.indexOf(u']', at);
    takeBracket(format.mid(at, end < 0 ? -1 : end - at), section);
    at = end < 0 ? format.size() : end + 1;
  } else if (c == u'\\') {
    if (at < format.size() && !isHarmless(format[at++])) section.hasWords = true;
    section.signs += u'\'';
  } else if (c == u'_' || c == u'*') {
    ++at; // the width of a sign, or what fills the cell
  } else {
    section.signs += c;
  }
  return true;
}

std::vector<FormatSection> sectionsOf(const QString& format) {
  std::vector<FormatSection> sections(1);
  for (qsizetype at = 0; at < format.size();)
    if (!takeSign(format, at, sections.back())) sections.emplace_back();
  return sections;
}

/// The first is for numbers above 0, the second below, the third for 0, as far as there are any.
const FormatSection& sectionFor(const std::vector<FormatSection>& sections, double number) {
  const std::size_t place = number < 0 ? 1 : number == 0 ? 2 : 0;
  return sections[place < std::min(sections.size(), std::size_t(3)) ? place : 0];
}

/// Which parts of a day a format shows.
struct ShownParts {
  bool year = false, month = false, day = false, hour = false, minute = false, second = false;
};

/// Runs of y, m, d, h, s; an m behind an h or before an s is a minute.
std::optional<ShownParts> partsOf(QString signs) {
  static const QRegularExpression halfDay(QStringLiteral("AM/PM|A/P|上午/下午"),
                                          QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression run(QStringLiteral("y+|m+|d+|h+|s+|e+"));
  signs = signs.remove(halfDay).toLower();
  QStringList runs;
  for (auto each = run.globalMatch(signs); each.hasNext();)
    runs << each.next().captured();
  if (runs.isEmpty()) return std::nullopt;
  ShownParts parts;
  for (qsizetype i = 0; i < runs.size(); ++i) {
    const QChar kind = runs[i].front();
    const bool isMinute =
        kind == u'm' && (runs.value(i - 1).startsWith(u'h') || runs.value(i + 1).startsWith(u's'));
    if (kind == u'y' || kind == u'e') parts.year = true;
    if (kind == u'm') (isMinute ? parts.minute : parts.month) = true;
    if (kind == u'd' && runs[i].size() <= 2) parts.day = true; // more of them are the day of the week
    if (kind == u'h') parts.hour = true;
    if (kind == u's') parts.second = true;
  }
  return parts;
}

NumberShape shapeOfParts(const ShownParts& parts) {
  const bool anyOfDate = parts.year || parts.month || parts.day;
  const bool anyOfTime = parts.hour || parts.minute || parts.second;
  const bool whole = parts.year && parts.month && parts.day;
  if (whole && !anyOfTime) return NumberShape::Day;
  if (whole && parts.hour) return NumberShape::Moment;
  if (!anyOfDate && parts.hour) return NumberShape::TimeOfDay;
  return NumberShape::PartOfADay;
}

NumberShape shapeOfDigits(const FormatSection& section) {
  static const QRegularExpression digits(
      QStringLiteral("^[-+() ,'/#?0.]*[0#?][-+() ,'/#?0.@]*(?:E[+-]?[0#?]+)?[-+() ,']*$"),
      QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression inThousands(QStringLiteral("[0#?],+(?![0#?,])"));
  static const QRegularExpression padded(QStringLiteral("^0{2,}$"));
  QString signs = section.signs;
  const bool isPercent = signs.contains(u'%');
  signs.remove(u'%');
  if (section.hasWords || inThousands.match(signs).hasMatch()) return NumberShape::Other;
  if (signs.compare(u"General", Qt::CaseInsensitive) == 0 || signs == u"@") return NumberShape::Plain;
  if (!digits.match(signs).hasMatch()) return NumberShape::Other;
  if (isPercent) return NumberShape::Percent;
  return padded.match(signs).hasMatch() ? NumberShape::Padded : NumberShape::Plain;
}
} // namespace

NumberShape shapeOf(const QString& format, double number) {
  if (format.isEmpty() || format.compare(u"General", Qt::CaseInsensitive) == 0) return NumberShape::Plain;
  const std::vector<FormatSection> sections = sectionsOf(format);
  const FormatSection& section = sectionFor(sections, number);
  const bool anyCondition = std::any_of(sections.begin(), sections.end(),
                                        [](const FormatSection& each) { return each.isConditional; });
  if (section.isElapsed || anyCondition) return NumberShape::Other;
  const bool hasDigits =
      section.signs.contains(u'0') || section.signs.contains(u'#') || section.signs.contains(u'?');
  const bool isGeneral = section.signs.compare(u"General", Qt::CaseInsensitive) == 0;
  const bool isTime = section.signs.contains(u's', Qt::CaseInsensitive); // 0 behind it are its fractions
  if (!isGeneral && (!hasDigits || isTime))
    if (const auto parts = partsOf(section.signs)) return shapeOfParts(*parts);
  return shapeOfDigits(section);
}

namespace {
constexpr std::pair<int, const char*> builtInFormats[] = {{0, "General"},
                                                          {1, "0"},
                                                          {2, "0.00"},
                                                          {3, "#,##0"},
                                                          {4, "#,##0.00"},
                                                          {9, "0%"},
                                                          {10, "0.00%"},
                                                          {11, "0.00E+00"},
                                                          {12, "# ?/?"},
                                                          {13, "# ?\?/??"},
                                                          {14, "yyyy/m/d"},
                                                          {15, "d-mmm-yy"},
                                                          {16, "d-mmm"},
                                                          {17, "mmm-yy"},
                                                          {18, "h:mm AM/PM"},
                                                          {19, "h:mm:ss AM/PM"},
                                                          {20, "h:mm"},
                                                          {21, "h:mm:ss"},
                                                          {22, "yyyy/m/d h:mm"},
                                                          {27, "yyyy\"年\"m\"月\""},
                                                          {28, "m\"月\"d\"日\""},
                                                          {29, "m\"月\"d\"日\""},
                                                          {30, "m-d-yy"},
                                                          {31, "yyyy\"年\"m\"月\"d\"日\""},
                                                          {32, "h\"时\"mm\"分\""},
                                                          {33, "h\"时\"mm\"分\"ss\"秒\""},
                                                          {34, "h\"时\"mm\"分\""},
                                                          {35, "h\"时\"mm\"分\"ss\"秒\""},
                                                          {36, "yyyy\"年\"m\"月\""},
                                                          {37, "#,##0 ;(#,##0)"},
                                                          {38, "#,##0 ;[Red](#,##0)"},
                                                          {39, "#,##0.00;(#,##0.00)"},
                                                          {40, "#,##0.00;[Red](#,##0.00)"},
                                                          {41, "#,##0;-#,##0;\"-\""},
                                                          {43, "#,##0.00;-#,##0.00;\"-\""},
                                                          {45, "mm:ss"},
                                                          {46, "[h]:mm:ss"},
                                                          {47, "mmss.0"},
                                                          {48, "##0.0E+0"},
                                                          {49, "@"},
                                                          {50, "yyyy\"年\"m\"月\""},
                                                          {51, "m\"月\"d\"日\""},
                                                          {52, "yyyy\"年\"m\"月\""},
                                                          {53, "m\"月\"d\"日\""},
                                                          {54, "m\"月\"d\"日\""},
                                                          {55, "h\"时\"mm\"分\""},
                                                          {56, "h\"时\"mm\"分\"ss\"秒\""},
                                                          {57, "yyyy\"年\"m\"月\""},
                                                          {58, "m\"月\"d\"日\""}};
} // namespace

QString builtInFormat(int id) {
  for (const auto& [number, format] : builtInFormats)
    if (number == id) return QString::fromUtf8(format);
  return {};
}

namespace {
tl::unexpected<Refusal> refuseCell(const QString& message) {
  return refuse(QStringLiteral("NUMBER"), message);
}

/// As Excel's edit line has it, without an exponent where that is not needed.
QString plainDigits(double number) {
  if (number == 0) return QStringLiteral("0"); // also of -0
  const QString digits = QString::number(number, 'g', 15);
  const qsizetype mark = digits.indexOf(u'e');
  if (mark < 0) return digits;
  const int exponent = digits.mid(mark + 1).toInt();
  if (exponent > 20 || exponent < -20) return digits;
  const qsizetype point = digits.indexOf(u'.');
  const int behind = point < 0 ? 0 : static_cast<int>(mark - point - 1);
  return QString::number(digits.toDouble(), 'f', std::max(0, behind - exponent));
}

/// Days and seconds of a number; nothing where no calendar has them.
struct Serial {
  QDate date;
  QTime time;
};

std::optional<Serial> serialOf(double number, DaySystem days) {
  if (number < 0 || number > lastDay) return std::nullopt;
  auto whole = static_cast<qint64>(std::floor(number));
  auto seconds = static_cast<int>(std::lround((number - std::floor(number)) * 86400));
  if (seconds == 86400) {
    ++whole;
    seconds = 0;
  }
  QDate date = QDate(1904, 1, 1).addDays(whole);
  if (days == DaySystem::From1900) {
    if (whole == 0 || whole == 60) return std::nullopt;
    date = QDate(1899, 12, whole < 60 ? 31 : 30).addDays(whole);
  }
  if (date > QDate(9999, 12, 31)) return std::nullopt;
  return Serial{date, QTime(0, 0).addSecs(seconds)};
}

QString timeText(QTime time) {
  return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString whole(const Serial& serial) {
  return serial.date.toString(Qt::ISODate) + u' ' + timeText(serial.time);
}

Result<QString> cellOfDay(double number, NumberShape shape, const QString& format, DaySystem days) {
  const bool hasTime = number != std::floor(number);
  if (shape == NumberShape::TimeOfDay && number >= 0 && number < 1)
    return timeText(QTime(0, 0).addSecs(static_cast<int>(std::lround(number * 86400)) % 86400));
  const auto serial = serialOf(number, days);
  if (!serial)
    return refuseCell(
        ExchangeText::tr("The number %1 in the format of a date (%2) is no day of the calendar.")
            .arg(plainDigits(number), format));
  if (shape == NumberShape::Day && !hasTime) return serial->date.toString(Qt::ISODate);
  if (shape == NumberShape::Moment) return whole(*serial);
  return refuseCell(
      ExchangeText::tr("This cell holds %1, and its format (%2) shows only a part of that: which is "
                       "meant cannot be determined. Write what is known as text.")
          .arg(hasTime ? whole(*serial) : serial->date.toString(Qt::ISODate), format));
}
} // namespace

Result<QString> cellOfNumber(double number, const QString& format, DaySystem days) {
  const NumberShape shape = shapeOf(format, number);
  const QString plain = plainDigits(number);
  switch (shape) {
  case NumberShape::Plain:
    return plain;
  case NumberShape::Padded: {
    const bool isWhole = !plain.contains(u'.') && !plain.contains(u'e') && number >= 0;
    return isWhole ? plain.rightJustified(sectionsOf(format).front().signs.size(), u'0') : plain;
  }
  case NumberShape::Percent:
    return refuseCell(
        ExchangeText::tr("This cell holds %1 and shows it as %2%: which is meant cannot be "
                         "determined. Write it without a percent sign, in the unit of its column.")
            .arg(plain, plainDigits(number * 100)));
  case NumberShape::Other:
    return refuseCell(ExchangeText::tr("This cell holds %1, and its format (%2) shows it as something else: "
                                       "which is meant cannot be determined. Write what is meant as text.")
                          .arg(plain, format));
  default:
    return cellOfDay(number, shape, format, days);
  }
}
