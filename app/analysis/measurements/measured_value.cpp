#include "app/analysis/measurements/measured_value.h"

#include "app/analysis/measurements/unit_spelling.h"
#include "app/analysis/statistics/analysis_text.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace {
const QString valueField = QStringLiteral("value");

/// Full-width signs of a Chinese keyboard are the signs they look like, and the micro sign is the letter mu.
/// Nothing else is folded: 10³ stays what it is.
QString plain(const QString& text) {
  return halfWidth(text).simplified().replace(QChar(0xB5), QChar(0x3BC));
}

/// Blanks do not tell two of the words apart.
bool isOneOf(const QString& text, std::initializer_list<const char16_t*> words) {
  const QString word = QString(text).remove(u' ');
  return std::any_of(words.begin(), words.end(), [&](const char16_t* each) {
    return word.compare(QStringView(each), Qt::CaseInsensitive) == 0;
  });
}

std::optional<Reading> wordIn(const QString& text) {
  if (isOneOf(text, {u"notdone", u"not-done", u"未做", u"未查", u"未检", u"未测", u"未检测", u"未检查"}))
    return Reading::NotDone;
  if (isOneOf(text, {u"notdetected", u"not-detected", u"undetected", u"undetectable", u"nonedetected",
                     u"<lod", u"未检出", u"未测出", u"检不出", u"低于检出限", u"低于检测限"}))
    return Reading::NotDetected;
  if (isOneOf(text, {u"neg", u"neg.", u"negative", u"阴性"})) return Reading::Negative;
  if (isOneOf(text, {u"pos", u"pos.", u"positive", u"+", u"阳性"})) return Reading::Positive;
  return std::nullopt;
}

bool saysBelowTheLimit(const QString& text) {
  return isOneOf(text, {u"blq", u"bloq", u"bql", u"<lloq", u"<loq", u"belowlloq", u"belowloq",
                        u"belowthelloq", u"belowlimitofquantification", u"belowthelimitofquantification",
                        u"<定量下限", u"低于定量下限"});
}

/// With which limit, only the plan in force can tell.
Result<MeasuredValue> belowTheLimit(const QString& text, const Analyte& analyte) {
  if (analyte.lloq) return MeasuredValue{Reading::Below, *analyte.lloq};
  return refuse(
      QStringLiteral("LLOQ"),
      AnalysisText::tr("“%1”: no limit of quantification is known here. Write it with its number, such as "
                       "<10, or “not detected”.")
          .arg(text),
      valueField);
}

/// Takes the sign off the front. "≤" would say more than a laboratory knows.
Reading takeSign(QString& text) {
  if (text.startsWith(u'<')) {
    text.remove(0, 1);
    return Reading::Below;
  }
  if (text.startsWith(u'>')) {
    text.remove(0, 1);
    return Reading::Above;
  }
  return Reading::Exact;
}

tl::unexpected<Refusal> refuseUnit(const QString& unit, const Analyte& analyte) {
  return refuse(QStringLiteral("UNIT"),
                analyte.unit.isEmpty()
                    ? AnalysisText::tr("“%1” has no unit here.").arg(unit)
                    : AnalysisText::tr("The unit is %1; “%2” is another.").arg(analyte.unit, unit),
                valueField);
}

/// "12 pg/mL" → "12" where pg/mL is a spelling of the unit; UNIT where another unit stands there.
Result<QString> withoutUnit(const QString& text, const Analyte& analyte) {
  static const QRegularExpression digits(QStringLiteral("^[-+]?[0-9.,'’]*[0-9.](?:e[-+]?[0-9]+)?"),
                                         QRegularExpression::CaseInsensitiveOption);
  const qsizetype number = digits.match(text).capturedLength();
  if (number == 0 || number == text.size()) return text;
  // The unit itself may begin with digits, as 10⁹/L does, or with what looks like a power: ×10⁹/L.
  for (qsizetype at = 1; at < text.size(); ++at)
    if (text.at(at - 1).isDigit() && !text.at(at).isDigit() && isSameUnit(text.sliced(at), analyte.unit))
      return text.first(at);
  static const QRegularExpression power(QStringLiteral("^[x×*·] ?10"));
  static const QRegularExpression letters(QStringLiteral("[\\p{L}/%\\p{So}]"));
  const QString other = text.sliced(number).trimmed();
  if (isOneOf(other,
              {u"h", u"hh", u"l", u"ll", u"a", u"↑", u"↓", u"↑↑", u"↓↓", u"高", u"低", u"偏高", u"偏低"}))
    return refuse(QStringLiteral("NUMBER"),
                  AnalysisText::tr("“%1” marks the value as high or low: write the value alone.").arg(other),
                  valueField);
  if (letters.match(QString(other).remove(power)).hasMatch()) return refuseUnit(other, analyte);
  return text;
}

tl::unexpected<Refusal> refuseKind(const Analyte& analyte) {
  const QString rule = QStringLiteral("NUMBER");
  switch (analyte.kind) {
  case AnalyteKind::Number:
    return refuse(rule, AnalysisText::tr("A number, <10, >1000, “not detected” or “not done”."), valueField);
  case AnalyteKind::Titre:
    return refuse(rule, AnalysisText::tr("A titre such as 1:160, neg, “not detected” or “not done”."),
                  valueField);
  case AnalyteKind::Result:
    return refuse(rule, AnalysisText::tr("neg, pos, “not detected” or “not done”."), valueField);
  }
  return refuse(rule, {}, valueField);
}

/// Why it is no number, and what may stand here.
tl::unexpected<Refusal> refuseNumber(const Refusal& why, const Analyte& analyte) {
  return refuse(why.rule, joinSentences({why.message, refuseKind(analyte).value().message}), valueField);
}

std::optional<Refusal> refuseValue(const MeasuredValue& value, const Analyte& analyte) {
  if (value.number < 0)
    return Refusal{QStringLiteral("RANGE"), AnalysisText::tr("A value cannot be below 0."), valueField};
  if (!analyte.possible.contains(value.number))
    return Refusal{QStringLiteral("RANGE"),
                   AnalysisText::tr("Between %1 and %2.")
                       .arg(analyte.possible.low.value_or(0))
                       .arg(analyte.possible.high.value_or(0)),
                   valueField};
  if (value.number == 0 && value.reading != Reading::Exact)
    return Refusal{QStringLiteral("NUMBER"),
                   AnalysisText::tr("Below or above what? Write the limit behind the sign."), valueField};
  if (value.number == 0 && analyte.lloq)
    return Refusal{
        QStringLiteral("LLOQ"),
        AnalysisText::tr("Below the limit of quantification: write <%1, not 0.").arg(*analyte.lloq),
        valueField};
  return std::nullopt;
}

/// What can be read as either of two things; `typed` is the word as it was typed.
std::optional<Refusal> refuseAmbiguous(const QString& word, const QString& typed) {
  if (isOneOf(word, {u"nd", u"n.d.", u"n.d", u"n/d"}))
    return Refusal{
        QStringLiteral("NUMBER"),
        AnalysisText::tr("“%1” can be read as not detected or as not done: write “not detected” or “not "
                         "done”, whichever is meant.")
            .arg(typed),
        valueField};
  if (isOneOf(word, {u"-", u"–", u"—", u"－"}))
    return Refusal{
        QStringLiteral("NUMBER"),
        AnalysisText::tr("“%1” can be read as negative or as not done: write “neg” or “not done”, whichever "
                         "is meant.")
            .arg(typed),
        valueField};
  return std::nullopt;
}
} // namespace

Result<MeasuredValue> parseMeasuredValue(const QString& text, const Analyte& analyte, const QString& unit) {
  if (!unit.trimmed().isEmpty() && !isSameUnit(unit, analyte.unit)) return refuseUnit(unit, analyte);
  QString rest = plain(text);
  if (const auto twoThings = refuseAmbiguous(rest, text.trimmed())) return tl::unexpected(*twoThings);
  if (const auto word = wordIn(rest)) {
    const bool isNoNumber = *word == Reading::Negative || *word == Reading::Positive;
    if (isNoNumber && analyte.kind == AnalyteKind::Number) return refuseKind(analyte);
    if (*word == Reading::Positive && analyte.kind == AnalyteKind::Titre) return refuseKind(analyte);
    return MeasuredValue{*word, 0};
  }
  if (analyte.kind == AnalyteKind::Result) return refuseKind(analyte);
  if (analyte.kind == AnalyteKind::Number && saysBelowTheLimit(rest)) return belowTheLimit(rest, analyte);
  MeasuredValue value;
  value.reading = takeSign(rest);
  rest = rest.trimmed();
  if (analyte.kind == AnalyteKind::Titre && rest.startsWith(QLatin1String("1:"))) rest.remove(0, 2);
  const auto number = withoutUnit(rest, analyte);
  if (!number) return tl::unexpected(number.error());
  const auto read = readNumber(*number);
  if (!read) return refuseNumber(read.error(), analyte);
  const bool hasFraction = number->contains(u'.') || number->contains(u',');
  if (analyte.kind == AnalyteKind::Titre && hasFraction) // 1:1.280 may be 1:1280
    return refuse(QStringLiteral("NUMBER"), AnalysisText::tr("A titre is a whole number, such as 1:1280."),
                  valueField);
  value.number = *read;
  if (auto refused = refuseValue(value, analyte)) return tl::unexpected(*refused);
  return value;
}

QString formatMeasuredValue(const MeasuredValue& value, const Analyte& analyte) {
  switch (value.reading) {
  case Reading::Negative:
    return AnalysisText::tr("neg");
  case Reading::Positive:
    return AnalysisText::tr("pos");
  case Reading::NotDone:
    return AnalysisText::tr("not done");
  case Reading::NotDetected:
    return AnalysisText::tr("not detected");
  case Reading::Exact:
  case Reading::Below:
  case Reading::Above:
    break;
  }
  const QString sign = value.reading == Reading::Below   ? QStringLiteral("<")
                       : value.reading == Reading::Above ? QStringLiteral(">")
                                                         : QString();
  const QString titre = analyte.kind == AnalyteKind::Titre ? QStringLiteral("1:") : QString();
  return sign + titre + formatNumber(value.number);
}

std::optional<LimitedValue> limitedValue(const MeasuredValue& value, const Analyte& analyte) {
  using Side = LimitedValue::Side;
  if (value.reading == Reading::NotDetected) return LimitedValue{analyte.lloq.value_or(0), Side::Below};
  if (!value.hasNumber()) return std::nullopt;
  if (value.reading == Reading::Above) return LimitedValue{value.number, Side::Above};
  if (value.reading == Reading::Below) return LimitedValue{value.number, Side::Below};
  if (analyte.lloq && value.number < *analyte.lloq) return LimitedValue{*analyte.lloq, Side::Below};
  return LimitedValue{value.number, Side::Quantified};
}

ValueEnds endsOf(const LimitedValue& value) {
  constexpr double infinite = std::numeric_limits<double>::infinity();
  if (value.side == LimitedValue::Side::Below) return {0, std::nextafter(value.number, 0)};
  if (value.side == LimitedValue::Side::Above) return {std::nextafter(value.number, infinite), infinite};
  return {value.number, value.number};
}

ValueFlag flagOf(const MeasuredValue& value, const Analyte& analyte, std::optional<Sex> sex) {
  const auto limited = limitedValue(value, analyte);
  if (!limited) return ValueFlag::None;
  if (value.hasNumber() && !analyte.plausible.contains(value.number)) return ValueFlag::Implausible;
  if (limited->side == LimitedValue::Side::Below) return ValueFlag::BelowQuantification;
  const bool man = sex != Sex::Female;
  const bool woman = sex != Sex::Male;
  const auto outside = [&](auto wrong) {
    return (!man || wrong(analyte.referenceMen)) && (!woman || wrong(analyte.referenceWomen));
  };
  if (outside([&](const ValueRange& range) { return range.low && value.number < *range.low; }))
    return ValueFlag::Low;
  if (outside([&](const ValueRange& range) { return range.high && value.number > *range.high; }))
    return ValueFlag::High;
  return ValueFlag::None;
}

QString flagName(ValueFlag flag) {
  switch (flag) {
  case ValueFlag::None:
    return {};
  case ValueFlag::BelowQuantification:
    return AnalysisText::tr("below the limit of quantification");
  case ValueFlag::Low:
    return AnalysisText::tr("below the reference interval");
  case ValueFlag::High:
    return AnalysisText::tr("above the reference interval");
  case ValueFlag::Implausible:
    return AnalysisText::tr("implausible: check unit and decimal point");
  }
  return {};
}

QString specimenName(Specimen specimen) {
  static constexpr std::array words{
      QT_TRANSLATE_NOOP("Analysis", "blood"), QT_TRANSLATE_NOOP("Analysis", "marrow"),
      QT_TRANSLATE_NOOP("Analysis", "tumour tissue"), QT_TRANSLATE_NOOP("Analysis", "cerebrospinal fluid")};
  return AnalysisText::tr(words.at(static_cast<std::size_t>(specimen)));
}

QString analyteLabel(const Analyte& analyte, Specimen specimen, const QString& language) {
  QString label = analyte.name.in(language);
  if (analyte.specimens.size() > 1 || specimen != Specimen::Blood)
    label = AnalysisText::tr("%1, %2", "analyte, specimen").arg(label, specimenName(specimen));
  return analyte.unit.isEmpty() ? label
                                : AnalysisText::tr("%1 (%2)", "analyte (unit)").arg(label, analyte.unit);
}
