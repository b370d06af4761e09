#include "app/analysis/statistics/analysis_text.h"

// Döhner et al., Blood 2022;140:1345: response criteria in AML.
#include "app/analysis/response/response_rules.h"
#include "app/base/date_text.h"

#include <QCoreApplication>

namespace {
constexpr double remissionBelow = 5;    // marrow blasts, %
constexpr double partialAtMost = 25;    // marrow blasts, %
constexpr double neutrophilsOfCr = 1.0; // 10⁹/L
constexpr double plateletsOfCr = 100;   // 10⁹/L
constexpr double neutrophilsOfCrh = 0.5;
constexpr double plateletsOfCrh = 50;
constexpr int daysApart = 7; // two blood samples at least one week apart

/// The earlier blood sample with blasts that, with the one of now, makes a relapse; nullptr if none.
const ResponseAssessment* firstSampleOfTwo(const DiseaseCourse& course, QDate since) {
  return responseRules::firstEarlier(course, [&](const ResponseAssessment& earlier) {
    return earlier.date > since && responseRules::hasBloodBlasts(earlier.findings) &&
           earlier.date.daysTo(course.date) >= daysApart;
  });
}

/// What makes the findings after a remission a relapse; empty where nothing does.
QString relapseIn(const DiseaseCourse& course, const DiseaseFindings& findings, QDate remission) {
  if (findings.marrowBlasts.value_or(0) >= remissionBelow)
    return AnalysisText::tr("marrow blasts %1 % (at least 5 %)").arg(*findings.marrowBlasts);
  if (findings.extramedullary.value_or(false)) return AnalysisText::tr("extramedullary disease");
  if (!responseRules::hasBloodBlasts(findings)) return {};
  const ResponseAssessment* first = firstSampleOfTwo(course, remission);
  return first ? AnalysisText::tr("blasts in the blood on %1 and again on %2")
                     .arg(isoDate(first->date), isoDate(course.date))
               : QString();
}

QString bloodBlasts(const DiseaseFindings& findings) {
  const QString seen = AnalysisText::tr("blasts in the blood (%1 %)").arg(*findings.bloodBlasts);
  if (*findings.marrowBlasts >= remissionBelow) return seen;
  return AnalysisText::
      tr("%1, with a marrow below 5 %: a few may come from a regenerating marrow, look again after a week")
          .arg(seen);
}

/// What rules every remission out, whatever else may be found; empty where nothing does.
QString againstRemission(const DiseaseCourse& course, const DiseaseFindings& findings) {
  const double marrow = *findings.marrowBlasts;
  if (marrow > partialAtMost) return AnalysisText::tr("marrow blasts %1 % (above 25 %)").arg(marrow);
  if (responseRules::hasBloodBlasts(findings)) return bloodBlasts(findings);
  if (findings.extramedullary.value_or(false)) return AnalysisText::tr("extramedullary disease");
  if (marrow < remissionBelow) return {};
  // ELN-PR asks for the decrease and for the blood counts of a complete remission.
  if (course.baseline.marrowBlasts && marrow > *course.baseline.marrowBlasts / 2)
    return AnalysisText::tr("marrow blasts %1 %, more than half of the %2 % before the infusion")
        .arg(marrow)
        .arg(*course.baseline.marrowBlasts);
  if (findings.neutrophils && *findings.neutrophils < neutrophilsOfCr)
    return AnalysisText::tr("marrow blasts %1 %, and neutrophils %2 ×10⁹/L (below 1.0)")
        .arg(marrow)
        .arg(*findings.neutrophils);
  if (findings.platelets && *findings.platelets < plateletsOfCr)
    return AnalysisText::tr("marrow blasts %1 %, and platelets %2 ×10⁹/L (below 100)")
        .arg(marrow)
        .arg(*findings.platelets);
  return {};
}

/// Marrow below 5 %, no blasts in the blood, no extramedullary disease: the counts decide.
DerivedResponse byCounts(const DiseaseFindings& findings) {
  const double neutrophils = *findings.neutrophils;
  const double platelets = *findings.platelets;
  const QString clear =
      AnalysisText::tr("Marrow blasts %1 % (below 5 %), none in the blood, no extramedullary disease")
          .arg(*findings.marrowBlasts);
  const bool enoughNeutrophils = neutrophils >= neutrophilsOfCr;
  const bool enoughPlatelets = platelets >= plateletsOfCr;
  if (enoughNeutrophils && enoughPlatelets)
    return responseRules::derived(
        Response::CompleteRemission, "ELN-CR",
        AnalysisText::tr("%1; neutrophils %2 (at least 1.0) and platelets %3 (at least 100) ×10⁹/L.")
            .arg(clear)
            .arg(neutrophils)
            .arg(platelets));
  // ELN-CRI is for those who do not meet ELN-CRH.
  if (neutrophils >= neutrophilsOfCrh && platelets >= plateletsOfCrh)
    return responseRules::derived(
        Response::CompleteRemissionPartial, "ELN-CRH",
        AnalysisText::tr("%1; neutrophils %2 (at least 0.5) and platelets %3 (at least 50) ×10⁹/L.")
            .arg(clear)
            .arg(neutrophils)
            .arg(platelets));
  if (enoughNeutrophils || enoughPlatelets)
    return responseRules::derived(
        Response::CompleteRemissionIncomplete, "ELN-CRI",
        AnalysisText::tr("%1; of neutrophils %2 (1.0) and platelets %3 (100) ×10⁹/L only one has recovered.")
            .arg(clear)
            .arg(neutrophils)
            .arg(platelets));
  return responseRules::derived(
      Response::LeukaemiaFreeState, "ELN-MLFS",
      AnalysisText::tr(
          "%1; neither neutrophils %2 (1.0) nor platelets %3 (100) ×10⁹/L have recovered. The marrow must "
          "not merely be empty: 200 cells counted, or a cellularity of 10 %.")
          .arg(clear)
          .arg(neutrophils)
          .arg(platelets));
}

DerivedResponse partial(const DiseaseCourse& course, const DiseaseFindings& findings) {
  return responseRules::derived(
      Response::PartialRemission, "ELN-PR",
      AnalysisText::tr(
          "Marrow blasts fell from %1 to %2 % (to 5–25 %, by at least half), none in the blood, no "
          "extramedullary disease; neutrophils %3 (at least 1.0) and platelets %4 (at least 100) ×10⁹/L.")
          .arg(*course.baseline.marrowBlasts)
          .arg(*findings.marrowBlasts)
          .arg(*findings.neutrophils)
          .arg(*findings.platelets));
}
/// After a partial remission it is the loss of it: ELN knows no progression.
QString noRemission(const DiseaseCourse& course, const QString& why) {
  const ResponseAssessment* partial =
      responseRules::firstEarlier(course, [](const ResponseAssessment& earlier) {
        return earlier.response == Response::PartialRemission;
      });
  if (!partial) return AnalysisText::tr("No remission: %1.").arg(why);
  return AnalysisText::tr("The partial remission of %1 is lost: %2.").arg(isoDate(partial->date), why);
}
} // namespace

DerivedResponse responseRules::eln2022(const DiseaseCourse& course, const DiseaseFindings& findings) {
  const ResponseAssessment* remission = firstRemission(course);
  std::vector<Finding> missing = missingForRemission(findings);
  if (remission) {
    if (const QString why = relapseIn(course, findings, remission->date); !why.isEmpty())
      return derived(Response::Relapse, "ELN-REL",
                     AnalysisText::tr("After the remission of %1: %2.").arg(isoDate(remission->date), why));
    if (hasBloodBlasts(findings)) {
      missing.push_back(Finding::SecondBloodSample);
      return undecided(missing, AnalysisText::tr("Blasts in the blood (%1 %) after the remission of %2.")
                                    .arg(*findings.bloodBlasts)
                                    .arg(isoDate(remission->date)));
    }
  }
  // Who lacks an adequate marrow is not evaluable for response.
  if (!findings.marrowBlasts) return undecided(missing);
  if (const QString why = againstRemission(course, findings); !why.isEmpty())
    return derived(Response::NoResponse, "ELN-NR", noRemission(course, why));
  const bool low = *findings.marrowBlasts < remissionBelow;
  if (!low && !course.baseline.marrowBlasts) missing.push_back(Finding::BaselineMarrowBlasts);
  if (!missing.empty()) return undecided(missing);
  return low ? byCounts(findings) : partial(course, findings);
}
