#include "app/analysis/statistics/analysis_text.h"

// NCCN Guidelines, Acute Lymphoblastic Leukemia: response criteria for blood and bone marrow.
#include "app/analysis/response/response_rules.h"

#include <QCoreApplication>

namespace {
constexpr double normalBlasts = 5;       // in marrow, %: a remission has less, a relapse more
constexpr double neutrophilsAbove = 1.0; // 10⁹/L
constexpr double plateletsAbove = 100;   // 10⁹/L
constexpr double increase = 1.25;        // of blasts: at least 25 %
constexpr double countRounding = 1e-9;   // of what was typed with a decimal point

/// What makes the findings after a remission a relapse; empty where nothing does.
QString relapseIn(const DiseaseFindings& findings) {
  if (findings.marrowBlasts.value_or(0) > normalBlasts)
    return AnalysisText::tr("marrow blasts %1 % (above 5 %)").arg(*findings.marrowBlasts);
  if (responseRules::hasBloodBlasts(findings))
    return AnalysisText::tr("blasts in the blood (%1 %)").arg(*findings.bloodBlasts);
  return findings.extramedullary.value_or(false) ? AnalysisText::tr("extramedullary disease") : QString();
}

/// What makes the findings a progression; empty where nothing does. The absolute number of blasts in the
/// blood is not known here: a person compares it.
QString progressionIn(const DiseaseFindings& baseline, const DiseaseFindings& findings) {
  const double marrow = *findings.marrowBlasts;
  // Up to 5 % is no disease, however much it is of what was there before.
  if (baseline.marrowBlasts && marrow > normalBlasts && marrow > *baseline.marrowBlasts &&
      marrow >= *baseline.marrowBlasts * increase - countRounding)
    return AnalysisText::tr("marrow blasts rose from %1 to %2 %, by at least a quarter")
        .arg(*baseline.marrowBlasts)
        .arg(marrow);
  if (findings.extramedullary.value_or(false) && !baseline.extramedullary.value_or(true))
    return AnalysisText::tr("extramedullary disease, none before the infusion");
  return {};
}

/// What rules a remission out; empty where nothing does.
QString againstRemission(const DiseaseFindings& findings) {
  if (*findings.marrowBlasts >= normalBlasts)
    return AnalysisText::tr("marrow blasts %1 % (not below 5 %)").arg(*findings.marrowBlasts);
  if (responseRules::hasBloodBlasts(findings))
    return AnalysisText::tr("blasts in the blood (%1 %)").arg(*findings.bloodBlasts);
  return findings.extramedullary.value_or(false) ? AnalysisText::tr("extramedullary disease") : QString();
}

/// No remission: progression, or no response where progression can be ruled out.
DerivedResponse withoutRemission(const DiseaseCourse& course, const DiseaseFindings& findings,
                                 const QString& why) {
  if (const QString grown = progressionIn(course.baseline, findings); !grown.isEmpty())
    return responseRules::derived(Response::Progression, "ALL-PD",
                                  AnalysisText::tr("Progression: %1.").arg(grown));
  std::vector<Finding> missing;
  if (!course.baseline.marrowBlasts) missing.push_back(Finding::BaselineMarrowBlasts);
  if (!findings.extramedullary) missing.push_back(Finding::Extramedullary);
  if (findings.extramedullary.value_or(false) && !course.baseline.extramedullary)
    missing.push_back(Finding::BaselineExtramedullary);
  if (!missing.empty())
    return responseRules::undecided(missing, AnalysisText::tr("No remission: %1.").arg(why));
  return responseRules::derived(Response::NoResponse, "ALL-NR",
                                AnalysisText::tr("No remission: %1.").arg(why));
}

DerivedResponse remissionByCounts(const DiseaseFindings& findings) {
  const QString clear =
      AnalysisText::tr("Marrow blasts %1 % (below 5 %), none in the blood, no extramedullary disease")
          .arg(*findings.marrowBlasts);
  const bool recovered = *findings.neutrophils > neutrophilsAbove && *findings.platelets > plateletsAbove;
  if (recovered)
    return responseRules::derived(
        Response::CompleteRemission, "ALL-CR",
        AnalysisText::tr("%1; neutrophils %2 (above 1.0) and platelets %3 (above 100) ×10⁹/L.")
            .arg(clear)
            .arg(*findings.neutrophils)
            .arg(*findings.platelets));
  return responseRules::derived(
      Response::CompleteRemissionIncomplete, "ALL-CRI",
      AnalysisText::tr(
          "%1; neutrophils %2 (above 1.0) and platelets %3 (above 100) ×10⁹/L have not both recovered.")
          .arg(clear)
          .arg(*findings.neutrophils)
          .arg(*findings.platelets));
}
} // namespace

DerivedResponse responseRules::nccnAll(const DiseaseCourse& course, const DiseaseFindings& findings) {
  const ResponseAssessment* remission = firstRemission(course);
  if (remission)
    if (const QString why = relapseIn(findings); !why.isEmpty())
      return derived(
          Response::Relapse, "ALL-REL",
          AnalysisText::tr("After the remission of %1: %2.").arg(remission->date.toString(Qt::ISODate), why));
  const std::vector<Finding> missing = missingForRemission(findings);
  if (!findings.marrowBlasts) return undecided(missing);
  if (const QString why = againstRemission(findings); !why.isEmpty()) {
    if (!remission) return withoutRemission(course, findings, why);
    return undecided(
        {},
        AnalysisText::tr("After the remission of %1, marrow blasts of exactly 5 % are neither a remission "
                         "(below) nor a relapse (above).")
            .arg(remission->date.toString(Qt::ISODate)));
  }
  if (!missing.empty()) return undecided(missing);
  return remissionByCounts(findings);
}
