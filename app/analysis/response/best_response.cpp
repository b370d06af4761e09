#include "app/analysis/response/best_response.h"

#include <algorithm>

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
