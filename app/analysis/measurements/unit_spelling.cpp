#include "app/analysis/measurements/unit_spelling.h"

#include <QRegularExpression>
#include <QStringList>
#include <optional>
#include <utility>

namespace {
struct Spelling {
  const char* written; ///< the beginning of a factor
  const char* plain;
};
/// One thing, written in several ways; "mc" is micro where a laboratory has no µ.
constexpr Spelling spellings[] = {{"mcg", "ug"},  {"mcmol", "umol"},  {"mcl", "ul"},   {"mm^3", "ul"},
                                  {"mm3", "ul"},  {"cumm", "ul"},     {"cmm", "ul"},   {"litre", "l"},
                                  {"liter", "l"}, {"copy", "copies"}, {"percent", "%"}};

struct Scale {
  const char* name;
  int exponent; ///< of ten
};
constexpr Scale volumes[] = {{"l", 0}, {"dl", 1}, {"ml", 3}, {"ul", 6}, {"nl", 9}};
constexpr Scale multiples[] = {{"", 0},     {"#", 0},     {"1", 0},        {"k", 3},
                               {"thou", 3}, {"tsd", 3},   {"thousand", 3}, {"giga", 9},
                               {"个", 0},   {"cells", 0}, {"cell", 0},     {"count", 0}};

template <std::size_t size>
std::optional<int> exponentOf(const Scale (&scales)[size], const QString& name) {
  for (const Scale& scale : scales)
    if (name == QString::fromUtf8(scale.name)) return scale.exponent;
  return std::nullopt;
}

/// Raised digits as ^9: compatibility normalisation would make 109 of 10⁹.
QString withoutRaisedDigits(const QString& text) {
  static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString plain;
  bool inRun = false;
  for (const QChar c : text) {
    const qsizetype digit = raised.indexOf(c);
    if (digit >= 0 && !inRun) plain += u'^';
    inRun = digit >= 0;
    plain += inRun ? QChar(u'0' + static_cast<char16_t>(digit)) : c;
  }
  return plain;
}

QString plainFactor(const QString& factor) {
  for (const auto& [written, plain] : spellings)
    if (const QLatin1String begin(written); factor.startsWith(begin))
      return QLatin1String(plain) + factor.sliced(begin.size());
  return factor;
}

/// "µg/L" → {"ug", "l"}
QStringList factorsOf(const QString& text) {
  QString plain = withoutRaisedDigits(text).normalized(QString::NormalizationForm_KC).toCaseFolded();
  plain.replace(u'μ', u'u').replace(u'×', u'x');
  static const QRegularExpression blanksAndBraces(QStringLiteral("[\\s{}\\[\\]]"));
  QStringList factors = plain.remove(blanksAndBraces).split(u'/');
  for (QString& factor : factors)
    factor = plainFactor(factor);
  return factors;
}

/// The exponent of ten of a count in a litre: 9 of 10⁹/L and of K/µL; nothing where it is no count.
std::optional<int> countExponent(const QString& text, const QStringList& factors) {
  if (factors.size() != 2) return std::nullopt;
  if (text.trimmed() == QLatin1String("G/L")) return 9; // giga; g/L is grams
  const auto volume = exponentOf(volumes, factors.back());
  if (!volume) return std::nullopt;
  static const QRegularExpression power(
      QStringLiteral("^x?(?:10(?:\\^|\\*{1,2}|e\\+?)|1e\\+?)0?([0-9]{1,2})(?:cells?|个)?$"));
  if (const auto match = power.match(factors.front()); match.hasMatch())
    return match.captured(1).toInt() + *volume;
  const auto multiple = exponentOf(multiples, factors.front());
  return multiple ? std::optional(*multiple + *volume) : std::nullopt;
}
} // namespace

bool isSameUnit(const QString& written, const QString& unit) {
  const QStringList one = factorsOf(written);
  const QStringList other = factorsOf(unit);
  if (one == other) return true;
  const auto count = countExponent(written, one);
  return count && count == countExponent(unit, other);
}
