#include "app/reports/efficacy_words.h"

#include "app/study/month.h"
#include "app/study/outcome_words.h"
#include "app/study/words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Efficacy)
};

QString percent(double share) {
  return QString::number(100 * share, 'f', 0);
}

QString limitText(const std::optional<double>& days) {
  return days ? monthsText(days) : Text::tr("not reached");
}
} // namespace

QString endpointName(Endpoint endpoint) {
  switch (endpoint) {
  case Endpoint::Overall:
    return Text::tr("Overall survival");
  case Endpoint::RelapseFree:
    return Text::tr("Relapse-free survival");
  case Endpoint::DurationOfResponse:
    break;
  }
  return Text::tr("Duration of response");
}

QString endpointShort(Endpoint endpoint) {
  switch (endpoint) {
  case Endpoint::Overall:
    return Text::tr("OS");
  case Endpoint::RelapseFree:
    return Text::tr("RFS");
  case Endpoint::DurationOfResponse:
    break;
  }
  return Text::tr("DoR");
}

QString endpointRule(Endpoint endpoint) {
  const QString examined =
      Text::tr("to relapse, progression, loss of the response (AML, ALL: NR after it) or death of any cause; "
               "else censored at the last evaluable response assessment.");
  switch (endpoint) {
  case Endpoint::Overall:
    return Text::tr("From the infusion to death of any cause; else censored at the last contact: the latest "
                    "follow-up, response assessment, adverse event or DLT assessment up to the cut-off.");
  case Endpoint::RelapseFree:
    return Text::tr("From the first CR, CRh or CRi (ELN 2022: Döhner et al., Blood 2022;140:1345) %1")
        .arg(examined);
  case Endpoint::DurationOfResponse:
    break;
  }
  return Text::tr("From the first response (CR, CRh, CRi, MLFS or PR) %1").arg(examined);
}

QString responseId(Response response) {
  static const QStringList ids{
      QStringLiteral("cr"),          QStringLiteral("crh"),     QStringLiteral("cri"),
      QStringLiteral("mlfs"),        QStringLiteral("pr"),      QStringLiteral("no-response"),
      QStringLiteral("progression"), QStringLiteral("relapse"), QStringLiteral("not-evaluable")};
  return ids.at(static_cast<int>(response));
}

QString endpointId(Endpoint endpoint) {
  static const QStringList ids{QStringLiteral("os"), QStringLiteral("rfs"), QStringLiteral("dor")};
  return ids.at(static_cast<int>(endpoint));
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
    return group.diagnosis ? diagnosisName(*group.diagnosis) : Text::tr("disease not known");
  }
  return Text::tr("All infused");
}

QString rateText(const Rate& rate) {
  const QString counts = QStringLiteral("%1/%2").arg(rate.count).arg(rate.n);
  const auto interval = rate.interval();
  if (!interval) return QStringLiteral("–");
  return Text::tr("%1 · %2 % (%3–%4)")
      .arg(counts, percent(*rate.share()), percent(interval->lower), percent(interval->upper));
}

QString monthsText(const std::optional<double>& days) {
  return days ? QString::number(*days / daysPerMonth, 'f', 1) : QStringLiteral("–");
}

QString medianText(const SurvivalCurve& curve) {
  const MedianTime& median = curve.median;
  if (curve.subjects() == 0) return QStringLiteral("–");
  if (!median.time && !median.lower) return Text::tr("not reached");
  if (!median.lower) return Text::tr("%1 (interval cannot be told)").arg(monthsText(median.time));
  return Text::tr("%1 (%2–%3)", "median (interval)")
      .arg(limitText(median.time), limitText(median.lower), limitText(median.upper));
}

QString survivalText(const SurvivalCurve& curve, double days) {
  if (curve.subjects() == 0 || days > curve.lastTime()) return QStringLiteral("–");
  const SurvivalStep* step = stepAt(curve, days);
  const int atRisk = numberAtRisk(curve, days);
  if (!step) return Text::tr("100 % · %1 at risk").arg(atRisk);
  if (!step->lower) return Text::tr("%1 % · %2 at risk").arg(percent(step->survival)).arg(atRisk);
  return Text::tr("%1 % (%2–%3) · %4 at risk")
      .arg(percent(step->survival), percent(*step->lower), percent(*step->upper))
      .arg(atRisk);
}

QString exactIntervalSource() {
  return Text::tr("95 % interval: exact, Clopper and Pearson, Biometrika 1934;26:404.");
}

QString kaplanMeierSource() {
  return Text::tr(
      "Kaplan and Meier, J Am Stat Assoc 1958;53:457; standard error by Greenwood; pointwise 95 % "
      "interval on the log(−log) scale, Kalbfleisch and Prentice, 2nd ed., 2002.");
}

QString medianSource() {
  return Text::tr(
      "Median with its 95 % interval by Brookmeyer and Crowley, Biometrics 1982;38:29, on the "
      "log(−log) scale. Where the curve lies level at one half: the middle between the two events; "
      "where it stays there, the first of them (as R prints survfit).");
}

QString followUpSource() {
  return Text::tr("Median time under observation by the reverse Kaplan–Meier estimate, Schemper and Smith, "
                  "Control Clin Trials 1996;17:343.");
}

QString populationRule() {
  return Text::tr("Everybody infused. Who has no evaluable response assessment counts as not responding.");
}

QString overallResponseRule() {
  return Text::tr(
      "AML and ALL: CR, CRh, CRi, MLFS or PR as the best response (ELN 2022, Döhner et al., Blood "
      "2022;140:1345; ELN 2024, Gökbuget et al., Blood 2024;143:1891). Lymphoma: CR or PR (Lugano "
      "2014, Cheson et al., J Clin Oncol 2014;32:3059).");
}

QString completeResponseRule() {
  return Text::tr("CR as the best response; CRh and CRi not among them.");
}

QString compositeResponseRule() {
  return Text::tr("CR, CRh or CRi as the best response (ELN 2022).");
}

QString mrdRule() {
  return Text::tr(
      "Of those with CR, CRh or CRi: MRD negative in one of these remissions. Not assessed counts "
      "as not negative. Lymphoma is left out: its criteria do not ask for MRD.");
}

QString bestResponseRule() {
  return Text::tr(
      "The best assessment after day 0 and up to the first relapse or progression: CR before CRh, "
      "CRi, MLFS, PR, NR, PD.");
}

QString exploratoryNote() {
  return Text::tr("Exploratory: the trial is planned to find a dose; its numbers are too small to compare "
                  "levels or diseases.");
}

QString criteriaNote(const Protocol& protocol, const QString& language) {
  if (!protocol.response.isEmpty())
    return Text::tr("Assumption: %1").arg(protocol.response.assumption.in(language));
  return Text::tr(
      "Assumption: the registry record and this protocol file name no response criteria; responses "
      "are those that were confirmed.");
}
