#include "app/dosing/dose.h"
#include "app/dosing/dosing_text.h"
#include "app/study/date_rules.h"

namespace {
constexpr double heaviest = 400; // kg

Refusal refusal(const char* rule, const QString& message, const char* field) {
  return {QLatin1String(rule), message, QLatin1String(field)};
}

std::optional<Refusal> refuseInfusionValues(const Infusion& infusion) {
  if (!(infusion.weightKg > 0 && infusion.weightKg <= heaviest))
    return refusal("RANGE", DosingText::tr("A body weight above 0 and up to %1 kg.").arg(heaviest),
                   "weightKg");
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
  return refuseInfusionTime(study, subject, infusion.startedAt, now);
}
