#pragma once
#include "app/protocol/protocol.h"
#include "app/study/response.h"
#include "app/study/screening.h"

#include <QStringList>
#include <optional>
#include <vector>

/// By which criteria a disease's response is judged.
/// Eln2022: Döhner et al., Blood 2022;140:1345, response criteria in AML.
/// NccnAll: NCCN Guidelines, Acute Lymphoblastic Leukemia, response criteria.
/// Lugano2014: Cheson et al., J Clin Oncol 2014;32:3059.
enum class ResponseCriteria { Eln2022, NccnAll, Lugano2014 };

/// Nothing where the diagnosis is not known, or is none that the trial treats (I4a).
std::optional<ResponseCriteria> criteriaFor(const std::optional<Diagnosis>& diagnosis);
QString criteriaName(ResponseCriteria criteria); ///< "ELN 2022"
/// The responses that the criteria know, the best first; NotEvaluable is the last.
std::vector<Response> responsesOf(ResponseCriteria criteria);
/// CR, CRh, CRi or MLFS: what can be followed by a relapse.
bool isRemission(Response response);

/// What a response is told from. Each can be missing.
enum class Finding {
  MarrowBlasts,
  BloodBlasts,
  Extramedullary,
  Neutrophils,
  Platelets,
  BaselineMarrowBlasts,   ///< before the infusion
  BaselineExtramedullary, ///< before the infusion
  SecondBloodSample,      ///< with blasts, at least a week apart
  Imaging,                ///< a Deauville score (PET-CT), or a change of size (CT)
  Uptake,
  NewLesions,
  MarrowInvolved,
  LesionGrowth,    ///< whether a lesion has grown as much as a progression asks for
  ConfirmedRelapse ///< whether uptake or growth after a complete response is the lymphoma
};
QString findingName(Finding finding);

/// What came before an assessment.
struct DiseaseCourse {
  DiseaseFindings baseline;                ///< before the infusion
  std::vector<ResponseAssessment> earlier; ///< as confirmed, of days before `date`, by date
  QDate date;                              ///< of the assessment
};

/// What the criteria make of the findings. A person confirms it, or says why it is another.
struct DerivedResponse {
  std::optional<Response> response; ///< empty: cannot be told from what is entered
  QString rule;                     ///< ELN-CR, ALL-REL, LUG-PD …; empty with an empty response
  QString sentence;                 ///< what decided; may say why it cannot be told
  std::vector<Finding> missing;     ///< what would be needed to tell; empty with a response
  bool operator==(const DerivedResponse&) const = default;
};

/// Rules, the first that fits applies:
/// ELN-REL, ELN-NR, ELN-CR, ELN-CRH, ELN-CRI, ELN-MLFS, ELN-PR; ALL-REL, ALL-CR, ALL-CRI, ALL-PD, ALL-NR;
/// LUG-PD, LUG-REL, and by PET-CT or CT LUG-CR, LUG-PR, LUG-SD. No other response is derived than the entered
/// findings allow: where one of them could still change it, that one is missing.
DerivedResponse deriveResponse(ResponseCriteria criteria, const DiseaseCourse& course,
                               const DiseaseFindings& findings);

/// MRD below the disease's limit of the plan. Empty where it was not measured, where the assay's own limit
/// lies above that of the plan, and in lymphoma, whose criteria do not ask for it.
std::optional<bool> mrdNegative(const ResponsePlan& plan, ResponseCriteria criteria,
                                const DiseaseFindings& findings);

/// A relapse or a progression: what ends a response.
bool endsResponse(Response response);

/// Found after a response, it says that the response is lost: what endsResponse() names, and in leukaemia
/// also no response. ELN 2022 knows neither a progression nor a relapse after a partial remission, and in
/// lymphoma the same word is stable disease, which a partial remission may turn into without being lost.
bool losesResponse(Response response, const std::optional<ResponseCriteria>& criteria);

/// The best response confirmed so far, `assessments` by date: CR > CRh > CRi > MLFS > PR > NR > PD. What
/// comes after the first relapse or progression no longer counts: it is owed to another therapy. A relapse
/// with nothing before it is a progression. Empty: nothing was assessed, or nothing could be evaluated.
std::optional<Response> bestResponse(const std::vector<ResponseAssessment>& assessments);
