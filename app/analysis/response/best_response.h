#pragma once
#include "app/analysis/response/response_criteria.h"

#include <optional>
#include <vector>

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
