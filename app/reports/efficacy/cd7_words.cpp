#include "app/reports/efficacy/cd7_correlation.h"

#include "app/base/plain_text.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/words.h"

#include <array>

namespace {
constexpr int mostGrade = 5;
constexpr int mostNamed = 20;         ///< of those left out; a sentence of thousands is none
constexpr std::size_t mostTold = 200; ///< of the pairs, by number the last

/// Two digits behind the point, with a true minus.
QString twoDigits(double value) {
  return QString::number(value, 'f', 2).replace(u'-', u'−');
}

QString sourceName(PSource source) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "exact"),
                                    QT_TRANSLATE_NOOP("Reports", "permutation"),
                                    QT_TRANSLATE_NOOP("Reports", "normal approximation")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(source)));
}
} // namespace

QString cd7Name(Cd7Marker marker) {
  return marker == Cd7Marker::Flow ? ReportsText::tr("flow cytometry")
                                   : ReportsText::tr("immunohistochemistry");
}

QString cd7AxisName(Cd7Marker marker) {
  return ReportsText::tr("CD7 by %1 (% of leukaemia cells)").arg(cd7Name(marker));
}

QString outcomeName(Cd7Outcome outcome) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "Best response"),
                                    QT_TRANSLATE_NOOP("Reports", "DLT"),
                                    QT_TRANSLATE_NOOP("Reports", "Worst CRS grade"),
                                    QT_TRANSLATE_NOOP("Reports", "Worst ICANS grade"),
                                    QT_TRANSLATE_NOOP("Reports", "CAR copies: Cmax"),
                                    QT_TRANSLATE_NOOP("Reports", "CAR copies: AUC 0–28 d")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(outcome)));
}

QString axisName(const Cd7Association& association) {
  const QString name = outcomeName(association.outcome);
  return association.unit.isEmpty()
             ? name
             : ReportsText::tr("%1 (%2)", "outcome (unit)").arg(name, association.unit);
}

QString outcomeOrder(Cd7Outcome outcome) {
  switch (outcome) {
  case Cd7Outcome::Response:
    return ReportsText::tr("Order: %1. Relapse is not a best response.")
        .arg(outcomeSteps(outcome).join(QStringLiteral(" < ")));
  case Cd7Outcome::Dlt:
    return ReportsText::tr("0 = cleared, 1 = DLT; open windows and not evaluable subjects are left out.");
  case Cd7Outcome::Crs:
  case Cd7Outcome::Icans:
    return ReportsText::tr(
        "ASTCT grade, the worst so far; 0 = none. Left out: subjects who had it without a recorded ASTCT "
        "grade, and subjects who had none so far and are still in the DLT window.");
  case Cd7Outcome::Cmax:
  case Cd7Outcome::Auc28:
    break;
  }
  return ReportsText::tr(
      "In blood, noncompartmental as on the page Measurements; never quantified up to day 28 counts as 0, a "
      "value above the upper limit (>) as that limit.");
}

QString gapName(Cd7Gap gap) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "CD7 not measured by this method"),
                                    QT_TRANSLATE_NOOP("Reports", "no response assessed"),
                                    QT_TRANSLATE_NOOP("Reports", "in the DLT window"),
                                    QT_TRANSLATE_NOOP("Reports", "not evaluable for DLT"),
                                    QT_TRANSLATE_NOOP("Reports", "not sampled long enough"),
                                    QT_TRANSLATE_NOOP("Reports", "ASTCT grade not recorded")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(gap)));
}

QStringList outcomeSteps(Cd7Outcome outcome) {
  QStringList steps;
  switch (outcome) {
  case Cd7Outcome::Response:
    for (int response = static_cast<int>(Response::Progression); response >= 0; --response)
      steps << responseShort(static_cast<Response>(response));
    return steps;
  case Cd7Outcome::Dlt:
    return {ReportsText::tr("no DLT"), ReportsText::tr("DLT")};
  case Cd7Outcome::Crs:
  case Cd7Outcome::Icans:
    steps << ReportsText::tr("none", "grade 0");
    for (int grade = 1; grade <= mostGrade; ++grade)
      steps << QString::number(grade);
    return steps;
  case Cd7Outcome::Cmax:
  case Cd7Outcome::Auc28:
    break;
  }
  return steps;
}

QString outcomeValue(Cd7Outcome outcome, double value) {
  const QStringList steps = outcomeSteps(outcome);
  return steps.isEmpty() ? QString::number(value, 'g', 3) : steps.value(static_cast<int>(value));
}

QString pairValue(Cd7Outcome outcome, const Cd7Pair& pair) {
  return signOf(pair.bound) + outcomeValue(outcome, pair.value);
}

QString rhoText(const RankCorrelation& correlation) {
  return correlation.rho ? twoDigits(*correlation.rho) : QStringLiteral("–");
}

QString intervalText(const RankCorrelation& correlation) {
  if (!correlation.interval) return QStringLiteral("–");
  return ReportsText::tr("%1 to %2")
      .arg(twoDigits(correlation.interval->low), twoDigits(correlation.interval->high));
}

QString pText(const RankCorrelation& correlation) {
  if (!correlation.p) return QStringLiteral("–");
  const double p = correlation.p->p;
  const QString number = p < 0.001 ? QStringLiteral("< 0.001") : QString::number(p, 'f', 3);
  return ReportsText::tr("%1 (%2)", "p (how)").arg(number, sourceName(correlation.p->source));
}

QString sentenceOf(const RankCorrelation& correlation) {
  if (!correlation.rho)
    return ReportsText::tr("ρ cannot be determined, n = %1. Exploratory.").arg(correlation.n);
  const QString p = pText(correlation);
  const QString pWords =
      p.startsWith(u'<') ? ReportsText::tr("p %1").arg(p) : ReportsText::tr("p = %1").arg(p);
  if (!correlation.interval)
    return ReportsText::tr("ρ = %1, %2, n = %3. Exploratory.")
        .arg(rhoText(correlation), pWords, QString::number(correlation.n));
  return ReportsText::tr("ρ = %1 (%2 % interval %3), %4, n = %5. Exploratory.")
      .arg(rhoText(correlation), QString::number(correlation.interval->level * 100),
           intervalText(correlation), pWords, QString::number(correlation.n));
}

QString leftOutText(const Cd7Association& association) {
  if (association.leftOut.empty()) return {};
  const auto all = static_cast<int>(association.leftOut.size());
  QStringList parts;
  for (const Cd7LeftOut& one : association.leftOut) {
    if (parts.size() == mostNamed) break;
    parts << ReportsText::tr("%1 (%2)", "subject (why)").arg(one.subject, gapName(one.why));
  }
  if (all > mostNamed) parts << ReportsText::tr("%n more", nullptr, all - mostNamed);
  return ReportsText::tr("%n infused subject(s) left out: %1.", nullptr, all).arg(parts.join(comma()));
}

QString describe(const Cd7Association& association, Cd7Marker marker) {
  QStringList lines{
      ReportsText::tr("CD7 by %1 against %2.").arg(cd7Name(marker), outcomeName(association.outcome)),
      sentenceOf(association.correlation)};
  for (const Cd7Pair& pair : lastOf(association.pairs, mostTold))
    lines << ReportsText::tr("%1 at L%2: CD7 %3 %, %4.")
                 .arg(pair.subject, QString::number(pair.level), QString::number(pair.cd7),
                      pairValue(association.outcome, pair));
  if (association.pairs.size() > mostTold)
    lines << ReportsText::tr("%n earlier in the data only.", nullptr,
                             static_cast<int>(association.pairs.size() - mostTold));
  lines << leftOutText(association);
  return joinSentences(lines).trimmed();
}

QString toText(const Cd7Correlation& correlation) {
  QStringList lines{
      ReportsText::tr("CD7 by %1, Spearman's ρ; exploratory, p not corrected for the number of outcomes.")
          .arg(cd7Name(correlation.marker))};
  for (const Cd7Association& association : correlation.associations) {
    lines << ReportsText::tr("%1: %2").arg(outcomeName(association.outcome),
                                           sentenceOf(association.correlation));
    if (!association.leftOut.empty()) lines << QStringLiteral("  ") + leftOutText(association);
  }
  return lines.join(u'\n');
}
