#include "app/analysis/response/response_criteria.h"

#include "app/analysis/response/response_rules.h"
#include "app/analysis/statistics/analysis_text.h"

#include <algorithm>
#include <array>

std::optional<ResponseCriteria> criteriaFor(const std::optional<Diagnosis>& diagnosis) {
  if (!diagnosis) return std::nullopt;
  switch (*diagnosis) {
  case Diagnosis::Aml:
    return ResponseCriteria::Eln2022;
  case Diagnosis::BAll:
  case Diagnosis::TAll:
    return ResponseCriteria::NccnAll;
  case Diagnosis::BLbl:
  case Diagnosis::TLbl:
    return ResponseCriteria::Lugano2014;
  case Diagnosis::MixedPhenotype:
  case Diagnosis::Other:
    break;
  }
  return std::nullopt;
}

QString criteriaName(ResponseCriteria criteria) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Analysis", "ELN 2022"),
                                    QT_TRANSLATE_NOOP("Analysis", "NCCN criteria for ALL"),
                                    QT_TRANSLATE_NOOP("Analysis", "Lugano 2014")};
  return AnalysisText::tr(words.at(static_cast<std::size_t>(criteria)));
}

std::vector<Response> responsesOf(ResponseCriteria criteria) {
  using enum Response;
  switch (criteria) {
  case ResponseCriteria::Eln2022:
    return {CompleteRemission,
            CompleteRemissionPartial,
            CompleteRemissionIncomplete,
            LeukaemiaFreeState,
            PartialRemission,
            NoResponse,
            Relapse,
            NotEvaluable};
  case ResponseCriteria::NccnAll:
    return {CompleteRemission, CompleteRemissionIncomplete, NoResponse, Progression, Relapse, NotEvaluable};
  case ResponseCriteria::Lugano2014:
    break;
  }
  return {CompleteRemission, PartialRemission, NoResponse, Progression, Relapse, NotEvaluable};
}

bool isRemission(Response response) {
  return response == Response::CompleteRemission || response == Response::CompleteRemissionPartial ||
         response == Response::CompleteRemissionIncomplete || response == Response::LeukaemiaFreeState;
}

QString findingName(Finding finding) {
  static constexpr std::array words{
      QT_TRANSLATE_NOOP("Analysis", "blasts in the marrow"),
      QT_TRANSLATE_NOOP("Analysis", "blasts in the blood"),
      QT_TRANSLATE_NOOP("Analysis", "extramedullary disease, yes or no"),
      QT_TRANSLATE_NOOP("Analysis", "neutrophils"),
      QT_TRANSLATE_NOOP("Analysis", "platelets"),
      QT_TRANSLATE_NOOP("Analysis", "blasts in the marrow before the infusion"),
      QT_TRANSLATE_NOOP("Analysis", "extramedullary disease before the infusion, yes or no"),
      QT_TRANSLATE_NOOP("Analysis", "a second blood sample with blasts, at least a week apart"),
      QT_TRANSLATE_NOOP("Analysis", "a Deauville score (PET-CT) or a change of size (CT)"),
      QT_TRANSLATE_NOOP("Analysis", "uptake compared with baseline"),
      QT_TRANSLATE_NOOP("Analysis", "new lesions, yes or no"),
      QT_TRANSLATE_NOOP("Analysis", "marrow involved, yes or no"),
      QT_TRANSLATE_NOOP(
          "Analysis",
          "whether one lesion is longer than 1.5 cm and has grown by 0.5 cm (1.0 cm where it is longer "
          "than 2 cm)"),
      QT_TRANSLATE_NOOP("Analysis", "whether it is the lymphoma, for example by biopsy")};
  return AnalysisText::tr(words.at(static_cast<std::size_t>(finding)));
}

DerivedResponse deriveResponse(ResponseCriteria criteria, const DiseaseCourse& course,
                               const DiseaseFindings& findings) {
  if (criteria == ResponseCriteria::Lugano2014) return responseRules::lugano2014(course, findings);
  DerivedResponse derived = criteria == ResponseCriteria::Eln2022 ? responseRules::eln2022(course, findings)
                                                                  : responseRules::nccnAll(course, findings);
  // Who came in with MRD or extramedullary disease alone had no marrow to clear.
  const bool wasClear = course.baseline.marrowBlasts && *course.baseline.marrowBlasts < 5;
  if (wasClear && derived.response && isRemission(*derived.response))
    derived.sentence =
        AnalysisText::tr("%1 The marrow was below 5 % before the infusion, too.").arg(derived.sentence);
  return derived;
}

std::optional<bool> mrdNegative(const ResponsePlan& plan, ResponseCriteria criteria,
                                const DiseaseFindings& findings) {
  if (!findings.mrdPercent || criteria == ResponseCriteria::Lugano2014) return std::nullopt;
  const double limit = criteria == ResponseCriteria::Eln2022 ? plan.amlMrdBelow : plan.allMrdBelow;
  if (!findings.mrdBelow) return *findings.mrdPercent < limit;
  // "<0.05" where the limit is 0.01: the assay did not look that far down.
  return *findings.mrdPercent <= limit ? std::optional(true) : std::nullopt;
}

std::vector<Finding> responseRules::missingForRemission(const DiseaseFindings& findings) {
  std::vector<Finding> missing;
  if (!findings.marrowBlasts) missing.push_back(Finding::MarrowBlasts);
  if (!findings.bloodBlasts) missing.push_back(Finding::BloodBlasts);
  if (!findings.extramedullary) missing.push_back(Finding::Extramedullary);
  if (!findings.neutrophils) missing.push_back(Finding::Neutrophils);
  if (!findings.platelets) missing.push_back(Finding::Platelets);
  return missing;
}

bool endsResponse(Response response) {
  return response == Response::Relapse || response == Response::Progression;
}

bool losesResponse(Response response, const std::optional<ResponseCriteria>& criteria) {
  return endsResponse(response) ||
         (response == Response::NoResponse && criteria != ResponseCriteria::Lugano2014);
}

std::optional<Response> bestResponse(const std::vector<ResponseAssessment>& assessments) {
  std::optional<Response> best;
  for (const ResponseAssessment& assessment : assessments) {
    const bool ends = endsResponse(assessment.response);
    const Response response = ends ? Response::Progression : assessment.response;
    if (response != Response::NotEvaluable)
      best = std::min(best.value_or(response), response); // the best first
    if (ends) break;
  }
  return best;
}
