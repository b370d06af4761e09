#pragma once
#include "app/study/response.h"

#include <optional>
#include <vector>

/// A relapse or a progression: what ends a response.
bool endsResponse(Response response);

/// The best response confirmed so far, `assessments` by date: CR > CRh > CRi > MLFS > PR > NR > PD. What
/// comes after the first relapse or progression no longer counts: it is owed to another therapy. A relapse
/// with nothing before it is a progression. Empty: nothing was assessed, or nothing could be evaluated.
std::optional<Response> bestResponse(const std::vector<ResponseAssessment>& assessments);
