#include "app/reports/treatment_words.h"

#include "app/dosing/dose.h"
#include "app/study/words.h"

#include <QCoreApplication>
#include <cmath>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(TreatmentWords)
};
} // namespace

QString outcomeName(DltOutcome outcome) {
  switch (outcome) {
  case DltOutcome::NoDlt:
    return Text::tr("No DLT");
  case DltOutcome::Dlt:
    return Text::tr("DLT");
  case DltOutcome::NotEvaluable:
    return Text::tr("Not evaluable");
  }
  return {};
}

QString causeName(NotEvaluableCause cause) {
  switch (cause) {
  case NotEvaluableCause::InfusionNotCompleted:
    return Text::tr("infusion not completed");
  case NotEvaluableCause::UnrelatedDeath:
    return Text::tr("death of clearly unrelated cause");
  case NotEvaluableCause::Withdrawal:
    return Text::tr("withdrawal");
  case NotEvaluableCause::LostToFollowUp:
    return Text::tr("lost to follow-up");
  }
  return {};
}

QString eventName(const AdverseEvent& event) {
  return Text::tr("G%1 %2").arg(event.grade).arg(event.term);
}

QStringList astctWords(const AdverseEvent& event) {
  QStringList words;
  if (event.crsGrade) words << Text::tr("CRS grade %1").arg(*event.crsGrade);
  if (lacksAstctGrade(event, Syndrome::Crs)) words << Text::tr("CRS, ASTCT grade not recorded");
  if (event.icansGrade) words << Text::tr("ICANS grade %1").arg(*event.icansGrade);
  if (lacksAstctGrade(event, Syndrome::Icans)) words << Text::tr("ICANS, ASTCT grade not recorded");
  return words;
}

QString astctCell(const AdverseEvent& event, Syndrome syndrome) {
  if (const auto& grade = astctGrade(event, syndrome)) return QString::number(*grade);
  return isSyndrome(event, syndrome) ? Text::tr("not recorded") : QStringLiteral("–");
}

QString eventDetail(const AdverseEvent& event) {
  QStringList parts;
  if (event.doseLimiting) parts << Text::tr("possible DLT");
  if (event.related) parts << Text::tr("related");
  if (event.serious) parts << Text::tr("serious");
  parts << astctWords(event);
  parts << (event.end ? Text::tr("ended %1").arg(event.end->toString(Qt::ISODate)) : Text::tr("ongoing"));
  if (!event.comment.isEmpty()) parts << event.comment;
  return parts.join(comma());
}

QString signedPercent(double percent) {
  const QString number = QString::number(std::abs(percent), 'f', 1);
  const bool zero = number == QLatin1String("0.0");
  const QString sign = zero ? QString() : percent < 0 ? QStringLiteral("−") : QStringLiteral("+");
  return sign + number + QStringLiteral(" %");
}

std::vector<InfusionFlag> infusionFlags(const Study& study, const Subject& subject) {
  const QString dose = QStringLiteral("A6");
  std::vector<InfusionFlag> flags;
  if (!subject.infusion || !subject.assignment) return flags;
  const DoseCheck check = checkDose(study.protocol, subject.assignment->level, *subject.infusion);
  if (!subject.infusion->completed) flags.push_back({dose, Text::tr("infusion not completed")});
  Infusion asCompleted = *subject.infusion;
  asCompleted.completed = true;
  if (checkDose(study.protocol, subject.assignment->level, asCompleted).deviates)
    flags.push_back({dose, Text::tr("dose %1 of planned, more than ±%2 % (assumption A6)")
                               .arg(signedPercent(check.deviationPercent))
                               .arg(study.protocol.doseTolerancePercent)});
  if (screeningTooOld(study, subject))
    flags.push_back(
        {QStringLiteral("A8"), Text::tr("screening results older than %1 days at infusion (assumption A8)")
                                   .arg(study.protocol.screeningResultsMaxAgeDays.value_or(0))});
  return flags;
}

QString cellBasis() {
  return Text::tr("basis not stated (A9)");
}
