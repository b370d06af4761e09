#include "app/analysis/grading/lab_limits.h"

#include "app/analysis/statistics/analysis_text.h"
#include "app/protocol/json_text.h"
#include "app/protocol/protocol_parts.h"

#include <QFile>
#include <QJsonArray>
#include <algorithm>

namespace {
LabScale labScaleIn(const QJsonObject& json) {
  LabScale scale;
  scale.of = ofCode<LabScale::Of>(textAt(json, "of")).value_or(scale.of);
  scale.unit = textAt(json, "unit");
  scale.baseline = ofCode<LabScale::Baseline>(textAt(json, "baseline"));
  scale.ifAbnormal = json.value(QLatin1String("ifAbnormal")).toBool();
  for (const auto& each : json.value(QLatin1String("grades")).toArray()) {
    const QJsonObject limit = each.toObject();
    scale.limits.push_back(
        {intAt(limit, "grade"), numberAt(limit, "beyond"), limit.value(QLatin1String("included")).toBool()});
  }
  return scale;
}

LabTerm labTermIn(const QJsonObject& json) {
  LabTerm term{textAt(json, "analyte"),
               bilingualIn(json),
               ofCode<LabTerm::Side>(textAt(json, "side")).value_or(LabTerm::Side::Low),
               {}};
  for (const auto& scale : json.value(QLatin1String("scales")).toArray())
    term.scales.push_back(labScaleIn(scale.toObject()));
  return term;
}

/// A worse grade lies further out.
bool isRising(const LabScale& scale, LabTerm::Side side) {
  const auto isWrong = [side](const LabLimit& one, const LabLimit& next) {
    const bool isFurther = side == LabTerm::Side::High ? next.beyond > one.beyond : next.beyond < one.beyond;
    return next.grade <= one.grade || !isFurther;
  };
  return std::adjacent_find(scale.limits.begin(), scale.limits.end(), isWrong) == scale.limits.end();
}

Refusal ofLabLimits(const QString& message, const QString& path) {
  return {QStringLiteral("LAB"), message, path};
}

/// What the schema cannot say.
std::optional<Refusal> wrongScale(const LabTerm& term, std::size_t place, const QString& path) {
  const LabScale& scale = term.scales[place];
  if ((scale.of == LabScale::Of::Value) == scale.unit.isEmpty())
    return ofLabLimits(AnalysisText::tr("Numbers have a unit, multiples have none."), path);
  const auto same = std::find_if(term.scales.begin(), term.scales.end(), [&](const LabScale& other) {
    return other.of == scale.of && other.unit == scale.unit && other.baseline == scale.baseline;
  });
  if (same != term.scales.begin() + static_cast<std::ptrdiff_t>(place))
    return ofLabLimits(AnalysisText::tr("The same limits are there twice."), path);
  if (!isRising(scale, term.side))
    return ofLabLimits(AnalysisText::tr("A worse grade lies further out."), path);
  return std::nullopt;
}

std::optional<Refusal> wrongTerm(const LabTerm& term, qsizetype place) {
  for (std::size_t i = 0; i < term.scales.size(); ++i)
    if (auto wrong = wrongScale(term, i, QStringLiteral("/terms/%1/scales/%2").arg(place).arg(i)))
      return wrong;
  return std::nullopt;
}
} // namespace

Result<LabLimits> readLabLimits(const QByteArray& json) {
  const auto read = parseJsonObject(json);
  if (!read) return tl::unexpected(ofLabLimits(read.error().message, read.error().field));
  if (const auto fault = checkShapeBy(QStringLiteral(":/ctcae/laboratory.schema.json"), *read))
    return tl::unexpected(ofLabLimits(fault->message, fault->field));
  LabLimits limits{textAt(*read, "version"),
                   textAt(*read, "source"),
                   bilingualIn(*read),
                   {textAt(*read, "whyEn"), textAt(*read, "whyZh")},
                   {}};
  const QJsonArray terms = read->value(QLatin1String("terms")).toArray();
  for (qsizetype i = 0; i < terms.size(); ++i) {
    limits.terms.push_back(labTermIn(terms.at(i).toObject()));
    if (auto wrong = wrongTerm(limits.terms.back(), i)) return tl::unexpected(*wrong);
  }
  return limits;
}

const LabLimits& ctcaeLabLimits() {
  static const LabLimits limits = [] {
    QFile file(QStringLiteral(":/ctcae/laboratory-5.0.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const auto read = readLabLimits(isOpen ? file.readAll() : QByteArray());
    Q_ASSERT(read);
    return read.value_or(LabLimits());
  }();
  return limits;
}
