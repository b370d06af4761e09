#include "app/analysis/best_response.h"

#include <algorithm>

std::optional<Response> bestResponse(const Subject& subject) {
  std::optional<Response> best;
  for (const ResponseAssessment& assessment : subject.responses)
    if (assessment.response <= Response::Progression) // the enum runs from the best down
      best = std::min(best.value_or(assessment.response), assessment.response);
  return best;
}
