#include "app/reports/efficacy/efficacy_text.h"

#include "app/base/date_text.h"
#include "app/reports/charts/chart_table.h"
#include "app/reports/efficacy/efficacy_series.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/words.h"

#include <array>

namespace {
QString percent(double share) {
  return QString::number(100 * share, 'f', 0);
}

QString limitText(const std::optional<double>& days) {
  return days ? monthsText(days) : ReportsText::tr("not reached");
}
} // namespace

QString endpointName(Endpoint endpoint) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "Overall survival"),
                                    QT_TRANSLATE_NOOP("Reports", "Relapse-free survival"),
                                    QT_TRANSLATE_NOOP("Reports", "Duration of response")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(endpoint)));
}

QString endpointShort(Endpoint endpoint) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "OS"), QT_TRANSLATE_NOOP("Reports", "RFS"),
                                    QT_TRANSLATE_NOOP("Reports", "DoR")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(endpoint)));
}

QString endpointRule(Endpoint endpoint) {
  const QString examined = ReportsText::tr(
      "to relapse, progression, loss of the response (AML, ALL: NR after it) or death of any cause; "
      "else censored at the last evaluable response assessment.");
  switch (endpoint) {
  case Endpoint::Overall:
    return ReportsText::tr(
        "From the infusion to death of any cause; else censored at the last contact: the latest "
        "follow-up, response assessment, adverse event or DLT assessment up to the cut-off.");
  case Endpoint::RelapseFree:
    return ReportsText::tr("From the first CR, CRh or CRi (ELN 2022: Döhner et al., Blood 2022;140:1345) %1")
        .arg(examined);
  case Endpoint::DurationOfResponse:
    break;
  }
  return ReportsText::tr("From the first response (CR, CRh, CRi, MLFS or PR) %1").arg(examined);
}

QString levelName(int level, const QString& dose) {
  return QStringLiteral("L%1 · %2").arg(QString::number(level), dose);
}

QString groupName(const EfficacyGroup& group) {
  switch (group.kind) {
  case EfficacyGroup::Kind::All:
    break;
  case EfficacyGroup::Kind::Level:
    return levelName(group.level, group.dose);
  case EfficacyGroup::Kind::Disease:
    return group.diagnosis ? diagnosisName(*group.diagnosis) : ReportsText::tr("disease not known");
  }
  return ReportsText::tr("All infused");
}

QString rateText(const Rate& rate) {
  const QString counts = QStringLiteral("%1/%2").arg(rate.count).arg(rate.n);
  const auto interval = rate.interval();
  if (!interval) return QStringLiteral("–");
  return ReportsText::tr("%1 · %2 % (%3–%4)")
      .arg(counts, percent(*rate.share()), percent(interval->lower), percent(interval->upper));
}

QString monthsText(const std::optional<double>& days) {
  return days ? QString::number(*days / daysPerMonth, 'f', 1) : QStringLiteral("–");
}

QString medianText(const SurvivalCurve& curve) {
  const MedianTime& median = curve.median;
  if (curve.subjects() == 0) return QStringLiteral("–");
  if (!median.time && !median.lower) return ReportsText::tr("not reached");
  if (!median.lower)
    return ReportsText::tr("%1 (interval cannot be determined)").arg(monthsText(median.time));
  return ReportsText::tr("%1 (%2–%3)", "median (interval)")
      .arg(limitText(median.time), limitText(median.lower), limitText(median.upper));
}

QString survivalText(const SurvivalCurve& curve, double days) {
  if (curve.subjects() == 0 || days > curve.lastTime()) return QStringLiteral("–");
  const SurvivalStep* step = stepAt(curve, days);
  const int atRisk = numberAtRisk(curve, days);
  if (!step) return ReportsText::tr("100 % · %1 at risk").arg(atRisk);
  if (!step->lower) return ReportsText::tr("%1 % · %2 at risk").arg(percent(step->survival)).arg(atRisk);
  return ReportsText::tr("%1 % (%2–%3) · %4 at risk")
      .arg(percent(step->survival), percent(*step->lower), percent(*step->upper))
      .arg(atRisk);
}

QString exactIntervalSource() {
  return ReportsText::tr("95 % interval: exact, Clopper and Pearson, Biometrika 1934;26:404.");
}

QString kaplanMeierSource() {
  return ReportsText::tr(
      "Kaplan and Meier, J Am Stat Assoc 1958;53:457; standard error by Greenwood; pointwise 95 % "
      "interval on the log(−log) scale, Kalbfleisch and Prentice, 2nd ed., 2002.");
}

QString medianSource() {
  return ReportsText::tr(
      "Median with its 95 % interval by Brookmeyer and Crowley, Biometrics 1982;38:29, on the "
      "log(−log) scale. Where the curve lies level at one half: the middle between the two events; "
      "where it stays there, the first of them (as R prints survfit).");
}

QString followUpSource() {
  return ReportsText::tr(
      "Median time under observation by the reverse Kaplan–Meier estimate, Schemper and Smith, "
      "Control Clin Trials 1996;17:343.");
}

QString populationRule() {
  return ReportsText::tr(
      "All infused subjects. Subjects without an evaluable response assessment count as not responding.");
}

QString overallResponseRule() {
  return ReportsText::tr(
      "AML and ALL: CR, CRh, CRi, MLFS or PR as the best response (ELN 2022, Döhner et al., Blood "
      "2022;140:1345; ELN 2024, Gökbuget et al., Blood 2024;143:1891). Lymphoma: CR or PR (Lugano "
      "2014, Cheson et al., J Clin Oncol 2014;32:3059).");
}

QString completeResponseRule() {
  return ReportsText::tr("CR as the best response; CRh and CRi not among them.");
}

QString compositeResponseRule() {
  return ReportsText::tr("CR, CRh or CRi as the best response (ELN 2022).");
}

QString mrdRule() {
  return ReportsText::tr(
      "Of those with CR, CRh or CRi: MRD negative in one of these remissions. Not assessed counts "
      "as not negative. Lymphoma is left out: its criteria do not ask for MRD.");
}

QString bestResponseRule() {
  return ReportsText::tr(
      "The best assessment after day 0 and up to the first relapse or progression: CR before CRh, "
      "CRi, MLFS, PR, NR, PD.");
}

QString exploratoryNote() {
  return ReportsText::tr(
      "Exploratory: the trial is planned to find a dose; its numbers are too small to compare "
      "levels or diseases.");
}

QString criteriaNote(const Protocol& protocol, const QString& language) {
  if (!protocol.response.isEmpty())
    return ReportsText::tr("Assumption: %1").arg(protocol.response.assumption.in(language));
  return ReportsText::tr(
      "Assumption: the registry record and this protocol file name no response criteria; responses "
      "are those that were confirmed.");
}

namespace {
/// Says how many are told in the data only.
void addMore(QStringList& lines, std::size_t all, std::size_t drawn) {
  if (all > drawn) lines << ReportsText::tr("%n more in the data.", nullptr, static_cast<int>(all - drawn));
}

QString barWords(const ResponseBar& bar) {
  QStringList parts{ReportsText::tr("%1 at L%2").arg(bar.subject).arg(bar.level)};
  for (const ResponseBar::Mark& mark : bar.marks)
    parts << ReportsText::tr("%1 on day %2").arg(responseShort(mark.response)).arg(mark.day);
  parts << (bar.died ? ReportsText::tr("died on day %1") : ReportsText::tr("last contact on day %1"))
               .arg(bar.lastDay);
  if (bar.lasts) parts << ReportsText::tr("response lasts");
  return parts.join(comma()) + u'.';
}
} // namespace

QString describe(const WaterfallSeries& series) {
  QStringList lines;
  for (const WaterfallBar& bar : lastOf(series.bars, drawnBars))
    lines << ReportsText::tr("%1 at L%2: %3 %, from %4 to %5.")
                 .arg(bar.subject, QString::number(bar.level), QString::number(bar.change(), 'f', 0),
                      QString::number(bar.baseline),
                      bar.belowLimit ? QStringLiteral("<%1").arg(bar.lowest) : QString::number(bar.lowest));
  addMore(lines, series.bars.size(), drawnBars);
  if (series.without > 0)
    lines << ReportsText::tr("Without a value before or after: %n subject(s).", nullptr, series.without);
  return chartSentences(ReportsText::tr("Best change of marrow blasts."), lines);
}

QString describe(const ResponseSwimmerSeries& series) {
  QStringList lines;
  for (const ResponseBar& bar : lastOf(series.bars, drawnRows))
    lines << barWords(bar);
  addMore(lines, series.bars.size(), drawnRows);
  return chartSentences(ReportsText::tr("Responses by subject."), lines);
}

QString describe(const SurvivalSeries& series) {
  QStringList lines;
  for (const SurvivalSeries::Curve& one : series.curves)
    lines << ReportsText::tr("%1: n = %2, with the event %3, median in months %4.")
                 .arg(one.name, QString::number(one.curve.subjects()), QString::number(one.curve.events()),
                      medianText(one.curve));
  if (lines.isEmpty()) lines << ReportsText::tr("Nobody to count from yet.");
  return chartSentences(endpointName(series.endpoint) + u'.', lines);
}
