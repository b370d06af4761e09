#include "app/dosing/dose.h"

#include "app/base/number_text.h"
#include "app/dosing/dosing_text.h"
#include "app/dosing/may_give.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace {
constexpr char16_t superscripts[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";

QString superscript(int exponent) {
  QString raised;
  for (const QChar digit : QString::number(exponent))
    raised += QChar(superscripts[digit.digitValue()]);
  return raised;
}

/// Superscript digits as `^` and plain ones; full-width characters as plain ones.
QString plainText(const QString& text) {
  QString plain;
  bool raised = false;
  for (const QChar c : text) {
    const qsizetype digit = QStringView(superscripts).indexOf(c);
    if (digit >= 0 && !raised) plain += u'^';
    raised = digit >= 0;
    plain += raised ? QChar(static_cast<char16_t>(u'0' + digit)) : c;
  }
  return halfWidth(plain);
}
} // namespace

double plannedCells(const DoseLevel& level, double weightKg) {
  return level.cellsPerKg * weightKg;
}

DoseDeviation deviationOf(double planned, double given, double tolerancePercent) {
  if (planned <= 0) return {};
  const double difference = given - planned;
  return {difference / planned * 100,
          std::abs(difference) * 100 > tolerancePercent * planned * (1 + negligible)};
}

DoseCheck checkDose(const Protocol& protocol, int level, const Infusion& infusion) {
  DoseCheck check;
  check.planned = plannedCells(protocol.design.level(level), infusion.weightKg);
  const auto [percent, outside] =
      deviationOf(check.planned, infusion.infusedCells, protocol.doseTolerancePercent);
  check.deviationPercent = percent;
  check.deviates = !infusion.completed || outside;
  if (check.planned > 0) check.perKg = infusion.infusedCells / infusion.weightKg;
  return check;
}

bool screeningTooOld(const Study& study, const Subject& subject) {
  const auto limit = study.protocol.screeningResultsMaxAgeDays;
  if (!limit || !subject.infusion) return false;
  const std::optional<QDate> results = subject.judgedScreening().entry.resultsDate;
  if (!results) return false;
  return results->daysTo(siteDate(study, subject.infusion->startedAt)) > *limit;
}

Result<double> parseCells(const QString& text, const QString& field) {
  static const QRegularExpression form(
      QStringLiteral(
          R"(^\s*(?:(?<m>[0-9]+(?:[.,][0-9]+)*)(?:\s*e\s*\+?(?<e>[0-9]{1,2})|\s*[×x*·]\s*10\s*\^\s*(?<p>[0-9]{1,2}))?)"
          R"(|10\s*\^\s*(?<q>[0-9]{1,2}))\s*$)"),
      QRegularExpression::CaseInsensitiveOption);
  const auto match = form.match(plainText(text));
  if (!match.hasMatch())
    return refuse(QStringLiteral("DOSE"),
                  DosingText::tr("A number of cells such as 7.15e8, 7.15×10^8 or 715000000."), field);
  const QString mantissa = match.captured(QStringLiteral("m"));
  const QString exponent = match.captured(QStringLiteral("e")) + match.captured(QStringLiteral("p")) +
                           match.captured(QStringLiteral("q"));
  const auto cells = readNumber((mantissa.isEmpty() ? QStringLiteral("1") : mantissa) +
                                (exponent.isEmpty() ? QString() : u'e' + exponent));
  if (!cells) return refuse(QStringLiteral("DOSE"), cells.error().message, field);
  if (*cells > 0) return *cells;
  return refuse(QStringLiteral("DOSE"), DosingText::tr("The number of cells must be above zero."), field);
}

QString formatCells(double cells) {
  if (std::abs(cells) < 1000) return QString::number(cells, 'g', 3);
  const QString rounded = QString::number(cells, 'e', 2); // 7.15e+08
  const qsizetype e = rounded.indexOf(u'e');
  const QString mantissa = QString::number(rounded.first(e).toDouble(), 'g', 3);
  return mantissa + QStringLiteral("×10") + superscript(rounded.sliced(e + 1).toInt());
}

std::optional<Refusal> refuseWeight(double kg) {
  constexpr double heaviest = 400;
  if (kg > 0 && kg <= heaviest) return std::nullopt;
  return refusal("RANGE", DosingText::tr("A body weight above 0 and up to %1 kg.").arg(heaviest), "weightKg");
}

namespace {
std::optional<Refusal> refuseInfusionValues(const Infusion& infusion) {
  if (auto refused = refuseWeight(infusion.weightKg)) return refused;
  const bool enough = infusion.completed ? infusion.infusedCells > 0 : infusion.infusedCells >= 0;
  if (!enough || infusion.infusedCells > 1e13)
    return refusal("RANGE", DosingText::tr("The number of cells that were infused, above 0."),
                   "infusedCells");
  return std::nullopt;
}

std::optional<Refusal> refuseInfusionTime(const Study& study, const Subject& subject,
                                          const QDateTime& startedAt, const QDateTime& now) {
  const char* field = "startedAt";
  if (!startedAt.isValid() || startedAt > now)
    return refusal("DATE",
                   startedAt.isValid() ? DosingText::tr("The infusion lies in the future.")
                                       : DosingText::tr("When did the infusion begin?"),
                   field);
  const QDate day = siteDate(study, startedAt);
  if (auto refused = refuseBeforeConsent(study, subject, day, QLatin1String(field))) return refused;
  if (day < subject.assignment->date)
    return refusal("DATE",
                   DosingText::tr("The infusion lies before the assignment on %1.")
                       .arg(subject.assignment->date.toString(Qt::ISODate)),
                   field);
  for (const DltAssessment& assessment : subject.assessments)
    if (assessment.date < day)
      return refusal("DATE",
                     DosingText::tr("The DLT window was assessed on %1: the infusion cannot be later.")
                         .arg(assessment.date.toString(Qt::ISODate)),
                     field);
  for (const ResponseAssessment& response : subject.responses)
    if (response.date <= day)
      return refusal("DATE",
                     DosingText::tr("Response was judged on %1: the infusion cannot be later.")
                         .arg(response.date.toString(Qt::ISODate)),
                     field);
  if (const auto died = deathOf(subject); died && day > *died)
    return refusal("DATE", DosingText::tr("The subject died on %1.").arg(died->toString(Qt::ISODate)), field);
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayRecordInfusion(const Study& study, const Subject& subject, const Infusion& infusion,
                                         const QDateTime& now) {
  if (!subject.assignment)
    return refusal("ASSIGNED", DosingText::tr("The subject has no place in a cohort yet."), "startedAt");
  if (auto refused = refuseInfusionValues(infusion)) return refused;
  if (auto refused = refuseInfusionTime(study, subject, infusion.startedAt, now)) return refused;
  if (infusion.endedAt.value_or(infusion.startedAt) < infusion.startedAt)
    return refusal("DATE", DosingText::tr("The infusion cannot end before it began."), "endedAt");
  if (infusion.endedAt.value_or(now) > now)
    return refusal("DATE", DosingText::tr("This lies in the future."), "endedAt");
  return mayGive(study, subject, infusion, now);
}
