#include "app/analysis/response/outcome_rules.h"

#include "app/analysis/response/response_findings.h"
#include "app/analysis/statistics/analysis_text.h"
#include "app/base/date_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
const QString dateField = QStringLiteral("date");

Refusal refuseDateWith(const QString& message) {
  return {QStringLiteral("DATE"), message, dateField};
}

std::optional<Refusal> refuseAfterDeath(const Subject& subject, RowId followUpId, QDate date) {
  const FollowUp* death = deathBut(subject, followUpId);
  if (!death || date <= death->date) return std::nullopt;
  return refuseDateWith(AnalysisText::tr("The subject died on %1.").arg(isoDate(death->date)));
}

std::optional<Refusal> refuseResponseDate(const Study& study, const Subject& subject,
                                          const ResponseAssessment& assessment, QDate today) {
  if (!subject.infusion)
    return Refusal{QStringLiteral("INFUSED"), AnalysisText::tr("The subject has not been infused."),
                   dateField};
  if (auto refused = refuseFutureDate(assessment.date, today, dateField)) return refused;
  const QDate infused = siteDate(study, subject.infusion->startedAt);
  if (assessment.date <= infused)
    return refuseDateWith(
        AnalysisText::tr("Response is judged after the infusion, which was on %1.").arg(isoDate(infused)));
  for (const ResponseAssessment& other : subject.responses)
    if (other.id != assessment.id && other.date == assessment.date)
      return refuseDateWith(AnalysisText::tr("There is an assessment of %1 already: correct that one.")
                                .arg(isoDate(assessment.date)));
  return refuseAfterDeath(subject, 0, assessment.date);
}

struct FindingRange {
  std::optional<double> DiseaseFindings::*finding;
  double least;
  double most;
  const char* field;
};
constexpr FindingRange ranges[] = {{&DiseaseFindings::marrowBlasts, 0, 100, "marrowBlasts"},
                                   {&DiseaseFindings::bloodBlasts, 0, 100, "bloodBlasts"},
                                   {&DiseaseFindings::neutrophils, 0, 1000, "neutrophils"},
                                   {&DiseaseFindings::platelets, 0, 10000, "platelets"},
                                   {&DiseaseFindings::mrdPercent, 0, 100, "mrdPercent"},
                                   {&DiseaseFindings::sizeChange, -100, 10000, "sizeChange"}};

std::optional<Refusal> refuseFindings(const DiseaseFindings& findings) {
  const auto refuseRange = [](const char* field, double least, double most) {
    return Refusal{QStringLiteral("RANGE"), AnalysisText::tr("Between %1 and %2.").arg(least).arg(most),
                   QString::fromLatin1(field)};
  };
  for (const FindingRange& range : ranges) {
    const std::optional<double>& value = findings.*(range.finding);
    if (value && !(*value >= range.least && *value <= range.most))
      return refuseRange(range.field, range.least, range.most);
  }
  if (findings.deauville && (*findings.deauville < 1 || *findings.deauville > 5))
    return refuseRange("deauville", 1, 5);
  if (findings.mrdBelow && findings.mrdPercent.value_or(0) <= 0)
    return Refusal{QStringLiteral("RANGE"),
                   AnalysisText::tr("Below what? Write the assay's limit behind the sign."),
                   QStringLiteral("mrdPercent")};
  return std::nullopt;
}

std::optional<Refusal> refuseChoice(const Subject& subject, const ResponseAssessment& assessment) {
  const std::vector<Response> known = responsesFor(subject);
  if (std::find(known.begin(), known.end(), assessment.response) == known.end())
    return Refusal{QStringLiteral("RESPONSE"),
                   AnalysisText::tr("“%2” is no response of %1.")
                       .arg(criteriaName(*criteriaOf(subject)), responseName(assessment.response)),
                   QStringLiteral("response")};
  if (assessment.derived == assessment.response || !assessment.reason.trimmed().isEmpty())
    return std::nullopt;
  return Refusal{QStringLiteral("REQUIRED"),
                 assessment.derived
                     ? AnalysisText::tr("The criteria make it: %1. Say why it is another.")
                           .arg(responseName(*assessment.derived))
                     : AnalysisText::tr("It cannot be determined from the findings: say what it rests on."),
                 QStringLiteral("reason")};
}

/// What would lie behind the death.
std::optional<QDate> lastBeforeDeath(const Study& study, const Subject& subject, const FollowUp& death) {
  std::vector<QDate> days;
  if (subject.infusion) days.push_back(siteDate(study, subject.infusion->startedAt));
  for (const AdverseEvent& event : subject.events)
    days.push_back(event.onset);
  for (const ResponseAssessment& response : subject.responses)
    days.push_back(response.date);
  for (const FollowUp& followUp : subject.followUps)
    if (followUp.id != death.id) days.push_back(followUp.date);
  return days.empty() ? std::nullopt : std::optional(*std::max_element(days.begin(), days.end()));
}
} // namespace

std::optional<Refusal> mayConfirm(const Study& study, const Subject& subject,
                                  const ResponseAssessment& assessment, QDate today) {
  if (auto refused = refuseResponseDate(study, subject, assessment, today)) return refused;
  if (!assessment.visit.isEmpty() && !study.protocol.measurements.visit(assessment.visit))
    return Refusal{QStringLiteral("MISSING"),
                   AnalysisText::tr("The protocol names no visit “%1”.").arg(assessment.visit),
                   QStringLiteral("visit")};
  if (auto refused = refuseFindings(assessment.findings)) return refused;
  return refuseChoice(subject, assessment);
}

std::optional<Refusal> mayFollowUp(const Study& study, const Subject& subject, const FollowUp& followUp,
                                   QDate today) {
  if (auto refused = refuseDate(study, subject, followUp.date, today, dateField)) return refused;
  if (auto refused = refuseAfterDeath(subject, followUp.id, followUp.date)) return refused;
  if (followUp.status != VitalStatus::Dead) return std::nullopt;
  if (const FollowUp* death = deathBut(subject, followUp.id))
    return refuseDateWith(AnalysisText::tr("The death of %1 is recorded already.").arg(isoDate(death->date)));
  const auto last = lastBeforeDeath(study, subject, followUp);
  if (!last || *last <= followUp.date) return std::nullopt;
  return refuseDateWith(AnalysisText::tr("Something is recorded of the subject on %1.").arg(isoDate(*last)));
}
