#include "app/analysis/statistics/analysis_text.h"

// Cheson et al., J Clin Oncol 2014;32:3059 (Lugano classification): PET-CT goes before CT.
#include "app/analysis/response/response_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr int completeUpTo = 3;          // Deauville
constexpr double partialShrinkage = -50; // change of size, %
constexpr double nothingLeft = -100;     // change of size, %
constexpr double growth = 1.5;           // from the smallest: at least 50 %
constexpr double sizeRounding = 1e-9;    // of what was typed with a decimal point

const ResponseAssessment* completeBefore(const DiseaseCourse& course) {
  return responseRules::firstEarlier(course, [](const ResponseAssessment& earlier) {
    return earlier.response == Response::CompleteRemission;
  });
}

/// The smallest size so far as a fraction of that before the infusion.
double smallestBefore(const DiseaseCourse& course) {
  double smallest = 1;
  for (const ResponseAssessment& earlier : course.earlier)
    if (earlier.findings.sizeChange) smallest = std::min(smallest, 1 + *earlier.findings.sizeChange / 100);
  return smallest;
}

/// Whether the sum has grown by half from its smallest. Of itself no progression: from −90 % to −84 % is as
/// much, and Lugano asks for a lesion above 1.5 cm that has grown by 0.5 or 1.0 cm, which is not entered.
bool hasGrown(const DiseaseCourse& course, const DiseaseFindings& findings) {
  if (!findings.sizeChange) return false;
  const double now = 1 + *findings.sizeChange / 100;
  const double smallest = smallestBefore(course);
  return now > smallest && now >= smallest * growth - sizeRounding;
}

/// What makes the findings a progression, or after a complete response a relapse; empty where nothing does.
QString progressionIn(const DiseaseCourse& course, const DiseaseFindings& findings) {
  if (findings.newLesions.value_or(false)) return AnalysisText::tr("new lesions");
  const bool active =
      findings.deauville.value_or(0) > completeUpTo || findings.marrowInvolved.value_or(false);
  if (findings.deauville && active && findings.uptake == UptakeChange::Increased)
    return AnalysisText::tr("Deauville %1 with uptake above that of baseline").arg(*findings.deauville);
  if (completeBefore(course) && findings.marrowInvolved.value_or(false))
    return AnalysisText::tr("the marrow is involved again");
  return {};
}

DerivedResponse byLowUptake(const DiseaseFindings& findings) {
  const QString score = AnalysisText::tr("PET-CT: Deauville %1, no new lesions").arg(*findings.deauville);
  if (!findings.marrowInvolved) return responseRules::undecided({Finding::MarrowInvolved});
  if (!*findings.marrowInvolved)
    return responseRules::derived(Response::CompleteRemission, "LUG-CR",
                                  AnalysisText::tr("%1, marrow not involved.").arg(score));
  if (!findings.uptake) return responseRules::undecided({Finding::Uptake});
  if (*findings.uptake == UptakeChange::Reduced)
    return responseRules::derived(Response::PartialRemission, "LUG-PR",
                                  AnalysisText::tr("%1, marrow still involved, uptake reduced.").arg(score));
  return responseRules::derived(Response::NoResponse, "LUG-SD",
                                AnalysisText::tr("%1, marrow still involved, uptake unchanged.").arg(score));
}

DerivedResponse byPet(const DiseaseCourse& course, const DiseaseFindings& findings) {
  if (*findings.deauville <= completeUpTo) {
    if (findings.newLesions) return byLowUptake(findings);
    std::vector<Finding> missing{Finding::NewLesions};
    if (!findings.marrowInvolved) missing.push_back(Finding::MarrowInvolved);
    return responseRules::undecided(missing);
  }
  std::vector<Finding> missing;
  if (!findings.uptake) missing.push_back(Finding::Uptake);
  if (!findings.newLesions) missing.push_back(Finding::NewLesions);
  if (missing.empty() && completeBefore(course)) missing.push_back(Finding::ConfirmedRelapse);
  if (!missing.empty()) return responseRules::undecided(missing);
  if (*findings.uptake == UptakeChange::Reduced)
    return responseRules::derived(
        Response::PartialRemission, "LUG-PR",
        AnalysisText::tr("PET-CT: Deauville %1 with reduced uptake, no new lesions.")
            .arg(*findings.deauville));
  return responseRules::derived(
      Response::NoResponse, "LUG-SD",
      AnalysisText::tr("PET-CT: Deauville %1 with unchanged uptake, no new lesions.")
          .arg(*findings.deauville));
}

/// A person measures the lesion: what the sum says can be a progression, or not.
DerivedResponse afterGrowth(const DiseaseCourse& course, const DiseaseFindings& findings) {
  std::vector<Finding> missing;
  if (!findings.newLesions) missing.push_back(Finding::NewLesions);
  missing.push_back(Finding::LesionGrowth);
  if (completeBefore(course)) missing.push_back(Finding::ConfirmedRelapse);
  return responseRules::undecided(
      missing, AnalysisText::tr(
                   "CT: lesions together at least half larger than at their smallest (a change of %1 % from "
                   "baseline). It is a progression where one of them is longer than 1.5 cm and has grown by "
                   "0.5 cm, or by 1.0 cm where it is longer than 2 cm.")
                   .arg(responseRules::signedNumber(*findings.sizeChange)));
}

DerivedResponse byCt(const DiseaseCourse& course, const DiseaseFindings& findings) {
  const double change = *findings.sizeChange;
  if (hasGrown(course, findings)) return afterGrowth(course, findings);
  std::vector<Finding> missing;
  if (!findings.newLesions) missing.push_back(Finding::NewLesions);
  if (change <= nothingLeft && !findings.marrowInvolved) missing.push_back(Finding::MarrowInvolved);
  if (missing.empty() && change > nothingLeft && completeBefore(course))
    missing.push_back(Finding::ConfirmedRelapse);
  if (!missing.empty()) return responseRules::undecided(missing);
  if (change <= nothingLeft && !*findings.marrowInvolved)
    return responseRules::derived(
        Response::CompleteRemission, "LUG-CR",
        AnalysisText::tr("CT: no lesion is left, no new ones, marrow not involved."));
  if (change <= partialShrinkage)
    return responseRules::derived(
        Response::PartialRemission, "LUG-PR",
        AnalysisText::tr(
            "CT: size changed by %1 % (at least −50 %), no new lesions. Where no node is longer than 1.5 cm "
            "and nothing is left outside the nodes, it is a complete response.")
            .arg(responseRules::signedNumber(change)));
  return responseRules::derived(
      Response::NoResponse, "LUG-SD",
      AnalysisText::tr(
          "CT: size changed by %1 % (less than −50 %), no new lesions. Where one lesion has grown by half "
          "from its smallest, it is a progression.")
          .arg(responseRules::signedNumber(change)));
}
} // namespace

DerivedResponse responseRules::lugano2014(const DiseaseCourse& course, const DiseaseFindings& findings) {
  if (const QString why = progressionIn(course, findings); !why.isEmpty()) {
    const ResponseAssessment* complete = completeBefore(course);
    if (!complete)
      return derived(Response::Progression, "LUG-PD", AnalysisText::tr("Progression: %1.").arg(why));
    return derived(Response::Relapse, "LUG-REL",
                   AnalysisText::tr("After the complete response of %1: %2.")
                       .arg(complete->date.toString(Qt::ISODate), why));
  }
  if (findings.deauville) return byPet(course, findings);
  if (findings.sizeChange) return byCt(course, findings);
  std::vector<Finding> missing{Finding::Imaging};
  if (!findings.newLesions) missing.push_back(Finding::NewLesions);
  return undecided(missing);
}
