#include "app/reports/cd7_words.h"

#include "app/reports/last_of.h"
#include "app/study/outcome_words.h"
#include "app/study/sentences.h"
#include "app/study/words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cd7)
};

constexpr int mostGrade = 5;
constexpr int mostNamed = 20;         ///< of those left out; a sentence of thousands is none
constexpr std::size_t mostTold = 200; ///< of the pairs, by number the last

/// Two digits behind the point, with a true minus.
QString twoDigits(double value) {
  return QString::number(value, 'f', 2).replace(u'-', u'−');
}

QString sourceName(PSource source) {
  switch (source) {
  case PSource::Exact:
    return Text::tr("exact");
  case PSource::Permutations:
    return Text::tr("permutation");
  case PSource::Normal:
    break;
  }
  return Text::tr("normal approximation");
}
} // namespace

QString cd7Name(Cd7Marker marker) {
  return marker == Cd7Marker::Flow ? Text::tr("flow cytometry") : Text::tr("immunohistochemistry");
}

QString cd7AxisName(Cd7Marker marker) {
  return Text::tr("CD7 by %1 (% of leukaemia cells)").arg(cd7Name(marker));
}

QString outcomeName(Cd7Outcome outcome) {
  switch (outcome) {
  case Cd7Outcome::Response:
    return Text::tr("Best response");
  case Cd7Outcome::Dlt:
    return Text::tr("DLT");
  case Cd7Outcome::Crs:
    return Text::tr("Worst CRS grade");
  case Cd7Outcome::Icans:
    return Text::tr("Worst ICANS grade");
  case Cd7Outcome::Cmax:
    return Text::tr("CAR copies: Cmax");
  case Cd7Outcome::Auc28:
    break;
  }
  return Text::tr("CAR copies: AUC 0–28 d");
}

QString axisName(const Cd7Association& association) {
  const QString name = outcomeName(association.outcome);
  return association.unit.isEmpty() ? name
                                    : Text::tr("%1 (%2)", "outcome (unit)").arg(name, association.unit);
}

QString outcomeOrder(Cd7Outcome outcome) {
  switch (outcome) {
  case Cd7Outcome::Response:
    return Text::tr("Order: %1. Relapse is not a best response.")
        .arg(outcomeSteps(outcome).join(QStringLiteral(" < ")));
  case Cd7Outcome::Dlt:
    return Text::tr("0 = cleared, 1 = DLT; open windows and not evaluable subjects are left out.");
  case Cd7Outcome::Crs:
  case Cd7Outcome::Icans:
    return Text::tr(
        "ASTCT grade, the worst so far; 0 = none. Left out: who had it and no ASTCT grade is recorded, "
        "and who had none so far and is still in the DLT window.");
  case Cd7Outcome::Cmax:
  case Cd7Outcome::Auc28:
    break;
  }
  return Text::tr(
      "In blood, noncompartmental as on the page Measurements; never quantified up to day 28 counts as 0, a "
      "value above the upper limit (>) as that limit.");
}

QString gapName(Cd7Gap gap) {
  switch (gap) {
  case Cd7Gap::NoCd7:
    return Text::tr("CD7 not measured by this method");
  case Cd7Gap::NoResponse:
    return Text::tr("no response assessed");
  case Cd7Gap::InWindow:
    return Text::tr("in the DLT window");
  case Cd7Gap::NotEvaluable:
    return Text::tr("not evaluable for DLT");
  case Cd7Gap::NotSampled:
    return Text::tr("not sampled long enough");
  case Cd7Gap::NotGraded:
    break;
  }
  return Text::tr("ASTCT grade not recorded");
}

QStringList outcomeSteps(Cd7Outcome outcome) {
  QStringList steps;
  switch (outcome) {
  case Cd7Outcome::Response:
    for (int response = static_cast<int>(Response::Progression); response >= 0; --response)
      steps << responseShort(static_cast<Response>(response));
    return steps;
  case Cd7Outcome::Dlt:
    return {Text::tr("no DLT"), Text::tr("DLT")};
  case Cd7Outcome::Crs:
  case Cd7Outcome::Icans:
    steps << Text::tr("none", "grade 0");
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
  return Text::tr("%1 to %2")
      .arg(twoDigits(correlation.interval->low), twoDigits(correlation.interval->high));
}

QString pText(const RankCorrelation& correlation) {
  if (!correlation.p) return QStringLiteral("–");
  const double p = correlation.p->p;
  const QString number = p < 0.001 ? QStringLiteral("< 0.001") : QString::number(p, 'f', 3);
  return Text::tr("%1 (%2)", "p (how)").arg(number, sourceName(correlation.p->source));
}

QString sentenceOf(const RankCorrelation& correlation) {
  if (!correlation.rho) return Text::tr("ρ cannot be told, n = %1. Exploratory.").arg(correlation.n);
  const QString p = pText(correlation);
  const QString pWords = p.startsWith(u'<') ? Text::tr("p %1").arg(p) : Text::tr("p = %1").arg(p);
  if (!correlation.interval)
    return Text::tr("ρ = %1, %2, n = %3. Exploratory.")
        .arg(rhoText(correlation), pWords, QString::number(correlation.n));
  return Text::tr("ρ = %1 (%2 % interval %3), %4, n = %5. Exploratory.")
      .arg(rhoText(correlation), QString::number(correlation.interval->level * 100),
           intervalText(correlation), pWords, QString::number(correlation.n));
}

QString leftOutText(const Cd7Association& association) {
  if (association.leftOut.empty()) return {};
  const auto all = static_cast<int>(association.leftOut.size());
  QStringList parts;
  for (const Cd7LeftOut& one : association.leftOut) {
    if (parts.size() == mostNamed) break;
    parts << Text::tr("%1 (%2)", "subject (why)").arg(one.subject, gapName(one.why));
  }
  if (all > mostNamed) parts << Text::tr("%n more", nullptr, all - mostNamed);
  return Text::tr("%n infused subject(s) left out: %1.", nullptr, all).arg(parts.join(comma()));
}

QString describe(const Cd7Association& association, Cd7Marker marker) {
  QStringList lines{Text::tr("CD7 by %1 against %2.").arg(cd7Name(marker), outcomeName(association.outcome)),
                    sentenceOf(association.correlation)};
  for (const Cd7Pair& pair : lastOf(association.pairs, mostTold))
    lines << Text::tr("%1 at L%2: CD7 %3 %, %4.")
                 .arg(pair.subject, QString::number(pair.level), QString::number(pair.cd7),
                      pairValue(association.outcome, pair));
  if (association.pairs.size() > mostTold)
    lines << Text::tr("%n earlier in the data only.", nullptr,
                      static_cast<int>(association.pairs.size() - mostTold));
  lines << leftOutText(association);
  return joinSentences(lines).trimmed();
}

QString toText(const Cd7Correlation& correlation) {
  QStringList lines{
      Text::tr("CD7 by %1, Spearman's ρ; exploratory, p not corrected for the number of outcomes.")
          .arg(cd7Name(correlation.marker))};
  for (const Cd7Association& association : correlation.associations) {
    lines << Text::tr("%1: %2").arg(outcomeName(association.outcome), sentenceOf(association.correlation));
    if (!association.leftOut.empty()) lines << QStringLiteral("  ") + leftOutText(association);
  }
  return lines.join(u'\n');
}
