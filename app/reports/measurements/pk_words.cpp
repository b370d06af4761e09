#include "app/reports/measurements/pk_report.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/words.h"

namespace {
using Why = NoHalfLife::Why;

QString fitOf(const NoHalfLife& why) {
  return QString::number(why.line ? why.line->adjustedR2 : 0, 'f', 2).replace(u'-', u'−');
}
} // namespace

QString noHalfLifeShort(const NoHalfLife& why) {
  switch (why.why) {
  case Why::TooFewPoints:
    return ReportsText::tr("too few points");
  case Why::NotFalling:
    return ReportsText::tr("does not fall");
  case Why::PoorFit:
    break;
  }
  return ReportsText::tr("r² %1 too low").arg(fitOf(why));
}

QString noHalfLifeText(const NoHalfLife& why, double least) {
  switch (why.why) {
  case Why::TooFewPoints:
    return ReportsText::tr(
        "No half-life: fewer than three quantified values after the maximum (and after the last one "
        "above the upper limit).");
  case Why::NotFalling:
    return ReportsText::tr("No half-life: the line that fits the last values best does not fall.");
  case Why::PoorFit:
    break;
  }
  return ReportsText::tr("No half-life: the adjusted r² of the line is %1, below %2.")
      .arg(fitOf(why), QString::number(least));
}

QString halfLifeRule(double leastAdjustedR2) {
  return ReportsText::
      tr("Half-life: of the line with the greatest adjusted r², where it falls and that is at least %1 (an "
         "assumption); values above the upper limit are not on it. Span: the time of its points in "
         "half-lives; below 2 it rests on little.")
          .arg(leastAdjustedR2);
}

QString summaryText(const std::optional<GeometricSummary>& found, const PkLevel& level,
                    QString (*number)(const std::optional<double>&)) {
  QStringList parts;
  if (found) {
    const QString mean = (level.above > 0 ? QStringLiteral("≥") : QString()) + number(found->mean);
    parts << (found->cvPercent ? ReportsText::tr("%1 (%2 %)", "mean (CV)").arg(mean, number(found->cvPercent))
                               : mean)
          << ReportsText::tr("n = %1").arg(found->n);
  } else {
    parts << QStringLiteral("–");
  }
  if (level.below > 0) parts << ReportsText::tr("%1 BLQ").arg(level.below);
  return parts.join(comma());
}

QString summaryRule() {
  return ReportsText::tr(
      "BLQ: subjects of whom every value lies below the limit of quantification; a geometric mean "
      "has no place for them. ≥: a value lies above the upper limit.");
}
