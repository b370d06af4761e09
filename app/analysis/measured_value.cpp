#include "app/analysis/measured_value.h"

#include "app/study/number_text.h"
#include "app/study/sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(MeasuredValue)
};

const QString field = QStringLiteral("value");

/// Full-width signs of a Chinese keyboard are the signs they look like, and the micro sign is the letter mu. Nothing
/// else is folded: 10³ stays what it is.
QString plain(const QString& text) {
  return halfWidth(text).simplified().replace(QChar(0xB5), QChar(0x3BC));
}

bool isOneOf(const QString& text, std::initializer_list<const char16_t*> words) {
  return std::any_of(words.begin(), words.end(), [&](const char16_t* word) {
    return text.compare(QStringView(word), Qt::CaseInsensitive) == 0;
  });
}

std::optional<Reading> wordIn(const QString& text) {
  if (isOneOf(text, {u"nd", u"n.d.", u"not done", u"未做", u"未查", u"未检"})) return Reading::NotDone;
  if (isOneOf(text, {u"neg", u"neg.", u"negative", u"-", u"阴性"})) return Reading::Negative;
  if (isOneOf(text, {u"pos", u"pos.", u"positive", u"+", u"阳性"})) return Reading::Positive;
  return std::nullopt;
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

/// "12 pg/mL" → "12" where pg/mL is the unit; UNIT where another unit stands there.
Result<QString> withoutUnit(const QString& text, const Analyte& analyte) {
  qsizetype end = text.size();
  while (end > 0 && !text.at(end - 1).isNumber())
    --end;
  // "10⁹/L" ends in a letter but holds digits: the whole unit is looked for first.
  const QString unit = plain(analyte.unit);
  if (!unit.isEmpty() && text.endsWith(unit, Qt::CaseInsensitive)) return text.chopped(unit.size()).trimmed();
  const QString other = text.sliced(end).trimmed();
  if (other.isEmpty() || end == 0) return text;
  return refuse(QStringLiteral("UNIT"),
                analyte.unit.isEmpty()
                    ? Text::tr("“%1” has no unit here.").arg(other)
                    : Text::tr("The unit is %1; “%2” is another.").arg(analyte.unit, other),
                field);
}

tl::unexpected<Refusal> refuseKind(const Analyte& analyte) {
  const QString rule = QStringLiteral("NUMBER");
  switch (analyte.kind) {
  case AnalyteKind::Number:
    return refuse(rule, Text::tr("A number, <10, >1000, or ND where it was not done."), field);
  case AnalyteKind::Titre:
    return refuse(rule, Text::tr("A titre such as 1:160, neg, or ND where it was not done."), field);
  case AnalyteKind::Result:
    return refuse(rule, Text::tr("neg, pos, or ND where it was not done."), field);
  }
  return refuse(rule, {}, field);
}

/// Why it is no number, and what may stand here.
tl::unexpected<Refusal> refuseNumber(const Refusal& why, const Analyte& analyte) {
  return refuse(why.rule, joinSentences({why.message, refuseKind(analyte).value().message}), field);
}

std::optional<Refusal> refuseValue(const MeasuredValue& value, const Analyte& analyte) {
  if (value.number < 0)
    return Refusal{QStringLiteral("RANGE"), Text::tr("A value cannot be below 0."), field};
  if (!analyte.possible.contains(value.number))
    return Refusal{QStringLiteral("RANGE"),
                   Text::tr("Between %1 and %2.")
                       .arg(analyte.possible.low.value_or(0))
                       .arg(analyte.possible.high.value_or(0)),
                   field};
  if (value.number == 0 && value.reading != Reading::Exact)
    return Refusal{QStringLiteral("NUMBER"),
                   Text::tr("Below or above what? Write the limit behind the sign."), field};
  if (value.number == 0 && analyte.lloq)
    return Refusal{QStringLiteral("LLOQ"),
                   Text::tr("Below the limit of quantification: write <%1, not 0.").arg(*analyte.lloq),
                   field};
  return std::nullopt;
}
} // namespace

Result<MeasuredValue> parseMeasuredValue(const QString& text, const Analyte& analyte) {
  QString rest = plain(text);
  if (const auto word = wordIn(rest)) {
    if (*word != Reading::NotDone && analyte.kind == AnalyteKind::Number) return refuseKind(analyte);
    if (*word == Reading::Positive && analyte.kind == AnalyteKind::Titre) return refuseKind(analyte);
    return MeasuredValue{*word, 0};
  }
  if (analyte.kind == AnalyteKind::Result) return refuseKind(analyte);
  MeasuredValue value;
  value.reading = takeSign(rest);
  rest = rest.trimmed();
  if (analyte.kind == AnalyteKind::Titre && rest.startsWith(QLatin1String("1:"))) rest.remove(0, 2);
  const auto number = withoutUnit(rest, analyte);
  if (!number) return tl::unexpected(number.error());
  const auto read = readNumber(*number);
  if (!read) return refuseNumber(read.error(), analyte);
  value.number = *read;
  if (auto refused = refuseValue(value, analyte)) return tl::unexpected(*refused);
  return value;
}

QString formatMeasuredValue(const MeasuredValue& value, const Analyte& analyte) {
  switch (value.reading) {
  case Reading::Negative:
    return Text::tr("neg");
  case Reading::Positive:
    return Text::tr("pos");
  case Reading::NotDone:
    return Text::tr("not done");
  case Reading::NotDetected:
    return Text::tr("not detected");
  case Reading::Exact:
  case Reading::Below:
  case Reading::Above:
    break;
  }
  const QString sign = value.reading == Reading::Below   ? QStringLiteral("<")
                       : value.reading == Reading::Above ? QStringLiteral(">")
                                                         : QString();
  const QString titre = analyte.kind == AnalyteKind::Titre ? QStringLiteral("1:") : QString();
  return sign + titre + numberText(value.number);
}

ValueFlag flagOf(const MeasuredValue& value, const Analyte& analyte, std::optional<Sex> sex) {
  if (value.reading == Reading::NotDetected) return ValueFlag::BelowQuantification;
  if (!value.hasNumber()) return ValueFlag::None;
  if (!analyte.plausible.contains(value.number)) return ValueFlag::Implausible;
  if (value.reading == Reading::Below || (analyte.lloq && value.number < *analyte.lloq))
    return ValueFlag::BelowQuantification;
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
    return Text::tr("below the limit of quantification");
  case ValueFlag::Low:
    return Text::tr("below the reference interval");
  case ValueFlag::High:
    return Text::tr("above the reference interval");
  case ValueFlag::Implausible:
    return Text::tr("implausible: check unit and decimal point");
  }
  return {};
}

QString specimenName(Specimen specimen) {
  switch (specimen) {
  case Specimen::Blood:
    return Text::tr("blood");
  case Specimen::Marrow:
    return Text::tr("marrow");
  case Specimen::Tissue:
    return Text::tr("tumour tissue");
  case Specimen::Csf:
    return Text::tr("cerebrospinal fluid");
  }
  return {};
}

QString analyteLabel(const Analyte& analyte, Specimen specimen, const QString& language) {
  QString label = analyte.name.in(language);
  if (analyte.specimens.size() > 1 || specimen != Specimen::Blood)
    label = Text::tr("%1, %2", "analyte, specimen").arg(label, specimenName(specimen));
  return analyte.unit.isEmpty() ? label : Text::tr("%1 (%2)", "analyte (unit)").arg(label, analyte.unit);
}
